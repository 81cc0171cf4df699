package dk.referat.http.binding;

/** JSON Pointers (RFC 6901) as strings. */
final class Pointer {

    private Pointer() {}

    static String member(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
