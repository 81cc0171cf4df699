package dk.referat.identity;

import dk.referat.access.Grant;
import dk.referat.access.Role;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What the roles that a token names allow here: {@code secretary} for every body, {@code secretary:DIR} for one. */
@Singleton
class TokenRoles {

    private static final Map<String, Role> NAMES = Arrays.stream(Role.values())
            .collect(Collectors.toMap(
                    role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));

    private record Named(Role role, @Nullable String code) {}

    private final DataSource database;
    private final String prefix;

    TokenRoles(DataSource database, IdentitySettings settings) {
        this.database = database;
        this.prefix = settings.rolePrefix().orElse("");
    }

    /** Names that mean nothing here, and bodies that there are not, are passed over. */
    List<Grant> grants(Set<String> names) {
        List<Named> roles = names.stream().flatMap(this::read).toList();
        Map<String, UUID> bodies =
                ids(roles.stream().map(Named::code).filter(Objects::nonNull).collect(Collectors.toSet()));
        return roles.stream()
                .filter(role -> role.code() == null || bodies.containsKey(role.code()))
                .map(role -> new Grant(role.role(), role.code() == null ? null : bodies.get(role.code())))
                .toList();
    }

    private Stream<Named> read(String name) {
        if (!name.startsWith(prefix)) {
            return Stream.empty();
        }
        String[] parts = name.substring(prefix.length()).split(":", 2);
        return Optional.ofNullable(NAMES.get(parts[0]))
                .map(role -> new Named(role, parts.length == 1 ? null : parts[1]))
                .stream();
    }

    private Map<String, UUID> ids(Collection<String> codes) {
        Map<String, UUID> ids = new HashMap<>();
        if (codes.isEmpty()) {
            return ids;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select code, id from body where code = any(?)")) {
            query.setArray(1, connection.createArrayOf("text", codes.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.put(row.getString(1), row.getObject(2, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
