package dk.referat.importing.minutes;

/** Consecutive lines of the source as they stood, less page numbers and running heads between them; lines count from 1. */
public record Passage(String text, int firstLine, int lastLine) {

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
