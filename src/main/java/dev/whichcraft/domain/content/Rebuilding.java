package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Type {@code table}: each row's two cells under the right sides. Asked is which of the two is the first side's; the
 * other one follows.
 *
 * @param rows in the order of the table
 * @param evidence ids of the claims that decide it
 */
public record Rebuilding(List<Row> rows, List<String> evidence) implements Assignment {

    /**
     * One row.
     *
     * @param feature what is compared, with its id
     * @param a the cell of the first side
     * @param b the cell of the second side
     */
    public record Row(Item feature, String a, String b) {

        /** The cell of the first side, under an id that does not tell whose it is. */
        Item cellOfA() {
            return cell(a);
        }

        /** The cell of the second side, likewise. */
        Item cellOfB() {
            return cell(b);
        }

        private static Item cell(String text) {
            return Item.named(Integer.toHexString(text.hashCode()), text);
        }
    }

    @Override
    public QuestionType type() {
        return QuestionType.TABLE;
    }

    @Override
    public List<Item> items() {
        return rows.stream().map(Row::feature).toList();
    }

    @Override
    public List<Item> places(String item) {
        return rows.stream()
                .filter(row -> row.feature().id().equals(item))
                .findFirst()
                .map(row -> List.of(row.cellOfA(), row.cellOfB()))
                .orElse(List.of());
    }

    @Override
    public Map<String, String> solution() {
        return rows.stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.feature().id(), row -> row.cellOfA().id(), (first, again) -> first));
    }

    @Override
    public List<String> shuffled() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.cellOfA(), row.cellOfB()))
                .map(Item::id)
                .toList();
    }

    @Override
    public int alternatives() {
        return 2;
    }
}
