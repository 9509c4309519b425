package crosscheck.render;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Proof;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Fills the page's templates. They see {@code briefing} or {@code proof}, {@code medium} ({@code screen} or {@code print}) and {@code sheet} ({@code size}
 * of the paper and, where there is one, {@code logo} as an address), can load no class and call no method, and everything they print
 * is escaped.
 */
final class Templates {

    private static final String PAGE = "briefing.ftlh";
    private static final String PROOF = "draft.ftlh";

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    private final Map<String, Object> sheet = new HashMap<>();

    /**
     * The templates of a house.
     *
     * @param logo of the house, null for none
     * @throws IOException when its folder cannot be read
     */
    Templates(House house, @Nullable Logo logo) throws IOException {
        sheet.put("size", house.paper().css());
        if (logo != null) {
            sheet.put("logo", logo.address());
        }
        TemplateLoader own = new ClassTemplateLoader(Templates.class, "/crosscheck/templates");
        Path folder = house.templates();
        configuration.setTemplateLoader(
                folder == null
                        ? own
                        : new MultiTemplateLoader(new TemplateLoader[] {new FileTemplateLoader(folder.toFile()), own}));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ENGLISH);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(new RecordWrapper());
    }

    /** @throws TemplateFailure when a template is missing or broken; names file and line */
    String page(Briefing briefing, String medium) {
        return page(PAGE, Map.of("briefing", briefing, "medium", medium, "sheet", sheet));
    }

    /** @throws TemplateFailure when a template is missing or broken; names file and line */
    String page(Proof proof, String medium) {
        return page(PROOF, Map.of("proof", proof, "medium", medium, "sheet", sheet));
    }

    private String page(String name, Map<String, Object> model) {
        StringWriter page = new StringWriter();
        try {
            Template template = configuration.getTemplate(name);
            template.process(model, page);
        } catch (TemplateException | IOException e) {
            throw failure(e);
        }
        return page.toString();
    }

    /** What went wrong where: an included file's own mistake, rather than that its inclusion failed. */
    private static TemplateFailure failure(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException parse) {
                return failure(parse.getTemplateName(), parse.getLineNumber(), parse.getEditorMessage(), failure);
            }
        }
        return failure instanceof TemplateException template
                ? failure(
                        template.getTemplateSourceName(),
                        template.getLineNumber(),
                        template.getMessageWithoutStackTop(),
                        failure)
                : new TemplateFailure("templates: " + failure.getMessage(), failure);
    }

    private static TemplateFailure failure(
            @Nullable String file, @Nullable Integer line, @Nullable String message, Exception cause) {
        String what =
                message == null ? "cannot be used" : message.lines().findFirst().orElse("");
        return new TemplateFailure("templates/" + file + ":" + line + ": " + what, cause);
    }
}
