/** What follows from who is calling for the traffic (<i>trafik</i>): how much they may ask, who may keep the answers. */
@NullMarked
package dk.referat.traffic;

import org.jspecify.annotations.NullMarked;
