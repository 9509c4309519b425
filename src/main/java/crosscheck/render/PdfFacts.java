package crosscheck.render;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Proof;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.DefaultPDFCreationListener;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What the PDF says of itself: nothing that changes from run to run, and what an archive asks of a document in the format PDF/A-2b
 * (ISO 19005-2): the colours it means and its facts as XMP.
 */
final class PdfFacts extends DefaultPDFCreationListener {

    private static final String PROGRAM = "Crosscheck";
    private static final String COLOURS = "sRGB IEC61966-2.1";

    /** Of no meaning; a date of the run would make two equal briefings unequal. */
    private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);

    private final String id;
    private final String title;
    private final String period;
    private final LocalDate day;

    private PdfFacts(String id, String title, String period, @Nullable LocalDate day) {
        this.id = id;
        this.title = PlainText.of(title);
        this.period = PlainText.of(period);
        this.day = day == null ? UNKNOWN : day;
    }

    /** The facts of a briefing, dated by the last day of publication that it covers. */
    static PdfFacts of(Briefing briefing) {
        return new PdfFacts(
                "",
                briefing.title(),
                briefing.coverage().period(),
                briefing.coverage().to());
    }

    /** The facts of a check, dated by its first draft that has a date. */
    static PdfFacts of(Proof proof) {
        LocalDate day = proof.sheets().stream()
                .map(sheet -> sheet.article().published())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new PdfFacts("", proof.title(), proof.compared(), day);
    }

    /**
     * The same facts with an id.
     *
     * @param content 32 hexadecimal digits that stand for the document's content
     */
    PdfFacts under(String content) {
        return new PdfFacts(content, title, period, day);
    }

    /** Packed: smaller, and free of the cross-reference table that the library writes in the digits of the default locale. */
    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = renderer.getWriter();
        if (writer != null) {
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setFullCompression();
        }
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pages) {
        PdfWriter writer = renderer.getWriter();
        if (writer != null) {
            try {
                writer.setOutputIntents(COLOURS, "", "http://www.color.org", COLOURS, colours());
                PdfArray intents = writer.getExtraCatalog().getAsArray(PdfName.OUTPUTINTENTS);
                intents.getAsDict(0).put(PdfName.S, new PdfName("GTS_PDFA1"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] colours() throws IOException {
        try (InputStream in = PdfFacts.class.getResourceAsStream("colour/sRGB.icc")) {
            if (in == null) {
                throw new IOException("colour/sRGB.icc is missing from the program");
            }
            return in.readAllBytes();
        }
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        PdfWriter writer = renderer.getWriter();
        if (writer != null) {
            PdfDictionary info = writer.getInfo();
            PdfString date = new PdfString("D:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "000000Z");
            info.put(PdfName.TITLE, new PdfString(title, PdfString.TEXT_UNICODE));
            info.put(PdfName.AUTHOR, new PdfString(PROGRAM));
            info.put(PdfName.SUBJECT, new PdfString(period, PdfString.TEXT_UNICODE));
            info.put(PdfName.CREATOR, new PdfString(PROGRAM));
            info.put(PdfName.PRODUCER, new PdfString(PROGRAM));
            info.put(PdfName.CREATIONDATE, date);
            info.put(PdfName.MODDATE, date);
            info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
            writer.setXmpMetadata(Xmp.packet(PROGRAM, title, period, day + "T00:00:00Z"));
        }
    }
}
