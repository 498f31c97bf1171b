package dev.whichcraft.dashboards.sheets;

import dev.whichcraft.web.Trouble;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Tables as files. */
public final class Download {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
        boolean csv = file.endsWith(".csv");
        return Response.ok(csv ? "\uFEFF" + sheet.csv() : sheet.xlsx(), csv ? "text/csv; charset=UTF-8" : XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }
}
