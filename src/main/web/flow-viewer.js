import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './flow-viewer.css';

const LEGIBLE = 0.8;

/**
 * <flow-viewer>: shows one BPMN process. Properties: `words` (texts), `current` and `passed` (ids of steps), last `xml`.
 * `ready` is set when it is drawn. The steps stand below as a list too, for whoever cannot see the drawing.
 */
class FlowViewer extends HTMLElement {
  #viewer;
  #xml;
  #whole = false;
  #size = new ResizeObserver(() => this.#fit());

  connectedCallback() {
    if (this.#viewer) return;
    this.innerHTML = '<div class="canvas" role="group"></div><button type="button"></button><ol></ol>';
    this.querySelector('button').addEventListener('click', () => this.#toggle());
    const canvas = this.querySelector('.canvas');
    this.#viewer = new NavigatedViewer({ container: canvas });
    this.#size.observe(canvas);
    canvas.addEventListener('pointerdown', () => this.#size.disconnect(), { once: true }); // from here on people choose the view
    this.#show();
  }

  disconnectedCallback() {
    // Vaadin moves elements by detaching and attaching them: only a lasting removal counts.
    setTimeout(() => {
      if (this.isConnected || !this.#viewer) return;
      this.#size.disconnect();
      this.#viewer.destroy();
      this.#viewer = undefined;
      this.replaceChildren();
    });
  }

  set xml(xml) {
    this.#xml = xml;
    this.#show();
  }

  async #show() {
    if (!this.#viewer || !this.#xml) return;
    this.removeAttribute('ready');
    this.querySelector('.canvas').setAttribute('aria-label', this.words.picture);
    this.#say();
    try {
      await this.#viewer.importXML(this.#xml);
    } catch {
      this.querySelector('.canvas').replaceChildren(this.words.broken);
      this.querySelector('button').hidden = true;
      return;
    }
    this.#mark();
    this.#fit();
    this.setAttribute('ready', '');
  }

  #mark() {
    const canvas = this.#viewer.get('canvas');
    const steps = this.#viewer.get('elementRegistry')
      .filter((e) => e.businessObject?.$instanceOf?.('bpmn:Activity') && e.businessObject.name && e.type !== 'label')
      .sort((a, b) => a.x - b.x || a.y - b.y);
    const lines = steps.map((step) => {
      const state = this.#state(step.id);
      if (state !== 'ahead') canvas.addMarker(step.id, state);
      const line = document.createElement('li');
      line.className = state;
      line.textContent = `${step.businessObject.name.replaceAll('\n', '')}：${this.words[state]}`;
      return line;
    });
    this.querySelector('ol').replaceChildren(...lines);
  }

  #state(id) {
    if ((this.current ?? []).includes(id)) return 'current';
    return (this.passed ?? []).includes(id) ? 'passed' : 'ahead';
  }

  #toggle() {
    this.#whole = !this.#whole;
    this.#say();
    this.#fit();
  }

  #say() {
    this.querySelector('button').textContent = this.#whole ? this.words.near : this.words.whole;
  }

  /** The whole flow, or so near to the current step that it can be read. */
  #fit() {
    const box = this.querySelector('.canvas');
    if (!box?.clientWidth || !box.clientHeight || !this.#viewer?.getDefinitions?.()) return;
    const canvas = this.#viewer.get('canvas');
    canvas.resized();
    if (!canvas.viewbox().inner.width) return; // read, not drawn yet
    const whole = canvas.zoom('fit-viewport', 'auto');
    const step = (this.current ?? []).map((id) => this.#viewer.get('elementRegistry').get(id)).find(Boolean);
    if (this.#whole || !step || whole > LEGIBLE) return;
    const width = box.clientWidth / LEGIBLE;
    const height = box.clientHeight / LEGIBLE;
    canvas.viewbox({ x: step.x + step.width / 2 - width / 2, y: step.y + step.height / 2 - height / 2, width, height });
  }
}

customElements.define('flow-viewer', FlowViewer);
