/**
 * What those who run the service see of it (<i>overvågning</i>): figures and traces, on a port of their own or sent where
 * they are collected. They tell routes apart and never people, cases or what was asked.
 */
@NullMarked
package dk.referat.monitoring;

import org.jspecify.annotations.NullMarked;
