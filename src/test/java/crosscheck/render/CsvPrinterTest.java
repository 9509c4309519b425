package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Flood;
import crosscheck.briefing.Hostile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvPrinterTest {

    @Test
    void claimsReadBack() throws IOException {
        List<CSVRecord> rows = read(claims(Flood.briefing()));
        assertEquals(Flood.briefing().claims().size(), rows.size());
        assertEquals("11,000", rows.get(1).get("figure"));
        assertEquals("11000", rows.get(1).get("low"));
        assertEquals("Around", rows.get(1).get("hedge"));
        assertEquals("", rows.get(1).get("place"));
    }

    @Test
    void groupsReadBack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvPrinter().groups(Flood.briefing(), out);
        CSVRecord first = read(out.toString(StandardCharsets.UTF_8)).getFirst();
        assertEquals("conflict", first.get("verdict"));
        assertEquals("0.71", first.get("severity"));
        assertEquals("4", first.get("originators"));
    }

    @Test
    void noCellIsAFormula() throws IOException {
        for (CSVRecord row : read(claims(Hostile.briefing()))) {
            for (String cell : row) {
                assertTrue(cell.isEmpty() || "=+-@".indexOf(cell.charAt(0)) < 0, cell);
            }
        }
        assertEquals(
                "'=cmd|' /C calc'!A0", read(claims(Hostile.briefing())).get(1).get("source"));
    }

    private static String claims(Briefing briefing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvPrinter().claims(briefing.claims(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }
}
