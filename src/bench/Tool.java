import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other programs, and what they print. */
final class Tool {

    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    private Tool() {}

    static String run(String... command) throws Exception {
        return feed("", command);
    }

    /** PostgreSQL refuses to be started by root. */
    static void runAs(String user, Path folder, String... command) throws Exception {
        List<String> whole = new ArrayList<>();
        if (ROOT) {
            run("chown", user, folder.toString());
            whole.addAll(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"));
        }
        whole.addAll(List.of(command));
        Process process = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("tools.log").toFile())
                .start();
        check(process, whole.get(0), "see " + folder);
    }

    static String feed(String input, String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        check(process, command[0], output);
        return output;
    }

    private static void check(Process process, String name, String output) throws InterruptedException, IOException {
        if (process.waitFor() != 0) {
            throw new IOException(name + " failed: " + output);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static double number(String text, String pattern) {
        return Double.parseDouble(first(text, pattern));
    }

    static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
