/**
 * Answers composed of several features: a meeting with its whole agenda (<i>dagsorden og referat</i>), and decisions
 * with where they were made and what follows from them. Resources whose answers are composed stand here; what they
 * change, the features change.
 */
@NullMarked
package dk.referat.overview;

import org.jspecify.annotations.NullMarked;
