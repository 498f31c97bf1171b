package dev.whichcraft.web.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name under which a browser is to keep a file. */
final class FileName {

    /** What some system takes for something else than a letter of a name. */
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|%\\p{Cntrl}]";

    private FileName() {}

    /** As a header says it; whoever reads no letters but those of ASCII gets others in their place. */
    static String attachment(String wished) {
        String name = wished.replaceAll(FORBIDDEN, "-");
        String plain = name.replaceAll("[^ -~]", "_");
        String any = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"" + (plain.equals(name) ? "" : "; filename*=UTF-8''" + any);
    }
}
