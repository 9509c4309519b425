package crosscheck.briefing;

import crosscheck.text.Article;

/**
 * A draft as it was opened.
 *
 * @param article the draft
 * @param path its file as the user named it, with forward slashes
 * @param firstLine the line of that file in which the article's text begins, from 1
 */
public record Opened(Article article, String path, int firstLine) {}
