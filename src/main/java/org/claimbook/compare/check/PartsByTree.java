package org.claimbook.compare.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimbook.model.Accumulation;
import org.claimbook.model.Claim;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Grade.Rank;
import org.claimbook.model.Grade.Status;
import org.claimbook.model.Measure;
import org.claimbook.model.Qualifier;
import org.claimbook.model.Words.Position;
import org.jspecify.annotations.Nullable;

/// Which claims of one report are the parts of which, as the tree of measures has it and no link says.
public final class PartsByTree {
    /// The claim that stands for a part comes last: preferred, accepted, not in the headline, exact, entered
    /// last.
    private static final Comparator<Claim> STANDING = Comparator.comparing(
                    (Claim claim) -> claim.grade().rank() == Rank.PREFERRED)
            .thenComparing(claim -> claim.grade().status() == Status.ACCEPTED)
            .thenComparing(claim -> claim.words().position() != Position.HEADLINE)
            .thenComparingInt(claim -> exactness(claim.figure().qualifier()))
            .thenComparingLong(Claim::id);

    /// A measure, by what is unique about it.
    private record Counted(String name, String unit) {}

    /// What figures must have in common to be added up. Absent equals absent.
    private record Frame(
            @Nullable String claimant,
            @Nullable String subject,
            @Nullable String place,
            Accumulation accumulation,
            @Nullable EdtfDate start,
            @Nullable EdtfDate asOf) {}

    private final Map<Counted, List<Counted>> parts = new HashMap<>();
    private final Set<Counted> signed = new HashSet<>();

    private PartsByTree(List<Measure> tree) {
        for (var measure : tree) {
            var counted = new Counted(measure.name(), measure.unit());
            if (measure.partOf() != null && !measure.partOf().equals(measure.name())) {
                parts.computeIfAbsent(new Counted(measure.partOf(), measure.unit()), _ -> new ArrayList<>())
                        .add(counted);
            }
            if (measure.signed()) {
                signed.add(counted);
            }
        }
    }

    /// @param claims of one report and as-of date, in order of entry; those rejected or deprecated do not count
    /// @param tree the measures, each with the name of what it is part of; only parts in the unit of the whole
    /// are added
    /// @param linked the uids of the claims whose parts are known by links, and which are left out
    /// @return one for each claim of a whole of which at least one part is there
    public static List<Total> of(List<Claim> claims, List<Measure> tree, Set<String> linked) {
        return new PartsByTree(tree).totals(claims, linked);
    }

    private List<Total> totals(List<Claim> claims, Set<String> linked) {
        if (parts.isEmpty() || claims.size() < 2) {
            return List.of();
        }
        var frames = new LinkedHashMap<Frame, Map<Counted, List<Claim>>>();
        for (var claim : claims) {
            var measure = claim.topic().measure();
            if (measure != null
                    && claim.grade().rank() != Rank.DEPRECATED
                    && claim.grade().status() != Status.REJECTED) {
                frames.computeIfAbsent(frame(claim), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(new Counted(measure, claim.topic().unit()), _ -> new ArrayList<>(2))
                        .add(claim);
            }
        }
        var totals = new ArrayList<Total>();
        for (var frame : frames.values()) {
            frame.forEach((whole, said) -> add(whole, said, frame, linked, totals));
        }
        return totals;
    }

    private void add(
            Counted whole, List<Claim> said, Map<Counted, List<Claim>> frame, Set<String> linked, List<Total> totals) {
        var children = parts.getOrDefault(whole, List.of());
        var standing = new ArrayList<Claim>(children.size());
        for (var child : children) {
            frame.getOrDefault(child, List.of()).stream().max(STANDING).ifPresent(standing::add);
        }
        if (standing.isEmpty()) {
            return;
        }
        var complete = standing.size() == children.size() && children.size() >= 2;
        var negative = signed.contains(whole) || children.stream().anyMatch(signed::contains);
        for (var claim : said) {
            if (!linked.contains(claim.uid())) {
                totals.add(new Total(claim, standing, complete, false, negative));
            }
        }
    }

    private static int exactness(Qualifier qualifier) {
        return qualifier == Qualifier.EXACT ? 2 : qualifier == Qualifier.UNKNOWN ? 0 : 1;
    }

    private static Frame frame(Claim claim) {
        return new Frame(
                claim.speech().claimant(),
                claim.topic().subject(),
                claim.topic().place(),
                claim.period().accumulation(),
                claim.period().start(),
                claim.period().asOf());
    }
}
