package org.claimbook.compare.check.rule;

/// White space as a reader sees it: runs of spaces, no-break spaces and line breaks are all one space.
final class Spaces {
    private Spaces() {}

    /// The text with single spaces, none around it.
    static String single(String text) {
        var single = new StringBuilder(text.length());
        var space = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !single.isEmpty();
            } else {
                if (space) {
                    single.append(' ');
                    space = false;
                }
                single.append(c);
            }
        }
        return single.toString();
    }
}
