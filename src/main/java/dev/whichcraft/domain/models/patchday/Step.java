package dev.whichcraft.domain.models.patchday;

/**
 * One kind of work, done in rounds: ceil(units / at once) rounds.
 *
 * @param what is done
 * @param units how often it has to be done
 * @param atOnce how many in one round
 * @param minutes a round takes
 */
public record Step(Work what, int units, int atOnce, double minutes) {

    /** What is done. */
    public enum Work {
        PATCH_GUESTS("patch guests and restart them"),
        BUILD_BASES("rebuild base images"),
        BUILD_IMAGES("rebuild the images on top"),
        ROLL_OUT("replace running containers"),
        PATCH_HOSTS("empty hosts and restart them");

        private final String label;

        Work(String label) {
            this.label = label;
        }

        /** Its name. */
        public String label() {
            return label;
        }
    }

    /** How many rounds. */
    public int rounds() {
        return (units + atOnce - 1) / atOnce;
    }

    /** Minutes until all rounds are done. */
    public double total() {
        return rounds() * minutes;
    }
}
