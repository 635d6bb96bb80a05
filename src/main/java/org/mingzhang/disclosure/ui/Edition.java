package org.mingzhang.disclosure.ui;

import java.io.IOException;
import org.mingzhang.base.Hashes;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What the pages themselves look like, as a hash over templates, texts and style sheet. It is part of every page's ETag,
 * so that a browser never keeps a page of an older release, and of the style sheet's address.
 */
@Component
class Edition {

    private final String hash;

    Edition() throws IOException {
        StringBuilder hashes = new StringBuilder();
        var files = new PathMatchingResourcePatternResolver();
        for (String pattern : new String[] {
            "classpath:templates/disclosure/*.html",
            "classpath:texts/disclosure*.properties",
            "classpath:texts/seal*.properties",
            "classpath:META-INF/resources/styles/portal.css"
        }) {
            for (Resource file : files.getResources(pattern)) {
                hashes.append(Hashes.sha256(file.getContentAsByteArray()));
            }
        }
        hash = Hashes.sha256(hashes.toString()).substring(0, 16);
    }

    String hash() {
        return hash;
    }

    /** A strong ETag for a page made from these facts. */
    String tag(Object... facts) {
        StringBuilder all = new StringBuilder(hash);
        for (Object fact : facts) {
            all.append('\n').append(fact);
        }
        return '"' + Hashes.sha256(all.toString()) + '"';
    }
}
