package org.claimbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.claimbook.ui.look.Theme;
import org.claimbook.ui.task.OnFx;
import org.claimbook.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class AboutTest {
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("<groupId>(.*?)</groupId>");

    @Test
    void everyLibraryThatIsPackedIsNamed() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var dependencies = pom.substring(pom.indexOf("</properties>"), pom.indexOf("<build>"));
        var packed = DEPENDENCY
                .matcher(dependencies)
                .results()
                .map(found -> found.group(1))
                .filter(found -> !found.contains("<scope>test</scope>"))
                .map(AboutTest::group)
                .collect(Collectors.toCollection(TreeSet::new));
        var named = About.PARTS.stream().map(About.Part::group).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(packed, named);
    }

    private static String group(String dependency) {
        var group = GROUP.matcher(dependency);
        return group.find() ? group.group(1) : "";
    }

    @Test
    void versionsAndLicencesAreSaid() {
        var sheet = About.sheet(Messages.of(Locale.ENGLISH));
        var scene = new Scene(sheet);
        Theme.dress(scene);
        sheet.applyCss();
        sheet.layout();
        var said = sheet.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
        assertTrue(said.contains(System.getProperty("javafx.runtime.version")), said.toString());
        assertTrue(said.stream()
                .anyMatch(text ->
                        text != null && text.startsWith(Runtime.version().toString())));
        assertTrue(said.containsAll(List.of("JavaFX", "GPL-2.0 with the classpath exception", "OFL-1.1")));
    }
}
