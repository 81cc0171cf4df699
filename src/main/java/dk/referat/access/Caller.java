package dk.referat.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is calling: nobody known, until the request's credentials say otherwise. */
@RequestScoped
public class Caller {

    public static final String ANONYMOUS = "anonymous";

    private String name = ANONYMOUS;
    private List<Grant> grants = List.of();
    private Sight sight = Sight.of(grants);
    private Set<String> identifiers = Set.of();
    private @Nullable String address;
    private @Nullable String operation;

    /** From where the request came, and what it asks for by the contract's name; for the audit log. */
    public void cameFrom(@Nullable String address, @Nullable String operation) {
        this.address = address;
        this.operation = operation;
    }

    /**
     * Says who it is.
     *
     * @param name what the audit log calls the caller: a subject or the prefix of a key, never a secret
     * @param identifiers what references of a party may call this caller or the caller's unit
     */
    public void identify(String name, List<Grant> grants, Set<String> identifiers) {
        this.name = name;
        this.grants = List.copyOf(grants);
        this.sight = Sight.of(grants);
        this.identifiers = Set.copyOf(identifiers);
    }

    /** The program itself, which may do everything. */
    public void identifyAsService() {
        identify("service", Arrays.stream(Role.values()).map(Grant::everywhere).toList(), Set.of());
    }

    public String name() {
        return name;
    }

    public @Nullable String address() {
        return address;
    }

    @Nullable
    String operation() {
        return operation;
    }

    public List<Grant> grants() {
        return grants;
    }

    public boolean isAnonymous() {
        return name.equals(ANONYMOUS);
    }

    public Sight sight() {
        return sight;
    }

    public Audience audienceOf(UUID body) {
        return sight.of(body);
    }

    /** Whether the caller holds the role for the body; for {@code null}, for every body. */
    public boolean holds(Role role, @Nullable UUID body) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.covers(body));
    }

    /** The bodies that the caller holds the role for one by one. */
    public List<UUID> bodiesOf(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::body)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the caller holds the role for some body at least. */
    public boolean holdsSomewhere(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the caller is a case-management system and nobody who works on decisions. */
    public boolean isCaseSystem() {
        return holdsSomewhere(Role.CASE_SYSTEM) && !holdsSomewhere(Role.SECRETARY);
    }

    /** What references of a party may call the caller or the caller's unit. */
    public Set<String> identifiers() {
        return identifiers;
    }

    public boolean isKnownAs(String identifier) {
        return identifiers.contains(identifier);
    }
}
