package crosscheck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.archive.Kept.State;
import crosscheck.archive.Outcome.Kind;
import crosscheck.archive.PrintedFinding.Claimed;
import crosscheck.archive.Ruling.Decision;
import crosscheck.archive.Ruling.Known;
import crosscheck.briefing.Editor;
import crosscheck.claim.Claim;
import crosscheck.render.JsonPrinter;
import crosscheck.text.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What an archive promises, on whatever store. */
abstract class StoreTest {

    /** An empty place for an archive, another each time. */
    abstract Location fresh();

    private static Archive open(Location location) {
        return new Archive(location, true, Sample.RULES);
    }

    private static Outcome add(Archive archive, Article article) {
        return archive.add(List.of(Sample.entry(article)), Sample.NOW).getFirst();
    }

    @Test
    void anArticleComesBackWithItsTextAndEverySpanOfItsClaims() {
        Location location = fresh();
        Entry entry = Sample.entry(Sample.flood("a.txt", "Record", 41));
        try (Archive archive = open(location)) {
            assertEquals(
                    Kind.ADDED,
                    archive.add(List.of(entry), Sample.NOW).getFirst().kind());
        }
        try (Archive archive = open(location)) {
            Kept kept = archive.find("a.txt").orElseThrow();
            assertEquals(entry.article(), kept.article());
            assertEquals(lines(entry.claims()), lines(Sample.claims(kept)));
            assertEquals(
                    entry.claims().getFirst().event(),
                    Sample.claims(kept).getFirst().event(),
                    "spans and rules too");
            assertEquals(
                    entry.claims().getFirst().sentence().span(),
                    Sample.claims(kept).getFirst().sentence().span());
        }
    }

    private static List<String> lines(List<Claim> claims) {
        Editor editor = new Editor();
        JsonPrinter json = new JsonPrinter();
        return claims.stream().map(claim -> json.line(editor.claim(claim))).toList();
    }

    @Test
    void addingTwiceChangesNothing() {
        try (Archive archive = open(fresh())) {
            add(archive, Sample.flood("a.txt", "Record", 41));
            assertEquals(
                    Kind.KNOWN,
                    add(archive, Sample.flood("a.txt", "Record", 41)).kind());
            assertEquals(
                    Kind.KNOWN,
                    add(archive, Sample.flood("copy.txt", "Record", 41)).kind(),
                    "under any file name");
            assertEquals(1, archive.counts().articles());
        }
    }

    @Test
    void aCorrectedArticleSupersedesTheOldOneAndKeepsIt() {
        try (Archive archive = open(fresh())) {
            add(archive, Sample.article("a.txt", "Record", "https://record.example/1", "Twelve people died in Zenda."));
            Article corrected =
                    Sample.article("b.txt", "Record", "https://record.example/1", "Ten people died in Zenda.");
            Outcome outcome = archive.look(corrected);
            assertEquals(Kind.CORRECTED, outcome.kind());
            assertEquals(
                    Kind.CORRECTED, add(archive, corrected.named(outcome.id())).kind());
            assertEquals(
                    corrected.text(),
                    archive.find("a.txt").orElseThrow().article().text());
            assertEquals(1, archive.counts().superseded());
            List<Kept> all = new ArrayList<>();
            archive.each(all::add);
            assertEquals(State.SUPERSEDED, all.getFirst().state());
            assertEquals(2L, all.getFirst().successor());
            assertEquals(1, archive.like(List.of("strelsau"), 9).size(), "only the later one is compared");
        }
    }

    @Test
    void oneIdOfTwoOutletsIsTwoArticles() {
        try (Archive archive = open(fresh())) {
            add(archive, Sample.flood("a.txt", "Record", 41));
            Article other = Sample.flood("a.txt", "Herald", 41);
            assertEquals("a.txt-2", archive.look(other).id());
            assertEquals(Kind.RENAMED, add(archive, other).kind(), "nothing is stored under another's id");
            assertEquals(Kind.ADDED, add(archive, other.named("a.txt-2")).kind());
        }
    }

    @Test
    void aRetractedArticleIsKeptAndNoLongerCompared() {
        try (Archive archive = open(fresh())) {
            add(archive, Sample.flood("a.txt", "Record", 41));
            archive.ledger()
                    .print(
                            new Issue(0, "Week 18", LocalDate.of(2031, 4, 28), null, Sample.NOW.toString()),
                            List.of(new PrintedFinding(
                                    "g-1", "How many?", "single", "41", List.of(new Claimed("c1", "a.txt")))));
            archive.retract(archive.find("a.txt").orElseThrow(), "withdrawn");
            assertEquals("withdrawn", archive.find("a.txt").orElseThrow().reason());
            assertEquals(List.of(), archive.like(List.of("strelsau"), 9));
            assertEquals(
                    "How many?", archive.ledger().leaned("a.txt").getFirst().question());
        }
    }

