package dk.referat.contract;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a wire type is called; generated clients call their classes so. The plain name is that of {@code @Schema} or the
 * record's own, and belongs to answers.
 */
final class SchemaNames {

    private static final String UPDATE = "Update";
    private static final String CREATE = "Create";
    private static final String VIEW = "View";

    private SchemaNames() {}

    static String of(Class<?> type, View view) {
        String plain = plain(type);
        return switch (view) {
            case ANSWER, REPLACEMENT -> plain;
            case CREATION -> plain.startsWith(UPDATE) ? CREATE + withoutUpdate(plain) : plain;
            case PATCH -> withoutUpdate(plain) + "Patch";
            case INPUT -> plain + "Input";
        };
    }

    /** {@code Page<Meeting>} is MeetingPage, and so is one of the forms in which meetings are seen. */
    static String of(Class<?> type, Class<?> argument) {
        String plain = plain(argument);
        return (plain.endsWith(VIEW) ? plain.substring(0, plain.length() - VIEW.length()) : plain) + plain(type);
    }

    static String plain(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Schema.class))
                .map(Schema::name)
                .filter(name -> !name.isEmpty())
                .orElse(type.getSimpleName());
    }

    /** The name of a schema that is not written from the type. */
    static Optional<String> ref(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Schema.class))
                .map(Schema::ref)
                .filter(name -> !name.isEmpty());
    }

    /** What a thing is called whether it is answered, created or updated. */
    static String kin(Class<?> type) {
        String plain = plain(type);
        return plain.startsWith(CREATE) ? plain.substring(CREATE.length()) : withoutUpdate(plain);
    }

    private static String withoutUpdate(String plain) {
        return plain.startsWith(UPDATE) ? plain.substring(UPDATE.length()) : plain;
    }
}
