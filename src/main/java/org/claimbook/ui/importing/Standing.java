package org.claimbook.ui.importing;

import java.util.List;
import java.util.Set;
import org.claimbook.exchange.CsvColumn;
import org.claimbook.exchange.Rejection;
import org.claimbook.job.ImportClaims;
import org.jspecify.annotations.Nullable;

/// Where an import stands.
public sealed interface Standing {
    /// What was found when the whole file was tried, while it still holds.
    default @Nullable Checked checked() {
        return switch (this) {
            case Checked checked -> checked;
            case Stopped(var before) -> before;
            default -> null;
        };
    }

    /// No file is chosen.
    record Waiting() implements Standing {}

    /// The beginning of the file is being read.
    record Opening() implements Standing {}

    /// A person has to say more.
    record Lacking(Set<CsvColumn> fields) implements Standing {
        public Lacking {
            fields = Set.copyOf(fields);
        }
    }

    /// @param trial whether nothing is to come in
    record Busy(boolean trial) implements Standing {}

    /// Tried to its end.
    ///
    /// @param rejections the first of them
    record Checked(ImportClaims.Result result, List<Rejection> rejections) implements Standing {
        public Checked {
            rejections = List.copyOf(rejections);
        }
    }

    /// It is in the book.
    ///
    /// @param rejections the first of them
    record Done(ImportClaims.Result result, List<Rejection> rejections) implements Standing {
        public Done {
            rejections = List.copyOf(rejections);
        }
    }

    /// Nothing came in, since a person thought better of it.
    ///
    /// @param before what was found when it was tried; null where that was stopped
    record Stopped(@Nullable Checked before) implements Standing {}

    /// Nothing can come in, since the file or its mapping cannot be read.
    record Refused(String sentence) implements Standing {}

    /// Nothing came in, since this very file was imported before.
    record Before() implements Standing {}
}
