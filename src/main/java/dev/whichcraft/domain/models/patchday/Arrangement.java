package dev.whichcraft.domain.models.patchday;

import java.util.List;

/** Whose machines an application runs on, and who looks after each layer. Settled knowledge, not measured. */
public enum Arrangement {
    OWN_HOSTS("Containers on your own hosts", Owner.YOU, Owner.YOU, Owner.YOU, Owner.YOU, Owner.NOBODY, Owner.YOU),
    MANAGED_KUBERNETES(
            "Managed Kubernetes", Owner.YOU, Owner.YOU, Owner.BOTH, Owner.BOTH, Owner.PROVIDER, Owner.PROVIDER),
    SERVERLESS_CONTAINERS(
            "Serverless containers",
            Owner.YOU,
            Owner.YOU,
            Owner.PROVIDER,
            Owner.PROVIDER,
            Owner.PROVIDER,
            Owner.PROVIDER),
    CLASSIC_VMS(
            "Rented virtual machines", Owner.YOU, Owner.YOU, Owner.NOBODY, Owner.YOU, Owner.PROVIDER, Owner.PROVIDER);

    private final String label;
    private final List<Owner> owners;

    Arrangement(String label, Owner... owners) {
        this.label = label;
        this.owners = List.of(owners);
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** Who looks after a layer. */
    public Owner owner(Layer layer) {
        return owners.get(layer.ordinal());
    }
}
