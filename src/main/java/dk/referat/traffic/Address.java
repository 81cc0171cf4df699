package dk.referat.traffic;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from. */
final class Address {

    private static final int NETWORK = 8;

    private Address() {}

    /** Of IPv6 the network: whoever has one address of it has them all. */
    static String of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        String text = remote == null || remote.hostAddress() == null ? "unknown" : remote.hostAddress();
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
        return bytes == null || bytes.length <= NETWORK
                ? text
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK));
    }
}
