package dk.referat.http;

/** A part of an answer that people may want to read. */
public interface Printable {

    /** As an element of XHTML with all that somebody wrote in it as text. */
    String print();
}
