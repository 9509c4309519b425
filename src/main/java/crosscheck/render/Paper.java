package crosscheck.render;

/** The sheets that the pages are made for. */
public enum Paper {
    /** 210 by 297 millimetres. */
    A4("A4"),
    /** 8.5 by 11 inches. */
    LETTER("letter");

    private final String css;

    Paper(String css) {
        this.css = css;
    }

    /** Its name in a style sheet. */
    String css() {
        return css;
    }
}
