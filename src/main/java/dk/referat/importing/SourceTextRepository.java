package dk.referat.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SourceTextRepository implements PanacheRepositoryBase<SourceText, UUID> {

    Optional<SourceText> of(UUID body, String sha256) {
        return find("bodyId = ?1 and sha256 = ?2", body, sha256).firstResultOptional();
    }
}
