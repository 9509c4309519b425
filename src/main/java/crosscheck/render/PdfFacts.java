package crosscheck.render;

import org.openpdf.pdf.DefaultPDFCreationListener;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/** What the PDF says of itself: nothing that changes from run to run. */
final class PdfFacts extends DefaultPDFCreationListener {

    /** Of no meaning; a date of the run would make two equal briefings unequal. */
    private static final PdfString DAY = new PdfString("D:20000101000000Z");

    private final String id;

    /** @param id 32 hexadecimal digits that stand for the document's content */
    PdfFacts(String id) {
        this.id = id;
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        var writer = renderer.getWriter();
        if (writer != null) {
            PdfDictionary info = writer.getInfo();
            info.put(PdfName.CREATIONDATE, DAY);
            info.put(PdfName.MODDATE, DAY);
            info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
            info.put(PdfName.PRODUCER, new PdfString("Crosscheck"));
        }
    }
}
