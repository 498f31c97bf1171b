package dev.whichcraft.domain.mastery.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What to ask now. Each due card is in exactly one of the three lists, so none is lost.
 *
 * @param now in the order of asking
 * @param later due, but over the limit of the day or with no place apart from its twin; most urgent first
 * @param leeches due, but suspended: show the lesson instead
 * @param next when the next card falls due; empty when none will
 */
public record Session(List<Entry> now, List<Entry> later, List<Entry> leeches, Optional<Instant> next) {}
