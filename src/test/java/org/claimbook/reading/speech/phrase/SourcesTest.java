package org.claimbook.reading.speech.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.claimbook.reading.speech.phrase.Phrase.Kind;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private final Sources sources = new Sources();

    private static Phrase phrase(String name, Kind kind, String key, boolean bare) {
        var words = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
        var roles = kind == Kind.ROLE ? List.of(key) : List.<String>of();
        return new Phrase(0, 1, name, words, kind, key, roles, List.of(), null, bare, bare);
    }

    private static Phrase person(String name) {
        return phrase(name, Kind.PERSON, "", false);
    }

    @Test
    void aSurnameIsThePersonOfThatSurname() {
        var full = sources.of(person("Ivo Maras"));
        assertSame(full, sources.of(person("Maras")));
        assertNotSame(full, sources.of(person("Lena Maras")));
    }

    @Test
    void formsOfOneNameAreOnePerson() {
        assertSame(sources.of(person("Олега Гайдая")), sources.of(person("Гайдай")));
    }

    @Test
    void theFullestNameStays() {
        var source = sources.of(person("Maras"));
        sources.of(person("Ivo Maras"));
        assertNotNull(source);
        assertEquals("Ivo Maras", source.name());
    }

    @Test
    void initialsStandForTheirName() {
        var full = sources.of(phrase("World Food Fund", Kind.BODY, "centre", false));
        assertSame(full, sources.of(phrase("WFF", Kind.BODY, "", false)));
    }

    @Test
    void aNounAloneStandsForTheLastOfItsKind() {
        sources.of(phrase("Harbour Police", Kind.BODY, "police", false));
        var ministry = sources.of(phrase("Ministry of Ports", Kind.BODY, "ministry", false));
        sources.of(person("Ivo Maras"));
        assertSame(ministry, sources.of(phrase("ministry", Kind.BODY, "ministry", true)));
    }

    @Test
    void aPronounWithNobodyBeforeItIsNobody() {
        assertNull(sources.of(Phrase.pronoun(0, Kind.HE, false)));
        assertNull(sources.of(Phrase.pronoun(0, Kind.IT, true)));
    }

    @Test
    void heIsAPersonAndItIsNone() {
        var body = sources.of(phrase("Harbour Police", Kind.BODY, "police", false));
        var man = sources.of(person("Ivo Maras"));
        assertSame(man, sources.of(Phrase.pronoun(0, Kind.HE, false)));
        assertSame(body, sources.of(Phrase.pronoun(0, Kind.IT, true)));
    }

    @Test
    void nobodyIsNeverTheSameAsAnother() {
        var nobody = sources.of(Phrase.nobody(0, 1));
        assertNotNull(nobody);
        assertTrue(nobody.isNobody());
        assertNull(sources.of(Phrase.pronoun(0, Kind.THEY, true)));
    }
}
