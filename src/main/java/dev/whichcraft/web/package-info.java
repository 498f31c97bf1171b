/**
 * Page plumbing that every feature shares: who is visiting, error pages, Markdown, words for values, security headers,
 * the one clock and the one source of ids. Serves no address. May import {@code library} and {@code domain}.
 */
package dev.whichcraft.web;
