import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { mark, marks, marksAt } from './text-marks.js';

const HOVER = 350; // ms that the pointer rests until a card opens
const QUIET = 250; // ms after which a place is read out
const KINDS = ['error', 'unknown', 'warn', 'hint', 'near', 'exact'];

/** What people do with the marks in a text: go from one to the next, open their card, take what is offered; and how they hear of them. */
export class MarkedText {
  #view;
  #bar;
  #card;
  #texts;
  #bind;
  #say;
  #chip;
  #hovering;
  #saying;
  #said = '';

  constructor({ view, bar, card, texts, bind, say, chip }) {
    this.#view = view;
    this.#bar = bar;
    this.#card = card;
    this.#texts = texts;
    this.#bind = bind;
    this.#say = say;
    this.#chip = chip;
    bar.setAttribute('aria-label', texts.marks);
    const { dom } = view;
    dom.addEventListener('click', (event) => this.#point(event));
    dom.addEventListener('pointermove', (event) => {
      clearTimeout(this.#hovering);
      if (event.pointerType !== 'mouse' || event.buttons) return;
      if (event.target.closest('.mark')) this.#hovering = setTimeout(() => this.#point(event), HOVER);
      else if (card.open) card.leave();
    });
    dom.addEventListener('pointerleave', () => clearTimeout(this.#hovering));
  }

  show(items) {
    mark(this.#view, items);
    this.tally();
    this.#announce();
  }

  /** After a change of text or caret. */
  follow(changed) {
    if (changed) {
      this.#card.close();
      this.tally();
    }
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => this.#announce(), QUIET);
  }

  /** How many marks of each kind there are, as buttons that go to the next of their kind. */
  tally() {
    const all = marks(this.#view);
    const counted = KINDS.map((kind) => [kind, all.filter((each) => each.kind === kind).length]).filter(([, n]) => n);
    const shown = JSON.stringify(counted);
    if (this.#bar.dataset.shown === shown) return;
    this.#bar.dataset.shown = shown;
    this.#bar.hidden = !counted.length;
    this.#bar.replaceChildren(...counted.map(([kind, n]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = `kind kind-${kind}`;
      button.textContent = `${this.#texts.kinds[kind]} ${n}`;
      button.addEventListener('click', () => this.next(1, kind));
      return button;
    }));
  }

  /** Takes the only offer at the caret, or opens the card of what is marked there. */
  act() {
    const found = marksAt(this.#view, this.#view.state.selection.from);
    if (!found.length) return false;
    const [only] = found;
    if (found.length === 1 && only.kind === 'exact' && only.offers.length === 1 && this.#view.editable) this.#bind(only, only.offers[0]);
    else this.#open(found, true);
    return true;
  }

  /** Goes to the next mark, from the last to the first again. */
  next(step, kind) {
    const all = marks(this.#view).filter((each) => !kind || each.kind === kind).sort((a, b) => a.from - b.from);
    if (!all.length) return false;
    const { from, empty } = this.#view.state.selection;
    const at = step > 0 ? all.findIndex((each) => each.from > from || (empty && each.from === from)) : all.findLastIndex((each) => each.from < from);
    const each = all.at(at < 0 ? (step > 0 ? 0 : -1) : at);
    const { state } = this.#view;
    this.#view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, each.from, each.to)).scrollIntoView());
    this.#view.focus();
    this.#open(marks(this.#view).filter((other) => other.from <= each.from && each.from < other.to));
    return true;
  }

  #point(event) {
    const pos = event.target.closest('.mark') && this.#view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
    const found = pos ? marksAt(this.#view, pos) : [];
    if (found.length) this.#open(found);
  }

  #open(found, focus = false) {
    const from = Math.max(...found.map((each) => each.from));
    const start = this.#view.coordsAtPos(from);
    const end = this.#view.coordsAtPos(Math.min(...found.map((each) => each.to)), -1);
    const oneLine = end.top < start.bottom;
    this.#card.show(found, { left: start.left, top: start.top, bottom: oneLine ? Math.max(start.bottom, end.bottom) : start.bottom }, !this.#view.editable, focus);
  }

  /** For screen readers: the chip that is selected, or what is marked at the caret. */
  #announce() {
    const { selection } = this.#view.state;
    const here = selection instanceof NodeSelection
      ? this.#chip(selection.node.attrs.token)
      : marksAt(this.#view, selection.from).map((each) => `${this.#texts.kinds[each.kind]}${this.#texts.colon}${each.say}`).join(' ');
    if (here === this.#said || !this.#view.hasFocus()) return;
    this.#said = here;
    this.#say(here && !(selection instanceof NodeSelection) ? `${here} ${this.#texts.how}` : here);
  }
}
