package dk.referat.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** What a request has been shown that only the closed audience may see. */
@RequestScoped
public class Disclosure {

    private final Set<UUID> ids = new LinkedHashSet<>();

    public void show(UUID id) {
        ids.add(id);
    }

    /** For an answer of any length, what of it is in the log already. */
    public void forget() {
        ids.clear();
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public Set<UUID> ids() {
        return Collections.unmodifiableSet(ids);
    }
}
