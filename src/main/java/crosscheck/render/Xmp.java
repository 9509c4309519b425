package crosscheck.render;

import java.nio.charset.StandardCharsets;

/** The facts of a document as archives read them (ISO 16684-1), with the mark of PDF/A-2b. */
final class Xmp {

    private Xmp() {}

    /**
     * A packet.
     *
     * @param program that made the document
     * @param subject what it covers
     * @param date of making and of the last change, in the form of ISO 8601
     */
    static byte[] packet(String program, String title, String subject, String date) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>{program}</rdf:li></rdf:Seq></dc:creator>
                <xmp:CreatorTool>{program}</xmp:CreatorTool>
                <xmp:CreateDate>{date}</xmp:CreateDate>
                <xmp:ModifyDate>{date}</xmp:ModifyDate>
                <pdf:Producer>{program}</pdf:Producer>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>B</pdfaid:conformance>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.replace("{program}", escaped(program))
                .replace("{date}", date)
                .replace("{subject}", escaped(subject))
                .replace("{title}", escaped(title))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
