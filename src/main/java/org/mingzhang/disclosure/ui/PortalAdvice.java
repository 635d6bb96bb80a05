package org.mingzhang.disclosure.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What all of the portal's pages share: the visitor's language, and an honest page when something is not there or fails. */
@ControllerAdvice(assignableTypes = {PortalPages.class, PortalFiles.class, VerifyPage.class})
class PortalAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(PortalAdvice.class);

    private final Edition edition;

    PortalAdvice(Edition edition) {
        this.edition = edition;
    }

    @ModelAttribute("p")
    Portal portal(HttpServletRequest request) {
        return Portal.of(request);
    }

    @ModelAttribute("edition")
    String edition() {
        return edition.hash();
    }

    @ExceptionHandler(NotPublic.class)
    ModelAndView notPublic(HttpServletRequest request, HttpServletResponse response) {
        return page("disclosure/missing", HttpStatus.NOT_FOUND, request, response);
    }

    @ExceptionHandler
    ModelAndView failed(Exception e, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("The portal failed at {}", request.getRequestURI(), e);
        return page("disclosure/failed", HttpStatus.INTERNAL_SERVER_ERROR, request, response);
    }

    private ModelAndView page(
            String view, HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ModelAndView page = new ModelAndView(view, status);
        page.addObject("p", Portal.of(request));
        page.addObject("edition", edition.hash());
        return page;
    }
}
