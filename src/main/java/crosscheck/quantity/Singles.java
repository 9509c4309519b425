package crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/** One number with whatever unit it has: the last of the rules. */
final class Singles implements Rule {

    @Override
    public String id() {
        return "single";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Draft draft = Terms.read(line, at);
        return draft == null ? null : new Found.Figure(draft);
    }
}
