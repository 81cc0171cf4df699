/**
 * What a secretary should look at before others read a meeting (<i>huskeliste</i>): text open to them that may give away
 * something closed, and where plan and outcome differ. A hint says where to look and never what stands there.
 */
@NullMarked
package dk.referat.overview.hints;

import org.jspecify.annotations.NullMarked;
