package crosscheck.sentence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * A maximum-entropy model of OpenNLP, asked for the likeliest label of each word in turn. What a word adds to the labels is worked out
 * once and kept, so the sums agree with OpenNLP's but for rounding. Its beam is left out, because its feature cache gives every path the
 * traits of the best one, which makes the best path the greedy one.
 */
final class TagModel {

    private static final String PARAMETERS = "pos.model";

    /** Words that are remembered: enough for all but the rarest of a language. */
    private static final int REMEMBERED = 50_000;

    private final String[] labels;
    private final Map<String, Context> traits;
    private final Map<String, TagTraits> words = new ConcurrentHashMap<>();

    /** What the beginning of the sentence adds for its first word, the second and the third. */
    private final @Nullable Context[] begins = new @Nullable Context[3];

    private final @Nullable Context[] after;
    private final @Nullable Context[][] afterTwo;

    @SuppressWarnings("unchecked")
    private TagModel(AbstractModel model) {
        Object[] data = model.getDataStructures();
        traits = (Map<String, Context>) data[1];
        labels = (String[]) data[2];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = traits.get((i == 0 ? "" : "p" + i) + "S=begin");
        }
        after = new @Nullable Context[labels.length];
        afterTwo = new @Nullable Context[labels.length][labels.length];
        for (int i = 0; i < labels.length; i++) {
            after[i] = traits.get("t=" + labels[i]);
            for (int j = 0; j < labels.length; j++) {
                afterTwo[i][j] = traits.get("t2=" + labels[i] + "," + labels[j]);
            }
        }
    }

    /** The model in an archive of OpenNLP. */
    static TagModel read(InputStream archive) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(PARAMETERS)) {
                return new TagModel(
                        new GISModelReader(new BinaryFileDataReader(new BufferedInputStream(zip))).getModel());
            }
        }
        throw new IOException("no " + PARAMETERS + " in it");
    }

    /** The likeliest label of each word. */
    String[] label(String[] sentence) {
        TagTraits[] known = new TagTraits[sentence.length];
        for (int i = 0; i < sentence.length; i++) {
            known[i] = word(sentence[i]);
        }
        int[] best = new int[sentence.length];
        double[] sums = new double[labels.length];
        String[] given = new String[sentence.length];
        for (int i = 0; i < sentence.length; i++) {
            best[i] = best(known, best, i, sums);
            given[i] = labels[best[i]];
        }
        return given;
    }

    private int best(TagTraits[] sentence, int[] before, int at, double[] sums) {
        TagTraits.sum(sentence, at, at < begins.length ? begins[at] : null, sums);
        TagTraits.add(sums, at > 0 ? after[before[at - 1]] : null);
        TagTraits.add(sums, at > 1 ? afterTwo[before[at - 2]][before[at - 1]] : null);
        int best = 0;
        for (int label = 1; label < sums.length; label++) {
            best = sums[label] > sums[best] ? label : best;
        }
        return best;
    }

    private TagTraits word(String text) {
        TagTraits known = words.get(text);
        if (known == null) {
            known = new TagTraits(text, traits, labels.length);
            if (words.size() < REMEMBERED) {
                words.put(text, known);
            }
        }
        return known;
    }
}
