package dk.referat.drill;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The way between a service and its database, which can be cut, held up, and broken in the middle of a commit. */
final class Wire implements AutoCloseable {

    /** Where a commit is lost. */
    enum Loss {
        /** On its way to the database: it never comes to be. */
        OF_THE_COMMIT,
        /** On the way back: it came to be, and nobody says so. */
        OF_THE_ANSWER
    }

    private final int database;
    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<WiredConnection> connections = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Loss> next = new AtomicReference<>();
    private final Object flow = new Object();
    private boolean stalled;
    private volatile boolean cut;

    Wire(int database) throws IOException {
        this.database = database;
        threads.execute(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException e) {
                // The database is away, or this wire is.
            }
        }
    }

    private void connect(Socket service) throws IOException {
        if (cut) {
            service.setSoLinger(true, 0);
            service.close();
            return;
        }
        Socket server = new Socket();
        server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), database));
        WiredConnection connection = new WiredConnection(this, service, server);
        connections.add(connection);
        threads.execute(connection::carryRequests);
        threads.execute(connection::carryAnswers);
    }

    /** Ends every connection, and lets none begin until it is mended. */
    void cut() {
        cut = true;
        reset();
    }

    /** Ends every connection; the next go through. */
    void reset() {
        connections.forEach(WiredConnection::reset);
    }

    /** Carries nothing and says nothing, until it is mended. */
    void stall() {
        synchronized (flow) {
            stalled = true;
        }
    }

    void mend() {
        cut = false;
        synchronized (flow) {
            stalled = false;
            flow.notifyAll();
        }
    }

    /** Breaks the connection of the next that commits. */
    void lose(Loss loss) {
        next.set(loss);
    }

    boolean hasStillToLose() {
        return next.get() != null;
    }

    @Nullable
    Loss lossOfThisCommit() {
        return next.getAndSet(null);
    }

    void awaitFlow() throws IOException {
        synchronized (flow) {
            try {
                while (stalled) {
                    flow.wait();
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    void ended(WiredConnection connection) {
        connections.remove(connection);
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
        mend();
        threads.shutdownNow();
    }
}
