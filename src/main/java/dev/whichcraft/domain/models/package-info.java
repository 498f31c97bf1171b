/**
 * The calculations behind the interactive models: pure functions from settings to a result, one package a model, and the words
 * they share. May import {@code java.*} and, for the sides of a comparison, {@code domain.content}.
 */
package dev.whichcraft.domain.models;
