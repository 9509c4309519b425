package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Flood;
import crosscheck.briefing.Hostile;
import crosscheck.briefing.Issue;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every PDF is one that archives accept: PDF/A-2b as veraPDF checks it. */
class ArchivalPdfTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<Arguments> issues() {
        return Stream.of(
                Arguments.of("flood", Flood.briefing()),
                Arguments.of("hostile", Hostile.briefing()),
                Arguments.of("empty", new Issue().briefing("Nothing")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("issues")
    void passes(String name, Briefing briefing) throws Exception {
        assertEquals(List.of(), faults(Printed.pdf(briefing)));
    }

    @Test
    void passesOnLetterPaperAndWithEitherLogo() throws Exception {
        for (Path logo : List.of(Logos.png(folder), Logos.svg(folder))) {
            assertEquals(List.of(), faults(Printed.pdf(Flood.briefing(), new House(null, logo, Paper.LETTER))));
        }
    }

    @Test
    void aFaultIsFound() throws Exception {
        byte[] pdf = Printed.pdf(Flood.briefing());
        pdf[7] = '9';
        assertTrue(!faults(pdf).isEmpty());
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId() + " " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
