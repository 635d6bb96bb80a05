package org.mingzhang.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;

/** Lets a table of fields be filled in like a spreadsheet. */
final class SheetKeys {

    /** Enter and the arrows move within a column; Tab moves on by itself. Text areas and lists keep their own keys. */
    private static final String MOVES = """
            this.addEventListener('keydown', event => {
              const step = {Enter: 1, ArrowDown: 1, ArrowUp: -1}[event.key];
              const cell = event.target.closest('td');
              if (!step || !cell || event.isComposing || event.target.closest('vaadin-select, vaadin-text-area')) return;
              const column = [...cell.parentElement.children].indexOf(cell);
              let row = cell.parentElement;
              let next = null;
              do {
                row = step > 0 ? row.nextElementSibling : row.previousElementSibling;
                next = row?.children[column]?.querySelector('vaadin-text-field:not([readonly])');
              } while (row && !next);
              if (next) {
                event.preventDefault();
                next.focus();
                next.inputElement.select();
              }
            });
            """;

    /** A block of cells from a spreadsheet goes into the cells from the focused one on; a single value is typed. */
    private static final String PASTES = """
            this.addEventListener('paste', event => {
              const text = (event.clipboardData?.getData('text/plain') ?? '').replace(/\\r\\n?/g, '\\n').replace(/\\n$/, '');
              const cell = event.target.closest('td');
              if (!cell || !/[\\t\\n]/.test(text) || event.target.closest('vaadin-text-area') && !text.includes('\\t')) return;
              event.preventDefault();
              const row = cell.parentElement;
              $0.$server.pasted([...row.parentElement.children].indexOf(row),
                  [...row.children].indexOf(cell), text);
            });
            """;

    private SheetKeys() {}

    static void move(NativeTable table) {
        table.getElement().executeJs(MOVES);
    }

    /** @param receiver has a client-callable {@code pasted(row, column, text)}; both count from 0, names of rows too */
    static void paste(NativeTable table, Component receiver) {
        table.getElement().executeJs(PASTES, receiver.getElement());
    }
}
