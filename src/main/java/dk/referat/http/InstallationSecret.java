package dk.referat.http;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What cursors and API keys are sealed with: the same for every replica, and of no use to whoever reads the seals. What
 * is sealed begins differently for each purpose, so that no seal passes for another.
 */
@Singleton
public class InstallationSecret {

    private static final String ALGORITHM = "HmacSHA256";

    private final DataSource database;
    private volatile @Nullable Mac known;

    InstallationSecret(DataSource database) {
        this.database = database;
    }

    /** The HMAC-SHA256 of the parts, one after the other. */
    public byte[] seal(byte[]... parts) {
        try {
            // To look for a provider each time takes nearly as long as to seal.
            Mac mac = (Mac) keyed().clone();
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException | CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mac keyed() throws GeneralSecurityException {
        Mac mac = known;
        if (mac == null) {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(read(), ALGORITHM));
            known = mac;
        }
        return mac;
    }

    // Not by Hibernate, which works only within a request or a transaction.
    private byte[] read() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select secret from installation");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBytes(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
