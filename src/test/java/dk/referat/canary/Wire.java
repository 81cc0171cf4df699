package dk.referat.canary;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection to the service that keeps every byte of an answer, which clients do not. */
final class Wire implements AutoCloseable {

    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    Answer send(Request request, Map<String, String> credentials) {
        try {
            return exchange(request, credentials);
        } catch (IOException closedMeanwhile) {
            close();
            try {
                return exchange(request, credentials);
            } catch (IOException e) {
                throw new UncheckedIOException(request.said(), e);
            }
        }
    }

    private Answer exchange(Request request, Map<String, String> credentials) throws IOException {
        if (socket == null) {
            socket = new Socket("localhost", RestAssured.port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
        socket.getOutputStream().write(written(request, credentials));
        String head = head();
        Answer answer = new Answer(head, body(request.method(), head));
        if (head.toLowerCase(java.util.Locale.ROOT).contains("connection: close")) {
            close();
        }
        return answer;
    }

    private static byte[] written(Request request, Map<String, String> credentials) throws IOException {
        byte[] body = request.body() == null ? new byte[0] : request.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder()
                .append(request.method() + " " + request.target() + " HTTP/1.1\r\n")
                .append("Host: localhost:" + RestAssured.port + "\r\n");
        credentials.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        request.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        if (request.body() != null) {
            head.append("Content-Length: " + body.length + "\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        all.write(body);
        return all.toByteArray();
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last4 = 0;
        while (last4 != 0x0D0A0D0A) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("after " + head);
            }
            head.write(next);
            last4 = last4 << 8 | next;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] body(String method, String head) throws IOException {
        Answer headOnly = new Answer(head, new byte[0]);
        if (method.equals("HEAD") || headOnly.status() == 204 || headOnly.status() == 304) {
            return headOnly.body();
        }
        if (headOnly.header("Transfer-Encoding").filter("chunked"::equals).isPresent()) {
            return chunks();
        }
        return in.readNBytes(Integer.parseInt(headOnly.header("Content-Length").orElse("0")));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("after " + line);
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            socket = null;
        }
    }
}
