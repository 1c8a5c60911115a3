package org.claimbook.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javax.imageio.ImageIO;
import org.claimbook.ui.task.OnFx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFx.class)
class LookTest {
    @TempDir
    private Path folder;

    @Test
    void theTypefaceIsKnown() {
        assertTrue(Font.getFamilies().contains("Open Sans"));
        assertTrue(Font.getFamilies().contains("Open Sans SemiBold"));
    }

    @Test
    void aPictureIsAsLargeAsAskedAndLightOrDarkAsTheTheme() throws IOException {
        assertEquals(0xffffffff, ground(Theme.LIGHT));
        assertEquals(0xff0d1117, ground(Theme.DARK));
    }

    private int ground(Theme theme) throws IOException {
        var file = folder.resolve("deep/" + theme + ".png");
        var root = new StackPane(new Label("words"));
        root.getStyleClass().add("ground");
        Pictures.take(root, theme, 300, 200, file);
        assertTrue(Files.exists(file));
        var picture = ImageIO.read(file.toFile());
        assertEquals(300, picture.getWidth());
        assertEquals(200, picture.getHeight());
        return picture.getRGB(0, 0);
    }
}
