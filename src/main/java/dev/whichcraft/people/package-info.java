/**
 * Who uses Whichcraft: a mirror of what the login server knows, and how one signs in. Serves {@code /people/login} and
 * {@code /people/theme}; {@code /people/logout} is answered by the OpenID Connect extension. May import {@code web}.
 */
package dev.whichcraft.people;
