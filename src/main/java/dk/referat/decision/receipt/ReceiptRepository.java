package dk.referat.decision.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReceiptRepository implements PanacheRepositoryBase<DecisionReceipt, UUID> {

    List<DecisionReceipt> of(UUID decision) {
        return list("decisionId = ?1 order by system, edition, state", decision);
    }

    Optional<DecisionReceipt> find(UUID decision, String system, UpdateReceipt content) {
        return find(
                        "decisionId = ?1 and system = ?2 and edition = ?3 and state = ?4",
                        decision,
                        system,
                        content.edition(),
                        content.state())
                .singleResultOptional();
    }
}
