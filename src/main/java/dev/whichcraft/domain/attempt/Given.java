package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Stage;
import java.time.Instant;

/**
 * One response that was given.
 *
 * @param question id of the question
 * @param stage of the question
 * @param revision counts the responses to this stage, from 1
 * @param response what was answered
 * @param at when it was saved
 */
public record Given(String question, Stage stage, int revision, Response response, Instant at) {}
