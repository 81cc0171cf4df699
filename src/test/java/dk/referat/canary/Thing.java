package dk.referat.canary;

import dk.referat.canary.Visitor.Place;

/** @param name what its path calls it: the code of a body, the id of all else */
record Thing(Kind kind, String id, String name, Place place, String path) {}
