package dk.referat.http.problem;

/** An answer with words in the caller's language. */
public interface Worded {}
