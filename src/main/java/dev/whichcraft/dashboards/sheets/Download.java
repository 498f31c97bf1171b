package dev.whichcraft.dashboards.sheets;

import dev.whichcraft.web.Trouble;
import dev.whichcraft.web.files.Spreadsheet;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

/** Tables as files. */
public final class Download {

    private Download() {}

    /**
     * The one of this file name.
     *
     * @param sheets those there are
     * @param file name of the table, a dot, {@code csv} or {@code xlsx}
     * @param about whom or what, for the name under which it is kept
     * @param today the same
     * @throws Trouble 404 where there is none
     */
    public static Response of(List<Sheet> sheets, String file, String about, LocalDate today) {
        String name = file.replaceFirst("\\.(csv|xlsx)$", "");
        Sheet sheet = sheets.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(Trouble::notFound);
        if (file.equals(name)) {
            throw Trouble.notFound();
        }
        Spreadsheet table = sheet.spreadsheet();
        String kept = about + " " + sheet.called() + " " + today;
        return file.endsWith(".csv") ? table.csvFile(kept) : table.xlsxFile(kept, name);
    }
}
