package dev.whichcraft.models.portfolio;

import dev.whichcraft.domain.models.portfolio.Board;
import dev.whichcraft.domain.models.portfolio.Workload;
import dev.whichcraft.domain.models.sorter.Form;
import dev.whichcraft.models.picture.Drawing;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Picture.Words;
import java.util.List;

/** The board: a column for each form, a card for each workload; what cannot run there has a cross. */
final class BoardPicture {

    private static final double WIDE = 92;
    private static final double GAP = 4;
    private static final double CARD = 30;

    private BoardPicture() {}

    static Picture of(Board board) {
        Drawing drawing = new Drawing();
        List<Workload> forbidden = board.forbidden();
        double deepest = 0;
        for (Form form : Form.values()) {
            double x = 1 + form.ordinal() * (WIDE + GAP);
            double y = 24;
            drawing.words(new Words(x + WIDE / 2, 14, "middle", "small", head(form)));
            for (Workload workload : Workload.values()) {
                if (board.places().get(workload) == form) {
                    boolean wrong = forbidden.contains(workload);
                    drawing.box(x, y, WIDE, CARD, wrong ? "plain" : look(form));
                    drawing.words(new Words(
                            x + WIDE / 2,
                            y + CARD / 2 + 4.5,
                            "middle",
                            "small",
                            (wrong ? "✗ " : "") + workload.label()));
                    y += CARD + GAP;
                }
            }
            deepest = Math.max(deepest, y);
        }
        return drawing.finished("Where each workload runs", deepest);
    }

    private static String head(Form form) {
        return switch (form) {
            case CONTAINERS -> "Containers";
            case MACHINES -> "Full VMs";
            case NESTED -> "Both, nested";
            case MICRO -> "MicroVMs";
        };
    }

    private static String look(Form form) {
        return switch (form) {
            case CONTAINERS -> "a soft";
            case MACHINES -> "b soft";
            case NESTED -> "both";
            case MICRO -> "soft";
        };
    }
}
