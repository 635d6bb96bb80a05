package org.mingzhang.disclosure.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mingzhang.base.Texts;
import org.mingzhang.disclosure.Publication;
import org.mingzhang.disclosure.Publications;
import org.mingzhang.document.Sm3;
import org.mingzhang.seal.SealedFile;
import org.mingzhang.seal.Verification;
import org.mingzhang.seal.Verifier;
import org.mingzhang.seal.VerifierBusy;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Lets anybody check a PDF that is said to come from here. */
@Controller
class VerifyPage {

    static final String PATH = "/public/verify";
    private static final String RETRY_SECONDS = "10";

    private final Verifier verifier;
    private final Publications publications;

    VerifyPage(Verifier verifier, Publications publications) {
        this.verifier = verifier;
        this.publications = publications;
    }

    /** Made here and not while the page is written, when it would be too late for its cookie. */
    @ModelAttribute("token")
    CsrfToken token(CsrfToken token, HttpServletResponse response) {
        token.getToken();
        response.setHeader("Cache-Control", "no-store");
        return token;
    }

    @ModelAttribute("verdicts")
    Verification.Verdict[] verdicts() {
        return Verification.Verdict.values();
    }

    /** The form; also where {@link UploadGate} sends what cannot be read, with the reason. */
    @GetMapping(PATH)
    String form(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (request.getAttribute(UploadProblem.ATTRIBUTE) instanceof UploadProblem problem) {
            return refused(problem, response, model);
        }
        return "disclosure/verify";
    }

    @PostMapping(PATH)
    String verify(
            @RequestParam Optional<MultipartFile> file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        if (file.isEmpty() || file.get().isEmpty()) {
            return refused(UploadProblem.EMPTY, response, model);
        }
        try {
            byte[] bytes = file.get().getBytes();
            Verification found = verifier.verify(bytes);
            model.addAttribute("sm3", Sm3.of(bytes));
            model.addAttribute("found", found);
            model.addAttribute("reasons", reasons(found, Portal.of(request)));
            model.addAttribute("publication", publication(found).orElse(null));
        } catch (VerifierBusy busy) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            return refused(UploadProblem.BUSY, response, model);
        }
        return "disclosure/verify";
    }

    private static List<String> reasons(Verification found, Portal portal) {
        return found.reasons().stream()
                .map(key -> Texts.of(portal.locale(), key))
                .toList();
    }

    /** Only what is public is named: a sealed file that is not out yet stays unknown to strangers. */
    private Optional<Publication> publication(Verification found) {
        return found.known().map(SealedFile::version).flatMap(publications::ofVersion);
    }

    private static String refused(UploadProblem problem, HttpServletResponse response, Model model) {
        response.setStatus(problem.status().value());
        model.addAttribute("problem", problem);
        return "disclosure/verify";
    }
}
