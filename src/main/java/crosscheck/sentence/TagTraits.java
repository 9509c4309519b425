package crosscheck.sentence;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/** What a word adds to each label, by itself and for the words around it, as OpenNLP's usual features of a tagger have it. */
final class TagTraits {

    /** Letters at each end of a word that are traits of it. */
    private static final int AFFIX = 4;

    /** Where a word stands from the one that is labelled: the first or second before it, the first or second after it. */
    private static final String[] PLACES = {"p1w=", "p2w=", "n1w=", "n2w="};

    private static final int[] OFFSETS = {-1, -2, 1, 2};

    private final double[] own;
    private final double[][] around = new double[PLACES.length][];

    /**
     * The traits of a word.
     *
     * @param all what each trait adds to each label, by the trait's name
     * @param nothing as many zeros as there are labels: what an unknown trait adds
     */
    TagTraits(String word, Map<String, Context> all, double[] nothing) {
        own = new double[nothing.length];
        Arrays.fill(own, StrictMath.log(1.0 / nothing.length));
        add(own, all.get("def"));
        int ends = Math.min(AFFIX, word.length());
        for (int i = 1; i <= ends; i++) {
            add(own, all.get("suf=" + word.substring(word.length() - i)));
        }
        for (int i = 1; i <= ends; i++) {
            add(own, all.get("pre=" + word.substring(0, i)));
        }
        String lower = StringUtil.toLowerCase(word);
        add(own, all.get("w=" + lower));
        for (int place = 0; place < PLACES.length; place++) {
            around[place] = row(all.get(PLACES[place] + lower), nothing);
        }
        String form = FeatureGeneratorUtil.tokenFeature(word);
        add(own, all.get("wc=" + form));
        add(own, all.get("w&c=" + lower + "," + form));
    }

    /** What a trait adds to each label, one after the other: a row is added in a few steps, where a list of labels needs one for each. */
    static double[] row(@Nullable Context trait, double[] nothing) {
        if (trait == null) {
            return nothing;
        }
        double[] row = new double[nothing.length];
        add(row, trait);
        return row;
    }

    /** Sets the sums to what the words of a sentence add to the labels of one of them; what the labels before it add comes on top. */
    static void sum(TagTraits[] sentence, int at, double[] sums) {
        System.arraycopy(sentence[at].own, 0, sums, 0, sums.length);
        for (int place = 0; place < PLACES.length; place++) {
            int other = at + OFFSETS[place];
            if (other >= 0 && other < sentence.length) {
                add(sums, sentence[other].around[place]);
            }
        }
    }

    static void add(double[] sums, double[] row) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i];
        }
    }

    private static void add(double[] sums, @Nullable Context trait) {
        if (trait != null) {
            int[] labels = trait.getOutcomes();
            double[] weights = trait.getParameters();
            for (int i = 0; i < labels.length; i++) {
                sums[labels[i]] += weights[i];
            }
        }
    }
}
