/** Whether what is kept is what was kept (<i>kontrol</i>), after a restore above all. */
@NullMarked
package dk.referat.overview.verification;

import org.jspecify.annotations.NullMarked;
