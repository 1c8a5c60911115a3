package org.claimbook.ui.compare;

import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.claimbook.compare.Row;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.claimbook.ui.compare.agree.AgreementModel;
import org.claimbook.ui.compare.find.SmallBook;
import org.claimbook.ui.compare.views.ViewsModel;
import org.claimbook.ui.dialog.Choosers;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.task.Selection;
import org.claimbook.ui.task.Work;
import org.claimbook.ui.text.Messages;
import org.claimbook.ui.text.Show;
import org.claimbook.ui.words.WordsModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A Compare pane over a small book, shown without a window, and hands to work it with.
abstract class ShownComparePane {
    static final Choosers NONE = new Choosers() {
        @Override
        public Optional<Path> open(String title, Choosers.Kind... kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Choosers.Kind kind) {
            return Optional.empty();
        }
    };

    @TempDir
    Path folder;

    final Work work = Work.direct(failure -> fail(failure));
    final Selection selection = new Selection();
    final Messages messages = Messages.of(Locale.ENGLISH);
    SmallBook small;
    int opened;
    int clicks = 1;
    double lastX;
    double lastY;
    CompareModel model;
    AgreementModel agreement;
    ComparePane pane;

    @BeforeEach
    void open() {
        small = new SmallBook(folder.resolve("small.claimbook"));
    }

    @AfterEach
    void close() {
        small.close();
    }

    void fill() {
        for (var day = 10; day < 25; day++) {
            small.claim("tanks, North", "Ministry", "2024-05-" + day, Integer.toString(100 + 10 * day));
        }
        var atLeast = Figure.of(null, Qualifier.AT_LEAST, new BigDecimal(150));
        small.claim("tanks, North", "Count", "2024-05-12", atLeast, "2024-01-01");
    }

    void show() {
        model = new CompareModel(small.book(), work, selection);
        var words = new WordsModel(small.book(), work, selection);
        var views = new ViewsModel(small.book(), small.book(), work);
        agreement = new AgreementModel(small.book(), work);
        pane = new ComparePane(
                model, agreement, views, words, work, NONE, () -> opened++, messages, Show.in(messages.locale()));
        Theme.dress(new Scene(pane, 1100, 700));
        lay();
    }

    void lay() {
        for (var pass = 0; pass < 3; pass++) {
            pane.applyCss();
            pane.layout();
        }
    }

    List<ToggleButton> kinds() {
        return pane.chart().lookupAll(".kinds .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .toList();
    }

    static List<String> texts(Parent part) {
        return part.lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    static KeyEvent shifted(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false);
    }

    void narrow() {
        pane.resize(920, 620);
        lay();
    }

    void press(KeyCode code) {
        pane.chart().view().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /// Clicks on the chart, point by point, until something holds true.
    boolean clickUntil(BooleanSupplier found) {
        var view = pane.chart().view();
        for (var x = 60.0; x < view.getWidth(); x += 8) {
            for (var y = 60.0; y < view.getHeight(); y += 8) {
                mouse(MouseEvent.MOUSE_PRESSED, x, y);
                mouse(MouseEvent.MOUSE_CLICKED, x, y);
                if (found.getAsBoolean()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Clicks a second time where the last click was.
    void doubleClick() {
        clicks = 2;
        mouse(MouseEvent.MOUSE_CLICKED, lastX, lastY);
    }

    void mouse(EventType<MouseEvent> type, double x, double y) {
        lastX = x;
        lastY = y;
        var view = pane.chart().view();
        var at = view.localToScene(x, y);
        view.fireEvent(new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                clicks,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null));
    }

    int indexOf(LocalDate date) {
        return pane.table().getItems().stream().map(Row::date).toList().indexOf(date);
    }
}
