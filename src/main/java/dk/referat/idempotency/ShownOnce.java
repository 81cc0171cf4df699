package dk.referat.idempotency;

/** What was made together with a secret: whoever repeats the request learns of it again, but not of the secret. */
public interface ShownOnce {

    /** The answer to the first request, without the secret. */
    Object withoutSecret();
}
