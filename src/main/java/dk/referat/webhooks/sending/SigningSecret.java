package dk.referat.webhooks.sending;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the service signs with and the receiver checks with, by Standard Webhooks: {@code whsec_} and Base64. */
public final class SigningSecret {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private SigningSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    public static SigningSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SigningSecret(bytes);
    }

    static SigningSecret of(byte[] bytes) {
        return new SigningSecret(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** To be shown once. */
    public String text() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    String sign(String id, long timestamp, String payload) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            byte[] signed = (id + "." + timestamp + "." + payload).getBytes(StandardCharsets.UTF_8);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the secret, for whoever prints it by mistake. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
