import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';

const DAYS = /^P(\d+)D$/;
const STEP = /^\${([A-Za-z][A-Za-z0-9]*)}$/;

/** The card of the selected element: its name, and what a step of its kind can be given, in the office's words. */
export class StepCard {
  #place;
  #modeler;
  #words;
  #shown = [];

  constructor(place, modeler, words) {
    this.#place = place;
    this.#modeler = modeler;
    this.#words = words;
    modeler.on('selection.changed', ({ newSelection }) => this.show(newSelection));
    modeler.on('elements.changed', ({ elements }) => {
      if (elements.some((element) => element === this.#shown[0]) && !this.#place.contains(document.activeElement)) {
        this.show(this.#shown);
      }
    });
    this.show([]);
  }

  show(selection) {
    this.#shown = selection;
    const element = selection.length === 1 ? selection[0].labelTarget ?? selection[0] : undefined;
    if (!element) {
      const hint = document.createElement('p');
      hint.textContent = this.#words.texts.nothingSelected;
      this.#place.replaceChildren(hint);
      return;
    }
    this.#place.replaceChildren(...this.#fields(element));
  }

  #fields(element) {
    const fields = [this.#text(element, 'name', getBusinessObject(element).name ?? '',
      (name) => this.#set(element, { name: name || undefined }))];
    if (is(element, 'bpmn:UserTask')) fields.push(...this.#userTask(element));
    const call = stepCaller(element);
    if (call) fields.push(this.#step(element, call));
    const timer = definition(element, 'bpmn:TimerEventDefinition');
    if (timer) fields.push(this.#timer(element, timer));
    if (is(element, 'bpmn:SequenceFlow') && branches(element)) fields.push(...this.#branch(element));
    fields.push(this.#fact('id', element.id));
    return fields;
  }

  #userTask(element) {
    const { texts, roles, forms } = this.#words;
    const task = getBusinessObject(element);
    const fields = [
      this.#choice('handler', roles, task.get('camunda:candidateGroups') ?? '', texts['handler.none'],
        (role) => this.#set(element, { 'camunda:candidateGroups': role || undefined })),
      this.#choice('form', forms, task.get('camunda:formRef') ?? '', texts['form.none'],
        (form) => this.#set(element, { 'camunda:formRef': form || undefined, 'camunda:formRefBinding': form ? 'deployment' : undefined })),
      this.#days('due', property(task, 'due'), texts['due.none'], (due) => this.#setProperty(element, 'due', due), texts.workingDays),
      this.#days('remind', property(task, 'remind'), '1', (remind) => this.#setProperty(element, 'remind', remind), texts.workingDays, 0),
      this.#check('escalate', property(task, 'escalate') === 'superior', (escalate) => {
        this.#setProperty(element, 'escalate', escalate ? 'superior' : undefined);
        this.#setProperty(element, 'escalateAfter', undefined);
        this.show(this.#shown);
      }),
      ...(property(task, 'escalate') ? [this.#days('escalateAfter', property(task, 'escalateAfter'), '1',
        (after) => this.#setProperty(element, 'escalateAfter', after), texts.workingDays)] : []),
      this.#check('mayWrite', (property(task, 'rights') ?? '').split(',').includes('write-report'),
        (may) => this.#setProperty(element, 'rights', may ? 'write-report' : undefined)),
    ];
    if (task.loopCharacteristics) fields.push(this.#note(texts.loop));
    return fields;
  }

  #step(element, call) {
    const bean = STEP.exec(call.get('camunda:delegateExpression') ?? '')?.[1] ?? '';
    return this.#choice('step', this.#words.steps, bean, this.#words.texts['step.none'],
      (chosen) => this.#modeler.get('modeling').updateModdleProperties(element, call, {
        'camunda:delegateExpression': chosen ? '${' + chosen + '}' : undefined,
        ...(call.$type === 'bpmn:ServiceTask' && { 'camunda:asyncBefore': true }),
      }));
  }

  #timer(element, timer) {
    return this.#days('timer', timer.timeDuration?.body, '', (duration) => {
      const body = this.#modeler.get('moddle').create('bpmn:FormalExpression', { body: duration ?? '' });
      body.$parent = timer;
      this.#modeler.get('modeling').updateModdleProperties(element, timer, { timeDuration: body });
    });
  }

  #branch(element) {
    const flow = getBusinessObject(element);
    const isDefault = flow.sourceRef.default === flow;
    const fields = [this.#check('otherwise', isDefault, (otherwise) => {
      this.#modeler.get('modeling').updateProperties(element.source, { default: otherwise ? flow : undefined });
      this.show(this.#shown);
    })];
    if (!isDefault) {
      const condition = this.#text(element, 'condition', flow.conditionExpression?.body ?? '', (body) => {
        const expression = body && this.#modeler.get('moddle').create('bpmn:FormalExpression', { body });
        this.#set(element, { conditionExpression: expression || undefined });
      });
      fields.push(condition, this.#note(this.#words.texts['condition.hint']));
    }
    return fields;
  }

  #set(element, properties) {
    this.#modeler.get('modeling').updateProperties(element, properties);
  }

  /** A camunda:property of the step; an empty list of them is taken away, the lint knows no empty lists. */
  #setProperty(element, name, value) {
    const moddle = this.#modeler.get('moddle');
    const task = getBusinessObject(element);
    const others = (extension(task)?.values ?? []).filter((p) => p.name !== name);
    const values = value ? [...others, moddle.create('camunda:Property', { name, value })] : others;
    const rest = (task.extensionElements?.values ?? []).filter((e) => e.$type !== 'camunda:Properties');
    const all = values.length ? [...rest, moddle.create('camunda:Properties', { values })] : rest;
    const extensionElements = all.length ? moddle.create('bpmn:ExtensionElements', { values: all }) : undefined;
    this.#set(element, { extensionElements });
  }

  #text(element, key, value, change) {
    const input = document.createElement('input');
    input.type = 'text';
    input.value = value;
    input.addEventListener('change', () => change(input.value.trim()));
    return this.#labelled(key, input);
  }

  #choice(key, words, value, none, change) {
    const select = document.createElement('select');
    const known = words.some((word) => word.value === value);
    const offered = [{ value: '', label: none }, ...words, ...(value && !known ? [{ value, label: value }] : [])];
    select.append(...offered.map((word) => new Option(word.label, word.value, false, word.value === value)));
    select.addEventListener('change', () => change(select.value));
    return this.#labelled(key, select);
  }

  /** Days where it is days, else the duration as it stands (PT12H). */
  #days(key, value, none, change, unit = this.#words.texts.days, least = 1) {
    const days = !value || DAYS.test(value);
    const input = document.createElement('input');
    input.type = days ? 'number' : 'text';
    if (days) input.min = least;
    input.placeholder = none;
    input.value = days ? DAYS.exec(value ?? '')?.[1] ?? '' : value;
    input.addEventListener('change', () => {
      const typed = input.value.trim();
      change(!typed ? undefined : days ? `P${typed}D` : typed);
    });
    const label = this.#labelled(key, input);
    if (days) label.firstChild.append(`（${unit}）`);
    return label;
  }

  #check(key, value, change) {
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.checked = value;
    input.addEventListener('change', () => change(input.checked));
    const label = this.#labelled(key, input);
    label.classList.add('check');
    return label;
  }

  #labelled(key, input) {
    const label = document.createElement('label');
    const caption = document.createElement('span');
    caption.textContent = this.#words.texts[key];
    input.name = key;
    label.append(caption, input);
    return label;
  }

  #fact(key, value) {
    const fact = document.createElement('p');
    fact.className = 'fact';
    fact.textContent = `${this.#words.texts[key]} ${value}`;
    return fact;
  }

  #note(text) {
    const note = document.createElement('p');
    note.className = 'fact';
    note.textContent = text;
    return note;
  }
}

function definition(element, type) {
  return getBusinessObject(element).eventDefinitions?.find((d) => is(d, type));
}

/** What calls a step of the platform: a service task, or the message of a throwing event. */
function stepCaller(element) {
  return is(element, 'bpmn:ServiceTask') ? getBusinessObject(element) : definition(element, 'bpmn:MessageEventDefinition');
}

function branches(element) {
  const source = getBusinessObject(element).sourceRef;
  return source && (is(source, 'bpmn:ExclusiveGateway') || is(source, 'bpmn:InclusiveGateway'));
}

function extension(task) {
  return task.extensionElements?.values?.find((e) => e.$type === 'camunda:Properties');
}

function property(task, name) {
  return extension(task)?.values?.find((p) => p.name === name)?.value;
}
