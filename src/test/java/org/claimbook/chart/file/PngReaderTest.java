package org.claimbook.chart.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngReaderTest {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    @TempDir
    private Path folder = Path.of("");

    private static byte[] picture(String view) throws IOException {
        var out = new ByteArrayOutputStream();
        var says = new PictureText("Втрати", "Two lines.", List.of("A", "B"), view, Instant.EPOCH);
        try (var png = new PngWriter(out, new PictureSize(72, 72, 72), false, says)) {
            png.rows(new int[72 * 72]);
            png.finish();
        }
        return out.toByteArray();
    }

    private static Map<String, String> texts(byte[] png) throws IOException {
        return PngReader.texts(new ByteArrayInputStream(png));
    }

    private static String fault(byte[] png) {
        return String.valueOf(assertThrows(IOException.class, () -> texts(png)).getMessage());
    }

    /// A PNG of these chunks, put together by hand.
    private static byte[] png(byte[]... chunks) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(SIGNATURE);
        out.write(chunk("IHDR", new byte[13]));
        for (var chunk : chunks) {
            out.write(chunk);
        }
        out.write(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(data);
        var out = new ByteArrayOutputStream();
        var bytes = new DataOutputStream(out);
        bytes.writeInt(data.length);
        bytes.write(name);
        bytes.write(data);
        bytes.writeInt((int) check.getValue());
        return out.toByteArray();
    }

    private static byte[] text(String keyword, byte[] words, boolean packed) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
        out.write(new byte[] {0, (byte) (packed ? 1 : 0), 0, 'e', 'n', 0, 't', 0});
        if (packed) {
            try (var deflater = new DeflaterOutputStream(out)) {
                deflater.write(words);
            }
        } else {
            out.write(words);
        }
        return chunk("iTXt", out.toByteArray());
    }

    @Test
    void findsWhatWasWritten() throws IOException {
        var found = texts(picture("{\"kind\":\"timeline\"}"));
        assertEquals("Втрати", found.get("Title"));
        assertEquals("A\nB", found.get("claimbook:sources"));
        assertEquals("{\"kind\":\"timeline\"}", found.get("claimbook:view"));
    }

    @Property(tries = 50)
    void anyTextComesBackButForZeros(@ForAll String words) throws IOException {
        var view = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertEquals(view.replace("\0", ""), texts(picture(view)).get("claimbook:view"));
    }

    /// Long texts are compressed, and another reader of PNG finds them too.
    @Test
    void aLongTextIsCompressedAndReadByOthers() throws IOException {
        var view = "{\"title\":\"" + "Втрати ".repeat(5000) + "\"}";
        var png = picture(view);
        assertTrue(png.length < 5000, png.length + " bytes");
        assertEquals(view, texts(png).get("claimbook:view"));
        assertEquals(view, ChartPngTest.texts(ChartPngTest.metadata(png)).get("claimbook:view"));
    }

    @Test
    void readsTextsOfOthers() throws IOException {
        var words = "Ελλάδα".getBytes(StandardCharsets.UTF_8);
        var found = texts(png(text("One", words, false), text("Two", words, true), text("One", new byte[0], false)));
        assertEquals(Map.of("One", "Ελλάδα", "Two", "Ελλάδα"), found);
    }

    @Test
    void whatIsNoPngIsSaidToBeNone() {
        assertEquals("it is no PNG", fault(new byte[0]));
        assertEquals("it is no PNG", fault("GIF89a and more".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("it is no PNG after its first bytes", fault(Arrays.copyOf(SIGNATURE, 40)));
    }

    @Test
    void aChangedBitIsFound() throws IOException {
        var png = picture("{\"kind\":\"timeline\"}");
        var at = new String(png, StandardCharsets.ISO_8859_1).indexOf("timeline");
        png[at] ^= 1;
        assertEquals("it is damaged: a checksum in it does not fit", fault(png));
    }

    /// Cut anywhere, it is one clause, and never an error of another kind.
    @Property(tries = 200)
    void aCutPictureIsRefused(@ForAll int seed) throws IOException {
        var png = picture("{}");
        var cut = Arrays.copyOf(png, Math.floorMod(seed, png.length));
        assertThrows(IOException.class, () -> texts(cut));
    }

    @Test
    void aLengthThatIsNotThereTakesNoMemory() throws IOException {
        var huge = new byte[] {0x00, 0x7F, (byte) 0xFF, (byte) 0xFF, 'i', 'T', 'X', 't', 'a', 0};
        var png = new ByteArrayOutputStream();
        png.write(SIGNATURE);
        png.write(chunk("IHDR", new byte[13]));
        png.write(huge);
        assertThrows(EOFException.class, () -> texts(png.toByteArray()));
        huge[0] = 0x7F;
        png.reset();
        png.write(SIGNATURE);
        png.write(chunk("IHDR", new byte[13]));
        png.write(huge);
        assertEquals("its texts are longer than any that Claimbook writes", fault(png.toByteArray()));
    }

    @Test
    void aTextThatSwellsIsRefused() throws IOException {
        var bomb = text("claimbook:view", new byte[100 << 20], true);
        assertTrue(bomb.length < 1 << 20);
        assertEquals("its texts are longer than any that Claimbook writes", fault(png(bomb)));
        var some = text("a", new byte[6 << 20], true);
        assertEquals("its texts are longer than any that Claimbook writes", fault(png(some, some, some)));
    }

    @Test
    void aTextWithoutItsPartsIsRefused() throws IOException {
        for (var data : List.of("", "key", "key\0", "key\0\0", "key\0\0\0en", "key\0\0\0en\0", "\0\0\0\0\0x")) {
            assertEquals(
                    "a text in it is damaged",
                    fault(png(chunk("iTXt", data.getBytes(StandardCharsets.US_ASCII)))),
                    data.replace('\0', '0'));
        }
    }

    @Test
    void oneSentenceNamesTheFile() throws IOException {
        var file = Files.write(folder.resolve("x.png"), png(text("a", new byte[] {(byte) 0xFF}, false)));
        var thrown = assertThrows(ChartException.class, () -> PngReader.view(file));
        assertEquals("Cannot read " + file + ": a text in it is not UTF-8.", thrown.getMessage());
        var none = folder.resolve("none.png");
        assertEquals(
                "Cannot read " + none + ": there is no such file.",
                assertThrows(ChartException.class, () -> PngReader.view(none)).getMessage());
        assertEquals(
                "Cannot read " + folder + ": that is a folder.",
                assertThrows(ChartException.class, () -> PngReader.view(folder)).getMessage());
    }

    @Test
    void aPictureOfOthersHasNoView() throws IOException {
        assertEquals(Optional.empty(), PngReader.view(Files.write(folder.resolve("x.png"), png())));
    }
}
