import { Editor, Extension } from '@tiptap/core';
import Document from '@tiptap/extension-document';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment, Slice } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { FigureChip, printed, spoken } from './figure-chip.js';
import { FigureList } from './figure-list.js';
import { MarkCard } from './mark-card.js';
import { MarkedText } from './marked-text.js';
import { pastedLines } from './pasted-lines.js';
import { TOKEN, find, hash, paragraphs, placesIn, written } from './section-words.js';
import { TextMarks } from './text-marks.js';
import './section-text.css';

const SEND = 1000; // ms after the first change until the text is sent
const PAUSE = 700; // ms without typing until marks are asked for
const LONGEST_TOKEN = 80; // characters

let count = 0;

/**
 * <section-text>: the text of one section, with its figures as chips.
 * In: `words` (texts), `figures` ([{code, label, synonyms, said, prints: {format: text}}]), `section` (a name; another one
 * means another text with a history of its own), `value` (the stored text), `marks` ({of: hash of the text they were
 * made for, items: [{start, end, kind, say, …}]}), `label`, `describedBy`, `placeholder`, `readonly`.
 * Out: `value`; the events `begun` (somebody starts to write), `written` (the value changed, at most a second ago),
 * `paused` (time to check the text), `jump` ({section, quote}). Nothing is sent or drawn while an input method composes.
 */
class SectionText extends HTMLElement {
  #given = { words: undefined, figures: [], section: '', value: '', marks: undefined, label: '', describedBy: '', placeholder: '', readonly: false };
  #fresh = new Set(); // names of what was given and not looked at yet
  #queued = false;
  #book = new Map();
  #shown; // name of the section on the page
  #sent; // {hash, mapping}: the text that both sides know, and how it changed since
  #composing = false;
  #editor;
  #list;
  #card;
  #marked;
  #sending;
  #pausing;

