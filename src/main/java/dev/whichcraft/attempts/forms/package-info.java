/**
 * Answers on their way: the fields of a task's form, the response that they give or what is missing in them, the response
 * as it is stored, and the marked answer that is shown. May import {@code web} and {@code domain}.
 */
package dev.whichcraft.attempts.forms;
