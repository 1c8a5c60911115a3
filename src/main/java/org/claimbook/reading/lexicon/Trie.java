package org.claimbook.reading.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Forms by their characters. A space in a form stands for any run of spaces and line breaks.
final class Trie {
    private static final char STEM = '*';

    private final Node root = new Node();

    /// A meaning that ends at a node.
    private record Meaning(Table table, String key) {}

    private static final class Node {
        private char[] letters = new char[0];
        private Node[] nodes = new Node[0];
        private final List<Meaning> meanings = new ArrayList<>(0);

        @Nullable
        Node next(char letter) {
            var at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : nodes[at];
        }

        Node make(char letter) {
            var at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return nodes[at];
            }
            var place = -at - 1;
            var moreLetters = new char[letters.length + 1];
            var moreNodes = new Node[nodes.length + 1];
            System.arraycopy(letters, 0, moreLetters, 0, place);
            System.arraycopy(nodes, 0, moreNodes, 0, place);
            System.arraycopy(letters, place, moreLetters, place + 1, letters.length - place);
            System.arraycopy(nodes, place, moreNodes, place + 1, nodes.length - place);
            var made = new Node();
            moreLetters[place] = letter;
            moreNodes[place] = made;
            letters = moreLetters;
            nodes = moreNodes;
            return made;
        }
    }

    void add(String form, Table table, String key) {
        var node = root;
        for (var i = 0; i < form.length(); i++) {
            node = node.make(form.charAt(i));
        }
        node.meanings.add(new Meaning(table, key));
    }

    void find(String shadow, int start, int limit, Collection<Found> into) {
        walk(root, shadow, start, limit, into);
    }

    private static void walk(Node from, String shadow, int start, int limit, Collection<Found> into) {
        var node = from;
        var at = start;
        while (true) {
            if (at > start && !isInWord(shadow, at, limit)) {
                for (var meaning : node.meanings) {
                    into.add(new Found(meaning.table, meaning.key, at));
                }
            } else if (at > start && isOwner(shadow, at, limit)) {
                for (var meaning : node.meanings) {
                    if (meaning.table == Table.SPEAKERS) {
                        into.add(new Found(meaning.table, meaning.key, at));
                    }
                }
            }
            var stem = at > start ? node.next(STEM) : null;
            if (stem != null) {
                var end = wordEnd(shadow, at, limit);
                for (var meaning : stem.meanings) {
                    into.add(new Found(meaning.table, meaning.key, end));
                }
                var after = stem.next(' ');
                var next = afterSpaces(shadow, end, limit);
                if (after != null && next > end) {
                    walk(after, shadow, next, limit, into);
                }
            }
            if (at >= limit) {
                return;
            }
            var c = shadow.charAt(at);
            var next = node.next(c == '\n' ? ' ' : c);
            if (next == null) {
                return;
            }
            node = next;
            at = c == ' ' || c == '\n' ? afterSpaces(shadow, at, limit) : at + 1;
        }
    }

    /// Whether a word goes on across this place.
    private static boolean isInWord(String shadow, int at, int limit) {
        return at < limit
                && ((Character.isLetter(shadow.charAt(at - 1)) && isLetter(shadow, at, limit))
                        || (Character.isDigit(shadow.charAt(at - 1)) && Character.isDigit(shadow.charAt(at))));
    }

    /// "The union's": a word that ends before an English possessive; only of those who speak is that of use.
    private static boolean isOwner(String shadow, int at, int limit) {
        return at + 1 < limit
                && shadow.charAt(at) == '\''
                && shadow.charAt(at + 1) == 's'
                && (at + 2 >= limit || !isLetter(shadow, at + 2, limit));
    }

    private static boolean isLetter(String shadow, int at, int limit) {
        var c = shadow.charAt(at);
        return Character.isLetter(c)
                || c == '\u00AD'
                || (c == '\'' && at + 1 < limit && Character.isLetter(shadow.charAt(at + 1)));
    }

    private static int wordEnd(String shadow, int start, int limit) {
        var at = start;
        while (at < limit && isLetter(shadow, at, limit)) {
            at++;
        }
        return at;
    }

    private static int afterSpaces(String shadow, int start, int limit) {
        var at = start;
        while (at < limit && (shadow.charAt(at) == ' ' || shadow.charAt(at) == '\n')) {
            at++;
        }
        return at;
    }
}
