package dk.referat.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

public class WithProbe implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("referat.probe", "true");
    }
}
