/// Charts that come back: views saved in a book, and pictures that know what they were drawn from.
///
/// A [org.claimbook.job.view.ViewSettings] is all that it takes to draw the same chart of the same book again;
/// [org.claimbook.job.view.SavedViews] keeps them in the book by name, and [org.claimbook.job.view.ChartFile] writes
/// one, with the claims that were drawn, into each picture. [org.claimbook.job.view.PictureRecord] finds both again
/// in a PNG, and [org.claimbook.job.view.FigureChange] is what has changed since.
@NullMarked
package org.claimbook.job.view;

import org.jspecify.annotations.NullMarked;
