package org.claimbook.model;

import org.jspecify.annotations.Nullable;

/// One document in which claims appear: its head, without the text.
///
/// @param uid its identity; empty while a file that names reports by title is being read
/// @param outlet name of the source that published it
/// @param accessed the day on which it was read
/// @param language of the text, as a BCP 47 tag
public record Report(
        String uid,
        String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable String url,
        @Nullable String archiveUrl,
        @Nullable EdtfDate published,
        @Nullable EdtfDate accessed,
        @Nullable String language,
        @Nullable String note) {
    /// A report of which only the title is known.
    public static Report titled(String title) {
        return new Report("", title, null, null, null, null, null, null, null, null);
    }

    public Report withUid(String changed) {
        return new Report(changed, title, outlet, author, url, archiveUrl, published, accessed, language, note);
    }

    public Report withTitle(String changed) {
        return new Report(uid, changed, outlet, author, url, archiveUrl, published, accessed, language, note);
    }

    public Report withOutlet(@Nullable String changed) {
        return new Report(uid, title, changed, author, url, archiveUrl, published, accessed, language, note);
    }

    public Report withAuthor(@Nullable String changed) {
        return new Report(uid, title, outlet, changed, url, archiveUrl, published, accessed, language, note);
    }

    public Report withUrl(@Nullable String changed) {
        return new Report(uid, title, outlet, author, changed, archiveUrl, published, accessed, language, note);
    }

    public Report withPublished(@Nullable EdtfDate changed) {
        return new Report(uid, title, outlet, author, url, archiveUrl, changed, accessed, language, note);
    }

    public Report withAccessed(@Nullable EdtfDate changed) {
        return new Report(uid, title, outlet, author, url, archiveUrl, published, changed, language, note);
    }

    public Report withLanguage(@Nullable String changed) {
        return new Report(uid, title, outlet, author, url, archiveUrl, published, accessed, changed, note);
    }
}
