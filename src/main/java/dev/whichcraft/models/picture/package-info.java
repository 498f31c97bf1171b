/**
 * What a model shows: pictures of boxes, paths and words whose places are all worked out here, so that the template only
 * writes them down, and tables. Independent of the single models.
 */
package dev.whichcraft.models.picture;
