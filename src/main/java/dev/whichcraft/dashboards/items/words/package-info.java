/** How item statistics are said: figures, why some are missing, what they mean, signs, options. */
package dev.whichcraft.dashboards.items.words;
