/** The boot race: how long it takes until an application answers, phase by phase. */
package dev.whichcraft.models.boot;
