import { hide, showBelow } from './popover.js';

const LINGER = 400; // ms that the card stays when the pointer leaves

/**
 * What is said about a place in the text: one entry for each mark, with what can be done. Opened by pointer it leaves
 * the caret alone; opened by key it takes the focus and gives it back.
 */
export class MarkCard {
  #card;
  #texts;
  #bind;
  #jump;
  #back;
  #leaving;
  #shown = '';

  constructor({ card, texts, bind, jump, back }) {
    this.#card = card;
    this.#texts = texts;
    this.#bind = bind;
    this.#jump = jump;
    this.#back = back;
    card.setAttribute('role', 'dialog');
    card.setAttribute('aria-label', texts.card);
    card.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
    card.addEventListener('pointerleave', () => this.leave());
    card.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.close();
      this.#back();
    });
  }

  get open() { return this.#card.matches(':popover-open'); }

  show(marks, rect, readOnly, focus = false) {
    clearTimeout(this.#leaving);
    const shown = marks.map(({ from, to, kind }) => [from, to, kind]).join();
    if (!this.open || shown !== this.#shown) {
      this.#shown = shown;
      this.#card.replaceChildren(this.#close(), ...marks.map((mark) => this.#entry(mark, readOnly)));
      showBelow(this.#card, rect);
    }
    if (focus) (this.#card.querySelector('.offers button, .places button') ?? this.#card.querySelector('button')).focus();
  }

  /** The pointer went elsewhere. */
  leave() {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (!this.#card.contains(document.activeElement)) this.close();
    }, LINGER);
  }

  close() {
    clearTimeout(this.#leaving);
    hide(this.#card);
  }

  #entry(mark, readOnly) {
    const entry = document.createElement('section');
    const said = line('p', 'said');
    said.append(line('span', `kind kind-${mark.kind}`, this.#texts.kinds[mark.kind]), mark.say);
    entry.append(said);
    if (mark.rule) entry.append(line('p', 'rule', mark.rule));
    if (mark.note) entry.append(line('p', 'rule', mark.note));
    if (mark.places?.length) entry.append(this.#places(mark.places));
    if (mark.offers?.length && !readOnly) entry.append(this.#offers(mark));
    return entry;
  }

  #places(places) {
    const list = line('ul', 'places');
    for (const { section, heading, quote } of places) {
      const item = document.createElement('li');
      if (section) item.append(this.#button(heading, () => this.#jump(section, quote)), ' ');
      else if (heading) item.append(line('span', 'where', heading), ' ');
      item.append(line('q', '', quote));
      list.append(item);
    }
    return list;
  }

  #offers(mark) {
    const offers = line('div', 'offers');
    for (const offer of mark.offers) offers.append(this.#button(offer.label, () => this.#bind(mark, offer)));
    return offers;
  }

  #button(text, act) {
    const button = line('button', '', text);
    button.type = 'button';
    button.addEventListener('click', () => {
      this.close();
      act();
    });
    return button;
  }

  #close() {
    const close = this.#button('×', () => this.#back());
    close.className = 'close';
    close.setAttribute('aria-label', this.#texts.close);
    return close;
  }
}

function line(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}
