package dk.referat.webhooks.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Addresses that begin alike, as 10.0.0.0/8. */
record Network(InetAddress first, int prefix) {

    // Only what is an address by its form is parsed: a name would be looked up.
    private static final Pattern FORM = Pattern.compile("[0-9.]+/[0-9]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*/[0-9]+");

    static Network parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("No network: " + text);
        }
        int slash = text.indexOf('/');
        try {
            InetAddress first = InetAddress.getByName(text.substring(0, slash));
            int prefix = Integer.parseInt(text.substring(slash + 1));
            if (prefix > first.getAddress().length * Byte.SIZE) {
                throw new IllegalArgumentException("No network: " + text);
            }
            return new Network(first, prefix);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("No network: " + text, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] own = first.getAddress();
        byte[] other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        int whole = prefix / Byte.SIZE;
        int rest = Byte.SIZE - prefix % Byte.SIZE;
        return Arrays.equals(own, 0, whole, other, 0, whole)
                && (rest == Byte.SIZE || ((own[whole] ^ other[whole]) & 0xff) >> rest == 0);
    }
}
