/** One person taking one quiz once, as pure values: what is shown, what was given, what may be given next. */
package dev.whichcraft.domain.attempt;
