package org.claimbook.reading.file;

import org.claimbook.reading.Head;

/// The text of a report as it is to be kept and read.
///
/// @param text with LF at the ends of lines, without NULs and lone surrogates
/// @param mediaType `text/plain`, `text/html` or `application/pdf`
public record CapturedText(String text, Head head, String mediaType) {}
