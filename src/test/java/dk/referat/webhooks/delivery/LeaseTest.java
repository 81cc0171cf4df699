package dk.referat.webhooks.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Fixture;
import dk.referat.audit.Database;
import dk.referat.http.Api;
import dk.referat.webhooks.sending.Answer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As several replicas would take deliveries; none of these is sent. */
@QuarkusTest
class LeaseTest {

    private static final int REPLICAS = 6;
    private static final Answer TAKEN = new Answer(null, 204, null);

    @Inject
    Database database;

    @Inject
    Counter counter;

    @BeforeEach
    void silenceOthers() {
        database.run("update webhook set state = 'DISABLED', disabled_by = 'ADMIN' where state = 'ACTIVE'");
    }

    private static String webhook(int pings) {
        String id = Fixture.create("/webhooks", "{\"url\": \"https://receiver.example/\"}");
        for (int i = 0; i < pings; i++) {
            given().noContentType()
                    .post(Api.V1 + "/webhooks/" + id + "/pings")
                    .then()
                    .statusCode(201);
        }
        return id;
    }

    @Test
    void handsEachDeliveryOutToOneReplica() throws Exception {
        for (int i = 0; i < 10; i++) {
            webhook(4);
        }
        Callable<List<Parcel>> replica = () -> {
            List<Parcel> taken = new ArrayList<>();
            List<Parcel> more = counter.handOut(3);
            // What another replica holds just now looks like nothing.
            for (int empty = 0; empty < 5; empty += more.isEmpty() ? 1 : 0) {
                taken.addAll(more);
                more = counter.handOut(3);
            }
            taken.addAll(more);
            return taken;
        };
        List<UUID> taken = new ArrayList<>();
        ExecutorService replicas = Executors.newFixedThreadPool(REPLICAS);
        for (Future<List<Parcel>> one :
                replicas.invokeAll(List.of(replica, replica, replica, replica, replica, replica))) {
            one.get().stream().map(Parcel::delivery).forEach(taken::add);
        }
        replicas.shutdown();

        assertThat(taken).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void leavesRoomForOthersBesideASlowReceiver() {
        String slow = webhook(9);
        String quick = webhook(1);

        List<Parcel> taken = counter.handOut(16);

        assertThat(taken)
                .filteredOn(parcel -> parcel.webhook().toString().equals(slow))
                .hasSize(4);
        assertThat(taken)
                .filteredOn(parcel -> parcel.webhook().toString().equals(quick))
                .hasSize(1);
        assertThat(counter.handOut(16)).isEmpty();

        counter.takeBack(taken.get(0), TAKEN);
        assertThat(counter.handOut(16))
                .hasSize(taken.get(0).webhook().toString().equals(slow) ? 1 : 0);
    }

    @Test
    void isAnothersWhenTheLeaseEndsAndWhoeverHadItSaysNothingMore() {
        webhook(1);
        Parcel lost = counter.handOut(1).get(0);
        assertThat(counter.handOut(1)).isEmpty();

        database.run("update webhook_delivery set leased_until = now() where id = '%s'".formatted(lost.delivery()));
        Parcel again = counter.handOut(1).get(0);
        counter.takeBack(lost, TAKEN);

        assertThat(again.delivery()).isEqualTo(lost.delivery());
        assertThat(state(again)).containsExactly("PENDING 2");
        counter.takeBack(again, TAKEN);
        assertThat(state(again)).containsExactly("DELIVERED 2");
    }

    private List<String> state(Parcel parcel) {
        return database.ask(
                "select state || ' ' || attempts from webhook_delivery where id = '%s'".formatted(parcel.delivery()));
    }

    @Test
    void forgetsWhatIsOverAndOld() {
        webhook(2);
        List<Parcel> taken = counter.handOut(2);
        taken.forEach(parcel -> counter.takeBack(parcel, TAKEN));
        database.run("update webhook_delivery set attempted_at = now() - interval '31 days' where id = '%s'"
                .formatted(taken.get(0).delivery()));

        counter.forget();

        assertThat(state(taken.get(0))).isEmpty();
        assertThat(state(taken.get(1))).containsExactly("DELIVERED 1");
    }
}
