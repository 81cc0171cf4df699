/** All that is known of one case (<i>sag</i>) over time: what every body decided, treated and plans. */
@NullMarked
package dk.referat.overview.timeline;

import org.jspecify.annotations.NullMarked;
