package org.claimbook.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimbook.exchange.ExchangeException;
import org.claimbook.exchange.Rejection;
import org.claimbook.job.ImportClaims;
import org.claimbook.job.ImportedBefore;
import org.claimbook.ui.task.Work;
import org.junit.jupiter.api.Test;

class ImportModelTest {
    private static final Path FILE = Path.of("claims.csv");
    private static final ImportClaims.Result RESULT = new ImportClaims.Result(5, 1, 2);

    private final List<Throwable> errors = new ArrayList<>();
    private final List<ImportClaims.Options> asked = new ArrayList<>();

    private ImportModel model(ImportModel.Job job) {
        return new ImportModel(
                (file, mapping, options, rejections) -> {
                    asked.add(options);
                    return job.run(file, mapping, options, rejections);
                },
                Work.direct(errors::add));
    }

    @Test
    void withoutAFileNothingIsDone() {
        model((_, _, _, _) -> RESULT).bringIn();
        assertEquals(List.of(), asked);
    }

    @Test
    void theResultIsShownWithItsRejections() {
        var rejection = new Rejection(3, "value", "many", "expected a number");
        var model = model((_, _, _, rejections) -> {
            rejections.accept(rejection);
            return RESULT;
        });
        model.file().set(FILE);
        model.check();
        assertEquals(
                new ImportModel.Outcome.Done(RESULT, true, List.of(rejection)),
                model.outcome().get());
        model.bringIn();
        assertEquals(
                new ImportModel.Outcome.Done(RESULT, false, List.of(rejection)),
                model.outcome().get());
        assertEquals(List.of(new ImportClaims.Options(true, false), new ImportClaims.Options(false, false)), asked);
        assertFalse(model.busy().get());
    }

    @Test
    void ofAMillionRejectionsTheFirstThousandAreKept() {
        var model = model((_, _, _, rejections) -> {
            for (var line = 2; line < 5_000; line++) {
                rejections.accept(new Rejection(line, "value", "x", "expected a number"));
            }
            return RESULT;
        });
        model.file().set(FILE);
        model.check();
        var done =
                assertInstanceOf(ImportModel.Outcome.Done.class, model.outcome().get());
        assertEquals(ImportModel.SHOWN_ROWS, done.rejections().size());
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithItsSentence() {
        var model = model((_, _, _, _) -> {
            throw ExchangeException.reading(FILE, new IOException("it ends early"));
        });
        model.file().set(FILE);
        model.bringIn();
        assertEquals(
                new ImportModel.Outcome.Refused("Cannot read claims.csv: it ends early."),
                model.outcome().get());
        assertEquals(List.of(), errors);
    }

    @Test
    void aFileThatWasImportedBeforeCanBeBroughtInAgain() {
        var model = model((_, _, options, _) -> {
            if (!options.again()) {
                throw new ImportedBefore("imported before");
            }
            return RESULT;
        });
        model.file().set(FILE);
        model.bringIn();
        assertInstanceOf(ImportModel.Outcome.Before.class, model.outcome().get());
        model.again().set(true);
        model.bringIn();
        assertInstanceOf(ImportModel.Outcome.Done.class, model.outcome().get());
    }

    @Test
    void anotherFileForgetsWhatCameOfTheLast() {
        var model = model((_, _, _, _) -> RESULT);
        model.file().set(FILE);
        model.again().set(true);
        model.bringIn();
        model.file().set(Path.of("other.csv"));
        assertNull(model.outcome().get());
        assertFalse(model.again().get());
    }

    @Test
    void whatNobodyForesawGoesToTheErrorSinkAndTheDialogCanBeUsedAgain() {
        var model = model((_, _, _, _) -> {
            throw new IllegalStateException("oops");
        });
        model.file().set(FILE);
        model.bringIn();
        assertEquals("oops", errors.getFirst().getMessage());
        assertFalse(model.busy().get());
        assertTrue(model.outcome().get() == null);
    }
}
