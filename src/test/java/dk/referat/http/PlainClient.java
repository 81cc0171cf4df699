package dk.referat.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sends each request once and repeats none of itself, so that whatever was cut off shows. */
final class PlainClient implements AutoCloseable {

    private final URI base;
    private final boolean keepsAlive;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    PlainClient(URI base, boolean keepsAlive) {
        this.base = base;
        this.keepsAlive = keepsAlive;
    }

    /** An answer that came whole. */
    record Answer(int status, Map<String, String> headers, String body) {}

    /** Nobody listens. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(ConnectException cause) {
            super(cause);
        }
    }

    Answer send(String request) throws IOException {
        begin(request);
        return read();
    }

    /** Sends a part of it. */
    void begin(String text) throws IOException {
        if (socket == null) {
            try {
                socket = new Socket(base.getHost(), base.getPort());
            } catch (ConnectException e) {
                throw new Refused(e);
            }
            in = new BufferedInputStream(socket.getInputStream());
        }
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = line(); !header.isEmpty(); header = line()) {
            String[] parts = header.split(": ?", 2);
            headers.merge(parts[0], parts[1], (one, other) -> one + ", " + other);
        }
        Answer answer = new Answer(status, headers, body(headers));
        if (!keepsAlive
                || headers.getOrDefault("Connection", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("close")) {
            close();
        }
        return answer;
    }

    private String body(Map<String, String> headers) throws IOException {
        if (!headers.getOrDefault("Transfer-Encoding", "").equals("chunked")) {
            return new String(bytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0"))), UTF_8);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = chunk(); length > 0; length = chunk()) {
            body.writeBytes(bytes(length));
            line();
        }
        line();
        return body.toString(UTF_8);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("Cut off");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("Cut off");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
