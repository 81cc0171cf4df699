package dk.referat.identity.key;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key as its owner sends it: the name of the service, the key's prefix, 32 random bytes. */
record KeyText(String prefix, String text) {

    private static final Pattern FORM = Pattern.compile("referat_([0-9a-z]{8})_[0-9A-Za-z_-]{43}");
    private static final int PREFIX_LENGTH = 8;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static KeyText random() {
        StringBuilder prefix = new StringBuilder();
        RANDOM.ints(PREFIX_LENGTH, 0, Character.MAX_RADIX)
                .forEach(digit -> prefix.append(Character.forDigit(digit, Character.MAX_RADIX)));
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return new KeyText(prefix.toString(), "referat_" + prefix + "_" + encoded);
    }

    /** Empty for what is no key by its form. */
    static Optional<KeyText> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new KeyText(form.group(1), text)) : Optional.empty();
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Without the secret, for whoever prints it by mistake. */
    @Override
    public String toString() {
        return "referat_" + prefix + "_…";
    }
}
