package dk.referat.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that files of settings give, as they stand there. */
final class Settings {

    static final Path SERVICE = Path.of("src", "main", "resources", "application.properties");

    private Settings() {}

    static int number(Path file, String setting, String unit) throws IOException {
        Matcher found = Pattern.compile(Pattern.quote(setting) + "=(\\d+)" + unit + "\\b")
                .matcher(Files.readString(file));
        if (!found.find()) {
            throw new AssertionError(setting + " is not in " + file);
        }
        return Integer.parseInt(found.group(1));
    }
}
