import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './flow-viewer.css';

/**
 * <flow-viewer>: shows one BPMN process. Properties: `words` (texts), `current` and `passed` (ids of steps), last `xml`.
 * `ready` is set when it is drawn. The steps stand below as a list too, for whoever cannot see the drawing.
 */
class FlowViewer extends HTMLElement {
  #viewer;
  #xml;
  #size = new ResizeObserver(() => this.#fit());

  connectedCallback() {
    if (this.#viewer) return;
    this.innerHTML = '<div class="canvas" role="img"></div><details><summary></summary><ol></ol></details>';
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
    this.querySelector('summary').textContent = this.words.list;
    try {
      await this.#viewer.importXML(this.#xml);
    } catch {
      this.querySelector('.canvas').textContent = this.words.broken;
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

  #fit() {
    if (!this.#viewer?.getDefinitions?.()) return;
    const canvas = this.#viewer.get('canvas');
    canvas.resized();
    canvas.zoom('fit-viewport', 'auto');
  }
}

customElements.define('flow-viewer', FlowViewer);
