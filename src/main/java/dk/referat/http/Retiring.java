package dk.referat.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that will go: the contract calls it deprecated, and its answers say since when and until when. Days are
 * those of UTC, as {@code 2027-01-31}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Retiring {

    /** The day from which on new programs should not call it. */
    String since();

    /** The day on which it goes; empty while that is not settled. */
    String until() default "";

    /** The address of what says how to do without it. */
    String help() default "";
}
