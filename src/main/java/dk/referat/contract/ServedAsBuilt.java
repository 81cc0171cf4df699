package dk.referat.contract;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Serves the contract as the build wrote it. Quarkus before 3.38 reads it and writes it anew at each start, which was a
 * fifth of the time to the first answer; later it does so when someone asks (quarkusio/quarkus#54826).
 */
public class ServedAsBuilt implements BuildCompatibleExtension {

    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface AsBuilt {}

    @Enhancement(types = OpenApiDocumentService.class)
    public void bind(ClassConfig service) {
        // In tests and development the classes of Quarkus do not see those of the program.
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            service.addAnnotation(AsBuilt.class);
        }
    }

    @AsBuilt
    @Interceptor
    @Priority(Interceptor.Priority.APPLICATION)
    static class Documents {

        private final Map<Format, byte[]> read = new ConcurrentHashMap<>();

        /** What asks for a document names its format; what prepares them has nothing left to do. */
        @AroundInvoke
        @Nullable
        Object answer(InvocationContext call) {
            for (Object parameter : call.getParameters()) {
                if (parameter instanceof Format format) {
                    return read.computeIfAbsent(format, Documents::written);
                }
            }
            return null;
        }

        private static byte[] written(Format format) {
            ClassLoader program = ServedAsBuilt.class.getClassLoader();
            try (InputStream document = program.getResourceAsStream(OpenApiConstants.BASE_NAME + "." + format)) {
                return Objects.requireNonNull(document).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
