package crosscheck.claim;

/**
 * How a verb group stands in its sentence.
 *
 * @param phrase index of its phrase
 * @param form finite or not
 * @param passive whether its subject undergoes it: a form of be or get before a participle, or a bare participle after its noun
 * @param negated whether it holds not, never or the like
 * @param subject index of the noun phrase it is said of, -1 when there is none
 * @param relative whether it stands in a relative clause about its subject, full ("who were killed") or reduced ("killed on Friday")
 * @param object index of the noun phrase right after it that it governs, -1 when there is none
 */
record Verb(int phrase, Form form, boolean passive, boolean negated, int subject, boolean relative, int object) {

    /** The forms of a verb group. */
    enum Form {
        /** With a tense: "killed 20", "has killed", "will kill". */
        FINITE,
        /** "to kill". */
        INFINITIVE,
        /** "killing" without auxiliary. */
        GERUND,
        /** "killed" without auxiliary, after its noun or in a headline. */
        PARTICIPLE
    }
}
