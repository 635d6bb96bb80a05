package org.mingzhang.shell;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Remembers the language somebody chose, for a year, and leads back to the page they came from. */
@RestController
class LanguageChoice {

    @GetMapping("/language/{tag:zh|en}")
    ResponseEntity<Void> choose(
            @PathVariable String tag, @RequestHeader(name = HttpHeaders.REFERER) Optional<URI> cameFrom) {
        ResponseCookie cookie = ResponseCookie.from(Language.COOKIE, tag)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(cameFrom.map(LanguageChoice::place).orElse(URI.create("/")))
                .build();
    }

    /** The path alone: never to another host. */
    private static URI place(URI page) {
        String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
        String path = page.getRawPath() == null || page.getRawPath().startsWith("//") ? "/" : page.getRawPath();
        return URI.create(path.isEmpty() ? "/" : path + query);
    }
}
