/** The public portal (plain pages, no session, no script) and the officer's pages. */
@NullMarked
package org.mingzhang.disclosure.ui;

import org.jspecify.annotations.NullMarked;