  static {
    for (const name of ['words', 'figures', 'section', 'marks', 'label', 'describedBy', 'placeholder', 'readonly']) {
      Object.defineProperty(this.prototype, name, {
        get() { return this.#given[name]; },
        set(value) { this.#give(name, value); },
      });
    }
  }

  connectedCallback() {
    // What was set before the browser knew the element hides its setters.
    for (const name of Object.keys(this.#given).filter((own) => Object.hasOwn(this, own))) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.#give('section', this.#given.section);
  }

  disconnectedCallback() {
    // Vaadin moves elements by detaching and attaching them: only a lasting removal counts.
    setTimeout(() => {
      if (this.isConnected || !this.#editor) return;
      clearTimeout(this.#sending);
      clearTimeout(this.#pausing);
      this.#editor.destroy();
      this.#editor = this.#shown = this.#sent = undefined;
      this.replaceChildren();
    });
  }

  get value() { return this.#editor ? written(this.#editor.state.doc) : this.#given.value; }
  set value(value) { this.#give('value', value ?? ''); }

  focus() { this.#editor?.view.focus(); }

  /** Puts a token where the caret is. The focus follows later: the field that asks must have finished with its choice. */
  insertToken(token) {
    if (!this.#editor?.isEditable) return;
    const { from, to } = this.#editor.state.selection;
    this.#insert(from, to, token);
    setTimeout(() => this.focus());
  }

  /** The whole text into the clipboard: digits for others, chips for this editor. */
  copyAll() {
    this.#editor.commands.selectAll();
    this.focus();
    document.execCommand('copy');
  }

  /** Selects printed words, if they are there. */
  reveal(quote) {
    this.#apply();
    const { view } = this.#editor;
    const place = find(view.state.doc, quote, (token) => printed(this.#chips, token));
    if (place) view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, ...place)).scrollIntoView());
    view.dom.scrollIntoView({ block: 'nearest' });
    this.focus();
  }

  get #chips() {
    return { book: () => this.#book, texts: () => this.#given.words };
  }

  /** The server gives several things in a row: they are looked at together. */
  #give(name, value) {
    this.#given[name] = value;
    this.#fresh.add(name);
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      this.#apply();
    });
  }

  #apply() {
    if (!this.#given.words || !this.isConnected || !this.#fresh.size || this.#composing) return; // again when it is so
    const fresh = this.#fresh;
    this.#fresh = new Set();
    this.#book = new Map(this.#given.figures.map((figure) => [figure.code, figure]));
    this.#editor ??= this.#start();
    const { section, value, readonly, placeholder } = this.#given;
    if (section !== this.#shown || (fresh.has('value') && value !== this.value)) this.#open(section, value);
    this.toggleAttribute('readonly', readonly);
    this.querySelector('.paper').dataset.placeholder = placeholder;
    if (this.#editor.isEditable === readonly) this.#editor.setEditable(!readonly, false);
    this.#editor.view.updateState(this.#editor.state); // reads the attributes again
    if (fresh.has('figures')) this.#editor.storage.figure.views.forEach((view) => view.render());
    if (fresh.has('marks')) this.#mark();
  }

  #start() {
    this.innerHTML = `<div class="paper"></div><div class="marks" role="group" hidden></div><div class="say" role="status"></div>
      <ul class="choices" popover="manual" role="listbox"></ul><div class="card" popover="manual"></div>`;
    const { words } = this.#given;
    const editor = new Editor({
      element: this.querySelector('.paper'),
      injectCSS: false,
      extensions: [Document, Paragraph, Text, UndoRedo, TextMarks, FigureChip.configure(this.#chips), this.#keys()],
      editorProps: {
        attributes: (state) => this.#attributes(state),
        handlePaste: (view, event) => this.#bring(event.clipboardData),
        handleDrop: (view, event, slice, moved) => !moved && this.#drop(event),
        handleTextInput: (view, from, to, text) => this.#token(from, text),
        handleKeyDown: (view, event) => this.#list.key(event) || this.#closing(event),
        clipboardTextParser: (text) => this.#slice(text.split(/\r\n?|\n/)),
        clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n', (leaf) => printed(this.#chips, leaf.attrs.token)),
      },
      onTransaction: ({ transaction }) => this.#follow(transaction),
    });
    const choices = this.querySelector('.choices');
    choices.id = `section-text-choices-${++count}`;
    choices.setAttribute('aria-label', words.choose);
    this.#list = new FigureList({
      list: choices,
      view: editor.view,
      texts: words,
      choose: (from, to, token) => this.#replace(from, to, token),
      say: (text) => this.#say(text),
    });
    this.#card = new MarkCard({
      card: this.querySelector('.card'),
      texts: words,
      bind: ({ from, to }, { token }) => this.#replace(from, to, token),
      jump: (section, quote) => this.dispatchEvent(new CustomEvent('jump', { detail: { section, quote } })),
      back: () => this.focus(),
    });
    this.#marked = new MarkedText({
      view: editor.view,
      bar: this.querySelector('.marks'),
      card: this.#card,
      texts: words,
      bind: ({ from, to }, { token }) => this.#replace(from, to, token),
      say: (text) => this.#say(text),
      chip: (token) => spoken(this.#chips, token),
    });
    this.#listen(editor.view.dom);
    return editor;
  }

  #keys() {
    return Extension.create({
      name: 'keys',
      addKeyboardShortcuts: () => ({
        'Shift-Enter': ({ editor }) => editor.commands.splitBlock(),
        'Alt-Enter': () => this.#marked.act(),
        F8: () => this.#marked.next(1),
        'Shift-F8': () => this.#marked.next(-1),
      }),
    });
  }

  #attributes(state) {
    const { label, describedBy, placeholder, readonly } = this.#given;
    return {
      role: 'textbox',
      class: state.doc.content.size <= 2 ? 'text void' : 'text',
      tabindex: '0',
      'aria-multiline': 'true',
      'aria-autocomplete': 'list',
      'aria-label': label,
      ...(placeholder && { 'aria-placeholder': placeholder }),
      ...(describedBy && { 'aria-describedby': describedBy }),
      ...(readonly && { 'aria-readonly': 'true' }),
    };
  }

  #listen(dom) {
    dom.addEventListener('compositionstart', () => { this.#composing = true; });
    // The editor reads what was composed a moment after its end.
    dom.addEventListener('compositionend', () => setTimeout(() => {
      this.#composing = false;
      this.#changed();
      this.#list.follow(this.#given.figures, false);
      this.#apply();
    }, 50));
    this.addEventListener('focusin', (event) => {
      if (!this.contains(event.relatedTarget) && !this.#given.readonly) this.dispatchEvent(new CustomEvent('begun'));
    });
    this.addEventListener('focusout', (event) => {
      if (this.contains(event.relatedTarget)) return;
      this.#list.close();
      this.#card.leave();
      this.#send();
    });
  }

  /** Another text: with nothing to undo. */
  #open(section, value) {
    const { view, schema, state } = this.#editor;
    clearTimeout(this.#sending);
    this.#sending = undefined;
    this.#shown = section;
    this.#list.close();
    this.#card.close();
    const doc = schema.nodes.doc.create(null, this.#paragraphs(value.split('\n')));
    view.updateState(EditorState.create({ doc, plugins: state.plugins }));
    this.#sent = { hash: hash(value), doc, mapping: new Mapping() };
    this.#marked.tally();
    this.#pause(0);
  }

  #paragraphs(lines) {
    return paragraphs(this.#editor.schema, lines, (code, format) => this.#book.get(code)?.prints[format] !== undefined);
  }

  #slice(lines) {
    return new Slice(Fragment.from(this.#paragraphs(lines)), 1, 1);
  }

  #replace(from, to, token) {
    this.#insert(from, to, token);
    this.focus();
  }

  #insert(from, to, token) {
    const { view } = this.#editor;
    view.dispatch(closeHistory(view.state.tr).replace(from, to, this.#slice([token])).scrollIntoView());
  }

  #follow(transaction) {
    if (!this.#sent || !this.#list) return;
    if (transaction.docChanged) {
      this.#sent.mapping.appendMapping(transaction.mapping);
      this.#changed();
    }
    if (this.#composing || !(transaction.docChanged || transaction.selectionSet)) return;
    this.#list.follow(this.#given.figures, transaction.docChanged && transaction.doc.content.size > transaction.before.content.size);
    this.#marked.follow(transaction.docChanged);
  }

  #changed() {
    if (this.#composing || this.value === this.#given.value) return;
    this.#sending ??= setTimeout(() => this.#send(), SEND);
    this.#pause(PAUSE);
  }

  #send() {
    clearTimeout(this.#sending);
    this.#sending = undefined;
    const value = this.value;
    if (!this.#sent || this.#composing || value === this.#given.value) return; // again when composing ends
    this.#given.value = value;
    this.#sent = { hash: hash(value), doc: this.#editor.state.doc, mapping: new Mapping() };
    this.dispatchEvent(new CustomEvent('written'));
  }

  #pause(after) {
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => {
      if (this.#composing || !this.isConnected) return; // again when composing ends
      this.#send();
      this.dispatchEvent(new CustomEvent('paused'));
    }, after);
  }

  /** Marks for a text that is no longer the one sent last are late: others are on their way. */
  #mark() {
    const { marks } = this.#given;
    if (!marks || marks.of !== this.#sent.hash) return;
    const place = placesIn(this.#sent.doc);
    const { mapping } = this.#sent;
    this.#marked.show(marks.items.map((item) => ({
      ...item,
      from: mapping.map(place(item.start, false), 1),
      to: mapping.map(place(item.end, true), -1),
    })));
  }

  /** Only the words of what others bring; what this editor copied keeps its chips. */
  #bring(data, pos) {
    const html = data?.getData('text/html');
    if (html?.includes('data-pm-slice')) return false;
    const lines = html ? pastedLines(html) : [];
    if (!lines.length) return !data?.getData('text/plain'); // pictures and files
    const { view } = this.#editor;
    const { from, to } = pos === undefined ? view.state.selection : { from: pos, to: pos };
    view.dispatch(closeHistory(view.state.tr).replace(from, to, this.#slice(lines)).scrollIntoView().setMeta('paste', true));
    return true;
  }

  #drop(event) {
    const pos = this.#editor.view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
    const brought = pos !== undefined && this.#bring(event.dataTransfer, pos);
    if (brought) event.preventDefault();
    return brought;
  }

  /** Whoever types a token gets its chip. */
  #token(from, text) {
    if (text !== '}' || this.#composing) return false;
    const { parent, parentOffset } = this.#editor.state.doc.resolve(from);
    const before = parent.textBetween(Math.max(0, parentOffset - LONGEST_TOKEN), parentOffset, '', '\ufffc') + text;
    const token = new RegExp(`${TOKEN.source}$`).exec(before);
    if (!token || !this.#book.has(token[1])) return false;
    this.#replace(from - token[0].length + 1, from, token[0]);
    return true;
  }

  #closing(event) {
    if (event.key !== 'Escape' || !this.#card.open) return false;
    this.#card.close();
    return true;
  }

  #say(text) {
    this.querySelector('.say').textContent = text;
  }
}

customElements.define('section-text', SectionText);
