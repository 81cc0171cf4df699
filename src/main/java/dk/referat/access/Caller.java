package dk.referat.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Who is calling. Until callers can be told apart, each is one who may see everything. */
@RequestScoped
public class Caller {

    public Audience audienceOf(UUID body) {
        return Audience.CLOSED;
    }
}
