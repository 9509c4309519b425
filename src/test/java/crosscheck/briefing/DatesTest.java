package crosscheck.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "on 2024-06-09?, on 9 June 2024?",
        "from 2024-06-01 to 2024-06-30?, in June 2024?",
        "from 2024-01-01 to 2024-12-31, in 2024",
        "from 2024-06-01 to 2024-07-30, from 1 June 2024 to 30 July 2024",
        "on 2024-02-31, on 2024-02-31",
        "call 0152-2024-06-09-77, call 0152-2024-06-09-77",
    })
    void daysStandInWords(String text, String words) {
        assertEquals(words, Dates.inWords(text));
    }
}
