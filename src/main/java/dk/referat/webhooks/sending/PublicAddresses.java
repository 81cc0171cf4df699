package dk.referat.webhooks.sending;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** What lies in the public internet: by IANA's registries of special addresses, and what clouds keep for themselves. */
final class PublicAddresses {

    private static final List<Network> NOT_PUBLIC = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            // A cloud's own services.
            "168.63.129.16/32",
            // Of the public part of IPv6: protocols, among them those that carry IPv4 addresses, and examples.
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "2620:4f:8000::/48",
            "3fff::/20");

    // All others are set aside for something; mapped, compatible and translated IPv4 addresses among them.
    private static final Network PUBLIC_IPV6 = Network.parse("2000::/3");

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        return (!(address instanceof Inet6Address) || PUBLIC_IPV6.contains(address))
                && NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::parse).toList();
    }
}
