package crosscheck.render;

import org.openpdf.pdf.DefaultPDFCreationListener;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What the PDF says of itself: nothing that changes from run to run. */
final class PdfFacts extends DefaultPDFCreationListener {

    /** Of no meaning; a date of the run would make two equal briefings unequal. */
    private static final PdfString DAY = new PdfString("D:20000101000000Z");

    private final String id;

    /** @param id 32 hexadecimal digits that stand for the document's content */
    PdfFacts(String id) {
        this.id = id;
    }

    /** Packed: smaller, and free of the cross-reference table that the library writes in the digits of the default locale. */
    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = renderer.getWriter();
        if (writer != null) {
            writer.setFullCompression();
        }
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        PdfWriter writer = renderer.getWriter();
        if (writer != null) {
            PdfDictionary info = writer.getInfo();
            info.put(PdfName.CREATIONDATE, DAY);
            info.put(PdfName.MODDATE, DAY);
            info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
            info.put(PdfName.PRODUCER, new PdfString("Crosscheck"));
        }
    }
}
