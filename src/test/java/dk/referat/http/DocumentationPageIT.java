package dk.referat.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The page of the packaged program is another than that of tests. */
@QuarkusIntegrationTest
class DocumentationPageIT extends DocumentationPageTest {}
