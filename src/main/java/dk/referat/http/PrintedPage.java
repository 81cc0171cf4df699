package dk.referat.http;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes a page of what people read as a document: XHTML that needs nothing from elsewhere. */
@Provider
@Produces(MediaType.TEXT_HTML)
class PrintedPage implements MessageBodyWriter<Page<? extends Printable>> {

    private static final String STYLE = """
            body { font: 1rem/1.5 serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #000; background: #fff }
            .verbatim { white-space: pre-wrap; overflow-wrap: anywhere }
            table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
            caption { font-weight: bold; text-align: left }
            th, td { border: 1px solid #555; padding: .3rem; text-align: left; vertical-align: top }
            @media print { body { margin: 0; max-width: none } article { page-break-after: always } }
            """;
    private static final String HEAD = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="da" xml:lang="da"><head><meta charset="utf-8"/>\
            <meta name="viewport" content="width=device-width"/><title>Delreferat</title>\
            <style>%s</style></head><body><main>""".formatted(STYLE);
    private static final String NONE = "<h1>Delreferat</h1><p>Der er ingen beslutninger.</p>";
    private static final String POLICY = "default-src 'none'; style-src 'sha256-%s'; frame-ancestors 'none'"
            .formatted(Base64.getEncoder().encodeToString(DigestUtils.sha256(STYLE)));

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page<? extends Printable> page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        headers.putSingle("Content-Security-Policy", POLICY);
        String articles = page.items().stream().map(Printable::print).collect(Collectors.joining());
        String document = HEAD + (articles.isEmpty() ? NONE : articles) + "</main></body></html>";
        out.write(document.getBytes(StandardCharsets.UTF_8));
    }
}
