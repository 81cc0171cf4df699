package dk.referat.contract;

/** Those who run the service take everything home, and look whether it is whole. */
final class OperationsStory {

    private final ExampleClient client;

    OperationsStory(ExampleClient client) {
        this.client = client;
    }

    void tell() {
        client.get("/export?body=DIR");
        client.get("/verification");
    }
}
