package org.claimbook.job.view;

/// A view that a book keeps by a name.
public record SavedView(String name, ViewSettings settings) {}
