package dk.referat.importing.reading;

import dk.referat.meeting.MeetingFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which way people meet at a place. */
final class PlaceFormat {
    private static final Pattern ONLINE = Pattern.compile(
            "\\b(?:skype|teams|zoom|virtuelt?|online|videomøde|video|webinar|digitalt|telefonmøde)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HYBRID = Pattern.compile(
            "\\bhybrid|\\S\\s*(?:/|\\bog\\b|\\bsamt\\b|\\beller\\b|\\+|,)\\s*\\S", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILLER = Pattern.compile(
            "\\b(?:skype|teams|zoom|virtuelt?|online|videomøde|video|microsoft|ms|via|på|for|business|møde|skypemøde|teamsmøde|og|eller)\\b|[^\\p{L}]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VISIT = Pattern.compile(
            "\\bbesigtigelse|\\brundtur|\\bbustur|\\binstitutionsbesøg|\\bvirksomhedsbesøg", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLINE_COMPOUND =
            Pattern.compile("skypemøde|teamsmøde|videokonference", Pattern.CASE_INSENSITIVE);

    private PlaceFormat() {}

    static @Nullable MeetingFormat of(@Nullable String place) {
        if (place == null) {
            return null;
        }
        if (VISIT.matcher(place).find()) {
            return MeetingFormat.SITE_VISIT;
        }
        boolean online =
                ONLINE.matcher(place).find() || ONLINE_COMPOUND.matcher(place).find();
        if (!online) {
            return place.toLowerCase(Locale.ROOT).contains("hybrid") ? MeetingFormat.HYBRID : MeetingFormat.PHYSICAL;
        }
        boolean roomToo = HYBRID.matcher(place).find()
                && FILLER.matcher(place).replaceAll("").length() > 3;
        return roomToo ? MeetingFormat.HYBRID : MeetingFormat.VIRTUAL;
    }
}
