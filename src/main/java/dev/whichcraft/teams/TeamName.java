package dev.whichcraft.teams;

/**
 * A name as somebody typed it.
 *
 * @param text without spaces around it, and single ones within
 * @param mistake why it cannot be a name, said to the person; empty when it can
 */
record TeamName(String text, String mistake) {

    static TeamName of(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return new TeamName(text, "Give the team a name.");
        }
        int tooMany = text.codePointCount(0, text.length()) - Team.NAME_LENGTH;
        return new TeamName(
                text,
                tooMany > 0
                        ? "A name has at most " + Team.NAME_LENGTH + " letters; this one has " + tooMany + " too many."
                        : "");
    }
}
