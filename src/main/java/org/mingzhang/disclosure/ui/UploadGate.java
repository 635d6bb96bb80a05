package org.mingzhang.disclosure.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads an upload before anything else looks for the form's token inside it, so that one that is too large or broken
 * ends on a page that says so. Not a bean: Boot would put it in front of every address.
 */
class UploadGate extends OncePerRequestFilter {

    private final long largest;

    UploadGate(DataSize largest) {
        this.largest = largest.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UploadProblem problem = problem(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            toForm(request, response, problem);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !VerifyPage.PATH.equals(request.getServletPath());
    }

    private @Nullable UploadProblem problem(HttpServletRequest request) {
        if (request.getContentLengthLong() > largest) {
            return UploadProblem.TOO_LARGE;
        }
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return UploadProblem.BROKEN;
        }
        try {
            request.getParts();
            return null;
        } catch (IllegalStateException e) {
            return UploadProblem.TOO_LARGE;
        } catch (ServletException | IOException e) {
            return UploadProblem.BROKEN;
        }
    }

    /** To the page with the form, as if it had been asked for, with the reason beside it. */
    static void toForm(HttpServletRequest request, HttpServletResponse response, UploadProblem problem)
            throws ServletException, IOException {
        request.setAttribute(UploadProblem.ATTRIBUTE, problem);
        request.getRequestDispatcher(VerifyPage.PATH).forward(new AsGet(request), response);
    }

    private static class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        // The parameters stand in the body that could not be read.
        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
