package dev.whichcraft.domain.models.density;

/**
 * What is packed, and onto what.
 *
 * @param memory of the host, in GiB
 * @param application memory of one instance's application, in MiB
 * @param merging share of a full machine's guest memory that page merging saves, 0 to 0.5
 * @param nodes 0 without an orchestrator; 1 when the host is one node; more when it is split into so many VMs
 */
public record Host(double memory, double application, double merging, int nodes) {}
