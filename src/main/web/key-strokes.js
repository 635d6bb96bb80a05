const EDITABLE = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const ACTIVATABLE = `${EDITABLE}, a, button, vaadin-button, vaadin-tab, summary, vaadin-menu-bar-button`;

/** <key-strokes>: tells of single keys named in `keys` (separated by spaces), unless somebody types or a dialog is open. */
class KeyStrokes extends HTMLElement {
  connectedCallback() {
    document.addEventListener('keydown', this);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this);
  }

  handleEvent(event) {
    const keys = (this.keys ?? '').split(' ');
    if (!keys.includes(event.key) || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const target = event.composedPath()[0];
    const busy = event.key === 'Enter' ? ACTIVATABLE : EDITABLE;
    if (target instanceof Element && target.closest(busy)) return;
    if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('stroke', { detail: { key: event.key } }));
  }
}

customElements.define('key-strokes', KeyStrokes);
