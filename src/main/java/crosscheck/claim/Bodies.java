package crosscheck.claim;

import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisations and documents an article names. */
final class Bodies {

    /**
     * One of them.
     *
     * @param name as written
     * @param noun the noun that ends the name, in lower case
     * @param span where it is named
     */
    record Body(String name, String noun, Span span) {}

    private final List<Body> bodies;

    /** Bodies in any order. */
    Bodies(List<Body> bodies) {
        List<Body> sorted = new ArrayList<>(bodies);
        sorted.sort(Comparator.comparing(Body::span));
        this.bodies = List.copyOf(sorted);
    }

    /** The last one named before a place by a name that ends in this noun, null for none. */
    @Nullable Body called(String noun, int before) {
        Body found = null;
        for (Body body : bodies) {
            if (body.noun().equals(noun) && body.span().end() <= before) {
                found = body;
            }
        }
        return found;
    }

    /** The fullest name an article gives a body: "Labor" is "Labor Department" when that is named. */
    String longest(String name, String noun) {
        if (SpeakerNouns.kind(noun) != null) {
            return name;
        }
        for (Body body : bodies) {
            if (body.name().startsWith(name + " ")
                    && body.name().indexOf(' ') == body.name().lastIndexOf(' ')) {
                return body.name();
            }
        }
        return name;
    }
}
