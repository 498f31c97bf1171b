/**
 * Starts a real PostgreSQL and a real Keycloak for {@code quarkus:dev} and for the tests, from Maven artifacts and with
 * no container engine. It lives with the tests, so the product holds none of it.
 */
package dev.whichcraft.devservices;
