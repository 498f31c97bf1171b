package dev.whichcraft.domain.models.starting;

/** The type of processor for which a program was built. */
public enum Cpu {
    /** 64-bit x86, as of Intel and AMD. */
    AMD64,
    /** 64-bit ARM. */
    ARM64
}
