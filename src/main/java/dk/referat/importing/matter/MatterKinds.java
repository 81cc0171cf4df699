package dk.referat.importing.matter;

import dk.referat.agenda.ItemKind;
import dk.referat.importing.text.Heading;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of item a title tells of. */
public final class MatterKinds {
    private static final Pattern BREAK = Pattern.compile(
            "(?:kort )?(?:pause|frokost|frokostpause|kaffe|kaffepause|morgenmad|morgenbrød|middag|aftensmad|strækpause|eftermiddagskaffe)"
                    + "(?:(?: og|,| \\+) (?:pause|kaffe|frokost|kage|brød))?(?: (?:i|på|for|med|m\\.) .{1,40})?(?: ?\\(.*\\))?");
    private static final Pattern LOGISTICS = Pattern.compile(
            "(?:transport|afgang|ankomst|indkvartering|bustur|fotografering|oprydning|check ?in|afrejse|kørsel|rundvisning|velkomst|afslutning|afrunding)(?: .{1,60})?");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:se )?(?:dagsordenens )?(?:punkt|pkt\\.?|sag) (?:nr\\. )?(\\d{1,3})(?:[.:]? på dagsordenen| på dagsorden)?");
    private static final Pattern ANY_OTHER = Pattern.compile("(?:eventuelt|evt)\\b.*");
    private static final Pattern MINUTES = Pattern.compile(
            "(?:godkendelse|underskrift|underskrivelse) (?:af|og godkendelse af) (?:.{0,30} )?(?:referat|beslutningsprotokol|protokol|mødereferat)(?:et|en|er)?\\b.*");
    private static final Pattern INFORMATION = Pattern.compile(
            "(?:meddelelser|orienteringer|orienteringspunkter|information|informationer|gensidig orientering|til orientering|siden sidst|bordet rundt|nyt fra)\\b.*");

    private static final Pattern CLOSED =
            Pattern.compile("\\((?:lukket|fortrolig)[^()]{0,60}\\)|^(?:lukket (?:punkt|sag)|fortroligt)\\b");

    private MatterKinds() {}

    /** "Salg af grund (lukket)", "Lukket punkt: …". */
    public static boolean isClosed(String heading) {
        return CLOSED.matcher(Heading.key(heading.substring(0, Math.min(400, heading.length()))))
                .find();
    }

    public static ItemKind ofItem(String title) {
        String key = Heading.key(title);
        if (ANY_OTHER.matcher(key).matches()) {
            return ItemKind.ANY_OTHER_BUSINESS;
        }
        if (MINUTES.matcher(key).matches()) {
            return ItemKind.MINUTES_APPROVAL;
        }
        return INFORMATION.matcher(key).matches() ? ItemKind.INFORMATION : ItemKind.ITEM;
    }

    public static ItemKind ofMatter(String title) {
        String key = Heading.key(title);
        if (key.length() > 120) {
            return ItemKind.SUB_ITEM;
        }
        if (BREAK.matcher(key).matches()) {
            return ItemKind.BREAK;
        }
        if (LOGISTICS.matcher(key).matches()) {
            return ItemKind.LOGISTICS;
        }
        return REFERENCE.matcher(key).matches() ? ItemKind.REFERENCE : ItemKind.SUB_ITEM;
    }

    public static @Nullable Integer refersTo(String title) {
        Matcher reference = REFERENCE.matcher(Heading.key(title));
        return reference.matches() ? Integer.valueOf(reference.group(1)) : null;
    }
}
