package dk.referat.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/** Lines of JSON on their way out, counted and hashed. */
final class ExportLines {

    private static final byte[] LINE_FEED = "\n".getBytes(UTF_8);

    private final ObjectWriter wire;
    private final OutputStream out;
    private final MessageDigest hash = DigestUtils.getSha256Digest();
    private final Map<ExportLineType, Long> counts = new EnumMap<>(ExportLineType.class);

    ExportLines(ObjectWriter wire, OutputStream out) {
        this.wire = wire;
        this.out = out;
    }

    void begin(ExportStart start) throws IOException {
        send(bytes(new ExportLine(ExportLineType.START, null, start)));
    }

    void write(ExportLine line) throws IOException {
        byte[] bytes = bytes(line);
        hash.update(bytes);
        hash.update(LINE_FEED);
        counts.merge(line.type(), 1L, Long::sum);
        send(bytes);
    }

    ExportEnd end() throws IOException {
        ExportEnd end = new ExportEnd(counts, HexFormat.of().formatHex(hash.digest()));
        send(bytes(new ExportLine(ExportLineType.END, null, end)));
        out.flush();
        return end;
    }

    private byte[] bytes(ExportLine line) throws IOException {
        return wire.writeValueAsBytes(line);
    }

    private void send(byte[] line) throws IOException {
        out.write(line);
        out.write(LINE_FEED);
    }
}
