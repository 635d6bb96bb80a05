import { Node } from '@tiptap/core';
import { TOKEN } from './section-words.js';

/**
 * A figure in the text: an atom that holds its token and shows what the token prints. `book()` gives the figures by
 * code: {label, period, prints: {format: text}, said} with texts that are empty while there is no value.
 */
export const FigureChip = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: false,

  addOptions() {
    return { book: () => new Map(), texts: () => ({}) };
  },

  addStorage() {
    return { views: new Set() };
  },

  addAttributes() {
    return { token: { default: '' } };
  },

  parseHTML() {
    return [{
      tag: 'span[data-figure]',
      getAttrs: (span) => {
        const token = span.getAttribute('data-figure');
        return read(this.options, token) ? { token } : false;
      },
    }];
  },

  /** For the clipboard only: whoever pastes elsewhere gets the digits. */
  renderHTML({ node }) {
    return ['span', { 'data-figure': node.attrs.token }, printed(this.options, node.attrs.token)];
  },

  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('span');
      dom.className = 'chip';
      dom.setAttribute('role', 'img');
      const view = { render: () => render(dom, this.options, node.attrs.token) };
      view.render();
      this.storage.views.add(view);
      return { dom, ignoreMutation: () => true, destroy: () => this.storage.views.delete(view) };
    };
  },
});

function render(dom, options, token) {
  const { figure, text } = read(options, token) ?? { text: token };
  const texts = options.texts();
  const shown = text || `${figure?.label} · ${texts.noValue}`;
  if (dom.textContent !== shown) dom.textContent = shown;
  dom.classList.toggle('empty', !text);
  const label = figure ? `${figure.said}${texts.colon}${text || texts.noValue}` : token;
  dom.setAttribute('aria-label', label);
  dom.title = label;
}

/** What the token prints; the token itself while there is no value. */
export function printed(options, token) {
  return read(options, token)?.text || token;
}

/** How the chip is read out. */
export function spoken(options, token) {
  const { figure, text } = read(options, token) ?? {};
  return figure ? `${figure.said}${options.texts().colon}${text || options.texts().noValue}` : token;
}

function read(options, token) {
  const match = new RegExp(`^${TOKEN.source}$`).exec(token ?? '');
  const figure = match && options.book().get(match[1]);
  const text = figure?.prints[match[2] ?? ''];
  return text === undefined ? undefined : { figure, text };
}
