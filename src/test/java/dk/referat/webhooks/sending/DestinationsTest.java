package dk.referat.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    private static final String PUBLIC = "93.184.215.14";

    /** Looks nothing up but addresses. */
    private static final HostNames NAMES = names(Map.of(
            "hooks.example.dk", List.of(PUBLIC, "2606:2800:21f:cb07:6820:80da:af6b:8b2c"),
            "inside.example.dk", List.of("10.1.2.3"),
            "both.example.dk", List.of(PUBLIC, "10.1.2.3"),
            "metadata.google.internal", List.of("169.254.169.254"),
            "nobody.example.dk", List.of()));

    private static HostNames names(Map<String, List<String>> known) {
        return new HostNames() {
            @Override
            List<InetAddress> addresses(String host) throws UnknownHostException {
                return known.containsKey(host) ? addressesOf(known.get(host)) : literal(host);
            }
        };
    }

    private static List<InetAddress> literal(String host) throws UnknownHostException {
        if (host.chars().anyMatch(letter -> letter > 'f' && letter != 'x') && !host.equals("localhost")) {
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getAllByName(host));
    }

    private static List<InetAddress> addressesOf(List<String> literals) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[literals.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = InetAddress.getByName(literals.get(i));
        }
        return Arrays.asList(addresses);
    }

    private static Destination find(String url, String... settings) throws NotAllowed {
        return new Destinations(NAMES, Settings.of(settings)).find(url);
    }

    @Test
    void findsAReceiverAtItsPublicAddress() throws NotAllowed {
        Destination found = find("HTTPS://Hooks.Example.dk/referat?token=1%2F2");

        assertThat(found.encrypted()).isTrue();
        assertThat(found.host()).isEqualTo("hooks.example.dk");
        assertThat(found.port()).isEqualTo(443);
        assertThat(found.path()).isEqualTo("/referat?token=1%2F2");
        assertThat(found.address().getHostAddress()).isEqualTo(PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://93.184.215.14",
                "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/x",
                "https://hooks.example.dk:8443/x",
                "https://100.63.255.255/",
                "https://100.128.0.1/",
                "https://172.15.255.255/",
                "https://172.32.0.1/",
                "https://11.0.0.1/",
                "https://223.255.255.255/",
                "https://[2001:200::1]/",
            })
    void callsWhatIsPublic(String url) throws NotAllowed {
        assertThat(find(url).encrypted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Not encrypted, or no address of the web at all
                "http://hooks.example.dk/",
                "ftp://hooks.example.dk/",
                "file:///etc/passwd",
                "gopher://hooks.example.dk/",
                "jar:https://hooks.example.dk/!/",
                "//hooks.example.dk/",
                "/referat",
                "hooks.example.dk",
                "https:hooks.example.dk",
                "https:///referat",
                "https://hooks_example.dk/",
                "https://hooks.example.dk\\@127.0.0.1/",
                "https://hooks.example.dk/ x",
                "https://",
                // More than an address
                "https://user:password@hooks.example.dk/",
                "https://hooks.example.dk@127.0.0.1/",
                "https://@hooks.example.dk/",
                "https://hooks.example.dk/#fragment",
                "https://hooks.example.dk:22/",
                "https://hooks.example.dk:80/",
                "https://hooks.example.dk:0/",
                "https://hooks.example.dk:65536/",
                // The machine itself, however it is written
                "https://localhost/",
                "https://LOCALHOST/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0177.0.0.1/",
                "https://0x7f.0.0.1/",
                "https://0x7f000001/",
                "https://127.0.0.1./",
                "https://0.0.0.0/",
                "https://0/",
                "https://[::1]/",
                "https://[::]/",
                "https://[0:0:0:0:0:0:0:1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[::127.0.0.1]/",
                "https://[64:ff9b::127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[64:ff9b:1::a00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001::7f00:1]/",
                "https://[::ffff:0:127.0.0.1]/",
                // Private and other special networks
                "https://10.0.0.1/",
                "https://10.255.255.255/",
                "https://100.64.0.1/",
                "https://100.127.255.255/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::ffff:169.254.169.254]/",
                "https://[fd00:ec2::254]/",
                "https://168.63.129.16/",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.168.0.1/",
                "https://192.0.0.192/",
                "https://192.0.2.1/",
                "https://192.88.99.1/",
                "https://198.18.0.1/",
                "https://198.19.255.255/",
                "https://198.51.100.7/",
                "https://203.0.113.9/",
                "https://224.0.0.1/",
                "https://239.255.255.250/",
                "https://240.0.0.1/",
                "https://255.255.255.255/",
                "https://[fc00::1]/",
                "https://[fdff::1]/",
                "https://[fe80::1]/",
                "https://[fe80::1%25eth0]/",
                "https://[fec0::1]/",
                "https://[ff02::1]/",
                "https://[100::1]/",
                "https://[2001:db8::1]/",
                "https://[3fff::1]/",
                "https://[5f00::1]/",
                "https://[4000::1]/",
                // Names of what must not be called, or of nothing
                "https://inside.example.dk/",
                "https://both.example.dk/",
                "https://metadata.google.internal/",
                "https://nobody.example.dk/",
                "https://unknown.example.dk/",
            })
    void refusesEverythingElseAlike(String url) {
        assertThatThrownBy(() -> find(url)).isInstanceOf(NotAllowed.class).hasMessage("not allowed");
    }

    @Test
    void callsANetworkOfItsOwnWhereItMay() throws NotAllowed {
        String[] allowed = {"allowed-networks", "10.1.0.0/16,fd00:1::/32"};

        assertThat(find("https://inside.example.dk/", allowed).address().getHostAddress())
                .isEqualTo("10.1.2.3");
        assertThat(find("https://both.example.dk/", allowed).port()).isEqualTo(443);
        assertThat(find("https://[fd00:1::7]/", allowed).port()).isEqualTo(443);
        assertThatThrownBy(() -> find("https://10.2.0.1/", allowed)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> find("https://[fd00:2::7]/", allowed)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void callsWithoutEncryptionWhereItMay() throws NotAllowed {
        String[] allowed = {"plain-hosts", "hooks.example.dk,127.0.0.1"};

        assertThat(find("http://hooks.example.dk/", allowed).port()).isEqualTo(80);
        assertThat(find("http://hooks.example.dk:8080/", allowed).encrypted()).isFalse();
        assertThatThrownBy(() -> find("http://93.184.215.14/", allowed)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> find("http://127.0.0.1/", allowed)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> find("ftp://hooks.example.dk/", allowed)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void callsNoOtherHostThanThoseNamed() throws NotAllowed {
        String[] allowed = {"allowed-hosts", "Hooks.example.dk"};

        assertThat(find("https://hooks.example.dk/", allowed).host()).isEqualTo("hooks.example.dk");
        assertThatThrownBy(() -> find("https://93.184.215.14/", allowed)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void looksAReceiverUpOnceAndGivesTheAddressItJudged() throws NotAllowed {
        Deque<String> answers = new ArrayDeque<>(List.of(PUBLIC, "127.0.0.1"));
        HostNames rebinding = new HostNames() {
            @Override
            List<InetAddress> addresses(String host) throws UnknownHostException {
                return addressesOf(List.of(answers.remove()));
            }
        };
        Destinations destinations = new Destinations(rebinding, Settings.of());

        assertThat(destinations.find("https://hooks.example.dk/").address().getHostAddress())
                .isEqualTo(PUBLIC);
        assertThat(answers).hasSize(1);
        assertThatThrownBy(() -> destinations.find("https://hooks.example.dk/")).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "example.dk/8", "::/129", "10.0.0.0/-1", "10.0.0.0/a", ""})
    void doesNotStartWithANetworkThatIsNone(String network) {
        assertThatThrownBy(() -> Network.parse(network)).isInstanceOf(IllegalArgumentException.class);
    }
}
