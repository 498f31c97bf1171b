/** Tables as files that programs for tables read. */
package dev.whichcraft.web.files;
