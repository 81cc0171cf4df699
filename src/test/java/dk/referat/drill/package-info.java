/**
 * Fire drills: the packaged program under load while something breaks, and what must be true afterwards. They run by
 * {@code ./mvnw -Pdrills verify}; how often each breaks what it breaks: {@code -Dreferat.drill.rounds=20}.
 */
@NullMarked
package dk.referat.drill;

import org.jspecify.annotations.NullMarked;
