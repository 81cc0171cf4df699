package dk.referat.importing.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dk.referat.importing.minutes.ReadAttachment;
import dk.referat.importing.minutes.ReadGuest;
import dk.referat.importing.minutes.ReadItem;
import dk.referat.importing.minutes.ReadMember;
import dk.referat.importing.minutes.ReadTask;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.Party;
import dk.referat.journal.TimeSlot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read and what was noted, in the same words. */
final class Shown {
    private Shown() {}

    static String title(JsonNode node) {
        return title(node.asText());
    }

    static String title(ReadItem matter) {
        return title(matter.title());
    }

    static String row(JsonNode node) {
        return title(node.get("title").asText()) + " " + node.get("kind").asText() + " " + orNull(node.get("slot"));
    }

    static String row(ReadItem matter) {
        return title(matter) + " " + matter.kind() + " " + slot(matter.plan().slot());
    }

    static String responsible(JsonNode task) {
        List<String> parties = new ArrayList<>();
        task.get("responsible").forEach(party -> parties.add(party(party)));
        return parties.toString();
    }

    static String responsible(ReadTask task) {
        return task.responsible().stream().map(Shown::party).toList().toString();
    }

    static String member(JsonNode node) {
        return orNull(node.get("title")) + " | " + node.get("name").asText() + " "
                + node.get("chair").asBoolean() + " " + node.get("attendance").asText();
    }

    static String member(ReadMember member) {
        return member.party().title() + " | " + member.party().name() + " " + member.chair() + " "
                + member.attendance();
    }

    static String attachment(JsonNode node) {
        return node.get("index").asInt() + " " + node.get("access").asText() + " "
                + node.get("title").asText() + " " + orNull(node.get("documentNumber")) + " "
                + orNull(node.get("typeCode")) + " " + orNull(node.get("documentId"));
    }

    static String attachment(ReadAttachment attachment) {
        return attachment.index() + " " + attachment.access() + " " + attachment.title() + " "
                + canonical(attachment.documentNumber()) + " " + attachment.typeCode() + " " + attachment.documentId();
    }

    static String decided(JsonNode node) {
        return title(node.get("title").asText()) + " planned="
                + node.get("planned").asBoolean();
    }

    static String decided(ReadItem matter) {
        String heading =
                matter.decidedHeading() == null ? "" : matter.decidedHeading().text();
        return title(heading) + " planned=" + !matter.raisedAtMeeting();
    }

    static int decidedLine(ReadItem matter) {
        return matter.decidedHeading() == null ? 0 : matter.decidedHeading().firstLine();
    }

    static String party(JsonNode node) {
        return node.get("kind").asText() + " "
                + (node.hasNonNull("title") ? node.get("title").asText() + " | " : "")
                + node.get("name").asText();
    }

    static String party(Party party) {
        return party.kind() + " " + (party.title() == null ? "" : party.title() + " | ") + party.name();
    }

    static String guest(ReadGuest guest, @Nullable String matter) {
        String title = guest.party().title() == null ? "" : guest.party().title() + " ";
        return title + guest.party().name() + (matter == null ? "" : " / " + title(matter)) + " " + guest.planned()
                + " " + guest.actual();
    }

    static @Nullable String slot(@Nullable TimeSlot slot) {
        return slot == null ? null : slot.to() == null ? slot.from().toString() : slot.from() + "-" + slot.to();
    }

    static @Nullable String canonical(@Nullable JournalNumber number) {
        return number == null ? null : number.canonical();
    }

    static @Nullable String orNull(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }

    static String title(String text) {
        return line(text)
                .replaceFirst("^(?:#+ *|[-*•–] +|\\d+[.)] +)", "")
                .replaceAll("[*_]{1,3}", "")
                .replaceFirst("^\\d+[.)] +", "")
                .replaceFirst("[.:]$", "")
                .strip();
    }

    static String line(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
