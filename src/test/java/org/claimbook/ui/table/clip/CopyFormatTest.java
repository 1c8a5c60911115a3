package org.claimbook.ui.table.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimbook.ui.table.clip.CopyFormat.Head;
import org.junit.jupiter.api.Test;

class CopyFormatTest {
    private static final List<Head> HEADS = List.of(new Head("Figure", true), new Head("Note", false));

    private static String written(CopyFormat format, String... cells) {
        var text = new StringBuilder();
        format.head(HEADS, text);
        format.line(List.of(cells), text);
        return format.end(text);
    }

    @Test
    void tabsAndLinesWithinACellAreQuoted() {
        assertEquals("20,842\t\"of \"\"all\"\"\nkinds\"", written(CopyFormat.TSV, "20,842", "of \"all\"\nkinds"));
    }

    @Test
    void whatIsCopiedIsReadBackTheSame() {
        var cells = List.of("\"heavy losses\"", "a\tb\nc", "5\" gun");
        var text = new StringBuilder();
        CopyFormat.TSV.line(cells, text);
        assertEquals(List.of(cells), Tsv.read(CopyFormat.TSV.end(text)).rows());
    }

    @Test
    void csvHasHeadsAndQuotesCommas() {
        assertEquals("Figure,Note\n\"20,842\",plain\n", written(CopyFormat.CSV, "20,842", "plain"));
    }

    @Test
    void markdownIsATableWithFiguresToTheRight() {
        assertEquals(
                "| Figure | Note |\n| ---: | --- |\n| 20,842 | a \\| b<br>c |\n",
                written(CopyFormat.MARKDOWN, "20,842", "a | b\nc"));
    }
}
