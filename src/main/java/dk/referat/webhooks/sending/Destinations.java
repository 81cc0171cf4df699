package dk.referat.webhooks.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which receivers the service may call. Asked when a webhook is registered, and for each message anew. */
@ApplicationScoped
public class Destinations {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Ends as no name does, in a number. */
    private static final Pattern NUMERIC = Pattern.compile("(^|\\.)(0x[0-9a-f]*|[0-9]+)\\.?$");

    private final HostNames names;
    private final Optional<Set<String>> onlyHosts;
    private final Set<String> plainHosts;
    private final Set<Integer> ports;
    private final List<Network> networks;

    Destinations(HostNames names, WebhookSettings settings) {
        this.names = names;
        this.onlyHosts = settings.allowedHosts().map(Destinations::lowerCase);
        this.plainHosts = lowerCase(settings.plainHosts().orElse(Set.of()));
        this.ports = settings.allowedPorts();
        this.networks = settings.allowedNetworks().orElse(List.of()).stream()
                .map(Network::parse)
                .toList();
    }

    public Destination find(String url) throws NotAllowed {
        URI uri = parse(url);
        boolean encrypted = "https".equalsIgnoreCase(uri.getScheme());
        String host = host(uri);
        int port = uri.getPort() >= 0 ? uri.getPort() : encrypted ? HTTPS : HTTP;
        boolean allowed = (encrypted ? ports.contains(port) : plain(uri, host))
                && onlyHosts.map(hosts -> hosts.contains(host)).orElse(true);
        if (!allowed) {
            throw new NotAllowed();
        }
        return new Destination(encrypted, host, port, path(uri), address(host));
    }

    private boolean plain(URI uri, String host) {
        return "http".equalsIgnoreCase(uri.getScheme()) && plainHosts.contains(host);
    }

    private static URI parse(String url) throws NotAllowed {
        try {
            URI uri = new URI(url);
            if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                throw new NotAllowed();
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new NotAllowed();
        }
    }

    /** In lower case, an IPv6 address without its brackets. */
    private static String host(URI uri) throws NotAllowed {
        String host = uri.getHost();
        if (host == null) {
            throw new NotAllowed();
        }
        return (host.startsWith("[") ? host.substring(1, host.length() - 1) : host).toLowerCase(Locale.ROOT);
    }

    private static String path(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** All addresses of the host must be allowed: which one a receiver is found at is for others to choose. */
    private InetAddress address(String host) throws NotAllowed {
        try {
            List<InetAddress> addresses = names.addresses(host);
            // 0177.0.0.1 is one address to some programs and another to others.
            boolean ambiguous = NUMERIC.matcher(host).find()
                    && addresses.stream()
                            .noneMatch(address -> address.getHostAddress().equals(host));
            if (ambiguous || addresses.isEmpty() || !addresses.stream().allMatch(this::isAllowed)) {
                throw new NotAllowed();
            }
            return addresses.get(0);
        } catch (UnknownHostException e) {
            throw new NotAllowed();
        }
    }

    private boolean isAllowed(InetAddress address) {
        return PublicAddresses.contain(address) || networks.stream().anyMatch(network -> network.contains(address));
    }

    private static Set<String> lowerCase(Set<String> hosts) {
        return hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
