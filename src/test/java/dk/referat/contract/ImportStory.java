package dk.referat.contract;

import dk.referat.importing.job.Archives;

/** The board's older minutes come in one archive. */
final class ImportStory {

    private static final String MINUTES = """
            1. Sygefravær

            Beslutning i Direktionen den %s

            Direktionen drøftede sygefraværet.
            """;

    private final ExampleClient client;

    ImportStory(ExampleClient client) {
        this.client = client;
    }

    void tell() {
        byte[] archive = Archives.of(
                "2020/dir-2020-01-15.txt", MINUTES.formatted("15-01-2020"), "2020/Dagsorden.txt", "1. Velkomst");
        String job = client.send("/imports?body=DIR", archive);
        Archives.workOff();
        client.get("/import-jobs/" + job);
        client.get("/import-jobs/" + job + "/files");
        client.get("/import-jobs?body=DIR&state=DONE");
        String again = "/import-jobs/" + client.send("/imports?body=DIR", archive);
        client.post(again + "/transitions", """
                {"to": "CANCELLED", "reason": "Sendt to gange"}
                """, client.etag(again));
    }
}
