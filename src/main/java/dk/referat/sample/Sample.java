package dk.referat.sample;

import dk.referat.body.BodyKind;
import dk.referat.body.ClosedTitlePolicy;
import dk.referat.body.MemberRole;
import dk.referat.body.PublicationPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code sample/sample.json} lists. */
record Sample(String municipality, List<Board> bodies, List<Text> minutes) {

    record Board(
            String code,
            String name,
            BodyKind kind,
            PublicationPolicy publicationPolicy,
            ClosedTitlePolicy closedTitlePolicy,
            List<Member> members) {}

    record Member(String name, @Nullable String title, MemberRole role) {}

    record Text(String file, String body, boolean approved) {}
}
