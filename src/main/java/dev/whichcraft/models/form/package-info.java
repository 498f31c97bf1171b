/** The settings of a model as fields of a form, and as they are read from an address. Independent of the single models. */
package dev.whichcraft.models.form;
