/** What survives: places where data lie against events, and how many hours of data are lost. */
package dev.whichcraft.domain.models.survival;
