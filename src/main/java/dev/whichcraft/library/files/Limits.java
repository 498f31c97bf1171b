package dev.whichcraft.library.files;

/** How much of an author's file is read. Far above what a course needs, far below what hurts the program. */
public final class Limits {

    /** Bytes of one file: a long comparison has 60,000; reading 1 MiB takes milliseconds. */
    public static final int FILE_BYTES = 1 << 20;

    /** Nested collections in YAML: a quiz needs 7. */
    public static final int YAML_DEPTH = 20;

    /** Uses of YAML aliases in a file: nobody needs many, and each may stand for a whole tree. */
    public static final int YAML_ALIASES = 50;

    /** Values in a YAML file, aliases counted as often as they are used: 200 questions have 20,000. */
    public static final int YAML_VALUES = 50_000;

    /** Numbered sections of a comparison: more cannot be surveyed on one page. */
    public static final int SECTIONS = 50;

    /** Characters of a claim or a cell: it is one statement. */
    public static final int CLAIM_CHARACTERS = 2000;

    /** Characters of a heading. */
    public static final int HEADING_CHARACTERS = 200;

    /** Nested blocks in Markdown: lists in lists in quotes need 5. */
    public static final int MARKDOWN_DEPTH = 20;

    /** Problems listed for a course: whoever has more begins with the first. */
    public static final int PROBLEMS = 500;

    private Limits() {}
}
