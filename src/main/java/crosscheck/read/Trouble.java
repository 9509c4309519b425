package crosscheck.read;

import crosscheck.text.Notice;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects notices while files are read. */
final class Trouble {

    private final List<Notice> notices = new ArrayList<>();

    /** Something was used only in part. */
    void note(String file, @Nullable String place, String message) {
        notices.add(new Notice(file, place, message, false));
    }

    /** An article was lost. */
    void lost(String file, IOException why) {
        String place = why instanceof UnreadableException unreadable ? unreadable.place() : null;
        notices.add(new Notice(file, place, reason(why), true));
    }

    /** The notices ordered by file; those of one file in the order in which they were made. */
    List<Notice> notices() {
        return notices.stream().sorted(Comparator.comparing(Notice::file)).toList();
    }

    private static String reason(IOException why) {
        return switch (why) {
            case UnreadableException e -> String.valueOf(e.getMessage());
            case AccessDeniedException e -> "may not be read: permission denied";
            case NoSuchFileException e -> "is not there (a symbolic link to nothing?)";
            default -> "cannot be read: " + why.getMessage();
        };
    }
}
