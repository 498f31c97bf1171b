package dev.whichcraft.web;

/** Something that cannot be done as asked, told so that a person knows what was kept and what to do. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final String backTo;
    private final String backText;

    /**
     * @param status HTTP status, 400 to 599
     * @param title what happened, as a heading
     * @param message what was kept and what to do
     * @param backTo a path of ours to go on from
     * @param backText what is found there
     */
    public Trouble(int status, String title, String message, String backTo, String backText) {
        super(message, null, false, false);
        this.status = status;
        this.title = title;
        this.backTo = backTo;
        this.backText = backText;
    }

    /** The answer to an address that leads nowhere, or to something that is not this person's. */
    public static Trouble notFound() {
        return new Trouble(
                404,
                "There is nothing here",
                "The address may have a slip in it, or the page belongs to somebody else. Nothing of yours was changed.",
                "/",
                "Go to the start page");
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String backTo() {
        return backTo;
    }

    String backText() {
        return backText;
    }
}
