package org.claimbook.reading;

import org.claimbook.model.EdtfDate;
import org.jspecify.annotations.Nullable;

/// What is known of a report beside its text; null is what nobody has said.
///
/// @param outlet name of the medium that published it
/// @param language of the text, as a BCP 47 tag
public record Head(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable String url,
        @Nullable EdtfDate published,
        @Nullable String language) {
    public static final Head UNKNOWN = new Head(null, null, null, null, null, null);

    /// This head, completed by what another one knows.
    public Head or(Head other) {
        return new Head(
                title == null ? other.title : title,
                outlet == null ? other.outlet : outlet,
                author == null ? other.author : author,
                url == null ? other.url : url,
                published == null ? other.published : published,
                language == null ? other.language : language);
    }
}
