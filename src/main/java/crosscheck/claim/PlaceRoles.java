package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import crosscheck.sentence.Tag;
import java.util.Set;

/** How a place stands in its sentence: after which preposition, before which noun or verb. */
final class PlaceRoles {

    /** Kinds that are no actors of their own: what a state or a town does happens there. */
    private static final Set<String> SCENES = Set.of("region", "city", "town", "territory");

    private static final int LONGEST_ASIDE = 14;

    /** Within how many words before a preposition the verb stands that it goes with: fly over, withdraw from. */
    private static final int VERB_BEFORE = 9;

    private final Line line;

    PlaceRoles(Line line) {
        this.line = line;
    }

    /** The role of a place whose words, with those that narrow it, stand from one index to another. */
    Role of(int start, int end, String kind) {
        int before = start - 1;
        while (line.at(before).is("the", "a", "an", "his", "her", "its", "their", "our", "my", "home", "native")
                || PlaceNames.isSide(line.at(before))) {
            before--;
        }
        if (line.at(before).is("'s")
                && (Gazetteer.nameEnd(line, before - 1) == before
                        || (PlaceNouns.has(line.at(start))
                                && line.at(before - 1).isCapital()))) {
            before -= 2;
        }
        Piece word = line.at(before);
        Piece after = line.at(end);
        if (after.is("'s")) {
            return Role.OWNER;
        }
        if (after.is("(") && isShare(end + 1) && !kind.isEmpty()) {
            return Role.HOLDER;
        }
        if ((!WordSets.PREPOSITIONS.contains(word.norm())
                        || (word.is("with") && line.at(behindAside(end)).norm().endsWith("ing")))
                && ((holds(end) && !kind.equals("capital")) || (SCENES.contains(kind) && acts(before, end)))) {
            return Role.HOLDER;
        }
        boolean share = line.at(start).isCapital() && Frames.isFigure(line.at(before - 1));
        if (word.is("of") && (line.at(before - 1).is(",") || share)) {
            return Role.IN;
        }
        if (!word.is(",")
                && (line.at(end).is("where")
                        || (after.is(",") && line.at(end + 1).is("where")))) {
            return Role.IN;
        }
        boolean beside = after.is("-")
                || (WordSets.LOCAL.contains(after.norm()) && !after.isCapital())
                || (line.isTagged(end, Tag.NOUN) && !takesObject(end));
        if (beside) {
            return Role.BESIDE;
        }
        if (WordSets.REACHING.contains(word.norm()) || leaves(before)) {
            return Role.TO;
        }
        if (WordSets.REST.contains(word.norm())) {
            boolean above = word.is("over")
                    && (flies(before)
                            || WordSets.SIDES.contains(line.at(start).norm())
                            || PlaceNouns.has(line.at(end - 1)));
            return word.is("at") ? Role.TO : word.is("between", "amid", "over") && !above ? Role.OTHER : Role.IN;
        }
        return WordSets.MOTION.contains(word.norm()) && !isRoute(before) ? Role.TO : Role.OTHER;
    }

    /** "Chad (40%)", "Chad (40 percent)". */
    private boolean isShare(int figure) {
        return line.at(figure).text().endsWith("%") || line.at(figure + 1).is("%", "percent");
    }

    /** "Bases in Chile housing 40 jets", "housing the jets": a participle with its object, whatever the tagger takes it for. */
    private boolean takesObject(int at) {
        Piece next = line.at(at + 1);
        return line.at(at).norm().endsWith("ing")
                && (next.isCapital() || next.isDigit() || WordSets.DETERMINERS.contains(next.norm()));
    }

    /** "Shot down over Chile": a place under what flies or falls. */
    private boolean flies(int over) {
        for (int i = over - 1; i >= Math.max(0, over - VERB_BEFORE); i--) {
            if (WordSets.FLIGHTS.contains(line.at(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Withdrew 40 tanks from Chile", "40 were pulled out of Chile": a place that somebody is taken from is where they were. */
    private boolean leaves(int preposition) {
        boolean from = line.at(preposition).is("from");
        boolean out = line.at(preposition).is("of") && line.at(preposition - 1).is("out");
        boolean figure = false;
        for (int i = preposition - 1; (from || out) && i >= Math.max(0, preposition - VERB_BEFORE); i--) {
            if (WordSets.LEAVING.contains(line.at(i).norm())) {
                return figure || line.at(i - 1).is("was", "were", "be", "been", "being");
            }
            figure |= Frames.isFigure(line.at(i));
        }
        return false;
    }

    /** "A flight from Lima to Quito": the end of a way, where nothing has happened. */
    private boolean isRoute(int to) {
        for (int i = to - 1; i >= Math.max(1, to - 4); i--) {
            if (line.at(i).is("from")) {
                return line.at(i - 1).is("flight", "route", "trip", "train", "journey", "way", "bus");
            }
        }
        return false;
    }

    /** Whether what follows says that a place has, saw or suffered something. */
    private boolean holds(int end) {
        int at = line.at(end).is(",") && line.at(end + 1).is("which") ? end + 2 : end;
        return WordSets.HOLDING.contains(line.at(at).norm())
                || WordSets.HOLDING.contains(line.at(behindAside(end)).norm());
    }

    /** Index behind what stands beside a name in commas or dashes ("Chile, where it began in May, reported"), the index itself when nothing does. */
    private int behindAside(int end) {
        String mark = line.at(end).norm();
        if (!line.at(end).is(",", "-", "–", "—", "--")
                || !line.at(end + 1).is("where", "which", "the", "a", "an", "home")) {
            return end;
        }
        int close = end + 1;
        while (line.has(close) && close - end < LONGEST_ASIDE && !line.at(close).is(mark)) {
            close++;
        }
        return line.at(close).is(mark) ? close + 1 : end;
    }

    /** Whether the place opens a clause as its subject: "Indiana, too, plans", "California is". */
    private boolean acts(int before, int end) {
        boolean opens =
                before < 0 || line.at(before).isBreak() || line.at(before).is("and", "but", "while");
        int verb = line.at(end).is(",")
                        && line.at(end + 1).is("too", "also", "meanwhile")
                        && line.at(end + 2).is(",")
                ? end + 3
                : end;
        if (!opens || line.at(verb).isCapital() || SpeechVerbs.of(line.at(verb)) != null) {
            return false;
        }
        return WordSets.AUXILIARIES.contains(line.at(verb).norm())
                || (line.at(verb).norm().endsWith("s") && line.at(verb + 1).is("to"))
                || (!line.at(verb).norm().endsWith("ing") && line.isTagged(verb, Tag.VERB));
    }
}
