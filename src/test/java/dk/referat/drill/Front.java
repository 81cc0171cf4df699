package dk.referat.drill;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What stands before the services and gives each request to the next of them. */
final class Front {

    private final AtomicInteger turn = new AtomicInteger();
    private volatile List<URI> services = List.of();

    void servedBy(List<URI> addresses) {
        services = List.copyOf(addresses);
    }

    List<URI> services() {
        return services;
    }

    URI next() {
        List<URI> now = services;
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
    }
}
