/**
 * Interactive models: settings in the address, answered with a picture, its table and a sentence. Serves {@code /models} and
 * {@code /models/{name}}, and the same card inside a lesson. Needs no database. May import {@code domain.models}.
 *
 * <p>To add a model: write its calculation as a pure function in {@code domain/models/<name>} with its check values as a test,
 * and its name in {@link dev.whichcraft.domain.models.Catalogue}; write one {@link dev.whichcraft.models.Model} in
 * {@code models/<name>} (an {@code @ApplicationScoped} bean that names the fields, asks for a prediction and turns the result
 * into {@link dev.whichcraft.models.Answer}); place it in a {@code lesson.md} by a fenced block {@code model} with its name.
 * No template, no script and no route is needed.
 */
package dev.whichcraft.models;
