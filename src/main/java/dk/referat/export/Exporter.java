package dk.referat.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dk.referat.access.Disclosure;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/**
 * Writes an export, a few rows at a time however much there is. It shows what the caller sees, so the caller must see all
 * of it; and whoever calls has entered in the log what is going to be shown.
 */
@ApplicationScoped
public class Exporter {

    private static final int BATCH = 200;

    private final List<ExportSource<?>> sources;
    private final EntityManager entities;
    private final Session session;
    private final Disclosure disclosure;
    private final ObjectWriter wire;

    Exporter(
            @All List<ExportSource<?>> sources,
            EntityManager entities,
            Session session,
            Disclosure disclosure,
            ObjectMapper wire) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(ExportSource::type))
                .toList();
        this.entities = entities;
        this.session = session;
        this.disclosure = disclosure;
        this.wire = wire.writer();
    }

    /**
     * Writes all lines of the scope. Belongs into a transaction that begins with a snapshot, so that the export is of one
     * moment, and that has written nothing: what it has loaded is forgotten on the way.
     */
    public ExportEnd write(ExportScope scope, ExportStart start, OutputStream out) throws IOException {
        ExportLines lines = new ExportLines(wire, out);
        lines.begin(start);
        for (ExportSource<?> source : sources) {
            write(source, scope, lines);
        }
        return lines.end();
    }

    private <T> void write(ExportSource<T> source, ExportScope scope, ExportLines lines) throws IOException {
        try (ScrollableResults<T> rows =
                query(source, scope).setFetchSize(BATCH).scroll(ScrollMode.FORWARD_ONLY)) {
            List<T> batch = new ArrayList<>(BATCH);
            while (rows.next()) {
                batch.add(rows.get());
                if (batch.size() == BATCH) {
                    write(source, batch, lines);
                    batch.clear();
                }
            }
            write(source, batch, lines);
        }
    }

    private <T> SelectionQuery<T> query(ExportSource<T> source, ExportScope scope) {
        boolean byMeeting = !scope.whole() && source.type() != ExportLineType.BODY;
        String condition = byMeeting ? source.ofMeetings() : source.ofBodies();
        SelectionQuery<T> query = session.createSelectionQuery(
                "select e from %s e where %s order by %s"
                        .formatted(source.rows().getName(), condition, source.order()),
                source.rows());
        if (condition.contains(":bodies")) {
            query.setParameter("bodies", scope.bodies());
        }
        if (condition.contains(":meetings")) {
            query.setParameter("meetings", scope.meetings());
        }
        return query.setReadOnly(true);
    }

    private <T> void write(ExportSource<T> source, List<T> batch, ExportLines lines) throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        Function<T, ?> view = source.views().apply(batch);
        for (T row : batch) {
            UUID id = source.id().apply(row);
            lines.write(new ExportLine(source.type(), id, view.apply(row)));
        }
        entities.clear();
        disclosure.forget();
    }
}
