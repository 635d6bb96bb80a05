package org.mingzhang.disclosure.ui;

import org.springframework.http.HttpStatus;

/** Why an upload was not even looked at. The texts' keys end in the name. */
public enum UploadProblem {
    EMPTY(HttpStatus.BAD_REQUEST),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    BROKEN(HttpStatus.BAD_REQUEST),
    STALE(HttpStatus.FORBIDDEN),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE);

    /** Of the request, on its way to the page. */
    static final String ATTRIBUTE = UploadProblem.class.getName();

    private final HttpStatus status;

    UploadProblem(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
