package crosscheck.sentence;

/** Universal part-of-speech tags (Universal Dependencies 2), as the tagger gives them after repair by the verb lexicon. */
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
}
