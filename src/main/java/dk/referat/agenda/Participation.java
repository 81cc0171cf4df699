package dk.referat.agenda;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who takes part in an item besides the members, and which members do not. */
@Embeddable
record Participation(
        @JdbcTypeCode(SqlTypes.JSON) List<Guest> guests,
        @JdbcTypeCode(SqlTypes.JSON) List<Absence> absences) {}
