const LEFT_OUT = new Set(['script', 'style', 'head', 'title', 'meta', 'link', 'img', 'object', 'iframe', 'svg', 'math', 'template', 'xml', 'button', 'input', 'select', 'textarea']);
const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'table', 'blockquote', 'pre', 'section', 'article', 'header', 'footer', 'dl', 'dt', 'dd', 'address', 'figure', 'hr', 'center']);
const HAN = '\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF';
const BREAK_IN_CHINESE = new RegExp(`(?<=[${HAN}])\\s*[\\r\\n]+\\s*(?=[${HAN}])`, 'g');
const BULLET = /^[·•●▪◆■\u00A7\u00D8\uF000-\uF0FF]$/;

/**
 * The paragraphs of a pasted page, as words only: each block and each row of a table is one, cells are separated by
 * tabs, as the import reads them. What Word marks as hidden or as support for old programs is left out. Nothing is
 * loaded: the page is parsed into an inert document.
 */
export function pastedLines(html) {
  const lines = new Lines();
  walk(new DOMParser().parseFromString(html, 'text/html').body, lines);
  return lines.closed();
}

class Lines {
  #done = [];
  #line = '';

  add(words) { this.#line += words; }

  close() {
    const line = this.#line
      .replace(BREAK_IN_CHINESE, '')
      .split('\v').map((part) => part.replace(/[ \r\n\f\u00A0]+/g, ' ').replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''));
    this.#line = '';
    this.#done.push(...line.filter((part) => part));
  }

  row(cells) {
    this.close();
    const texts = cells.map((lines) => lines.join(' ').replaceAll('\t', ' '));
    if (cells.length === 1) this.#done.push(...cells[0]);
    else if (texts.some((text) => text)) this.#done.push(texts.join('\t'));
  }

  closed() {
    this.close();
    return this.#done;
  }
}

function walk(parent, lines) {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) lines.add(node.data.replaceAll('\t', ' ').replaceAll('\v', ' '));
    else if (node.nodeType === Node.ELEMENT_NODE) element(node, lines);
  }
}

function element(node, lines) {
  const name = node.localName;
  const style = (node.getAttribute('style') ?? '').replace(/\s/g, '').toLowerCase();
  if (LEFT_OUT.has(name) || /(display:none|mso-hide:all)/.test(style)) return;
  if (name === 'br') lines.add('\v');
  else if (name === 'tr') lines.row([...node.cells].map(cell));
  else if (style.includes('mso-list:ignore')) lines.add(number(node.textContent));
  else if (BLOCKS.has(name)) {
    lines.close();
    if (name === 'li' && node.parentElement?.localName === 'ol') lines.add(`${place(node)}.`);
    walk(node, lines);
    lines.close();
  } else walk(node, lines);
}

/** The number that Word counted stays, a bullet goes. */
function number(words) {
  const plain = words.replace(/[\s\u00A0]+/g, '');
  return BULLET.test(plain) || /^[a-zA-Z]$/.test(plain) ? '' : plain;
}

function place(item) {
  const first = Number(item.parentElement.getAttribute('start') ?? 1);
  return first + [...item.parentElement.children].filter((other) => other.localName === 'li').indexOf(item);
}

function cell(node) {
  const lines = new Lines();
  walk(node, lines);
  return lines.closed();
}
