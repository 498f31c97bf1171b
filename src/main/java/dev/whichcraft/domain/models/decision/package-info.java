/**
 * A decision by weighted criteria, written down as a record in Markdown. Pure functions; may import
 * {@code domain.models.weighing}.
 */
package dev.whichcraft.domain.models.decision;
