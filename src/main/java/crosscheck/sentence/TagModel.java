package crosscheck.sentence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;

/**
 * A maximum-entropy model of OpenNLP, asked for the likeliest label of each word in turn. What a word adds to the labels is worked out
 * beforehand, so the sums agree with OpenNLP's but for rounding. Its beam is left out, because its feature cache gives every path the
 * traits of the best one, which makes the best path the greedy one.
 */
final class TagModel {

    private static final String PARAMETERS = "pos.model";

    private final String[] labels;
    private final Map<String, Context> traits;

    /** What an unknown trait adds to each label. */
    private final double[] nothing;

    /** What the beginning of the sentence adds for its first word, the second and the third. */
    private final double[][] begins = new double[3][];

    private final double[][] after;
    private final double[][][] afterTwo;

    @SuppressWarnings("unchecked")
    private TagModel(AbstractModel model) {
        Object[] data = model.getDataStructures();
        traits = (Map<String, Context>) data[1];
        labels = (String[]) data[2];
        nothing = new double[labels.length];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = row((i == 0 ? "" : "p" + i) + "S=begin");
        }
        after = new double[labels.length][];
        afterTwo = new double[labels.length][labels.length][];
        for (int i = 0; i < labels.length; i++) {
            after[i] = row("t=" + labels[i]);
            for (int j = 0; j < labels.length; j++) {
                afterTwo[i][j] = row("t2=" + labels[i] + "," + labels[j]);
            }
        }
    }

    private double[] row(String trait) {
        return TagTraits.row(traits.get(trait), nothing);
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

    /** What a word adds to the labels. */
    TagTraits traits(String word) {
        return new TagTraits(word, traits, nothing);
    }

    /** The labels by their numbers. */
    List<String> labels() {
        return List.of(labels);
    }

    /** The number of the likeliest label of each word. */
    int[] label(TagTraits[] sentence) {
        int[] best = new int[sentence.length];
        double[] sums = new double[labels.length];
        for (int i = 0; i < sentence.length; i++) {
            best[i] = best(sentence, best, i, sums);
        }
        return best;
    }

    private int best(TagTraits[] sentence, int[] before, int at, double[] sums) {
        TagTraits.sum(sentence, at, sums);
        if (at < begins.length) {
            TagTraits.add(sums, begins[at]);
        }
        if (at > 0) {
            TagTraits.add(sums, after[before[at - 1]]);
        }
        if (at > 1) {
            TagTraits.add(sums, afterTwo[before[at - 2]][before[at - 1]]);
        }
        int best = 0;
        for (int label = 1; label < sums.length; label++) {
            best = sums[label] > sums[best] ? label : best;
        }
        return best;
    }
}
