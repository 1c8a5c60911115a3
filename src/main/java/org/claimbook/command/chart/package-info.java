/// The options of `chart`: how large a picture is, and how it looks.
@NullMarked
package org.claimbook.command.chart;

import org.jspecify.annotations.NullMarked;
