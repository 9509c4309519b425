package crosscheck.pipeline;

/** The forms in which a briefing is printed. */
public enum Format {
    JSON("briefing.json");

    private final String file;

    Format(String file) {
        this.file = file;
    }

    /** The name of its file in the folder of the reports. */
    public String file() {
        return file;
    }
}
