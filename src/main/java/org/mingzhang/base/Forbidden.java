package org.mingzhang.base;

/** Marks refusals that say: this is not for you. On a page they are answered with status 403. */
public interface Forbidden {}
