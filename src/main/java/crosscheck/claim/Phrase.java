package crosscheck.claim;

/**
 * A chunk of a sentence: a base noun phrase, a verb group, or a single word that links them.
 *
 * @param kind what it is
 * @param from index of its first word
 * @param to index after its last word
 * @param head index of its head: the last noun of a noun phrase, the main verb of a verb group
 */
record Phrase(Kind kind, int from, int to, int head) {

    /** What a phrase is. */
    enum Kind {
        /** A noun phrase with its determiner, numbers and modifiers; possessors are inside it. */
        NOUN,
        /** Auxiliaries, negation and adverbs with one main verb. */
        VERB,
        /** An adjective that stands alone: "dead" in "left 20 dead". */
        ADJECTIVE,
        /** A preposition. */
        PREPOSITION,
        /** And, or, but. */
        CONJUNCTION,
        /** A subordinator or relative word: that, who, which, if, when. */
        MARK,
        /** An adverb or a noun phrase that only says when: "Thursday", "last week". */
        ADVERB,
        /** A comma. */
        COMMA,
        /** A colon, semicolon, dash or bracket. */
        BREAK,
        /** Anything else, quotation marks among it: looked through. */
        OTHER
    }

    boolean is(Kind... kinds) {
        for (Kind one : kinds) {
            if (kind == one) {
                return true;
            }
        }
        return false;
    }

    boolean holds(int word) {
        return from <= word && word < to;
    }
}
