package dk.referat.overview.extract;

import dk.referat.agenda.AgendaItemResponse;
import dk.referat.agenda.AgendaItemView;
import dk.referat.agenda.ClosedAgendaItemResponse;
import dk.referat.decision.DecisionResponse;
import dk.referat.decision.Outcome;
import dk.referat.journal.Party;
import dk.referat.meeting.MeetingResponse;
import dk.referat.meeting.MeetingState;
import dk.referat.overview.ClosedDecisionDetails;
import dk.referat.overview.DecisionDetails;
import dk.referat.task.TaskResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An extract as people read it. Whatever somebody wrote becomes text of an element, and so never markup. */
final class ExtractPrint {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

    private static final Pattern NO_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]");

    private final Extract extract;
    private final Element article = new Document("").appendElement("article");

    ExtractPrint(Extract extract) {
        this.extract = extract;
        meeting(extract.meeting());
        if (extract.parentItem() != null) {
            heading(extract.parentItem(), "h2");
        }
        item(extract.agendaItem());
        decision();
        attendance(extract.meeting());
    }

    String html() {
        Document document = (Document) article.root();
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        return article.outerHtml();
    }

    private void meeting(MeetingResponse meeting) {
        Element header = article.appendElement("header");
        header.appendElement("h1")
                .text(legible("Delreferat: " + meeting.body().name() + " den "
                        + meeting.date().format(DAY)));
        line(header, "Møde", meeting.kind().label());
        line(header, "Sted", meeting.location());
        line(
                header,
                "Referat",
                meeting.state() == MeetingState.MINUTES_APPROVED
                        ? "Godkendt"
                        : "Ikke godkendt (" + meeting.state().label() + ")");
        ApprovedMinutes minutes = extract.minutes();
        if (minutes != null) {
            line(header, "Godkendt version", String.valueOf(minutes.number()));
            line(header, "Kontrolsum (SHA-256)", minutes.contentHash());
        }
    }

    private static void line(Element in, String name, @Nullable String value) {
        if (value != null) {
            in.appendElement("p").text(legible(name + ": " + value));
        }
    }

    private void heading(AgendaItemView item, String level) {
        Integer number =
                item instanceof AgendaItemResponse open ? open.number() : ((ClosedAgendaItemResponse) item).number();
        String title =
                item instanceof AgendaItemResponse open ? open.title() : ((ClosedAgendaItemResponse) item).title();
        article.appendElement(level).text(legible(number == null ? title : number + ". " + title));
    }

    private void item(AgendaItemView view) {
        heading(view, "h2");
        if (view instanceof AgendaItemResponse item) {
            line(article, "Sag", item.caseNumber());
            item.sections()
                    .forEach(section -> part(
                            section.heading() == null ? section.kind().label() : section.heading(), section.text()));
            if (item.recommendation() != null) {
                part("Indstilling", item.recommendation().text());
            }
        } else {
            line(article, "Lukket", ((ClosedAgendaItemResponse) view).legalBasis());
        }
    }

    /** Verbatim, line for line. */
    private void part(String heading, String text) {
        article.appendElement("h3").text(heading);
        article.appendElement("p").addClass("verbatim").appendText(legible(text));
    }

    private void decision() {
        if (extract.decision() instanceof DecisionDetails details) {
            DecisionResponse decision = details.decision();
            part("Beslutning den " + decision.date().format(DAY), decision.text());
            if (!decision.outcomes().isEmpty()) {
                line(
                        article,
                        "Udfald",
                        decision.outcomes().stream().map(Outcome::label).collect(Collectors.joining(", ")));
            }
            line(article, "Udgave", String.valueOf(decision.edition()));
            tasks(details.tasks());
        } else {
            var closed = ((ClosedDecisionDetails) extract.decision()).decision();
            part("Beslutning den " + closed.date().format(DAY), closed.publicText());
        }
    }

    private void tasks(List<TaskResponse> tasks) {
        if (!tasks.isEmpty()) {
            Element rows = table("Opfølgning", "Opgave", "Ansvarlig", "Frist", "Status");
            tasks.forEach(task -> row(
                    rows,
                    task.description(),
                    task.responsible().stream().map(Party::name).collect(Collectors.joining(", ")),
                    deadline(task),
                    task.state().label()));
        }
    }

    private static String deadline(TaskResponse task) {
        LocalDate due = task.dueOn();
        return task.deadline() != null ? task.deadline().text() : due == null ? "" : due.format(DAY);
    }

    private void attendance(MeetingResponse meeting) {
        if (!meeting.attendance().isEmpty()) {
            Element rows = table("Deltagelse", "Navn", "Titel", "Fremmøde");
            meeting.attendance()
                    .forEach(one -> row(
                            rows,
                            one.party().name(),
                            one.party().title() == null ? "" : one.party().title(),
                            one.status().label()));
        }
    }

    private Element table(String caption, String... columns) {
        Element table = article.appendElement("table");
        table.appendElement("caption").text(caption);
        Element head = table.appendElement("thead").appendElement("tr");
        Stream.of(columns)
                .forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
        return table.appendElement("tbody");
    }

    private static void row(Element rows, String... cells) {
        Element row = rows.appendElement("tr");
        Stream.of(cells).forEach(cell -> row.appendElement("td").text(legible(cell)));
    }

    /** Some characters may be stored and have no place in XML. */
    private static String legible(String text) {
        return NO_XML.matcher(text).replaceAll("\uFFFD");
    }
}
