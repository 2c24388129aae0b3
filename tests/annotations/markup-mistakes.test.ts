import { expect, test } from 'vitest'
import { extractAnnotations } from '../../src/annotations/extract.ts'
import { parseText } from '../../src/markdown/parse-mdx.ts'
import { paths, replacing, reportOn } from '../a-content.ts'

const words = '<Claim id="crece">Cada año se publican\nmás modelos</Claim>'

test('lets no image into the words of the publisher', () => {
  const report = reportOn(replacing(paths.article, 'El código', 'El ![](/codigo.png) código'))
  expect(report).toContain('24:4  Expected the publisher’s words and our marks, found an image.\n')
  expect(report).toContain('\n1 problem in 1 file.')
})

test('takes the emphasis, the links and the code of the publisher', () => {
  const set = 'El *código* **abierto** [crece](https://example.org/), `así`. '
  expect(
    reportOn(
      replacing(paths.article, 'El código abierto crece.', set),
      replacing(paths.original, 'El código abierto crece.', 'El código abierto crece, así. '),
    ),
  ).toBe('No problems.')
})

test('code may be wrapped like all other words', () => {
  expect(
    reportOn(replacing(paths.article, 'código abierto crece', '`código\nabierto` crece')),
  ).toBe('No problems.')
})

test.each([
  ['El *código* abierto', 'El \\*código\\* abierto', '`\\*`'],
  [
    'El [código](https://example.org/) abierto',
    'El \\[código](https://example.org/) abierto',
    '`\\[`',
  ],
  ['El `código` abierto', 'El \\`código\\` abierto', '`\\`'],
])('says what to do about a sign that was printed: %s', (printed, escaped, hint) => {
  const original = replacing(paths.original, 'El código abierto', printed)
  const report = reportOn(original, replacing(paths.article, 'El código abierto', printed))
  expect(report).toMatch(/ (?:24|1):/)
  expect(report).toContain(hint)
  expect(report).toContain('1 problem in 1 file.')
  expect(reportOn(original, replacing(paths.article, 'El código abierto', escaped))).toBe(
    'No problems.',
  )
})

test.each([
  ['[código](/abrir)', 'leads to `/abrir`, which is no whole address'],
  ['[código](abrir.html)', 'leads to `abrir.html`, which is no whole address'],
  ['[](https://example.org/)código', 'has no words'],
  ['<Foreign lang="latín">código</Foreign>', '`latín` is not the tag of a language'],
  ['<Foreign>código</Foreign>', '`<Foreign>` has no `lang`'],
  ['código[^1]', 'There is no footnote `1`'],
  ['<sup id="a">código</sup>', '`<sup>` has no attribute `id`'],
])('says what is wrong with %s', (set, message) => {
  const report = reportOn(replacing(paths.article, 'El código', `El ${set}`))
  expect(report).toContain(message)
  expect(report).toContain('24:')
})

test('takes a sign that was printed', () => {
  expect(
    reportOn(
      replacing(paths.article, 'El código abierto', 'El \\*código\\* \\[abierto]'),
      replacing(paths.original, 'El código abierto', 'El *código* [abierto]'),
    ),
  ).toBe('No problems.')
})

