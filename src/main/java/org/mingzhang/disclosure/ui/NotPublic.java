package org.mingzhang.disclosure.ui;

/** Nothing is public at this address. Whether something else is there is nobody's business. */
class NotPublic extends RuntimeException {}