    @Test
    void claimsThatOtherRulesReadAreNotHandedOut() {
        Location location = fresh();
        try (Archive archive = open(location)) {
            add(archive, Sample.flood("a.txt", "Record", 41));
        }
        try (Archive archive = new Archive(location, false, "rules-2")) {
            Kept kept = archive.find("a.txt").orElseThrow();
            assertNull(kept.claims());
            assertEquals(1, archive.counts().stale());
            archive.reread(kept, Sample.entry(kept.article()));
            assertNotNull(archive.find("a.txt").orElseThrow().claims());
            assertEquals(0, archive.counts().stale());
            assertEquals(1, archive.like(List.of("strelsau"), 9).size());
        }
    }

    @Test
    void theLikestArticlesComeFirst() {
        try (Archive archive = open(fresh())) {
            Article other = Sample.article("b.txt", "Record", null, "Nine people left Zenda.");
            add(archive, Sample.flood("a.txt", "Record", 41));
            archive.add(List.of(new Entry(other, List.of(), List.of("flood", "zenda"))), Sample.NOW);
            List<Kept> like = archive.like(List.of("flood", "hentzau", "strelsau"), 1);
            assertEquals(
                    List.of("a.txt"),
                    like.stream().map(kept -> kept.article().id()).toList());
        }
    }

    @Test
    void aBatchIsStoredWholeOrNotAtAll() {
        try (Archive archive = open(fresh())) {
            Entry broken = new Entry(Sample.flood("b.txt", "Record", 42), List.of(), List.of("x\u0000y"));
            Entry whole = Sample.entry(Sample.flood("a.txt", "Record", 41));
            Entry noDay = new Entry(Sample.flood("c.txt", null, 43), List.of(), List.of());
            archive.add(List.of(noDay), Sample.NOW);
            try {
                archive.add(List.of(whole, broken, null), Sample.NOW);
            } catch (NullPointerException | ArchiveException e) {
                assertEquals(1, archive.counts().articles(), "what failed left nothing");
            }
            assertEquals(List.of(), archive.verify());
        }
    }

    @Test
    void rulingsAndIssuesComeBack() {
        try (Archive archive = open(fresh())) {
            Ruling ruling = new Ruling(
                    0,
                    "g-1",
                    "How many people were killed?",
                    Decision.PREFER,
                    "Anna",
                    "the ministry counted",
                    LocalDate.of(2031, 6, 1),
                    Sample.NOW.toString(),
                    List.of(new Known("c1", "41", "the mayor", "Strelsau")));
            assertEquals(1, archive.ledger().rule(ruling));
            Ruling back = archive.ledger().rulings().getFirst();
            assertEquals(ruling.claims(), back.claims());
            assertEquals(Decision.PREFER, back.decision());
            assertEquals(ruling.until(), back.until());
        }
    }

    @Test
    void anExportMakesTheSameArchive() throws IOException {
        StringWriter first = new StringWriter();
        StringWriter second = new StringWriter();
        try (Archive archive = open(fresh());
                Archive copy = open(fresh())) {
            add(archive, Sample.flood("gone.txt", "Record", 17));
            archive.remove("gone.txt");
            add(archive, Sample.article("a.txt", "Record", "https://record.example/1", "Twelve people died in Zenda."));
            add(archive, Sample.article("a.txt", "Record", "https://record.example/1", "Ten people died in Zenda."));
            archive.ledger()
                    .print(
                            new Issue(0, "Week 18", null, null, Sample.NOW.toString()),
                            List.of(new PrintedFinding(
                                    "g-1", "How many?", "single", "10", List.of(new Claimed("c1", "a.txt")))));
            new Dump(archive).write(first);
            new Dump(copy).read(new BufferedReader(new StringReader(first.toString())), "export", Sample::entry);
            new Dump(copy).write(second);
            assertEquals(first.toString(), second.toString());
            assertEquals(List.of(), copy.verify());
            assertThrows(
                    ArchiveException.class,
                    () -> new Dump(copy).read(new BufferedReader(new StringReader("")), "export", Sample::entry));
        }
    }

    @Test
    void twoWritersAndAReaderGetAlong() throws Exception {
        Location location = fresh();
        open(location).close();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            List<Entry> entries =
                    Sample.many("x", 40).stream().map(Sample::entry).toList();
            Future<?> one = pool.submit(() -> write(location, entries));
            Future<?> two = pool.submit(() -> write(location, entries.reversed()));
            Future<Long> seen = pool.submit(() -> watch(location, entries.size()));
            one.get();
            two.get();
            assertEquals(entries.size(), seen.get());
        } finally {
            pool.shutdownNow();
        }
        try (Archive archive = open(location)) {
            assertEquals(List.of(), archive.verify());
        }
    }

    /** Adds entries two by two. */
    private static void write(Location location, List<Entry> entries) {
        try (Archive archive = open(location)) {
            for (int i = 0; i < entries.size(); i += 2) {
                archive.add(entries.subList(i, i + 2), Sample.NOW);
            }
        }
    }

    /** Looks on until so many are there; never sees fewer than before. */
    private static long watch(Location location, int expected) {
        long before = 0;
        try (Archive archive = open(location)) {
            while (before < expected) {
                long now = archive.counts().articles();
                assertTrue(now >= before, "what was seen stays");
                before = now;
            }
        }
        return before;
    }
}
