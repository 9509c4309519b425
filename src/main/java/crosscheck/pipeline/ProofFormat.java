package crosscheck.pipeline;

/** The forms in which the check of a draft is printed. */
public enum ProofFormat {
    /** The draft for the screen, every figure marked, in {@code check.html}. */
    HTML,
    /** The same on paper, in {@code check.pdf}. */
    PDF,
    /** Everything for other programs, in {@code check.json}. */
    JSON,
    /** For editors and code hosts that show findings in place, in {@code check.sarif}. */
    SARIF
}
