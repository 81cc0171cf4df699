package dk.referat.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.referat.access.Caller;
import dk.referat.access.Gated;
import dk.referat.access.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Reads rows as entities that no session keeps track of. A query of Hibernate's is translated to SQL anew each time while a
 * filter is on, which takes longer than its execution; here the condition of the same filter stands in SQL made once.
 */
@ApplicationScoped
public class SeenRows {

    /** What becomes of a row. */
    @FunctionalInterface
    public interface Form<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Query(Class<?> type, String condition) {}

    private static final int MOST_STATEMENTS = 500;

    private final Map<Class<?>, RowForm> forms = new ConcurrentHashMap<>();
    private final Map<Query, String> queries = new ConcurrentHashMap<>();
    // Whoever asks chooses the filters and the length of a page, and so how many statements there are.
    private final Cache<String, NamedStatement> statements =
            Caffeine.newBuilder().maximumSize(MOST_STATEMENTS).build();
    private final Cache<List<String>, String> joined =
            Caffeine.newBuilder().maximumSize(MOST_STATEMENTS).build();
    private final DataSource database;
    private final EntityManager entities;
    private final Caller caller;

    SeenRows(DataSource database, EntityManager entities, Caller caller) {
        this.database = database;
        this.entities = entities;
        this.caller = caller;
    }

    /**
     * Those that the caller may know of.
     *
     * @param condition in SQL, and what they are ordered by; columns are qualified by {@code this}
     * @param parameters of the condition, by name
     */
    public <T extends Gated> List<T> list(Class<T> type, String condition, Map<String, ?> parameters) {
        return list(new Together(), type, condition, parameters).get();
    }

    /** As {@link #list(Class, String, Map)}, in one round trip with others. */
    public <T extends Gated> Supplier<List<T>> list(
            Together with, Class<T> type, String condition, Map<String, ?> parameters) {
        SharedSessionContractImplementor session = session();
        RowForm form = forms.computeIfAbsent(
                type,
                some -> new RowForm(session.getFactory().getMappingMetamodel().getEntityDescriptor(some)));
        String sql = queries.computeIfAbsent(new Query(type, condition), query -> form.sql(query.condition));
        return select(with, sql, parameters, row -> Objects.requireNonNull(type.cast(form.read(row, session))));
    }

    /** Those of these ids that the caller may know of, in no order; for no ids nothing is sent. */
    public <T extends Gated> Supplier<List<T>> withIds(Together with, Class<T> type, Collection<UUID> ids) {
        return ids.isEmpty() ? List::of : list(with, type, "this.id in (:ids)", Map.of("ids", ids));
    }

    /** The one of this id, if the caller may know of it. */
    public <T extends Gated> Optional<T> withId(Class<T> type, UUID id) {
        return withIds(new Together(), type, List.of(id)).get().stream().findFirst();
    }

    /** What a statement finds that asks for {@link Seen#sees} itself; it does not find what was written and not flushed. */
    public <T> List<T> select(String sql, Map<String, ?> parameters, Form<T> form) {
        return select(new Together(), sql, parameters, form).get();
    }

    /** As {@link #select(String, Map, Form)}, in one round trip with others. */
    public <T> Supplier<List<T>> select(Together with, String sql, Map<String, ?> parameters, Form<T> form) {
        Map<String, Object> all = new HashMap<>(Seen.parameters(caller.sight()));
        all.putAll(parameters);
        return with.ask(new Question<>(statements.get(sql, NamedStatement::of), all, form), this::read);
    }

    private void read(List<Question<?>> questions) {
        List<String> each = questions.stream().map(one -> one.statement().sql()).toList();
        // Within a transaction it is the transaction's own connection.
        // The driver sends what semicolons part all at once.
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(joined.get(each, all -> String.join(";\n", all)))) {
            int position = 1;
            for (Question<?> question : questions) {
                position = question.statement().bind(statement, position, question.parameters());
            }
            statement.execute();
            for (Question<?> question : questions) {
                ResultSet found = statement.getResultSet();
                // Past the pool's, which is in the way of each of some thousand calls.
                question.read(found == null ? null : found.unwrap(ResultSet.class));
                statement.getMoreResults();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was written in the transaction is found as well. */
    private SharedSessionContractImplementor session() {
        SharedSessionContractImplementor session = entities.unwrap(SharedSessionContractImplementor.class);
        if (!session.isDefaultReadOnly()) {
            session.flush();
        }
        return session;
    }
}
