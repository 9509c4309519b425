package crosscheck.render;

import org.jspecify.annotations.Nullable;

/** A template that cannot be used: the run stops. The message names file and line. */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    TemplateFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
