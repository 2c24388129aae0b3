import { describe, expect, test } from 'vitest'
import { parseBody, parseText } from '../../src/markdown/parse-mdx.ts'
import { htmlOf, htmlOfWords, partsOf, type Part } from '../../src/markdown/render.ts'

const rendered = (markdown: string, base = '/') => htmlOf(parseBody(markdown), base)

describe('a text in Markdown', () => {
  test('keeps quotation marks, dashes and dots as they were written', () => {
    expect(rendered(`"Abrir" -- dijo... 'sí'`)).toBe(`<p>"Abrir" -- dijo... 'sí'</p>`)
  })

  test('makes no link of an address that is written as words', () => {
    expect(rendered('Véase www.example.org y https://example.org.')).toBe(
      '<p>Véase www.example.org y https://example.org.</p>',
    )
  })

  test('leads links of the site to where it is served from', () => {
    expect(rendered('[Un tema](/temas/llama/)', '/glosa/')).toBe(
      '<p><a href="/glosa/temas/llama/">Un tema</a></p>',
    )
  })

  test('leaves the addresses of other sites and anchors alone, and tells no site who sends a reader', () => {
    expect(rendered('[a](https://example.org/) [b](#p-1) [c](mailto:a@b.example)', '/glosa/')).toBe(
      '<p><a href="https://example.org/" rel="noreferrer external">a</a> <a href="#p-1">b</a> ' +
        '<a href="mailto:a@b.example">c</a></p>',
    )
  })

  test('keeps the lines of code', () => {
    expect(rendered('```\nuno\n  dos\n```')).toBe('<pre><code>uno\n  dos\n</code></pre>')
  })

  test('makes a space of the end of a line that an author wrapped', () => {
    expect(rendered('El texto\nsigue **aquí\ny** acaba.')).toBe(
      '<p>El texto sigue <strong>aquí y</strong> acaba.</p>',
    )
  })

  test('begins with a rule, and not with fields, if its first line is one', () => {
    expect(rendered('---\n\nUno.\n\n---\n\nDos.')).toBe('<hr> <p>Uno.</p> <hr> <p>Dos.</p>')
  })

  test('lets no HTML through', () => {
    expect(rendered('Uno <img src="x" onerror="y"> y 1 < 2 & 3.\n\n<script>x</script>')).toBe(
      '<p>Uno  y 1 &lt; 2 &amp; 3.</p>',
    )
  })
})

describe('a text with elements', () => {
  const parts = (mdx: string, ...elements: string[]): Part[] => {
    const parsed = parseText(mdx, 'mdx')
    if ('problem' in parsed) throw new Error(parsed.problem.reason)
    return partsOf(parsed.tree, '/glosa/', new Set(elements))
  }

  test('is HTML around the parts that components render', () => {
    expect(parts('Antes <Cite source="a" /> y *dentro <Quote id="b">de «ella»</Quote>*.', 'Cite', 'Quote')) // prettier-ignore
      .toEqual([
        '<p>Antes ',
        { name: 'Cite', attributes: { source: 'a' }, parts: [] },
        ' y <em>dentro ',
        { name: 'Quote', attributes: { id: 'b' }, parts: ['de «ella»'] },
        '</em>.</p>',
      ])
  })

  test('has parts in parts, those of Markdown too', () => {
    expect(parts('<Section id="a">\n\n- Uno\n\n</Section>', 'Section', 'li')).toEqual([
      {
        name: 'Section',
        attributes: { id: 'a' },
        parts: ['<ul> ', { name: 'li', attributes: {}, parts: ['Uno'] }, ' </ul>'],
      },
    ])
  })

  test('says that an attribute without a value is there', () => {
    expect(parts('<Claim id="a" unmarked>x</Claim>', 'Claim')).toEqual([
      '<p>',
      { name: 'Claim', attributes: { id: 'a', unmarked: true }, parts: ['x'] },
      '</p>',
    ])
  })

  test('writes elements of HTML, void ones too, and leads their links', () => {
    expect(parts('H<sub>2</sub>O[x](/temas/a/)\\\nfin')).toEqual([
      '<p>H<sub>2</sub>O<a href="/glosa/temas/a/">x</a><br> fin</p>',
    ])
  })

  test('has words as `htmlOfWords` writes them', () => {
    const words = `«a» & "b" 'c' 1 < 2 > 1`
    expect(parts(words.replace('<', '\\<'))).toEqual([`<p>${htmlOfWords(words)}</p>`])
  })
})
