/** What marks become after an attempt was handed in: by hand, or because a question was corrected; pure. */
package dev.whichcraft.domain.marks;
