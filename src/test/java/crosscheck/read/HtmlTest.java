package crosscheck.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import crosscheck.text.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {

    @TempDir
    private Path folder;

    private Article read(String page) throws IOException {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private Article read(byte[] page) throws IOException {
        Path file = Files.write(folder.resolve("a.html"), page);
        Reading reading = new ArticleReader().read(List.of(file));
        assertEquals(List.of(), reading.notices());
        return reading.articles().getFirst();
    }

    @Test
    void theArticleOfAPage() throws IOException {
        Article article = read("""
                <!doctype html><html lang="en"><head><title>Flood - Lod Post</title>
                <meta property="og:title" content="Flood kills 12"><meta property="og:site_name" content="Lod Post">
                <meta property="article:published_time" content="2024-10-20T08:00:00+02:00">
                <meta name="author" content="A. Poe"><link rel="canonical" href="https://example.com/flood">
                <script>document.write("40 dead")</script></head>
                <body><nav><p>Home 1 Sport 2</p></nav><div class="related-links"><p>9 things</p></div>
                <article><h1>Flood kills <b>12</b></h1>
                <p>The river rose by<br>3&nbsp;metres.</p><ul><li>Twelve dead<li>Forty hurt</ul>
                <div class="share">118 shares</div><table><tr><td>Dead</td><td>12</td></tr></table>
                <figure><img src="x.jpg" alt="40"><figcaption>A boat passes 3 houses.</figcaption></figure></article>
                <footer>© 2024</footer></body></html>""");
        assertEquals(
                "Flood kills 12\\n\\nThe river rose by 3 metres.\\n\\nTwelve dead\\n\\nForty hurt\\n\\nDead | 12 |\\n\\nA boat passes 3 houses.",
                article.text().replace("\n", "\\n"));
        assertEquals("Flood kills 12", article.title());
        assertEquals("Lod Post", article.source());
        assertEquals(LocalDate.of(2024, 10, 20), article.published());
        assertEquals("A. Poe", article.author());
        assertEquals("https://example.com/flood", article.url());
    }

    @Test
    void linkedDataGoesBeforeMetaElements() throws IOException {
        Article article = read("""
                <html><head><meta property="og:title" content="Other"><script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"x"},{"@type":["NewsArticle"],"headline":"Flood",
                "datePublished":"2024-10-20","publisher":{"@type":"Organization","name":"Lod Post"},"author":[{"name":"A. Poe"}]}]}</script></head>
                <body><main><p>Twelve died in the flood.</p></main></body></html>""");
        assertEquals("Flood", article.title());
        assertEquals("Lod Post", article.source());
        assertEquals("A. Poe", article.author());
        assertEquals(LocalDate.of(2024, 10, 20), article.published());
        assertEquals("Twelve died in the flood.", article.text());
    }

    @Test
    void aPageWithoutMarkedArticle() throws IOException {
        Article article = read(
                "<div id=sidebar><p>Nine things</p></div><div><p>Twelve died in the flood.<p>Forty were hurt.</div>");
        assertEquals("Twelve died in the flood.\n\nForty were hurt.", article.text());
        assertNull(article.published());
        assertNull(article.source());
    }

    @Test
    void anArticleWhoseNameSoundsLikeFurnitureIsKept() throws IOException {
        assertEquals(
                "Twelve died in the flood, and forty were hurt.",
                read("<main><div class='share-story social'><p>Twelve died in the flood, and forty were hurt.</div></main>")
                        .text());
    }

    @Test
    void theEncodingThatThePageDeclares() throws IOException {
        byte[] page =
                "<meta charset=windows-1252><p>The caf\u00e9 lost \u20ac40.".getBytes(Charset.forName("windows-1252"));
        assertEquals("The caf\u00e9 lost \u20ac40.", read(page).text());
    }

    @Test
    void deepNestingIsRead() throws IOException {
        assertEquals(
                "Twelve died.", read("<div>".repeat(20_000) + "<p>Twelve died.").text());
    }
}
