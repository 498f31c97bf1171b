package dev.whichcraft.dashboards.sheets;

import dev.whichcraft.web.Trouble;
import dev.whichcraft.web.files.Spreadsheet;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Tables as files. */
public final class Download {

    private Download() {}

    /**
     * The one of this file name.
     *
     * @param sheets those there are
     * @param file name of the table, a dot, {@code csv} or {@code xlsx}
     * @throws Trouble 404 where there is none
     */
    public static Response of(List<Sheet> sheets, String file) {
        String name = file.replaceFirst("\\.(csv|xlsx)$", "");
        Sheet sheet = sheets.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(Trouble::notFound);
        if (file.equals(name)) {
            throw Trouble.notFound();
        }
        Spreadsheet table = sheet.spreadsheet();
        return file.endsWith(".csv") ? table.csvFile(name) : table.xlsxFile(name);
    }
}
