package crosscheck.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Rulings as YAML that people can review. */
public final class Rulebook {

    private Rulebook() {}

    /** A list of rulings, in their order. */
    public static String yaml(List<Ruling> rulings) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setAllowUnicode(true);
        options.setWidth(120);
        return new Yaml(options).dump(rulings.stream().map(Rulebook::entry).toList());
    }

    private static Map<String, Object> entry(Ruling ruling) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("finding", ruling.finding());
        entry.put("question", ruling.question());
        entry.put("decision", ruling.decision().id());
        entry.put("by", ruling.editor());
        entry.put("reason", ruling.reason());
        if (ruling.until() != null) {
            entry.put("until", ruling.until().toString());
        }
        entry.put("made", ruling.made());
        entry.put(
                "figures",
                ruling.claims().stream()
                        .map(known -> Map.of(
                                "claim",
                                known.claim(),
                                "figure",
                                known.figure(),
                                "originator",
                                known.originator(),
                                "scope",
                                known.scope()))
                        .map(java.util.TreeMap::new)
                        .toList());
        return entry;
    }
}
