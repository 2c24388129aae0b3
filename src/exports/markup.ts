/** Escaped XML, or HTML that is XML too. */
export interface Markup {
  markup: string
}

/**
 * An element. Text and the values of attributes are escaped; an attribute that is `undefined` is
 * left out.
 */
export function element(
  name: string,
  attributes: Record<string, string | undefined>,
  ...content: (string | Markup)[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value = '']) => ` ${name}="${escapedValue(value)}"`)
    .join('')
  const inside = content.map((part) => (typeof part === 'string' ? escapedText(part) : part.markup))
  return { markup: `<${name}${written}>${inside.join('')}</${name}>` }
}

/** A document of XML (https://www.w3.org/TR/xml/). */
export function xmlDocument({ markup }: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`
}

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Characters that no document may have, not even as references (https://www.w3.org/TR/xml/#charsets). */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

function escapedText(text: string): string {
  return escaped(text, /[&<>\r]/g)
}

/** In attributes, parsers turn unescaped line endings and tabs into spaces. */
function escapedValue(text: string): string {
  return escaped(text, /[&<>"\t\n\r]/g)
}

function escaped(text: string, signs: RegExp): string {
  return withoutForbidden(text).replace(signs, (sign) => references[sign] ?? sign)
}

/** A text with the sign for a lost character in place of those that XML forbids. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '\u{FFFD}')
}
