/**
 * What a version of an agenda or of minutes keeps: everything once, each thing with who saw it then. What an audience
 * saw follows from that, and so does the hash of it. References, links between items and the ids that quotations name
 * are no part of it. The form of what is hashed never changes: an old hash must be found again from an old version.
 */
@NullMarked
package dk.referat.minutes.kept;

import org.jspecify.annotations.NullMarked;
