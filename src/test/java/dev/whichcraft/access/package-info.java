/**
 * Who may do what at which address, and what it costs. The rows are data: {@code access/*.txt} among the test resources,
 * with {@code rules.txt} for what a rule means and {@code public.txt} for what is open to everybody.
 */
package dev.whichcraft.access;
