import { hide, showBelow } from './popover.js';
import { initials } from './section-words.js';

const ASKING = /[#＃]([^\s#＃，。；、：]{0,20})$/;

/** The list of figures that opens when somebody types #: filtered by what follows, chosen by arrows and Enter, or by pointer. */
export class FigureList {
  #list;
  #view;
  #texts;
  #choose;
  #say;
  #from; // place of the # while the list is open
  #found = [];
  #index = 0;

  constructor({ list, view, texts, choose, say }) {
    this.#list = list;
    this.#view = view;
    this.#texts = texts;
    this.#choose = choose;
    this.#say = say;
    list.addEventListener('pointerdown', (event) => {
      event.preventDefault(); // the caret stays where it is
      const item = event.target.closest('[role=option]');
      if (item) this.#take(Number(item.dataset.index));
    });
  }

  get open() { return this.#from !== undefined; }

  /** After each change of text or caret. */
  follow(figures, typed) {
    const { selection } = this.#view.state;
    const before = selection.empty ? selection.$from.parent.textBetween(0, selection.$from.parentOffset, '', '\ufffc') : '';
    const asking = ASKING.exec(before);
    const from = asking && selection.from - asking[0].length;
    if (!asking || !this.#view.editable || (!this.open && !(typed && asking[1] === '')) || (this.open && from !== this.#from)) {
      this.close();
      return;
    }
    this.#from = from;
    this.#filter(figures, asking[1]);
  }

  key(event) {
    if (!this.open || event.isComposing || event.keyCode === 229) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.#found.length) this.#go((this.#index + step + this.#found.length) % this.#found.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && this.#found.length) this.#take(this.#index);
    else if (event.key === 'Escape') this.close();
    else return false;
    return true;
  }

  close() {
    if (!this.open) return;
    this.#from = undefined;
    hide(this.#list);
    for (const name of ['aria-controls', 'aria-activedescendant']) this.#view.dom.removeAttribute(name);
  }

  #filter(figures, words) {
    const asked = words.toLowerCase();
    this.#found = figures.filter((figure) => [figure.label, ...figure.synonyms, figure.code].some((name) =>
      name.toLowerCase().includes(asked) || initials(name).includes(asked)));
    this.#list.replaceChildren(...this.#found.map((figure, index) => this.#option(figure, index)));
    if (!this.#found.length) {
      const none = document.createElement('li');
      none.className = 'none';
      none.setAttribute('role', 'option');
      none.setAttribute('aria-disabled', 'true');
      none.textContent = this.#texts.noFigure;
      this.#list.append(none);
    }
    this.#view.dom.setAttribute('aria-controls', this.#list.id);
    showBelow(this.#list, this.#view.coordsAtPos(this.#from));
    this.#say(this.#found.length ? this.#texts.choices.replace('{0}', this.#found.length) : this.#texts.noFigure);
    this.#go(0);
  }

  #option(figure, index) {
    const item = document.createElement('li');
    item.id = `${this.#list.id}-${index}`;
    item.dataset.index = index;
    item.setAttribute('role', 'option');
    const label = document.createElement('span');
    label.textContent = figure.said;
    const value = document.createElement('span');
    value.className = figure.prints.unit ? 'value' : 'value none';
    value.textContent = figure.prints.unit || this.#texts.noValue;
    item.append(label, value);
    return item;
  }

  #go(index) {
    this.#index = index;
    [...this.#list.children].forEach((item, at) => item.setAttribute('aria-selected', at === index));
    const current = this.#list.children[index];
    if (!current?.id) return;
    current.scrollIntoView({ block: 'nearest' });
    this.#view.dom.setAttribute('aria-activedescendant', current.id);
  }

  #take(index) {
    const figure = this.#found[index];
    const from = this.#from;
    this.close();
    this.#choose(from, this.#view.state.selection.from, `{{${figure.code}|unit}}`);
  }
}
