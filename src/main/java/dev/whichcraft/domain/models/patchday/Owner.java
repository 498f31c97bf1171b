package dev.whichcraft.domain.models.patchday;

/** Who looks after a layer. */
public enum Owner {
    YOU("you", "you"),
    BOTH("both: the provider publishes, you start it", "both"),
    PROVIDER("the provider", "provider"),
    NOBODY("nobody: there is none", "there is none");

    private final String label;
    private final String word;

    Owner(String label, String word) {
        this.label = label;
        this.word = word;
    }

    /** Its name in a sentence. */
    public String label() {
        return label;
    }

    /** Its name in a word or two. */
    public String word() {
        return word;
    }
}
