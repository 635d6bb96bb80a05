package org.mingzhang.disclosure.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.disclosure.PublicReport;
import org.mingzhang.disclosure.Publication;
import org.mingzhang.disclosure.Publications;
import org.mingzhang.disclosure.Search;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** The portal's pages: search and report. Plain HTML, for anybody, without a session. */
@Controller
class PortalPages {

    private final Publications publications;
    private final Edition edition;

    PortalPages(Publications publications, Edition edition) {
        this.publications = publications;
        this.edition = edition;
    }

    @GetMapping({"/public", "/public/"})
    @Nullable
    String list(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") String page,
            Model model,
            ServletWebRequest web) {
        Portal portal = Portal.of(web.getRequest());
        Search search = Search.of(unit, number(year), words);
        ListPage list = ListPage.of(publications, search, number(page).orElse(1));
        if (unchanged(web, edition.tag(portal, list, publications.years()))) {
            return null;
        }
        model.addAttribute("list", list);
        model.addAttribute("unit", search.unit());
        model.addAttribute("year", search.year().map(String::valueOf).orElse(""));
        model.addAttribute("words", String.join(" ", search.words()));
        model.addAttribute("years", publications.years());
        return "disclosure/list";
    }

    @GetMapping("/public/reports/{report}")
    @Nullable
    String report(@PathVariable String report, Model model, ServletWebRequest web) {
        Portal portal = Portal.of(web.getRequest());
        Publication publication = publications.find(report).orElseThrow(NotPublic::new);
        if (unchanged(web, edition.tag(portal, publication))) {
            return null;
        }
        PublicReport content = publications.read(publication);
        model.addAttribute("publication", publication);
        model.addAttribute("sm3", content.sm3().orElse(""));
        model.addAttribute("report", ReportPage.of(content.snapshot(), portal));
        return "disclosure/report";
    }

    /** Everything else below here, so that no other room answers for it. */
    @RequestMapping("/public/**")
    String nothing() {
        throw new NotPublic();
    }

    /** Always asked again, answered with 304 while nothing changed: what is taken back disappears at once. */
    private static boolean unchanged(ServletWebRequest web, String tag) {
        Optional.ofNullable(web.getResponse())
                .ifPresent(response -> response.setHeader(
                        HttpHeaders.CACHE_CONTROL,
                        CacheControl.noCache().cachePublic().getHeaderValue()));
        return web.checkNotModified(tag);
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
