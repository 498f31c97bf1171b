/**
 * What the benchmark adds to the program that it measures: the bare endpoints, people without a login, and a count of
 * statements. Compiled by the profile {@code bench} alone, into a folder of its own, so the product holds none of it.
 */
package dev.whichcraft.bench;
