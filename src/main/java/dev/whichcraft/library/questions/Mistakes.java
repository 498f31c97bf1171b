package dev.whichcraft.library.questions;

import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.yaml.YamlValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes mistakes that the questions of a file make. */
record Mistakes(Problems problems) {

    void error(YamlValue at, String wrong, String expected) {
        problems.error(at.file().source().file(), at.line(), wrong, expected);
    }

    /**
     * Things of a list by their ids; reports ids and labels that are there twice.
     *
     * @param what one of them is called
     */
    Map<String, YamlValue> distinct(YamlValue list, String what) {
        Map<String, YamlValue> byId = new LinkedHashMap<>();
        Map<String, String> labels = new HashMap<>();
        for (YamlValue one : list.items()) {
            String id = one.get("id").text();
            YamlValue first = byId.putIfAbsent(id, one);
            if (first != null) {
                String wrong =
                        "the " + what + " " + Problems.quote(id) + " is there twice, first in line " + first.line();
                error(one.get("id"), wrong, "each " + what + " once");
            }
            String label = one.get("label").text();
            String other = label.isEmpty() ? null : labels.putIfAbsent(label, id);
            if (other != null && first == null) {
                error(one.get("label"), "the label is that of " + Problems.quote(other), "a label of its own");
            }
        }
        return byId;
    }
}
