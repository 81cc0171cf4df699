package dk.referat.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between the service and its database, which can lose everything without telling either of them. */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean losing;

    Relay(int port) throws IOException {
        this.port = port;
        this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void lose() {
        losing = true;
    }

    /** New connections work again; what was lost of the old ones makes them useless. */
    void mend() throws IOException {
        losing = false;
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    private void accept() {
        try {
            while (true) {
                Socket here = door.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), port);
                open.add(here);
                open.add(there);
                start(() -> pass(here, there));
                start(() -> pass(there, here));
            }
        } catch (IOException closed) {
            // That was all.
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] part = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                if (!losing) {
                    out.write(part, 0, length);
                }
            }
            if (!losing) {
                to.close();
            }
        } catch (IOException broken) {
            // As the network is.
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        mend();
    }
}
