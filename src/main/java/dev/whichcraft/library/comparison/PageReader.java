package dev.whichcraft.library.comparison;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Lesson;
import dev.whichcraft.domain.content.Page;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.library.comparison.Items.Item;
import dev.whichcraft.library.markdown.Block;
import dev.whichcraft.library.markdown.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the introduction and the conclusion: text as it stands, with a claim in each list item. */
final class PageReader {

    private final Items items;
    private final Claims claims;

    PageReader(Items items, Claims claims) {
        this.items = items;
        this.claims = claims;
    }

    /**
     * A page.
     *
     * @param id {@code introduction} or {@code conclusion}
     * @param title its heading
     * @param text its Markdown
     * @param blocks the same, parsed
     */
    Page read(String id, String title, String text, List<Block> blocks) {
        List<Claim> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block.is(Kind.LIST)) {
                items.of(block).forEach(item -> claim(item, id, Side.BOTH, found));
            }
        }
        return new Page(title, text, List.copyOf(found), Lesson.NONE);
    }

    private void claim(Item item, String id, Side around, List<Claim> found) {
        Side side = item.bold() ? item.label().orElse(around) : around;
        boolean opensList = !item.items().isEmpty()
                && (item.text().endsWith(":") || item.rest().isEmpty());
        if (!opensList) {
            String otherwise = id + "." + (found.size() + 1);
            claims.claim(item.text(), id, side, otherwise, item.line()).ifPresent(found::add);
        }
        item.items().forEach(nested -> claim(nested, id, side, found));
    }
}
