package dk.referat.contract;

/** Somebody keeps a copy. */
final class ChangesStory {

    private final ExampleClient client;

    ChangesStory(ExampleClient client) {
        this.client = client;
    }

    void tell() {
        client.get("/changes?body=DIR&limit=3");
    }
}
