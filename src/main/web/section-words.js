/** The same pattern as Tokens.java: only what looks exactly like this is a token. */
export const TOKEN = /\{\{ ?([A-Za-z][A-Za-z0-9]*) ?(?:\| ?([A-Za-z]+) ?)?\}\}/;

/** Splits a line into words and tokens; `known(code, format)` says which tokens become chips. */
export function pieces(line, known) {
  const found = [];
  let from = 0;
  for (const match of line.matchAll(new RegExp(TOKEN, 'g'))) {
    if (!known(match[1], match[2] ?? '')) continue;
    if (match.index > from) found.push({ words: line.slice(from, match.index) });
    found.push({ token: match[0] });
    from = match.index + match[0].length;
  }
  if (from < line.length) found.push({ words: line.slice(from) });
  return found;
}

/** One paragraph for each line; nothing is trimmed, so that `written` gives back the same lines. */
export function paragraphs(schema, lines, known) {
  return lines.map((line) => schema.nodes.paragraph.create(null, pieces(line, known)
    .map(({ words, token }) => token ? schema.nodes.figure.create({ token }) : schema.text(words))));
}

/** The text of a document as it is stored. */
export function written(doc) {
  const lines = [];
  doc.forEach((paragraph) => {
    let line = '';
    paragraph.forEach((inline) => { line += inline.isText ? inline.text : inline.attrs.token; });
    lines.push(line);
  });
  return lines.join('\n');
}

/** Gives the place in the document for a place in its written text. Inside a chip: in front of it, or behind it for an end. */
export function placesIn(doc) {
  const parts = []; // of the written text, with where each begins in the document
  let offset = 0;
  doc.forEach((paragraph, start) => {
    parts.push({ offset, length: 0, pos: start + 1 });
    paragraph.forEach((inline, at) => {
      const length = inline.isText ? inline.text.length : inline.attrs.token.length;
      parts.push({ offset, length, pos: start + 1 + at, chip: !inline.isText });
      offset += length;
    });
    offset += 1;
  });
  return (place, end) => {
    let low = 0;
    let high = parts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const begins = parts[middle].offset;
      if (begins < place || (begins === place && !end)) low = middle; else high = middle - 1;
    }
    const part = parts[low];
    const inside = Math.min(place - part.offset, part.length);
    if (part.chip) return part.pos + (inside > 0 && end ? 1 : inside === part.length ? 1 : 0);
    return part.pos + inside;
  };
}

/** Where printed words stand first in a document, as [from, to]; `print` says what a token prints. */
export function find(doc, words, print) {
  let found;
  doc.forEach((paragraph, start) => {
    if (found || !words) return;
    const places = [];
    let line = '';
    paragraph.forEach((inline, at) => {
      const pos = start + 1 + at;
      const text = inline.isText ? inline.text : print(inline.attrs.token);
      for (let i = 0; i < text.length; i++) places.push(inline.isText ? [pos + i, pos + i + 1] : [pos, pos + 1]);
      line += text;
    });
    const begin = line.indexOf(words);
    if (begin >= 0) found = [places[begin][0], places[begin + words.length - 1][1]];
  });
  return found;
}

/** As Java's String.hashCode: says which text marks belong to. */
export function hash(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(31, sum) + text.charCodeAt(i)) | 0;
  return sum;
}

// The first character of each initial in the order of pinyin.
const BORDERS = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀';
const INITIALS = 'abcdefghjklmnopqrstwxyz';
const pinyin = new Intl.Collator('zh-CN-u-co-pinyin');

/** First letters of the pinyin: 人员经费 gives ryjf. */
export function initials(words) {
  return [...words].map((c) => {
    if (!/\p{Script=Han}/u.test(c)) return c.toLowerCase();
    let letter = 0;
    while (letter < BORDERS.length - 1 && pinyin.compare(BORDERS[letter + 1], c) <= 0) letter++;
    return INITIALS[letter];
  }).join('');
}
