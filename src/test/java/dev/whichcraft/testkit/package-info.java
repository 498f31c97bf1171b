/** What tests share: a cast of people, visits to pages, and the pages they bring back. */
package dev.whichcraft.testkit;
