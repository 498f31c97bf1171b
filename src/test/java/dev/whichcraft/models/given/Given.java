package dev.whichcraft.models.given;

import dev.whichcraft.models.Model;
import dev.whichcraft.models.form.Settings;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Settings of a model for tests. */
public final class Given {

    private Given() {}

    /** Settings of pairs such as {@code app=32}, with spaces between. */
    public static Settings settings(Model model, String pairs) {
        Map<String, String> given = Arrays.stream(pairs.split(" "))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].replace('+', ' ')));
        return Settings.read(model.groups(), given::get);
    }
}
