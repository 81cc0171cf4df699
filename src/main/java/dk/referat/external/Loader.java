package dk.referat.external;

import java.util.UUID;

/**
 * How things of a kind are loaded: by the feature that has them.
 *
 * @param <L> a line
 * @param <C> what a load may change of a thing that is there
 */
interface Loader<L extends Record & Loaded, C extends Record> {

    ExternalKind kind();

    Class<L> lineType();

    Class<C> contentType();

    /** Where the line wants the thing to be, if the caller may put things there; no row is read for good yet. */
    Placed place(L line, ExternalName name);

    /** The id of the new thing. */
    UUID create(L line, Placed place);

    /** The thing as it is, locked until the transaction ends. */
    Current<C> lock(UUID id);

    void change(UUID id, C content);

    record Current<C extends Record>(Placed place, C content) {}
}
