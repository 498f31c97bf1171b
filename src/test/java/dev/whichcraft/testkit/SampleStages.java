package dev.whichcraft.testkit;

/** The sample's one scenario with all its stages: prove it, the twist, flip it. */
public final class SampleStages {

    /** Goes before the twist. */
    public static final String PROVE =
            """
                prove:
                  decides: mild
                  others: [dear, both]
                  because: Mild is what lets one sleep.
            """;

    /** Goes behind the twist. */
    public static final String FLIP =
            """
                flip:
                  changes:
                    - id: night-shift
                      text: The guest works at night.
                      turns: true
                      to: coffee
                      because: Then being awake is wanted.
                    - id: two-guests
                      text: Two guests come late.
                      because: Two want to sleep as well.
                    - id: big-cup
                      text: The cup is a big one.
                      misconception: coffee-is-harmless
                      because: More of it keeps awake longer.
                  evidence: [mild]
            """;

    /** The quiz of the sample with both. */
    public static final String QUIZ =
            Sample.QUIZ.replace("    twist:\n", PROVE + "    twist:\n").replace("    sources:", FLIP + "    sources:");

    private SampleStages() {}
}
