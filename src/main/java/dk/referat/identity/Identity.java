package dk.referat.identity;

import dk.referat.access.Caller;
import dk.referat.access.Grant;
import dk.referat.access.Role;
import dk.referat.identity.key.KnownKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Who a caller turned out to be. */
record Identity(String name, List<Grant> grants, Set<String> identifiers) {

    /** What the name of whoever comes with a key begins with. No issuer of tokens is called that. */
    static final String KEY = "key:";

    static final Identity NOBODY = new Identity(Caller.ANONYMOUS, List.of(), Set.of());

    static Identity of(KnownKey key) {
        return new Identity(KEY + key.prefix(), key.grants(), key.identifiers());
    }

    static Identity ofAdminKey() {
        List<Grant> all = Arrays.stream(Role.values()).map(Grant::everywhere).toList();
        return new Identity(KEY + "REFERAT_ADMIN_KEY", all, Set.of());
    }

    boolean isNobody() {
        return equals(NOBODY);
    }

    void tell(Caller caller) {
        caller.identify(name, grants, identifiers);
    }
}
