
/** One meeting of 20 items, each with a decision and two attachments, made through the API; all others are its copies. */
record Template(String meeting, String item) {

    /** What its numbers begin with, and those of each copy with another. */
    static final String SERIAL = "99";

    private static final String TEXT =
            "Forvaltningen har gennemgået sagen og hørt de berørte parter, som er enige i det foreslåede. ".repeat(2).strip();

    static Template make(Service service) throws Exception {
        service.post("/bodies", """
                {"code": "DIR", "name": "Direktionen", "kind": "EXECUTIVE_BOARD"}""");
        String meeting = id(service.post("/meetings", """
                {"body": "DIR", "kind": "ORDINARY", "date": "2026-01-01", "location": "Rådhuset"}"""));
        move(service, "/meetings/" + meeting, "AGENDA_DRAFT");
        String[] items = new String[20];
        for (int number = 0; number < items.length; number++) {
            items[number] = item(service, meeting, number + 1);
        }
        move(service, "/meetings/" + meeting, "AGENDA_PUBLISHED");
        move(service, "/meetings/" + meeting, "HELD");
        move(service, "/meetings/" + meeting, "MINUTES_DRAFT");
        for (String item : items) {
            move(service, "/agenda-items/" + item, "TREATED");
            String decision = id(service.post("/agenda-items/" + item + "/decisions", """
                    {"text": "Godkendt. %s", "outcomes": ["APPROVED"]}""".formatted(TEXT)));
            move(service, "/decisions/" + decision, "CONFIRMED");
        }
        return new Template(meeting, items[0]);
    }

    private static String item(Service service, String meeting, int number) throws Exception {
        String item = id(service.post("/meetings/" + meeting + "/agenda-items", """
                {"title": "Punkt %1$d om anlæg og drift", "caseNumber": "26/%3$s%1$02d",
                 "sections": [{"kind": "CASE_PRESENTATION", "heading": "Sagsfremstilling", "text": "%2$s"}]}"""
                .formatted(number, TEXT, SERIAL)));
        for (int index = 1; index <= 2; index++) {
            service.post("/agenda-items/" + item + "/attachments", """
                    {"title": "Notat %1$d til punkt %2$d", "documentNumber": "%3$s%4$02d/26", "typeCode": "H"}"""
                    .formatted(index, number, SERIAL, 2 * number + index - 2));
        }
        move(service, "/agenda-items/" + item, "READY");
        move(service, "/agenda-items/" + item, "APPROVED");
        return item;
    }

    private static void move(Service service, String path, String state) throws Exception {
        service.post(path + "/transitions", "{\"to\": \"" + state + "\"}");
    }

    private static String id(String json) {
        return Tool.first(json, "^\\{\"id\":\"([^\"]+)\"");
    }
}
