package dev.whichcraft.attempts.events;

/** Something about an attempt that other features follow, told in the transaction that did it. */
public sealed interface AttemptEvent permits AttemptHandedIn, AttemptSubmitted, AttemptRegraded {}
