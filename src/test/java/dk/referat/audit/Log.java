package dk.referat.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was entered into the audit log since a moment of a test. */
@ApplicationScoped
public class Log {

    private final Database database;

    Log(Database database) {
        this.database = database;
    }

    public long end() {
        return Long.parseLong(
                database.ask("select coalesce(max(id), 0) from audit_entry").get(0));
    }

    /** Writes since then, as in {@code UPDATE agenda-item <id> 1 2}; versions that are null as a dash. */
    public List<String> writesSince(long end) {
        return database.ask("""
                select concat_ws(' ', action, resource, coalesce(resource_id::text, '-'), coalesce(old_version::text, '-'),
                    coalesce(new_version::text, '-'))
                from audit_entry where id > %d and action <> 'READ' order by id""".formatted(end));
    }

    /** Who made the entries since then, from where and by which operation; each once. */
    public List<String> originsSince(long end) {
        return database.ask("""
                select distinct concat_ws(' ', caller, coalesce(remote_address, '-'), coalesce(operation, '-'))
                from audit_entry where id > %d""".formatted(end));
    }

    /** The ids shown by each read since then. */
    public List<String> readsSince(long end) {
        return database.ask("""
                select array_to_string(shown, ' ') from audit_entry where id > %d and action = 'READ' order by id""".formatted(end));
    }
}
