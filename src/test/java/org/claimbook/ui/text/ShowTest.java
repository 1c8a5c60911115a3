package org.claimbook.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.claimbook.compare.Quantity;
import org.claimbook.model.EdtfDate;
import org.claimbook.model.Figure;
import org.claimbook.model.Qualifier;
import org.junit.jupiter.api.Test;

class ShowTest {
    private static final Locale UKRAINIAN = Locale.of("uk");

    private final Show english = Show.in(Locale.ENGLISH);
    private final Show ukrainian = Show.in(UKRAINIAN);

    @Test
    void aFigureCarriesTheSignOfItsQualifier() {
        assertEquals("20,842", english.figure(Figure.exact("20842")));
        assertEquals("> 20,000", english.figure(of(Qualifier.MORE_THAN, "20000")));
        assertEquals("≥ 4,053", english.figure(of(Qualifier.AT_LEAST, "4053")));
        assertEquals("≈ 45,000", english.figure(of(Qualifier.ABOUT, "45000")));
        assertEquals("≤ 12,000", english.figure(of(Qualifier.AT_MOST, "12000")));
    }

    @Test
    void aRangeHasADashBetweenItsEnds() {
        var range = new Figure(null, Qualifier.BETWEEN, null, new BigDecimal("12000"), new BigDecimal("15000"));
        assertEquals("12,000–15,000", english.figure(range));
        var order = new Figure("thousands", Qualifier.ORDER, null, new BigDecimal("1000"), new BigDecimal("10000"));
        assertEquals("~ 1,000–10,000", english.figure(order));
    }

    @Test
    void aFigureWithoutNumbersShowsItsWords() {
        assertEquals("heavy losses", english.figure(Figure.unknown("heavy losses")));
        assertEquals("–", english.figure(Figure.unknown(null)));
    }

    @Test
    void decimalsStayAsStated() {
        assertEquals("1,294.50", english.figure(Figure.exact("1294.50")));
        assertEquals("100,000", english.number(new BigDecimal("1E+5")));
        assertEquals("\u22120.5", english.number(new BigDecimal("-0.5")));
    }

    @Test
    void ukrainianPartsThousandsBySpacesAndDecimalsByAComma() {
        assertEquals("1\u00A0294,5", ukrainian.number(new BigDecimal("1294.5")));
        assertEquals("≥ 20\u00A0842", ukrainian.figure(of(Qualifier.AT_LEAST, "20842")));
    }

    @Test
    void aQuantityMayLackAnEnd() {
        assertEquals("≤ 2.60", english.quantity(new Quantity(null, new BigDecimal("2.6042")), 2));
        assertEquals("≥ 12", english.quantity(new Quantity(new BigDecimal("12"), null), 0));
        assertEquals("12–15", english.quantity(new Quantity(new BigDecimal("12"), new BigDecimal("15")), 0));
        assertEquals("5,672", english.quantity(Quantity.point(new BigDecimal("5672")), 0));
        assertEquals("", english.quantity(new Quantity(null, null), 0));
    }

    @Test
    void aDateIsAsPreciseAsItIsKnown() {
        assertEquals("5 Nov 2024", english.date(date("2024-11-05")));
        assertEquals("Nov 2024", english.date(date("2024-11")));
        assertEquals("2024", english.date(date("2024")));
        assertEquals("5 Nov 2024?", english.date(date("2024-11-05?")));
        assertEquals("≈ 2024", english.date(date("2024~")));
        assertEquals("5 лист. 2024", ukrainian.date(date("2024-11-05")));
        assertEquals("", english.date((EdtfDate) null));
    }

    private static EdtfDate date(String edtf) {
        return EdtfDate.parse(edtf).orThrow();
    }

    private static Figure of(Qualifier qualifier, String number) {
        return Figure.of(null, qualifier, new BigDecimal(number));
    }
}
