/** How long it takes until an application answers, phase by phase. */
package dev.whichcraft.domain.models.boot;
