package dk.referat.importing.prose;

/**
 * A sentence.
 *
 * @param raw as it stood, line breaks included
 * @param text cleaned and on one line, without marks of lists and formatting
 * @param start where it begins in the text
 * @param paragraph counts the paragraphs of the text from 0
 */
public record Sentence(String raw, String text, int start, int paragraph) {}
