package crosscheck.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the components of records, and nothing else: no method of any object can be called. Text comes out plain, see
 * {@link PlainText}. A name that a record does not have is an error, so that a template's slip is not taken for an empty field.
 */
final class RecordWrapper implements ObjectWrapper {

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case TemplateModel model -> model;
            case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Number number -> new SimpleNumber(number);
            case List<?> list -> new Sequence(list);
            case Map<?, ?> map -> new Fields(map);
            case Record fields -> new Components(fields);
            default -> new SimpleScalar(PlainText.of(value.toString()));
        };
    }

    private final class Sequence implements TemplateSequenceModel {

        private final List<?> list;

        Sequence(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private final class Fields implements TemplateHashModel {

        private final Map<?, ?> map;

        Fields(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return wrap(map.get(name));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }

    private final class Components implements TemplateHashModel {

        private final Record fields;

        Components(Record fields) {
            this.fields = fields;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return wrap(value(component));
                }
            }
            throw new TemplateModelException(fields.getClass().getSimpleName() + " has no field " + name);
        }

        private @Nullable Object value(RecordComponent component) throws TemplateModelException {
            try {
                return component.getAccessor().invoke(fields);
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("field " + component.getName() + " cannot be read", e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
