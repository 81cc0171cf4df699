package dk.referat.drill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One connection through a wire: it reads enough of PostgreSQL's protocol to know a commit when it sees one. */
final class WiredConnection {

    private static final int PARSE = 'P';
    private static final int BIND = 'B';
    private static final int SYNC = 'S';
    private static final int LENGTH_BYTES = 4;

    private final Wire wire;
    private final Socket service;
    private final Socket server;
    private final Set<String> commits = new HashSet<>();
    private volatile boolean answersAreLost;

    WiredConnection(Wire wire, Socket service, Socket server) {
        this.wire = wire;
        this.service = service;
        this.server = server;
    }

    void carryRequests() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(service.getInputStream()));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(server.getOutputStream()))) {
            // The first message of a connection has no type.
            int length = in.readInt();
            out.writeInt(length);
            out.write(in.readNBytes(length - LENGTH_BYTES));
            out.flush();
            boolean committing = false;
            for (int type = in.read(); type >= 0; type = in.read()) {
                length = in.readInt();
                byte[] content = in.readNBytes(length - LENGTH_BYTES);
                wire.awaitFlow();
                committing |= isCommit(type, content);
                Wire.@Nullable Loss loss = committing && type == SYNC ? wire.lossOfThisCommit() : null;
                if (loss == Wire.Loss.OF_THE_COMMIT) {
                    reset();
                    return;
                }
                answersAreLost |= loss == Wire.Loss.OF_THE_ANSWER;
                out.write(type);
                out.writeInt(length);
                out.write(content);
                if (in.available() == 0 || type == SYNC) {
                    out.flush();
                    committing &= type != SYNC;
                }
            }
        } catch (IOException ended) {
            // By one of both, or by the wire.
        } finally {
            reset();
        }
    }

    /** Statements are named when they are parsed, and then run by that name. */
    private boolean isCommit(int type, byte[] content) {
        if (type != PARSE && type != BIND) {
            return false;
        }
        String text = new String(content, UTF_8);
        int end = text.indexOf('\0');
        String first = text.substring(0, end);
        String second = text.substring(end + 1, text.indexOf('\0', end + 1));
        if (type == BIND) {
            return commits.contains(second);
        }
        if (second.equals("COMMIT")) {
            commits.add(first);
        } else {
            commits.remove(first);
        }
        return false;
    }

    void carryAnswers() {
        byte[] buffer = new byte[65_536];
        try (InputStream in = server.getInputStream();
                OutputStream out = service.getOutputStream()) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                wire.awaitFlow();
                if (answersAreLost) {
                    return;
                }
                out.write(buffer, 0, length);
            }
        } catch (IOException ended) {
            // By one of both, or by the wire.
        } finally {
            reset();
        }
    }

    void reset() {
        wire.ended(this);
        for (Socket end : new Socket[] {service, server}) {
            try {
                end.setSoLinger(true, 0);
                end.close();
            } catch (IOException closed) {
                // Before.
            }
        }
    }
}
