/**
 * The benchmark: {@link dev.whichcraft.bench.load.Benchmark} starts PostgreSQL and the packaged program and prepares
 * people; {@link dev.whichcraft.bench.load.Load} is what Gatling runs, in a JVM of its own, and writes the report.
 */
package dev.whichcraft.bench.load;
