package dk.referat.importing.attached;

import dk.referat.access.Access;
import dk.referat.importing.minutes.Passage;
import dk.referat.importing.minutes.ReadAttachment;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.JournalNumberKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An attachment while the places that tell of it are read one after the other; what is known stays. */
public final class DraftAttachment {
    private static final Pattern FILE =
            Pattern.compile(".+\\.(?:pptx?|docx?|xlsx?|pdf|msg|txt|csv|jpe?g|png|odt|ods|zip|html?)");

    private final int index;
    private final List<Passage> sources = new ArrayList<>();
    private String title;
    private @Nullable Access access;
    private @Nullable JournalNumber documentNumber;
    private @Nullable String typeCode;
    private @Nullable String documentId;
    private @Nullable JournalNumber caseNumber;
    private @Nullable LocalDate documentDate;

    DraftAttachment(int index, String title, @Nullable Access access) {
        this.index = index;
        this.title = title;
        this.access = access;
    }

    int index() {
        return index;
    }

    public String title() {
        return title;
    }

    /** The first line that tells of it. */
    public int line() {
        return sources.isEmpty() ? 0 : sources.get(0).firstLine();
    }

    void continueTitle(String more) {
        title = (title + " " + more).strip();
    }

    void foundAt(Passage source) {
        sources.add(source);
    }

    void access(@Nullable Access found) {
        access = access == null ? found : access;
    }

    void number(@Nullable String text) {
        if (documentNumber == null && text != null) {
            documentNumber = JournalNumber.of(JournalNumber.ACADRE, JournalNumberKind.DOCUMENT, text)
                    .orElse(null);
        }
    }

    void typeCode(@Nullable String found) {
        typeCode = typeCode == null ? found : typeCode;
    }

    void documentId(@Nullable String found) {
        documentId = documentId == null ? found : documentId;
    }

    boolean hasDocumentId() {
        return documentId != null;
    }

    void caseNumber(String text) {
        if (caseNumber == null) {
            caseNumber = JournalNumber.of(JournalNumber.ACADRE, JournalNumberKind.CASE, text)
                    .orElse(null);
        }
    }

    void documentDate(LocalDate found) {
        documentDate = documentDate == null ? found : documentDate;
    }

    /** Access that nothing tells is taken from the item. */
    public ReadAttachment read(Access itemAccess) {
        boolean file = FILE.matcher(title.toLowerCase(Locale.ROOT)).matches();
        return new ReadAttachment(
                index,
                title,
                access == null ? itemAccess : access,
                documentNumber,
                typeCode,
                documentId,
                caseNumber,
                file ? title : null,
                documentDate,
                List.copyOf(sources));
    }
}
