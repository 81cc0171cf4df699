/**
 * The political path of a matter (<i>sagsgang, behandlingsplan</i>): the steps it takes through bodies and hearings,
 * planned in words until meetings are known. What contradicts itself in it is a warning and never refused: plans are
 * made before they fit.
 */
@NullMarked
package dk.referat.path;

import org.jspecify.annotations.NullMarked;
