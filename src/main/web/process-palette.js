// What may be drawn: the elements that the lint accepts, and a step is a step that people handle.

const PALETTE = ['hand-tool', 'lasso-tool', 'space-tool', 'global-connect-tool', 'tool-separator', 'create.start-event',
  'create.end-event', 'create.exclusive-gateway', 'create.task'];
const REPLACEMENTS = ['replace-with-user-task', 'replace-with-service-task', 'replace-with-exclusive-gateway',
  'replace-with-parallel-gateway', 'replace-with-inclusive-gateway', 'replace-with-none-start', 'replace-with-none-end',
  'replace-with-terminate-end', 'replace-with-timer-boundary', 'replace-with-non-interrupting-timer-boundary',
  'replace-with-timer-intermediate-catch', 'replace-with-sequence-flow', 'replace-with-default-flow',
  'replace-with-conditional-flow'];
const PAD = ['append.end-event', 'append.gateway', 'append.append-task', 'connect', 'replace', 'delete'];
const LOW = 500; // after the library's own

class Allowed {
  static $inject = ['palette', 'contextPad', 'popupMenu', 'create', 'autoPlace', 'elementFactory', 'translate'];

  constructor(palette, contextPad, popupMenu, create, autoPlace, elementFactory, translate) {
    this.create = create;
    this.autoPlace = autoPlace;
    this.elementFactory = elementFactory;
    this.translate = translate;
    palette.registerProvider(LOW, this);
    contextPad.registerProvider(LOW, this);
    popupMenu.registerProvider('bpmn-replace', LOW, this);
  }

  getPaletteEntries() {
    const start = (event) => this.create.start(event, this.#step());
    return (entries) => only(entries, PALETTE, {
      'create.task': {
        ...entries['create.task'],
        className: 'bpmn-icon-user-task',
        title: this.translate('Create user task'),
        action: { dragstart: start, click: start },
      },
    });
  }

  getContextPadEntries() {
    return (entries) => only(entries, PAD, entries['append.append-task'] && {
      'append.append-task': {
        ...entries['append.append-task'],
        className: 'bpmn-icon-user-task',
        title: this.translate('Append user task'),
        action: {
          click: (event, element) => this.autoPlace.append(element, this.#step()),
          dragstart: (event, element) => this.create.start(event, this.#step(), { source: element }),
        },
      },
    });
  }

  getPopupMenuEntries() {
    return (entries) => only(entries, REPLACEMENTS);
  }

  getPopupMenuHeaderEntries() {
    return () => ({});
  }

  #step() {
    return this.elementFactory.createShape({ type: 'bpmn:UserTask' });
  }
}

function only(entries, allowed, replaced = {}) {
  const kept = Object.entries(entries).filter(([key]) => allowed.includes(key));
  return { ...Object.fromEntries(kept), ...replaced };
}

export const onlyWhatFlowsMayHave = { __init__: ['allowed'], allowed: ['type', Allowed] };
