/** What every route needs against careless and hostile clients (<i>beskyttelse</i>), whoever calls. */
@NullMarked
package dk.referat.http.protection;

import org.jspecify.annotations.NullMarked;
