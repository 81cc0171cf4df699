package dk.referat.identity;

import dk.referat.access.Grant;
import dk.referat.identity.key.KnownKeys;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What somebody may do now on whose behalf the program goes on working after their request has ended. */
@Singleton
public class Mandates {

    private final AdminKey adminKey;
    private final KnownKeys keys;

    Mandates(AdminKey adminKey, KnownKeys keys) {
        this.adminKey = adminKey;
        this.keys = keys;
    }

    /**
     * Empty if it is nothing any more. Nobody can be asked about a token that is not at hand, so what it allowed
     * {@code then} holds.
     *
     * @param name as {@code Caller} had it then
     */
    public Optional<List<Grant>> grantsNow(String name, List<Grant> then) {
        if (name.equals(Identity.ofAdminKey().name())) {
            return adminKey.isConfigured() ? Optional.of(Identity.ofAdminKey().grants()) : Optional.empty();
        }
        return name.startsWith(Identity.KEY) ? keys.grantsOf(name.substring(Identity.KEY.length())) : Optional.of(then);
    }
}
