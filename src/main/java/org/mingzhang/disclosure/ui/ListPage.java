package org.mingzhang.disclosure.ui;

import java.util.List;
import java.util.Optional;
import org.mingzhang.disclosure.Publication;
import org.mingzhang.disclosure.Publications;
import org.mingzhang.disclosure.Search;

/** One page of what a search found. */
public record ListPage(List<Entry> entries, int count, int page, int pages) {

    private static final int SIZE = 20;

    /** @param excerpt where the first word stands in the text; {@code null}-free: empty pieces when nothing was searched */
    public record Entry(Publication publication, Excerpt excerpt) {}

    static ListPage of(Publications publications, Search search, int wanted) {
        int count = publications.count(search);
        int pages = Math.max(1, (count + SIZE - 1) / SIZE);
        int page = Math.clamp(wanted, 1, pages);
        List<Entry> entries = publications.search(search, (page - 1) * SIZE, SIZE).stream()
                .map(found -> new Entry(found, excerpt(publications, found, search)))
                .toList();
        return new ListPage(entries, count, page, pages);
    }

    private static Excerpt excerpt(Publications publications, Publication found, Search search) {
        return Optional.of(search.words())
                .filter(words -> !words.isEmpty())
                .map(words -> Excerpt.of(publications.text(found), words.getFirst()))
                .orElse(Excerpt.NOTHING);
    }
}
