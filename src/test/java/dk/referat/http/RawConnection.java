package dk.referat.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;

/** A client without manners. */
final class RawConnection implements AutoCloseable {

    private static final int PATIENCE = 2000;

    private final Socket socket;

    RawConnection(URI base) throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(PATIENCE);
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** All that is answered before the connection is closed, or nothing more comes for a while. */
    String read() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                answer.write(next);
            }
        } catch (SocketTimeoutException quiet) {
            // That was all.
        }
        return answer.toString(ISO_8859_1);
    }

    boolean isClosedByTheOther() throws IOException {
        try {
            while (socket.getInputStream().read() >= 0) {
                // Whatever was answered.
            }
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