test('misses the words of a mark', () => {
  expect(
    reportOn(
      replacing(paths.article, words, `<Claim id="crece"></Claim>Cada año se publican más modelos`),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:26  \`<Claim id="crece">\` marks no words.
             Put it around words, or delete it.  (marked-words)

    1 problem in 1 file.
  `)
})

test('misses the words of a mark around a space', () => {
  expect(
    reportOn(
      replacing(
        paths.article,
        `. ${words}`,
        `.<Claim id="crece"> </Claim>Cada año se publican más modelos`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:25  \`<Claim id="crece">\` marks no words.
             Put it around words, or delete it.  (marked-words)

    1 problem in 1 file.
  `)
})

test('wants no space at the beginning of a mark', () => {
  expect(reportOn(replacing(paths.article, ` ${words}`, words.replace('>', '> '))))
    .toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:25  The words of \`<Claim id="crece">\` begin with a space.
             Leave the space outside the mark.  (marked-words)

    1 problem in 1 file.
  `)
})

test('wants no space at the end of a mark, and says no more of a quote', () => {
  expect(
    reportOn(
      replacing(paths.article, 'compartir”</Quote>,', 'compartir” </Quote>,'),
      replacing(paths.original, 'compartir”,', 'compartir” ,'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      27:1  The words of \`<Quote id="ana-abrir">\` end with a space.
            Leave the space outside the mark.  (marked-words)

    1 problem in 1 file.
  `)
})

test.each([
  ['in the text of an article', paths.article, 'El código', 'El {/* ojo */}código'],
  ['between paragraphs', paths.article, 'El código', '{/* ojo */}\n\nEl código'],
  ['in an introduction', paths.theme, 'Cada año', '{/* ojo */} Cada año'],
  ['of HTML in an article', paths.article, 'El código', '<!-- ojo --> El código'],
  ['of HTML in an introduction', paths.theme, 'Cada año', '<!-- ojo -->\n\nCada año'],
  ['of HTML in an explanation', paths.followUp, 'Sale', '<!-- ojo -->\n\nSale'],
])('keeps no comment %s', (_, path, text, by) => {
  const report = reportOn(replacing(path, text, by))
  expect(report).toMatch(/^ {2}\d+:\d+ {2}Comments are not allowed here\.\n +Delete it\. /m)
  expect(report).toContain('\n1 problem in 1 file.')
})

test('says where a comment of HTML begins', () => {
  expect(reportOn(replacing(paths.article, 'El código', 'El <!-- ojo --> código')))
    .toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:4  Comments are not allowed here.
            Delete it.  (mdx-syntax)

    1 problem in 1 file.
  `)
})

test('says where a comment of MDX begins', () => {
  expect(reportOn(replacing(paths.article, 'El código', 'El {/* ojo */}código')))
    .toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:4  Comments are not allowed here.
            Delete it.  (unexpected-markup)

    1 problem in 1 file.
  `)
})

test('shows no image in editorial texts', () => {
  expect(
    reportOn(
      replacing(
        paths.claim,
        'año.\n---\n',
        'año.\n---\n\nVéase ![la curva](https://example.org/x.png).\n',
      ),
      replacing(paths.followUp, 'nuevo.', 'nuevo ![][1].\n\n[1]: curva.png'),
      replacing(paths.theme, 'Cada año', '![](/x.png) Cada año'),
    ),
  ).toMatchInlineSnapshot(`
    content/claims/crece.md
      16:7  Expected words and links, found an image.
            Delete it or, if it is text, write a backslash before its first sign.  (unexpected-markup)

    content/follow-ups/informe-nuevo.md
      10:23  Expected words and links, found an image.
             Delete it or, if it is text, write a backslash before its first sign.  (unexpected-markup)

    content/themes/apertura.mdx
      7:1  Expected words and links, found an image.
           Delete it or, if it is text, write a backslash before its first sign.  (unexpected-markup)

    3 problems in 3 files.
  `)
})

test('wants each attribute once', () => {
  expect(reportOn(replacing(paths.article, '<Claim id="crece">', '<Claim id="crece" id="otra">')))
    .toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:26  \`<Claim>\` has \`id\` twice.
             Delete one of the two.  (unexpected-markup)

    1 problem in 1 file.
  `)
})

test.each([
  ['begins', 'crece. <Claim id="crece">Cada', 'crece. C<Claim id="crece">ada', 'C|ada'],
  ['ends', 'modelos</Claim>.', 'modelo</Claim>s.', 'modelo|s'],
])('says that a mark %s inside a word', (edge, words, by, parts) => {
  expect(reportOn(replacing(paths.article, words, by))).toContain(
    `\`<Claim id="crece">\` ${edge} inside a word: “${parts}”.`,
  )
})

test('takes a mark in the middle of a text whose script has no spaces between words', () => {
  const [before, after] = ['crece. <Claim id="crece">Cada', 'crece. 政府は<Claim id="crece">規則を']
  expect(reportOn(replacing(paths.article, before, after))).not.toContain('inside a word')
})

test.each([
  ['claim', '`<Claim>`'],
  ['Afirmación', '`<Claim>`'],
  ['quote', '`<Quote>`'],
  ['Cita', '`<Quote>`'],
  ['section', '`<Section>`'],
])('says which element is meant by `<%s>`, closed or not', (name, element) => {
  for (const closing of [name, 'Claim']) {
    const report = reportOn(
      replacing(paths.article, 'El código', `<${name} id="x">El</${closing}> código`),
    )
    expect(report).toContain(`24:1  \`<${name}>\` is not an element of this kind of file.`)
    expect(report).toContain(`Write ${element}.`)
  }
})

test.each([
  ['<br>', 'Write a backslash at the end of a line of verse'],
  ['<hr>', 'Write `---` on a line of its own'],
  ['<b>Ojo</b>', 'Write `**…**` in place of its tags.'],
  ['<u>Ojo</u>', 'there is no HTML in a text'],
  ['<h2>Ojo</h2>', 'Begin the subhead with `##`'],
  ['<a href="https://a.example/">Ojo</a>', 'Write a link as `[words](https://…)`.'],
  ['<img src="x.png">', 'Name an image of the publisher’s with'],
  ['![Foto](x.png)', 'Name an image of the publisher’s with'],
  ['<Claim id=foso>Ojo</Claim>', 'Write it as text: `id="…"`.'],
  ['<Claim "foso">Ojo</Claim>', 'Write it as text: `id="…"`.'],
  ['<https://example.org>', 'Delete the two signs'],
  ['<3', 'Write a backslash before it, if it is text: `\\<`.'],
])('says what to do with %s', (pasted, hint) => {
  const report = reportOn(replacing(paths.article, 'El código', `${pasted} El código`))
  expect(report).toContain(hint)
  expect(report).toContain('1 problem in 1 file.')
})

test.each([
  ['a heading', '## Uno', 'Write it as sentences'],
  ['a heading', '# Uno', 'Write it as sentences'],
  ['a heading', 'Uno\n===', 'Write it as sentences'],
  ['a list', '- Uno *y* [dos](/metodo/)\n- Tres', 'Write it as sentences'],
  ['a list', '- [ ] tarea', 'Write it as sentences'],
  ['a block quotation', '> Uno\n>\n> - dos', 'Write it as sentences'],
  ['a table', '| Uno | Dos |\n| --- | --- |\n| 1 | 2 |', 'Write it as sentences'],
  ['a block of code', '```\nUno\n```', 'Write its words as a paragraph'],
  ['emphasis', 'Uno **dos *tres***.', 'Keep its words without the signs'],
  ['code', 'Uno `dos`.', 'Keep its words without the signs'],
  ['a line break', 'Uno\\\ndos.', 'Delete the backslash'],
  ['a horizontal rule', 'Uno.\n\n***\n\nDos.', 'Delete it'],
  ['an image', '**![](/x.png)** Uno', undefined],
  ['a footnote', 'Uno.[^1]\n\n[^1]: Dos.', 'Write it as a sentence of the text'],
  ['the address of a link', '[Uno][1].\n\n[1]: /metodo/', 'Write the address behind the words'],
])('has no markup but links in an explanation: %s, written %j', (found, written, hint) => {
  const body = replacing(paths.claim, 'año.\n---\n', `año.\n---\n\n${written}\n`)
  const report = reportOn(body)
  expect(report).toContain('\n\n1 problem in 1 file.')
  if (hint === undefined) return
  expect(report).toContain(`Expected words and links, found ${found}.`)
  expect(report).toContain(hint)
})

test.each([
  ['~~viejo~~', '~~viejo~~'],
  ['[nadie][ninguna]', '[nadie][ninguna]'],
  ['==b==', '==b=='],
  ['más.[^1]', '[^1]'],
  ['H~2~O', '~2~'],
  ['[[nota]]', '[[nota]]'],
  ['[nota](https://example.org/a b)', '[nota](https:'],
  ['https://example.org/', 'https://example.org/'],
  ['**(así)**b', '**(así)**'],
])('reports what was meant as markup in our texts and is none: %s', (written, found) => {
  for (const report of [
    reportOn(replacing(paths.claim, 'año.\n---\n', `año.\n---\n\nUno, ${written} y dos\n`)),
    reportOn(replacing(paths.followUp, 'Sale', `Uno, ${written} y dos. Sale`)),
    reportOn(replacing(paths.theme, 'Cada año hay', `Uno,\n${written} y dos. Cada año hay`)),
  ]) {
    expect(report).toContain(`  Readers would see \`${found}\` as it stands here.`)
  }
})

test('says where it is', () => {
  expect(
    reportOn(replacing(paths.theme, 'Cada año hay', 'Uno \\~ dos\n[a](/metodo/) y ~~tres~~. Hay')),
  ).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      8:17  Readers would see \`~~tres~~\` as it stands here.
            Write a link as \`[words](https://…)\`, and anything else in words alone. If the signs are text, write a backslash before the first.  (unexpected-markup)

    1 problem in 1 file.
  `)
})

test.each([
  '\\~~viejo~~',
  'snake_case y 5 * 3 * 2',
  '\\[a][b]',
  '[https://example.org/](https://example.org/)',
  '<https://example.org/>',
  'a&nbsp;b &amp; c',
  '[sic] (así), ~5 y ~6, $5 y $6',
])('takes signs that are text in our texts: %s', (written) => {
  const body = replacing(paths.claim, 'año.\n---\n', `año.\n---\n\nUno ${written} y dos.\n`)
  expect(reportOn(body)).toBe('No problems.')
})

test('reports what leads elsewhere in the words of a link', () => {
  expect(
    reportOn(
      replacing(paths.article, 'El código', 'El [código[^1]](https://example.org/)'),
      replacing(paths.article, '</Section>', '[^1]: Nota.\n\n</Section>'),
      replacing(paths.original, 'El código', 'El código[1]'),
      replacing(paths.original, 'es crecer”.\n', 'es crecer”.\n[1] Nota.\n'),
      replacing(
        paths.theme,
        'Cada año hay',
        '[Cada <Cite claim="crece" /> año](/metodo/ "Así"), [](/metodo/) hay',
      ),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      24:11  The sign of a footnote stands inside a link, and both lead somewhere.
             End the link before the sign; if the link goes on behind it, write a second one with the same address.  (unexpected-markup)

    content/themes/apertura.mdx
      7:1  “Así” is in the link, where most readers would not see it.
           Leave nothing but the address between \`(\` and \`)\`.  (unexpected-markup)
      7:7  A citation stands inside a link, and both lead somewhere.
           Write it behind the link.  (unexpected-markup)
      7:52  A link has no words.
            Delete it, or put it around its words.  (unexpected-markup)

    4 problems in 2 files.
  `)
})

test('reports a citation of the same thing twice, and one before its words', () => {
  const cite = '<Cite source="informe informe" claim="crece" />'
  expect(
    reportOn(replacing(paths.theme, 'Cada año hay más', `Cada año ${cite} hay\n\n${cite}\n\n más`)),
  ).toMatchInlineSnapshot(`
    content/themes/apertura.mdx
      7:10  The citation names the source \`informe\` twice.
            Delete one of the two.  (unexpected-markup)
      9:1  A citation stands behind the words that rest on it, and there are none before it.
           Write it at the end of those words, in their paragraph.  (unexpected-markup)
      9:1  The citation names the source \`informe\` twice.
           Delete one of the two.  (unexpected-markup)

    3 problems in 1 file.
  `)
})

test('reports a row with more cells than the first', () => {
  const table = '| a | b |\n| --- | --- |\n| c | d | e |\n| f |'
  expect(
    reportOn(
      replacing(paths.article, '</Section>', `${table}\n\n</Section>`),
      replacing(paths.original, 'es crecer”.\n', 'es crecer”.\na\tb\nc\td\te\nf\n'),
    ),
  ).toMatchInlineSnapshot(`
    content/articles/nota/article.mdx
      32:1  This row has 3 cells, and the first row of its table 2: readers would not see the rest.
            Write as many cells in the first two rows, empty ones too. Write \`\\|\` for a bar that was printed in a cell.  (unexpected-markup)

    1 problem in 1 file.
  `)
})

test('the sign of a footnote is no words, neither of a mark nor of a title', () => {
  const source = `<Section id="a">

## Horario [^1]

<Claim id="b">[^1]</Claim> Uno.

[^1]: Dos.

</Section>
`
  const parsed = parseText(source, 'mdx')
  if ('problem' in parsed) throw new Error(parsed.problem.reason)
  const { sections, mistakes } = extractAnnotations(parsed.tree)
  expect(sections.map(({ title }) => title)).toEqual(['Horario'])
  expect(mistakes.map(({ message }) => message)).toEqual(['`<Claim id="b">` marks no words.'])
})
