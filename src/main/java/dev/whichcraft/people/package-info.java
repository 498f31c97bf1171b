/**
 * Who uses Whichcraft: a mirror of what the login server knows, how one signs in, what one can see, take away and delete of
 * oneself, and how much time somebody has. Serves {@code /people/me}, {@code /people/login} and {@code /people/theme}, and
 * {@code /people} for those who look after learners; {@code /people/logout} is answered by the OpenID Connect extension. May
 * import {@code web}.
 */
package dev.whichcraft.people;
