package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of time of {@code time-words.tsv}. */
final class TimeWords {

    private static final Map<String, Map<String, String>> SORTS = load();

    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    private TimeWords() {}

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> sorts = new HashMap<>();
        for (Table.Row row : Table.load("time-words").rows()) {
            sorts.computeIfAbsent(row.get("sort"), s -> new HashMap<>()).put(row.get("surface"), row.get("value"));
        }
        return sorts;
    }

    private static @Nullable String value(String sort, Piece word) {
        return SORTS.getOrDefault(sort, Map.of()).get(word.norm());
    }

    private static int number(String sort, Piece word, int none) {
        String value = value(sort, word);
        return value == null ? none : Integer.parseInt(value);
    }

    /** 1 to 12, 0 when the word is no month; a month has a capital. */
    static int month(Piece word) {
        return word.isCapital() ? number("month", word, 0) : 0;
    }

    /** 1 (Monday) to 7, 0 when the word is no weekday. */
    static int weekday(Piece word) {
        return word.isCapital() ? number("weekday", word, 0) : 0;
    }

    /** Days from the day of publication, null when the word names no such day. */
    static @Nullable Integer day(Piece word) {
        String value = value("day", word);
        return value == null ? null : Integer.valueOf(value);
    }

    /** The unit in the singular, null when the word is none. */
    static @Nullable String unit(Piece word) {
        return value("unit", word);
    }

    /** The month a season begins with, 0 when the word is no season. */
    static int season(Piece word) {
        return number("season", word, 0);
    }

    static boolean isPart(Piece word) {
        return value("part", word) != null;
    }

    /** 1 to 4, 0 when the word is no ordinal. */
    static int ordinal(Piece word) {
        return number("ordinal", word, 0);
    }

    /** A small whole number in words or digits, 0 when the word is none. */
    static int number(Piece word) {
        String text = word.text();
        return text.length() <= 3 && digits(text) == text.length() ? Integer.parseInt(text) : number("number", word, 0);
    }

    /** A year of the calendar between 1500 and 2199, 0 when the word is none. */
    static int year(Piece word) {
        boolean four = word.text().length() == 4 && digits(word.text()) == 4;
        int year = four ? Integer.parseInt(word.text()) : 0;
        return year >= 1500 && year < 2200 ? year : 0;
    }

    /** A day of the month, 0 when the word is none; "8th" counts. */
    static int dayOfMonth(Piece word) {
        String norm = word.norm();
        int digits = digits(norm);
        boolean whole = digits == norm.length() || ENDINGS.contains(norm.substring(digits));
        int day = digits > 0 && digits <= 2 && whole ? Integer.parseInt(norm.substring(0, digits)) : 0;
        return day >= 1 && day <= 31 ? day : 0;
    }

    /** How many digits a word begins with. */
    private static int digits(String norm) {
        int digits = 0;
        while (digits < norm.length() && norm.charAt(digits) >= '0' && norm.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }
}
