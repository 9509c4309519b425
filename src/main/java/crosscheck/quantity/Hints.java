package crosscheck.quantity;

/** The words that can begin a number or stand for one. */
final class Hints {

    private Hints() {}

    static boolean holds(String norm) {
        return NumberWords.hints(norm) || VagueWords.hints(norm) || Multiples.hints(norm) || Decades.hints(norm);
    }
}
