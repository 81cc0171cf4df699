package dk.referat.http;

import dk.referat.problem.TooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to be read past its limit. */
final class LimitedStream extends FilterInputStream {

    private final int megabytes;
    private long left;

    LimitedStream(InputStream in, int megabytes, long bytes) {
        super(in);
        this.megabytes = megabytes;
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? read : count(read, 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        return read < 0 ? read : count(read, read);
    }

    private int count(int answer, int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new TooLarge("too-large.body", megabytes);
        }
        return answer;
    }
}
