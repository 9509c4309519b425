package crosscheck.pipeline;

/** The forms in which a briefing is printed. */
public enum Format {
    /** One page for the screen, in {@code briefing.html}. */
    HTML,
    /** Pages for paper, in {@code briefing.pdf}. */
    PDF,
    /** Everything for other programs, in {@code briefing.json}. */
    JSON,
    /** Tables, in {@code claims.csv} and {@code groups.csv}. */
    CSV,
    /** A digest for a chat or a mail, in {@code briefing.md}. */
    MD
}
