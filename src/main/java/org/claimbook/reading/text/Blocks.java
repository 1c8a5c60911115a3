package org.claimbook.reading.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into blocks: by empty lines, by bullets, and by line ends that end a paragraph.
public final class Blocks {
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_BYLINE = 160;
    private static final String BULLETS = "•▪●◦‣·*–—-";
    private static final String ENDS = ".!?:;…\"»”)";

    private final Text text;
    private final String language;
    private final List<Line> lines = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /// @param start of its words, after spaces and a bullet
    private record Line(int start, int end, boolean bullet, boolean afterGap) {
        int length() {
            return end - start;
        }
    }

    /// Lines that belong together.
    private record Part(int start, int end, boolean item, boolean afterGap) {}

    private Blocks(Text text, String language) {
        this.text = text;
        this.language = language;
    }

    /// @param language of the text as a whole
    /// @param furniture whether the words between two places say this of a page's furniture: `block` (they are), or
    ///     `rest` (all that follows them is)
    public static List<Block> of(Text text, String language, Furniture furniture) {
        var blocks = new Blocks(text, language);
        blocks.cutLines();
        blocks.joinLines();
        return blocks.kinds(furniture);
    }

    /// What tells the furniture of a web page.
    @FunctionalInterface
    public interface Furniture {
        /// @param key `block` or `rest`
        boolean says(int start, int end, String key);
    }

    private void cutLines() {
        var raw = text.raw();
        var at = 0;
        var gap = false;
        while (at <= raw.length()) {
            var end = text.shadow().indexOf('\n', at);
            end = end < 0 ? raw.length() : end;
            var start = skip(at, end);
            if (start == end) {
                gap = true;
            } else {
                var words = afterBullet(start, end);
                lines.add(new Line(words, trimmed(words, end), words > start, gap));
                gap = false;
            }
            at = end + 1;
        }
    }

    private int skip(int start, int end) {
        var at = start;
        while (at < end && text.shadow().charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int trimmed(int start, int end) {
        var at = end;
        while (at > start && text.shadow().charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    /// Where the words of a line begin: after "• ", "- ", "1) ", "a) " or "1. ", which is no part of them.
    private int afterBullet(int start, int end) {
        var shadow = text.shadow();
        var at = start;
        if (BULLETS.indexOf(text.raw().charAt(start)) >= 0) {
            at = start + 1;
        } else {
            while (at < end && at - start < 2 && Character.isDigit(shadow.charAt(at))) {
                at++;
            }
            at = at > start && at < end && ").".indexOf(shadow.charAt(at)) >= 0 ? at + 1 : start;
        }
        var words = skip(at, end);
        return at > start && words > at && words < end ? words : start;
    }

    private void joinLines() {
        var widest = lines.stream().mapToInt(Line::length).max().orElse(0);
        var at = 0;
        while (at < lines.size()) {
            var first = lines.get(at);
            var last = at;
            while (last + 1 < lines.size() && goesOn(lines.get(last), lines.get(last + 1), widest)) {
                last++;
            }
            parts.add(new Part(first.start(), lines.get(last).end(), first.bullet(), first.afterGap()));
            at = last + 1;
        }
    }

    /// Whether a line is wrapped into the next one: it ends in no mark that ends a paragraph, and the next one begins
    /// in lower case, or it is as wide as lines of this text are.
    private boolean goesOn(Line line, Line next, int widest) {
        if (next.bullet() || next.afterGap()) {
            return false;
        }
        var raw = text.raw();
        var wrapped = widest <= 120 && line.length() > 0.7 * widest && line.length() >= 45;
        if (ENDS.indexOf(raw.charAt(line.end() - 1)) >= 0) {
            return wrapped && raw.charAt(line.end() - 1) != ':';
        }
        return wrapped || (Character.isLowerCase(raw.charAt(next.start())) && line.length() >= 30);
    }

    private List<Block> kinds(Furniture furniture) {
        var blocks = new ArrayList<Block>(parts.size());
        var lead = -1;
        var rest = false;
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var kind = kind(i);
            rest |= i > 0 && furniture.says(part.start(), part.end(), "rest");
            if (rest || furniture.says(part.start(), part.end(), "block")) {
                kind = Block.Kind.BOILERPLATE;
            }
            var labelled = kind == Block.Kind.PARAGRAPH && lead >= 0 && !part.afterGap() && isLabelled(part);
            if (labelled) {
                kind = Block.Kind.ITEM;
            }
            if (kind != Block.Kind.ITEM) {
                lead = endsIn(part, ':')
                                || (i + 1 < parts.size() && parts.get(i + 1).item())
                        ? i
                        : -1;
            }
            blocks.add(new Block(
                    kind,
                    part.start(),
                    part.end(),
                    kind == Block.Kind.ITEM ? lead : -1,
                    Script.of(text.shadow(), part.start(), part.end(), language)));
        }
        return blocks;
    }

    private Block.Kind kind(int i) {
        var part = parts.get(i);
        if (part.item()) {
            return Block.Kind.ITEM;
        }
        var length = part.end() - part.start();
        var follows = parts.size() > i + 1;
        if (i == 0 && follows && length <= LONGEST_HEADLINE && !endsIn(part, '.') && !endsIn(part, ':')) {
            return Block.Kind.HEADLINE;
        }
        var second = i == 1 && follows && length <= LONGEST_BYLINE && !endsIn(part, '.') && !endsIn(part, ':');
        return second && hasDigit(part) && kind(0) == Block.Kind.HEADLINE ? Block.Kind.BYLINE : Block.Kind.PARAGRAPH;
    }

    /// "Fatalities: 0", "танків — 9113": a short line of a label and a number.
    private boolean isLabelled(Part part) {
        return part.end() - part.start() <= LONGEST_BYLINE && hasDigit(part) && !endsIn(part, ':');
    }

    private boolean endsIn(Part part, char mark) {
        return text.raw().charAt(part.end() - 1) == mark;
    }

    private boolean hasDigit(Part part) {
        for (var i = part.start(); i < part.end(); i++) {
            if (Character.isDigit(text.raw().charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
