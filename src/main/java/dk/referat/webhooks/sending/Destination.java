package dk.referat.webhooks.sending;

import java.net.InetAddress;

/**
 * A receiver that may be called, at the address that was judged: its name is not looked up again.
 *
 * @param host by which the receiver knows itself, in headers and certificates
 * @param path with the query
 */
public record Destination(boolean encrypted, String host, int port, String path, InetAddress address) {}
