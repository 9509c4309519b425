package crosscheck.claim;

/** Words of time that stand before a speaker with no mark between: "On the same day Mayor Ruiz", "Towards midnight officials", "Last week the firm". */
final class SayingTime {

    private SayingTime() {}

    /** Index of the first word behind a time that opens a phrase, the phrase's own first index when none does. */
    static int end(Line line, int from, int to) {
        int at = from;
        while (at < to && leads(line.at(at))) {
            at++;
        }
        int time = at;
        while (at < to && isTime(line, at)) {
            at++;
        }
        boolean behind = at > time && at < to && begins(line.at(at));
        return behind ? at : from;
    }

    private static boolean leads(Piece word) {
        return WordSets.PREPOSITIONS.contains(word.norm())
                || WordSets.TIME_LEADS.contains(word.norm())
                || (word.isDigit() && TimeWords.year(word) == 0);
    }

    /** "The Sunday" begins the name of a newspaper as often as not. */
    private static boolean isTime(Line line, int at) {
        Piece word = line.at(at);
        boolean common = !word.isCapital() && (TimeWords.unit(word) != null || TimeWords.isPart(word));
        boolean day = WordSets.isTime(word) && !line.at(at - 1).is("the");
        return common || day || TimeWords.year(word) > 0 || word.is("a.m.", "p.m.");
    }

    private static boolean begins(Piece word) {
        return word.isWord() && (word.isCapital() || WordSets.DETERMINERS.contains(word.norm()));
    }
}
