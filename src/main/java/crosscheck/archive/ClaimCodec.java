package crosscheck.archive;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import crosscheck.claim.Attribution;
import crosscheck.claim.Claim;
import crosscheck.quantity.Amount;
import crosscheck.sentence.Sentence;
import crosscheck.text.Article;
import crosscheck.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Claims as bytes, with every span. The article is not repeated, nor the words of a sentence: they are read from its text. */
final class ClaimCodec {

    private static final String ARTICLE = "article";
    private static final TypeReference<List<Claim>> CLAIMS = new TypeReference<>() {};

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Article.class, new Nothing())
                    .addDeserializer(Article.class, new Given())
                    .addSerializer(Sentence.class, new SentenceWriter())
                    .addDeserializer(Sentence.class, new SentenceReader())
                    .addSerializer(LocalDate.class, new DayWriter())
                    .addDeserializer(LocalDate.class, new DayReader()))
            .addMixIn(Amount.class, AmountNames.class)
            .addMixIn(Attribution.class, AttributionNames.class)
            .build();

    byte[] bytes(List<Claim> claims) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            json.writerFor(CLAIMS).writeValue(out, claims);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** @throws IOException when the bytes are no claims */
    List<Claim> claims(byte[] bytes, Article article) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return json.readerFor(CLAIMS).withAttribute(ARTICLE, article).readValue(in);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Amount.Exact.class, name = "exact"),
        @JsonSubTypes.Type(value = Amount.Range.class, name = "range"),
        @JsonSubTypes.Type(value = Amount.Vague.class, name = "vague")
    })
    private interface AmountNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Attribution.Named.class, name = "named"),
        @JsonSubTypes.Type(value = Attribution.Unnamed.class, name = "unnamed"),
        @JsonSubTypes.Type(value = Attribution.OwnVoice.class, name = "own")
    })
    private interface AttributionNames {}

    private static final class Nothing extends JsonSerializer<Article> {
        @Override
        public void serialize(Article value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(0);
        }
    }

    private static final class Given extends JsonDeserializer<Article> {
        @Override
        public Article deserialize(JsonParser in, DeserializationContext context) {
            return (Article) context.getAttribute(ARTICLE);
        }
    }

    private static final class SentenceWriter extends JsonSerializer<Sentence> {
        @Override
        public void serialize(Sentence value, JsonGenerator out, SerializerProvider provider) throws IOException {
            int headline = value.role() == Sentence.Role.HEADLINE ? 1 : 0;
            Span span = value.span();
            int[] place = {value.index(), value.paragraph(), headline, span.start(), span.end()};
            out.writeArray(place, 0, place.length);
        }
    }

    private static final class SentenceReader extends JsonDeserializer<Sentence> {
        @Override
        public Sentence deserialize(JsonParser in, DeserializationContext context) throws IOException {
            int[] place = in.readValueAs(int[].class);
            Sentence.Role role = place[2] == 1 ? Sentence.Role.HEADLINE : Sentence.Role.BODY;
            return new Sentence(place[0], place[1], role, new Span(place[3], place[4]), List.of());
        }
    }

    private static final class DayWriter extends JsonSerializer<LocalDate> {
        @Override
        public void serialize(LocalDate value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class DayReader extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return LocalDate.parse(in.getText());
        }
    }
}
