package dk.referat.access;

/**
 * What a request made has this address. Fired inside the transaction, only for what has another address than its kind
 * and its id.
 */
public record Made(String address) {}
