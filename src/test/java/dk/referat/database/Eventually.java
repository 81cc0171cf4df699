package dk.referat.database;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Asks again until there is an answer, or until it takes too long for anybody to wait for. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Eventually() {}

    public static <T> T answers(Callable<T> question) throws Exception {
        long start = System.nanoTime();
        while (true) {
            try {
                return question.call();
            } catch (Exception | AssertionError e) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }
}
