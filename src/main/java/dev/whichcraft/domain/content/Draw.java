package dev.whichcraft.domain.content;

/**
 * Some questions picked at random, so that no two attempts need be alike.
 *
 * @param from tag of the questions to pick from; empty for all
 * @param count how many
 */
public record Draw(String from, int count) {}
