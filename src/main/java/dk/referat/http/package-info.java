/**
 * The manners every resource shares: problem details (fejlbeskeder), request bodies, paging, conditional requests and
 * the contract's common parts.
 */
@NullMarked
package dk.referat.http;

import org.jspecify.annotations.NullMarked;
