package dk.referat.contract;

import dk.referat.Callers;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Found as a service: no test has to ask for it, and none forgets. */
public class ContractFilterOnEveryTest implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(new Callers(), new ContractFilter());
    }
}
