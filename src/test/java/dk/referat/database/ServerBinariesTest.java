package dk.referat.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerBinariesTest {
    @ParameterizedTest
    @CsvSource({
        "Linux,      amd64,   /postgres-linux-x86_64.txz",
        "Linux,      aarch64, /postgres-linux-arm_64.txz",
        "Mac OS X,   aarch64, /postgres-darwin-arm_64.txz",
        "Windows 11, amd64,   /postgres-windows-x86_64.txz",
        "Windows 11, aarch64, /postgres-windows-x86_64.txz",
    })
    void comeAlongForEachPlatform(String system, String machine, String archive) {
        assertThat(ServerBinaries.archive(system, machine)).isEqualTo(archive);
        assertThat(getClass().getResource(archive)).isNotNull();
    }
}
