package dk.referat.importing.reading;

import dk.referat.importing.minutes.ReadMember;
import dk.referat.importing.minutes.RecognitionKind;
import dk.referat.importing.prose.PartyReader;
import dk.referat.importing.reading.HeaderField.Label;
import dk.referat.importing.text.Heading;
import dk.referat.importing.text.LineLedger;
import dk.referat.journal.Party;
import dk.referat.journal.PartyKind;
import dk.referat.meeting.AttendanceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of people: one a line or parted by commas, "(formand)" behind the chair, a surname wrapped to the next line. */
final class MembersReader {
    private static final Pattern CHAIR =
            Pattern.compile("\\(?\\b(?:formand|fmd\\.?|mødeleder)\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]{0,80}\\)");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[;\\t|]\\s*|(?<!-),\\s+(?=[\\p{L}-]{3,})|(?<!-)\\s+og\\s+(?=\\p{Lu})|\\s{3,}");
    private static final Pattern NOBODY = Pattern.compile("(?:ingen|alle|-+|–|nej|0)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SURNAME = Pattern.compile("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?");
    private static final Pattern TITLE_BEHIND = Pattern.compile("\\p{Ll}[\\p{L} -]+");
    private static final int LONGEST = 600;
    private static final int MOST = 500;

    private final LineLedger ledger;
    private final List<ReadMember> members = new ArrayList<>();
    private boolean attendanceTold;
    private boolean mayWrap;

    MembersReader(LineLedger ledger) {
        this.ledger = ledger;
    }

    /** A label alone tells, too: "Fraværende:" with nobody behind it. */
    void told(Label label) {
        attendanceTold |= label == Label.ABSENT || label == Label.EXCUSED;
    }

    /** Whether the line names people, or says that there are none. */
    boolean take(Label label, String text, int line) {
        String stripped = text.strip();
        if (hyphened()) {
            String[] parts = SEPARATOR.split(stripped, 2);
            setLast(last -> new ReadMember(
                    new Party(
                            last.party().kind(),
                            last.party().name() + parts[0],
                            last.party().title(),
                            List.of()),
                    last.chair(),
                    last.attendance()));
            return parts.length == 1 || take(label, parts[1], line);
        }
        if (NOBODY.matcher(stripped).matches()) {
            return true;
        }
        if (stripped.matches("(?i)\\(?(?:formand|fmd\\.?)\\)?") && !members.isEmpty()) {
            setLast(last -> new ReadMember(last.party(), true, last.attendance()));
            return true;
        }
        if (label == Label.MEMBERS && wraps(stripped)) {
            return true;
        }
        if (stripped.length() > LONGEST || members.size() >= MOST || !isNames(stripped)) {
            return false;
        }
        if (isNameOfLast(stripped)) {
            return true;
        }
        for (String part : SEPARATOR.split(stripped)) {
            if (!part.isBlank() && !isTitleOfLast(part)) {
                add(label, part, line);
            }
        }
        mayWrap = true;
        return true;
    }

    /** Members of whom the header says neither that they came nor that they didn't are present where it lists the absent. */
    List<ReadMember> read() {
        return members.stream()
                .map(member -> member.attendance() == AttendanceStatus.UNKNOWN && attendanceTold
                        ? new ReadMember(member.party(), member.chair(), AttendanceStatus.PRESENT)
                        : member)
                .toList();
    }

    /** "Fællesdirektør Lars" on one line, "Holm" on the next: a title, one name, and one name more. */
    private boolean wraps(String text) {
        if (!mayWrap || members.isEmpty() || !SURNAME.matcher(text).matches() || text.contains(" ")) {
            return false;
        }
        ReadMember last = members.get(members.size() - 1);
        Party party = PartyReader.whole(
                (last.party().title() == null ? "" : last.party().title() + " ")
                        + last.party().name() + " " + text);
        if (party.kind() != PartyKind.PERSON || PartyReader.whole(text).kind() != PartyKind.UNRESOLVED) {
            return false;
        }
        setLast(member -> new ReadMember(party, member.chair(), member.attendance()));
        mayWrap = false;
        return true;
    }

    /** "Hanne Bøgh-" on one line, "Thorsager" on the next. */
    private boolean hyphened() {
        return !members.isEmpty()
                && members.get(members.size() - 1).party().name().endsWith("-");
    }

    /** A long title on one line, the name on the next. */
    private boolean isNameOfLast(String text) {
        Party name = PartyReader.whole(text);
        boolean untitled = name.kind() == PartyKind.PERSON && name.title() == null;
        if (!untitled
                || members.isEmpty()
                || members.get(members.size() - 1).party().kind() != PartyKind.ROLE) {
            return false;
        }
        setLast(last -> new ReadMember(
                new Party(PartyKind.PERSON, name.name(), last.party().name(), List.of()),
                last.chair(),
                last.attendance()));
        return true;
    }

    /** "Anne Holm, kommunaldirektør": the title behind the name. */
    private boolean isTitleOfLast(String written) {
        String title = BRACKETS.matcher(written).replaceAll("").strip();
        boolean role = TITLE_BEHIND.matcher(title).matches()
                && PartyReader.whole(title).kind() == PartyKind.ROLE;
        if (!role
                || members.isEmpty()
                || members.get(members.size() - 1).party().title() != null) {
            return false;
        }
        boolean chair = CHAIR.matcher(inBrackets(written)).find();
        setLast(last -> new ReadMember(
                new Party(PartyKind.PERSON, last.party().name(), title, List.of()),
                last.chair() || chair,
                last.attendance()));
        return true;
    }

    private static boolean isNames(String text) {
        String first = BRACKETS.matcher(SEPARATOR.split(text, 2)[0]).replaceAll("");
        Party party = PartyReader.whole(first);
        return party.kind() != PartyKind.UNRESOLVED
                || SURNAME.matcher(first.strip()).matches();
    }

    private void add(Label label, String written, int line) {
        boolean chair = CHAIR.matcher(inBrackets(written)).find() || label == Label.CHAIR;
        Party party = PartyReader.whole(BRACKETS.matcher(written).replaceAll("").strip());
        AttendanceStatus status = HeaderReader.status(label);
        for (int i = 0; i < members.size(); i++) {
            ReadMember known = members.get(i);
            if (same(known.party(), party)) {
                boolean told = status != AttendanceStatus.UNKNOWN;
                members.set(
                        i, new ReadMember(known.party(), known.chair() || chair, told ? status : known.attendance()));
                return;
            }
        }
        members.add(new ReadMember(party, chair, status));
        ledger.recognise(line, RecognitionKind.MEMBER, "header", party.name());
    }

    private static boolean same(Party one, Party other) {
        String a = Heading.key(one.name());
        String b = Heading.key(other.name());
        return a.equals(b) || one.title() != null && Heading.key(one.title()).equals(b);
    }

    private static String inBrackets(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        return brackets.find() ? brackets.group().replace("næstformand", "") : "";
    }

    private void setLast(UnaryOperator<ReadMember> change) {
        members.set(members.size() - 1, change.apply(members.get(members.size() - 1)));
    }
}
