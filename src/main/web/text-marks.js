import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const key = new PluginKey('marks');

/**
 * Ranges of the text that somebody should look at. They move with the text and go when what they stand for is changed;
 * they are no part of the document and of its history.
 */
export const TextMarks = Extension.create({
  name: 'marks',

  addProseMirrorPlugins() {
    return [new Plugin({
      key,
      state: {
        init: () => drawn([], undefined),
        apply: (transaction, state) => {
          const fresh = transaction.getMeta(key);
          if (fresh) return drawn(fresh, transaction.doc);
          return transaction.docChanged ? drawn(moved(state.marks, transaction), transaction.doc) : state;
        },
      },
      props: { decorations: (state) => key.getState(state).decorations },
    })];
  },
});

/** @param marks [{from, to, kind, …}] */
export function mark(view, marks) {
  const { doc } = view.state;
  const valid = marks.filter(({ from, to }) => from < to && to <= doc.content.size)
    .map((each) => ({ ...each, words: words(doc, each) }));
  view.dispatch(view.state.tr.setMeta(key, valid).setMeta('addToHistory', false));
}

export function marks(view) {
  return key.getState(view.state).marks;
}

/** Those at a place, edges included. */
export function marksAt(view, pos) {
  return marks(view).filter(({ from, to }) => from <= pos && pos <= to);
}

function moved(marks, { mapping, doc }) {
  return marks
    .map((each) => ({ ...each, from: mapping.map(each.from, 1), to: mapping.map(each.to, -1) }))
    .filter((each) => each.from < each.to && words(doc, each) === each.words);
}

function words(doc, { from, to }) {
  return doc.textBetween(from, to, '\n', (leaf) => leaf.attrs.token ?? '');
}

function drawn(marks, doc) {
  const decorations = doc
    ? DecorationSet.create(doc, marks.map(({ from, to, kind }) => Decoration.inline(from, to, { class: `mark mark-${kind}` })))
    : DecorationSet.empty;
  return { marks, decorations };
}
