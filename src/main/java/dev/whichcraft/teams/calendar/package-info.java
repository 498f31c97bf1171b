/** What one is asked for, for the calendar that one uses anyway (RFC 5545). */
package dev.whichcraft.teams.calendar;
