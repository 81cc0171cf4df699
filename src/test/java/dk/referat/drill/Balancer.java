package dk.referat.drill;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sends requests only to replicas that say they are ready, as a cluster does. */
final class Balancer implements AutoCloseable {

    private static final int LOOK_EVERY_MILLIS = 200;

    private final List<Replica> replicas = new CopyOnWriteArrayList<>();
    private final Load load;
    private final Thread thread = new Thread(this::look, "balancer");

    Balancer(Load load) {
        this.load = load;
        thread.setDaemon(true);
        thread.start();
    }

    void add(Replica replica) {
        replicas.add(replica);
    }

    private void look() {
        try {
            while (true) {
                List<URI> ready = new ArrayList<>();
                for (Replica replica : replicas) {
                    if (replica.isReady()) {
                        ready.add(replica.address());
                    }
                }
                if (!ready.isEmpty()) {
                    load.servedBy(ready.toArray(URI[]::new));
                }
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException closed) {
            // The drill is over.
        }
    }

    /** Takes all replicas along that still run. */
    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        for (Replica replica : replicas) {
            replica.service().terminate();
        }
    }
}
