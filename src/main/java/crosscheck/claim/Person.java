package crosscheck.claim;

import crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody an article names.
 *
 * @param name as fully as this mention gives it, without titles
 * @param role what they are, null when this mention does not say
 * @param house the organisation they speak for, null when this mention does not say
 * @param span where the mention stands
 */
record Person(String name, @Nullable String role, @Nullable String house, Span span) {

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean isFull() {
        return name.indexOf(' ') > 0;
    }
}
