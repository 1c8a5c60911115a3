package org.claimbook.exchange.sheet;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// A workbook that is open. What the library throws at files that are damaged becomes a [SheetFault].
final class Workbook implements AutoCloseable {
    /// A step of reading.
    interface Reading<T> {
        /// The library throws the last without saying so.
        T read() throws IOException, XMLStreamException;
    }

    private final ReadableWorkbook book;

    Workbook(Path path) throws IOException {
        // Bad cells are for the rows to report, not for the file.
        book = guarded(() -> new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true)));
    }

    static <T> T guarded(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (FileSystemException | SheetFault e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw damaged(Objects.requireNonNull(e.getCause()));
        } catch (IOException
                | XMLStreamException
                | UncheckedStreamException
                | ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            throw damaged(e);
        }
    }

    private static SheetFault damaged(Exception cause) {
        return new SheetFault("it is no whole workbook; expected an .xlsx file as Excel or Calc writes it", cause);
    }

    List<String> sheets() {
        return book.getSheets().map(Sheet::getName).toList();
    }

    /// The first sheet that a person sees.
    String first() throws SheetFault {
        return visible().stream().findFirst().orElseThrow(() -> new SheetFault("it has no sheets"));
    }

    /// Those that a person sees; all where none is.
    List<String> visible() {
        var visible = book.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .map(Sheet::getName)
                .toList();
        return visible.isEmpty() ? sheets() : visible;
    }

    boolean isDate1904() {
        return book.isDate1904();
    }

    Stream<Row> rows(String sheet) throws IOException {
        return guarded(() -> book.findSheet(sheet).orElseThrow().openStream());
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
