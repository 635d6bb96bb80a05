package org.mingzhang.report;

/** A template's file as it was when first started with. */
record StoredTemplate(String id, int version, String sha256, String content) {}
