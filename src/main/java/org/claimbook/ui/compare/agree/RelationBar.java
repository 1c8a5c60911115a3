package org.claimbook.ui.compare.agree;

import java.util.ArrayList;
import java.util.stream.DoubleStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimbook.compare.Relation;
import org.claimbook.compare.agree.PairAgreement;

/// How often two sources are equal, compatible and apart: a small bar in parts, and the numbers below it.
final class RelationBar extends VBox {
    private static final double HEIGHT = 7;
    private static final double LEAST = 3;

    private final Pane bar = new Pane();
    private final Label numbers = new Label();
    private final ArrayList<Region> parts = new ArrayList<>();
    private double[] shares = {};

    RelationBar() {
        getStyleClass().add("relation-bar");
        bar.setMinHeight(HEIGHT);
        bar.setPrefHeight(HEIGHT);
        bar.setMinWidth(0);
        bar.widthProperty().subscribe(this::lay);
        getChildren().setAll(bar, numbers);
    }

    void show(PairAgreement pair, String signs) {
        parts.clear();
        var counts = DoubleStream.builder();
        for (var kind : Relation.Kind.values()) {
            if (pair.count(kind) > 0) {
                var part = new Region();
                part.getStyleClass().addAll("part", kind.code());
                part.setManaged(false);
                parts.add(part);
                counts.add((double) pair.count(kind) / pair.pairs());
            }
        }
        shares = counts.build().toArray();
        bar.getChildren().setAll(parts);
        numbers.setText(signs);
        lay();
    }

    /// A part is never too thin to be seen; a hair of the ground between two tells them apart without colour.
    private void lay() {
        var room = bar.getWidth() - (parts.size() - 1);
        var thin = DoubleStream.of(shares).filter(share -> share * room < LEAST).count();
        var thick =
                DoubleStream.of(shares).filter(share -> share * room >= LEAST).sum();
        var x = 0.0;
        for (var i = 0; i < parts.size(); i++) {
            var width = shares[i] * room < LEAST ? LEAST : shares[i] / thick * (room - thin * LEAST);
            parts.get(i).resizeRelocate(x, 0, width, HEIGHT);
            x += width + 1;
        }
    }
}
