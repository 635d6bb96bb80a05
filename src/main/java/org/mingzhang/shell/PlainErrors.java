package org.mingzhang.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mingzhang.base.Texts;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What the server answers where no page of the product does: a sentence, never a stack. */
@RestController
class PlainErrors implements ErrorController {

    private static final String PAGE = """
            <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="/mingzhang.css"></head>
            <body><main class="mz-page mz-narrow"><h1>%s</h1><p>%s</p><a href="/">%s</a></main></body></html>
            """;

    @RequestMapping("/error")
    ResponseEntity<String> answer(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : 404;
        Locale locale = Language.of(request);
        String kind = kind(status);
        String title = Texts.of(locale, "shell.http." + kind + ".title");
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(PAGE.formatted(
                        locale.toLanguageTag(),
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(Texts.of(locale, "shell.http." + kind)),
                        HtmlUtils.htmlEscape(Texts.of(locale, "shell.home"))));
    }

    private static String kind(int status) {
        return switch (status) {
            case 403 -> "403";
            case 404 -> "404";
            case 413 -> "413";
            default -> status < 500 ? "400" : "500";
        };
    }
}
