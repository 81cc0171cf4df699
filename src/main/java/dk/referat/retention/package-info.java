/**
 * How long what is kept here is kept (bevaring og kassation), by the municipality's plan (kassationsplan): a rule for each
 * body and kind of thing. What is due is listed, exported and, once an administrator confirms it, deleted for good.
 */
@NullMarked
package dk.referat.retention;

import org.jspecify.annotations.NullMarked;
