package dk.referat.importing.matter;

import dk.referat.importing.text.Clean;
import dk.referat.importing.text.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The paragraphs of a table cell, which may be HTML. */
final class CellText {
    /** Past this a cell is no cell but a document, and is left as it stands. */
    private static final int LONGEST = 100_000;

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>|&(?:[a-zA-Z]{2,10}|#\\d{1,6});");

    private CellText() {}

    static boolean isMarkup(String cell) {
        return cell.length() <= LONGEST && MARKUP.matcher(cell).find();
    }

    static List<String> paragraphs(String cell) {
        if (!isMarkup(cell)) {
            String line = Clean.oneLine(cell);
            return line.isEmpty() ? List.of() : List.of(Heading.plain(line));
        }
        StringBuilder text = new StringBuilder();
        Jsoup.parseBodyFragment(cell).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replace('\n', ' '));
                } else {
                    breakAt(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                breakAt(node);
            }

            private void breakAt(Node node) {
                if (node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"))) {
                    text.append('\n');
                }
            }
        });
        List<String> paragraphs = new ArrayList<>();
        for (String line : text.toString().split("\n")) {
            String paragraph = Clean.oneLine(line);
            if (!paragraph.isEmpty()) {
                paragraphs.add(Heading.plain(paragraph));
            }
        }
        return paragraphs;
    }

    /** Paragraphs begun less those ended; where more were begun, the rest of the cell follows on the next page. */
    static int openParagraphs(String cell) {
        return count(cell, "<p>") + count(cell, "<p ") - count(cell, "</p>");
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
