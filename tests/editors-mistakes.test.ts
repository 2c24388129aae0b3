import { expect, test } from 'vitest'
import {
  addingArticle,
  paths,
  renaming,
  replacing,
  reportOn,
  writing,
  type Change,
} from './a-content.ts'

const reason = 'El informe los cuenta todos.'

/** The claim with another reason, as it stands in the file behind `reason: `. */
function reasoning(written: string): Change {
  return replacing(paths.claim, reason, written)
}

/** A mistake that an editor makes, and the one report on it, or its beginning. */
type Row = [name: string, change: Change | Change[], report: string]

/** A text in place of the first paragraph, in the article and as the publisher printed it. */
function printing(written: string, printed: string): Change[] {
  const first =
    'El código abierto crece. <Claim id="crece">Cada año se publican\nmás modelos</Claim>.'
  return [
    replacing(paths.article, first, `${first}\n\n${written}`),
    replacing(paths.original, 'más modelos.\n', `más modelos.\n${printed}\n`),
  ]
}

const inForms: Row[] = [
  [
    'hyphens right below a paragraph',
    printing('Uno.\n---', 'Uno.'),
    '  27:1  The line of signs below this paragraph makes a subhead of it.\n        Put a blank line between the two',
  ],
  [
    'a paragraph right below a table',
    printing('| a | b |\n| - | - |\n| c | d |\nSigue.', 'a\tb\nc\td\nSigue.'),
    '  30:1  This line becomes a row of the table above it.\n        Put a blank line before it',
  ],
  [
    'a footnote that stands twice',
    printing('Uno[^1].\n\n[^1]: Dos.\n\n[^1]: Tres.', 'Uno[1].\n[1] Dos.\n[1] Tres.'),
    '  31:7  There is a footnote `1` already.\n        Give this one a label of its own',
  ],
  [
    'a mark that ends in a link',
    printing('[la <Claim id="x">nota](https://a.example/) breve</Claim>', 'la nota breve'),
    '  27:1  A mark has one of its ends inside a link, and the other outside.\n        Put the mark around the whole link',
  ],
  [
    'a mark around a block quotation',
    printing('<Claim id="x">\n\n> Uno.\n\n</Claim>', 'Uno.'),
    '  27:1  `<Claim>` may not stand here.\n        A claim stands inside one paragraph',
  ],
  [
    'a mark around a list',
    printing('<Claim id="x">\n\n- Uno.\n- Dos.\n\n</Claim>', 'Uno.\nDos.'),
    '  27:1  `<Claim>` may not stand here.\n        A claim stands inside one paragraph',
  ],
  [
    'a mark over two cells',
    printing('| a | b |\n| - | - |\n| <Claim id="x">c | d</Claim> |', 'a\tb\nc\td'),
    '  29:3  `<Claim>` is not closed.\n        Write `</Claim>` after its words, in the same cell',
  ],
  [
    'a caption on the line of its figure',
    printing('<Figure alt="Una puerta">Uno.</Figure>', 'Uno.'),
    '  27:1  `<Figure>` may not stand here.\n        A figure stands inside a section: each of its tags on a line of its own',
  ],
  [
    'a value for what has none',
    [
      replacing(
        paths.article,
        '<Quote id="ana-abrir">“Y compartir es crecer”',
        '<Quote id="ana-abrir" unmarked="true">Y compartir es crecer',
      ),
      replacing(paths.original, '“Y compartir es crecer”', 'Y compartir es crecer'),
    ],
    '  28:14  `unmarked` takes no value.\n         Write it alone: `<Quote id="…" unmarked>`',
  ],
]

/** A mistake in a text, its one report, and what its next step leads to. */
const inMarkup: [name: string, written: string, printed: string, report: string, right: string][] =
  [
    [
      'a sublist that is indented too little',
      '1. Uno\n  - Dos\n2. Tres',
      'Uno\nDos\nTres',
      '  28:3  This item is indented, but too little to stand inside the one above it.\n        Indent it by 3 spaces more',
      '1. Uno\n   - Dos\n2. Tres',
    ],
    [
      'an item that is indented by one space',
      '- Uno\n - Dos',
      'Uno\nDos',
      '  28:2  This item is indented, but too little',
      '- Uno\n  - Dos',
    ],
    [
      'an item without words',
      '- Uno\n-',
      'Uno',
      '  28:1  This item of a list has no words.',
      '- Uno',
    ],
    ['the sign of an item twice', '- - Uno', 'Uno', '  27:1  This line has the sign', '- Uno'],
    [
      'a footnote to which nothing refers',
      'Uno.\n\n[^1]: Dos.',
      'Uno.\n[1] Dos.',
      '  29:7  Nothing refers to the footnote `1`.',
      'Uno.\n\n\\[1] Dos.',
    ],
    [
      'a footnote of another label',
      'Uno.[^1]\n\n[^2]: Dos.',
      'Uno.[2]\n[2] Dos.',
      'or refer to the one that there is, `[^2]`',
      'Uno.[^2]\n\n[^2]: Dos.',
    ],
    [
      'a footnote without a colon',
      'Uno.[^1]\n\n[^1] Dos.',
      'Uno.[1]\n[1] Dos.',
      '  29:1  The footnote `1` has no colon behind its sign.\n        Begin it with `[^1]: `',
      'Uno.[^1]\n\n[^1]: Dos.',
    ],
    [
      'a footnote whose label has a space',
      'Uno.[^a b]\n\n[^a b]: Dos.',
      'Uno.[a-b]\n[a-b] Dos.',
      'Begin a footnote with `[^1]:`, without spaces in its label',
      'Uno.[^a-b]\n\n[^a-b]: Dos.',
    ],
    [
      'an address with two beginnings',
      '[Uno](https://https://a.example/)',
      'Uno',
      'which is no address: “https://” stands behind “https://”.\n        Correct the address; if it is the publisher’s mistake, keep the words without the link.',
      'Uno',
    ],
    [
      'a link to a program',
      '[Uno](whatsapp://send?text=x)',
      'Uno',
      'Keep the words without the link: a link leads to the web, a mailbox or a telephone.',
      '[Uno](tel:+34911)',
    ],
    [
      'an image described by the name of its file',
      '<Figure alt="IMG_2034.jpg">\n\nUno.\n\n</Figure>',
      'Uno.',
      '  27:1  `alt` does not say what is seen: “IMG_2034.jpg”.',
      '<Figure alt="Una puerta azul">\n\nUno.\n\n</Figure>',
    ],
    [
      'an image described as one',
      '<Figure alt="imagen">\n\nUno.\n\n</Figure>',
      'Uno.',
      '  27:1  `alt` does not say what is seen: “imagen”.',
      '<Figure alt="Cartel de 1984">\n\nUno.\n\n</Figure>',
    ],
    [
      'a shortcode of Hugo',
      '{{< foreign lang="la" >}}Uno{{< /foreign >}}.',
      'Uno.',
      '  27:1  `{{< foreign lang="la" >}}` means something to another program, and nothing here.\n        Write `<Foreign lang="…">`, and `</Foreign>` behind the words.',
      '<Foreign lang="la">Uno</Foreign>.',
    ],
    [
      'a tag of Liquid',
      '{% pull quote %}Uno.',
      'Uno.',
      'Delete it and what closes it, and keep the words',
      'Uno.',
    ],
    [
      'the attributes of Pandoc',
      '## Uno {#uno}',
      'Uno',
      '  27:8  `{#uno}` means something to another program, and nothing here.\n        Delete it: the id of a section stands in its tag, `<Section id="uno">`.',
      '## Uno',
    ],
    [
      'a class of Kramdown',
      'Uno.\n{: .lead}',
      'Uno.',
      '  28:1  `{: .lead}` means something to another program',
      'Uno.',
    ],
    [
      'two backslashes at the end of a verse',
      'Uno,\\\\\ndos.',
      'Uno,\ndos.',
      '  27:5  This backslash is text: a blank stands behind it, or another backslash before it.\n        Write one backslash at the end',
      'Uno,\\\ndos.',
    ],
    [
      'a value in braces',
      '<Foreign lang={"la"}>Uno</Foreign>.',
      'Uno.',
      '  27:1  `<Foreign>` has no `lang`.\n        Write it as text, without braces: `<Foreign lang="la">`.',
      '<Foreign lang="la">Uno</Foreign>.',
    ],
    [
      'a subhead without words',
      '###\n\nUno.',
      'Uno.',
      '  27:1  There are no words in this subhead.',
      'Uno.',
    ],
    [
      'a paragraph that was pasted twice',
      'Uno.\n\nUno.',
      'Uno.',
      '  29:1  Paragraph 3 has the words of paragraph 2, and the original has them once.\n        Delete this one',
      'Uno.',
    ],
    [
      'the first paragraph, pasted again without its marks',
      'El código abierto crece. Cada año se publican más modelos.',
      '',
      '  27:1  Paragraph 2 has the words of paragraph 1, and the original has them once.',
      '',
    ],
    [
      'a link to a mailbox',
      '[Uno](ana@a.example)',
      'Uno',
      'Write `mailto:ana@a.example`.',
      '[Uno](mailto:ana@a.example)',
    ],
    [
      'words beside the address of a link',
      '[Uno](https://a.example/ "Dos")',
      'Uno',
      'Leave nothing but the address',
      '[Uno](https://a.example/)',
    ],
    [
      'a section without words',
      '</Section>\n\n<Section id="x" title="X">\n\n</Section>\n\n<Section id="y" title="Y">',
      '',
      'There are no words in this `<Section>`.',
      '',
    ],
    [
      'a mark of a sign alone',
      'Uno<Claim id="x">,</Claim> dos.',
      'Uno, dos.',
      '`<Claim id="x">` marks no words.',
      'Uno, dos.',
    ],
    [
      'a mark that crosses emphasis',
      '*Uno <Claim id="crece-2">dos* tres</Claim>',
      'Uno dos tres',
      '  27:6  A tag has one of its ends inside emphasis',
      '',
    ],
    [
      'a closing tag without its slash',
      'Uno<sup>2<sup> dos.',
      'Uno2 dos.',
      'If it closes the one before it, write `</sup>`',
      'Uno<sup>2</sup> dos.',
    ],
    [
      'a closing tag with a backslash',
      'Uno<sup>2<\\sup> dos.',
      'Uno2 dos.',
      'Write `</sup>`.',
      'Uno<sup>2</sup> dos.',
    ],
    [
      'a space behind “<”',
      'Uno< sup>2</sup> dos.',
      'Uno2 dos.',
      'A space stands behind the `<` of `<sup>`.',
      'Uno<sup>2</sup> dos.',
    ],
    [
      'an open figure',
      '<Figure alt="X">\n\nUno.',
      'Uno.',
      'Write `</Figure>` on a line of its own after its caption.',
      '<Figure alt="X">\n\nUno.\n\n</Figure>',
    ],
    [
      'a line that is code for MDX',
      'export de agua.',
      'export de agua.',
      '  27:1  A line that begins with `export` is code for MDX.',
      '&#x65;xport de agua.',
    ],
    ['an element of HTML', '<h2>Uno</h2>', 'Uno', 'Begin the subhead with `##`', '## Uno'],
    ['HTML that is no MDX', '<font size=2>Uno</font>', 'Uno', '  27:1  `<font>` is not', 'Uno'],
    [
      'a space in the address of a link',
      '[Uno](<https://a.example/b c>)',
      'Uno',
      'Write `%20` for a space in it',
      '[Uno](https://a.example/b%20c)',
    ],
    [
      'the tags of a section on the line of its words',
      '</Section>\n\n<Section id="x" title="X">Uno.</Section>\n\n<Section id="y" title="Y">\n\nDos.',
      'Uno.\nDos.',
      'Write each on a line of its own',
      '</Section>\n\n<Section id="x" title="X">\n\nUno.\n\n</Section>\n\n<Section id="y" title="Y">\n\nDos.',
    ],
    [
      'braces of another program',
      '{{< x >}}',
      '{{< x >}}',
      'if it was printed, write a backslash before each `{`.',
      '\\{\\{\\< x >}}',
    ],
    [
      'a footnote whose words stand below its sign',
      'Uno.[^1]\n\n[^1]:\nDos.',
      'Uno.[1]\n[1] Dos.',
      '  29:1  This footnote has no words.\n        Write them behind its colon',
      'Uno.[^1]\n\n[^1]: Dos.',
    ],
    [
      'a caption that is a list',
      '<Figure alt="X">\n\n- Uno\n\n</Figure>',
      'Uno',
      'A caption is plain paragraphs',
      '<Figure alt="X">\n\nUno\n\n</Figure>',
    ],
    [
      'a promotion without words',
      '<Promotion>\n\n</Promotion>\n\nUno.',
      'Uno.',
      'There are no words in this `<Promotion>`.',
      'Uno.',
    ],
    [
      'a promotion with a title',
      '<Promotion title="X">\n\nUno.\n\n</Promotion>',
      'Uno.',
      '`<Promotion>` has no attribute `title`.\n        Delete it.',
      '<Promotion>\n\nUno.\n\n</Promotion>',
    ],
    [
      'an attribute in capitals',
      '<Foreign LANG="la">Uno</Foreign>',
      'Uno',
      'Did you mean `lang`?',
      '<Foreign lang="la">Uno</Foreign>',
    ],
    [
      'a tag without its end',
      '<Foreign lang="la" Uno</Foreign>',
      'Uno',
      '  27:1  This tag is not written as MDX wants it.',
      '<Foreign lang="la">Uno</Foreign>',
    ],
  ]

test.each(inMarkup)(
  'reports %s once, with a step that helps',
  (_, written, printed, report, right) => {
    const found = reportOn(...printing(written, printed))
    expect(found).toContain(report)
    if (!written.includes('<Claim')) expect(found).toContain('\n\n1 problem in 1 file.')
    if (right !== '') expect(reportOn(...printing(right, printed))).toBe('No problems.')
  },
)

/** A slip in the original alone, its one report, and what the publisher printed. */
const inOriginal: [
  name: string,
  written: string,
  copied: string,
  report: string,
  printed: string,
][] = [
  [
    'the cells of a table, a line each',
    '| a | b |\n| - | - |\n| c | d |',
    'a\n\nb\nc\nd',
    '  2:1  The cells of a table stand on lines of their own here.\n       Put those of a row on one line, with a tab between two, here in place of each `⇥`: `a⇥b`.',
    'a\tb\nc\td',
  ],
  [
    'soft hyphens',
    'Se publican.',
    'Se pu\u00ADbli\u00ADcan.',
    '  2:6  The original has U+00AD (soft hyphen), 2 times, where the article has not.\n       If it was not printed, delete it here. If it was, write `&#x00AD;` in the article.',
    'Se publican.',
  ],
  [
    'a space of another width',
    'Se publican.',
    'Se\u2003publican.',
    'If it was not printed, write a plain space for it here.',
    'Se publican.',
  ],
  ['a ligature', 'Oficina.', 'O\uFB01cina.', 'write “fi” for it here.', 'Oficina.'],
  [
    'a reference of HTML',
    'Se abrió.',
    'Se abri&oacute;.',
    'Write `Se abrió.`. If `&oacute;` was printed, write `&amp;oacute;` in the article.',
    'Se abrió.',
  ],
  [
    'a link in Markdown',
    'Abre [hoy](https://a.example/).',
    'Abre [hoy](https://a.example/).',
    '  2:1  The line has signs of markup that nobody printed',
    'Abre hoy.',
  ],
  [
    'the address of a link beside its words',
    'Abre [hoy](https://a.example/).',
    'Abre hoy (https://a.example/).',
    '  2:9  The original has the address of a link beside its words: “(https://a.example/)”.\n       Delete it here, if it was not printed.',
    'Abre hoy.',
  ],
]

test.each(inOriginal)('reports %s in the original, once', (_, written, copied, report, printed) => {
  const found = reportOn(...printing(written, copied))
  expect(found).toContain(report)
  expect(found).toContain('\n\n1 problem in 1 file.')
  expect(reportOn(...printing(written, printed))).toBe('No problems.')
})

test.each(['a list', 'a footnote', 'a block quotation'])(
  'says where %s outside of every section belongs',
  (what) => {
    const written = {
      'a list': '- Uno.',
      'a footnote': '[^1]: Uno.',
      'a block quotation': '> Uno.',
    }
    const found = reportOn(
      replacing(
        paths.article,
        '</Section>\n',
        `</Section>\n\n${written[what as keyof typeof written]}\n`,
      ),
    )
    expect(found).toContain(`found ${what}.`)
    expect(found).toContain('Put it inside a `<Section>`: move it above')
    expect(found).toContain('\n\n1 problem in 1 file.')
  },
)

test.each([
  ['a foreign paragraph', '<Foreign lang="la">\n\nUno.\n\n</Foreign>', 'Uno.'],
  ['a foreign line', '<Foreign lang="la">Uno.</Foreign>', 'Uno.'],
  ['numbers set to the right', ' 9. Uno\n10. Dos', 'Uno\nDos'],
])('takes %s', (_, written, printed) => {
  expect(reportOn(...printing(written, printed))).toBe('No problems.')
})

const inYaml: Row[] = [
  [
    'a sentence with a comma between brackets',
    replacing(paths.article, '[El titular.]', '[El titular, que no consta.]'),
    '  19:26  The comma before “que no consta.” makes it an item of its own.',
  ],
  [
    'a list of records on the line of its field',
    replacing(paths.article, 'differences:\n  - paragraph', 'differences: - paragraph'),
    '  13:14  A list of records begins on the line of its field.\n         Begin it on the next line',
  ],
  [
    'several ids without commas',
    replacing(paths.quote, '[nota-impresa]', '[nota-impresa informe]'),
    'These are several: write them as a list, `[nota-impresa, informe]`.',
  ],
  [
    'a no-break space behind a colon',
    replacing(paths.quote, 'speaker: ', 'speaker:\u00A0'),
    '  1:9  The space behind this colon is a no-break space.',
  ],
  [
    'words in a citation',
    replacing(paths.theme, 'source="informe" />', 'source="informe">modelos</Cite>'),
    '  7:18  A citation has no words inside.\n        End it with `/>`',
  ],
  [
    'typographic quotation marks around a value',
    replacing(paths.speaker, 'name: Ana Ruiz', 'name: “Ana Ruiz”'),
    '  2:7  `“` does not begin a value in quotes: readers would see it.\n       Write straight quotation marks',
  ],
  [
    'typographic quotation marks around a date',
    replacing(paths.report, 'issued: "2025"', 'issued: “2025”'),
    '  9:9  `“` does not begin a value in quotes',
  ],
  [
    'a record that is indented otherwise',
    replacing(paths.article, 'authors: null', 'authors:\n  - given: Ana\n   family: Ruiz'),
    '  12:4  This line is indented otherwise than those it belongs to.\n        Begin the fields of one record',
  ],
  [
    'an item one space to the left',
    replacing(paths.speaker, 'sources: [nota-impresa]', 'sources:\n  - nota-impresa\n - informe'),
    '  7:2  This line is indented otherwise',
  ],
  [
    'an item one space to the right',
    replacing(paths.speaker, 'sources: [nota-impresa]', 'sources:\n  - nota-impresa\n   - informe'),
    '  7:4  This line goes on the value above: no item begins here.',
  ],
  [
    'an open bracket',
    replacing(paths.speaker, '[nota-impresa]', '[nota-impresa'),
    '  5:10  The bracket of this value is not closed: `[`.\n        Write `]`',
  ],
  [
    'a bracket too many',
    replacing(paths.speaker, '[nota-impresa]', '[nota-impresa]]'),
    '  5:24  This bracket closes nothing.',
  ],
  [
    'a source twice in the evidence',
    replacing(
      paths.claim,
      '      - source: informe\n',
      '      - source: informe\n        bearing: a favor\n        contributes: Otra cosa.\n      - source: informe\n',
    ),
    '  14:9  Field `assessments.0.evidence.1.source` is not correct.\n        Expected each source once',
  ],
  [
    'a “#” in a text',
    reasoning('Está en el puesto #3 de la lista.'),
    `content/claims/crece.md
  9:31  An unquoted \`#\` begins a comment: “#3 de la lista.” is lost.
        Put the whole value in quotes. A comment stands on a line of its own.  (unquoted-text)`,
  ],
  [
    'a “#” in the second line of a text',
    reasoning('Está en el puesto que dice\n      la lista #3 de todas.'),
    '  10:16  An unquoted `#` begins a comment: “#3 de todas.” is lost.',
  ],
  [
    'a line of a text that begins with “#”',
    reasoning('Está en el puesto que dice\n      #3 de todas.'),
    '  10:7  An unquoted `#` begins a comment: “#3 de todas.” is lost.',
  ],
  [
    'a “#” at the beginning of a text',
    replacing(paths.article, 'authors: null', 'authorNote: #1 de todos\nauthors: null'),
    '  10:13  An unquoted `#` begins a comment: “#1 de todos” is lost.',
  ],
  [
    'a “#” in a list',
    replacing(paths.speaker, 'kind:', 'aliases:\n  - Ana #1\n  - A. Ruiz\nkind:'),
    '  2:9  An unquoted `#` begins a comment: “#1” is lost.',
  ],
  [
    'a “#” at the beginning of an item',
    replacing(paths.speaker, 'kind:', 'aliases:\n  - #1 de todas\nkind:'),
    '  2:5  An unquoted `#` begins a comment: “#1 de todas” is lost.',
  ],
  [
    'a “#” between brackets',
    replacing(paths.quote, 'themes: [apertura]', 'themes: [apertura #1]'),
    '  7:19  An unquoted `#` begins a comment: “#1]” is lost.',
  ],
  [
    'a word that begins with “!”',
    reasoning('!Ojo con lo que dice el informe'),
    `  9:13  A value cannot begin with \`!\`: YAML drops \`!Ojo\`.
        If it is text, put the whole value in quotes; else delete it.  (unquoted-text)`,
  ],
  [
    'a word that begins with “&”',
    reasoning('&ana dice que sí hay más'),
    '  9:13  A value cannot begin with `&`: YAML drops `&ana`.',
  ],
  [
    'a directive',
    replacing(paths.speaker, 'kind:', '%YAML 1.1\n---\nkind:'),
    '  1:1  YAML takes `%YAML 1.1` for a directive.\n       Delete the line.',
  ],
  ...['@', '`', '%', ',', '|', '>', '? ', '- ', '& '].map((sign): Row => [
    `a text that begins with “${sign}”`,
    reasoning(`${sign}Ojo con esto que es así`),
    `  9:13  A value cannot begin with \`${sign.trim()}\`.\n        Put the whole value in quotes.  (yaml-syntax)`,
  ]),
  [
    'a word in quotes at the beginning',
    reasoning('"Ojo" con esto que es así'),
    `  9:19  The value ends at \`"\`, and words follow it.
        Put the whole value in quotes that do not stand in it: \`"…"\` or \`'…'\`.  (yaml-syntax)`,
  ],
  [
    'a word in brackets at the beginning',
    reasoning('[sic] con esto que es así'),
    '  9:19  The value ends at `]`, and words follow it.',
  ],
  [
    'an apostrophe between apostrophes',
    reasoning("'Ojo con l'esto que es'"),
    "  9:24  The value ends at `'`, and words follow it.",
  ],
  [
    'a quotation mark without its second one',
    replacing(paths.report, 'title: Informe', 'title: "Informe'),
    `  2:8  The quotation mark of this value is not closed: \`"\`.
       Write it at the end of the value, too.  (yaml-syntax)`,
  ],
  [
    'a quotation mark that another field closes',
    replacing(paths.claim, reason, '"El informe los cuenta.'),
    '  9:13  The quotation mark of this value is not closed: `"`.',
  ],
  [
    'a line of hyphens in a file of fields',
    replacing(paths.speaker, 'name:', '---\nname:'),
    '  2:1  A line of `---` or `...` ends the fields here.\n       Delete it.',
  ],
  [
    'a line of hyphens in the frontmatter',
    replacing(paths.claim, 'core: true', '---\ncore: true'),
    `  4:1  The frontmatter ends here, but fields follow.
       Delete this line: the fields of a file stand between two lines of \`---\`.  (schema)`,
  ],
  [
    'a number in place of a text, as it is written',
    replacing(paths.report, 'title: Informe', 'title: 1.10'),
    '  2:1  Field `title` is not correct.\n       Expected text: write it in quotes, `"1.10"`.',
  ],
  [
    'a field that is left empty',
    replacing(paths.article, 'authors: null', 'authors:'),
    `  10:1  Field \`authors\` is empty.
        Write its value or, if it was looked for and is not known, \`null\`.  (schema)`,
  ],
  [
    'a text in two paragraphs',
    reasoning('>-\n      El informe\n\n      los cuenta todos hoy.'),
    `  9:5  Field \`assessments.0.reason\` is not correct.
       Expected one paragraph: readers do not see a line break in it.  (schema)`,
  ],
]

const ofCharacters: Row[] = [
  ...(
    [
      ['soft hyphen', '\u00AD', 'U+00AD (soft hyphen)', '\\u00AD', '&#x00AD;'],
      ['zero-width space', '\u200B', 'U+200B (zero-width space)', '\\u200B', '&#x200B;'],
      ['direction', '\u202E', 'U+202E (right-to-left override)', '\\u202E', '&#x202E;'],
      ['byte order mark', '\uFEFF', 'U+FEFF (byte order mark)', '\\uFEFF', '&#xFEFF;'],
      ['figure space', '\u2007', 'U+2007 (figure space)', '\\u2007', '&#x2007;'],
      ['sign of a typeface', '\uF0B7', 'U+F0B7', '\\uF0B7', '&#xF0B7;'],
    ] as const
  ).map(([name, character, code, escape, entity]): Row => [
    `a hidden ${name}`,
    reasoning(`El infor${character}me los cuenta todos.`),
    `  9:21  The file has ${code}, which readers do not see.
        Delete it. If it is meant, write \`"${escape}"\` in a field, \`${entity}\` in Markdown.  (hidden-character)`,
  ]),
  [
    'a joiner in a Latin word',
    reasoning('El infor\u200Dme los cuenta todos.'),
    '  9:21  The file has U+200D (zero-width joiner), which readers do not see.',
  ],
  [
    'a lost letter, twice',
    reasoning('El infor\uFFFDe los cuenta a\uFFFDo.'),
    '  9:21  The file has U+FFFD (replacement character), which stands for a lost character 2 times, here first.\n        Write what was there.',
  ],
  [
    'a control character',
    reasoning('El infor\u0007me los cuenta todos.'),
    '  9:21  The file has U+0007, which no page can print.\n        Delete it.',
  ],
  [
    'half a character, escaped',
    reasoning('"El infor\\uD800me los cuenta."'),
    '  9:5  Field `assessments.0.reason` has U+D800, which no page can print.',
  ],
  [
    'a soft hyphen in the title of a section',
    replacing(paths.article, 'title="Dos voces"', 'title="Dos vo\u00ADces"'),
    `  22:1  The title of the section has U+00AD (soft hyphen), which readers do not see.
        Delete it.  (hidden-character)`,
  ],
  [
    'decomposed accents in the publisher’s text',
    replacing(
      paths.original,
      'El código abierto crece. Cada año',
      'El co\u0301digo abierto crece. Cada an\u0303o',
    ),
    `content/articles/nota/original.txt
  1:5  The accents are characters of their own: U+006F (o) U+0301 (combining acute accent) for U+00F3 (ó), and 1 more.
       Run \`npm run compose\`, which puts that right in every file.  (decomposed-accents)`,
  ],
]

const inFields: Row[] = [
  [
    'a day that is in no calendar',
    replacing(paths.claim, '"2025-02-01"', '"2025-02-30"'),
    'There is no 2025-02-30 in the calendar',
  ],
  [
    'a month that is in no calendar',
    replacing(paths.article, '"2024-10-28"', '"2024-28-10"'),
    'There is no 2024-28-10 in the calendar: write the year, then the month',
  ],
  [
    '`true` in quotes',
    replacing(paths.claim, 'core: true', 'core: "true"'),
    'Write it without quotes: `true`.',
  ],
  [
    'a list of records without hyphens',
    replacing(paths.claim, '      - source: informe', '        source: informe'),
    'write a hyphen and a space, `- `, before the first field of each.',
  ],
  [
    'a field between braces without a space',
    replacing(paths.claim, '{ voice: article }', '{voice:article}'),
    '  2:1  Field `claimant` is not correct.\n       Put a space behind the colon: `voice: article`.',
  ],
  [
    'a list without the name of its field',
    writing('content/synonyms/pozo.yaml', '- pozo\n- aljibe\n'),
    '  1:1  The file begins with a list, and no field says of what.\n       Write `words:` on a line above it.',
  ],
  [
    'a difference with the number of another paragraph',
    replacing(paths.article, 'paragraph: 1', 'paragraph: 2'),
    'It is printed in paragraph 1: write `paragraph: 1`.',
  ],
  [
    'a new assessment below the earlier one',
    replacing(
      paths.claim,
      'de cada año.\n',
      'de cada año.\n  - date: "2025-04-01"\n    verdict: sin verificar\n    change: Se retiró el informe.\n    reason: Ya no consta en nada.\n    evidence: []\n',
    ),
    'Put the newest assessment first.',
  ],
  [
    'a link to a draft',
    [
      ...addingArticle,
      replacing('content/articles/segunda/article.mdx', 'title:', 'draft: true\ntitle:'),
      replacing(paths.theme, '/articulos/nota/#p-1', '/articulos/segunda/#p-1'),
    ],
    '  8:1  A link leads to the article `segunda`, which is not published yet.\n       Leave it out until then',
  ],
  [
    'a link without its first slash',
    replacing(paths.theme, '(/articulos/nota/#p-1)', '(articulos/nota/#p-1)'),
    'Write it from the root of the site: `/articulos/nota/#p-1`.',
  ],
  [
    'a copy of a file',
    writing('content/synonyms/pozo copia.yaml', 'words: [pozo, aljibe]\n'),
    'Rename it to `pozo-copia.yaml`.',
  ],
  [
    'a copy of a file that is there',
    [
      writing('content/synonyms/pozo.yaml', 'words: [pozo, aljibe]\n'),
      writing('content/synonyms/pozo (1).yaml', 'words: [pozo, aljibe]\n'),
    ],
    'If it is a copy of `pozo.yaml`, delete it. Else rename it to `pozo-1.yaml`.',
  ],
  [
    'a field of an assessment among those of the claim',
    replacing(paths.claim, 'core: true', 'core: true\nverdict: confirmado'),
    '  5:1  There is no field `verdict` here.\n       It belongs inside `assessments`: indent it there, or delete it.',
  ],
  [
    'a field by another name',
    replacing(paths.quote, 'role: d', 'lang: en\nrole: d'),
    '  2:1  There is no field `lang` here.\n       Did you mean `inLanguage`?',
  ],
  [
    'a text in place of fields',
    replacing(paths.article, 'url: https://example.org/nota', 'url: null\nprinted: Suplemento'),
    'Expected fields of its own: `{ in: …, volume: …, issue: …, pages: … }`.',
  ],
  [
    'a surname of somebody else',
    replacing(paths.speaker, 'name: Ana Ruiz', 'name: Ana Ruiz\nsurname: Gil'),
    '  3:1  Field `surname` is not correct.\n       Expected words of the name',
  ],
  [
    'a link of the site in a text',
    replacing(paths.quote, 'comment: Una opinión.', 'comment: Una [opinión](/temas/apertura/).'),
    'Expected text without markup: readers would see `[opinión](/`.',
  ],
  [
    'emphasis in a text',
    replacing(paths.quote, 'comment: Una opinión.', 'comment: Una *opinión*.'),
    'Expected text without markup: readers would see `*opinión*`.',
  ],
  [
    'a mark that means the only file without one',
    [replacing(paths.article, '<Claim id="crece">', '<Claim id="aumenta">')],
    'Did you mean `crece`, which no article marks? Else: Write `content/claims/aumenta.md`.',
  ],
  [
    'a field without a space behind its colon',
    replacing(paths.speaker, 'name: Ana', 'name:Ana'),
    '  2:1  This line is no field.\n       Write `name: value`, with a colon and a space between them.',
  ],
  [
    'an item that begins with an asterisk',
    replacing(paths.article, 'unverified: [El titular.]', 'unverified:\n  * El titular.'),
    '  20:3  An item of a list begins with `- `, not with `*`.',
  ],
  [
    'an item without a space',
    replacing(paths.speaker, 'sources: [nota-impresa]', 'sources:\n  - informe\n  -nota-impresa'),
    '  7:3  An item of a list begins with `- `, not with `-`.',
  ],
  ...[
    ['https://example.org/un informe', 'A blank stands in the address'],
    ['https://example.org/a, https://example.org/b', 'The field takes one address'],
    ['https://ana:clave@example.org/', 'Expected an address such as "https://…"'],
    ['<https://example.org/>', 'Expected an address such as "https://…"'],
    ['ftp://example.org/', 'Expected an address such as "https://…"'],
  ].map(([url = '', hint]): Row => [
    `the address ${url}`,
    replacing(paths.report, 'https://example.org/informe', url),
    `  8:1  Field \`url\` is not correct.\n       ${hint}`,
  ]),
  ...['Cuenta&nbsp;los', '<b>Cuenta</b> los', '**Cuenta** los', 'Cuenta<br/> los'].map(
    (fact): Row => [
      `the markup in “${fact}”`,
      replacing(paths.report, 'fact: Cuenta los modelos.', `fact: "${fact} modelos."`),
      '  10:1  Field `fact` is not correct.\n        Expected text without markup: readers would see `',
    ],
  ),
  [
    'a theme that is named twice',
    replacing(paths.claim, '[apertura]', '[apertura, apertura]'),
    '  5:1  Field `themes` is not correct.\n       Expected each of them once.',
  ],
  [
    'an order of zero',
    replacing(paths.theme, 'order: 1', 'order: 0'),
    '  4:1  Field `order` is not correct.\n       Expected 1 or more.',
  ],
  ...(
    [
      ['its name', 'El Diario', 'Write its id: `el-diario`.'],
      ['its file', 'el-diario.yaml', 'Write its id: `el-diario`.'],
      ['the id of a source', 'informe', 'It is the id of a source. Write the id of an entity'],
      [
        'a slip',
        'el-diari',
        'Did you mean `el-diario`? If it is another one, write `content/entities/el-diari.yaml`.',
      ],
      [
        'nothing that there is',
        'gaceta',
        'Write the id of an existing one; if it is a new one, write `content/entities/gaceta.yaml`.',
      ],
    ] as const
  ).map(([name, written, hint]): Row => [
    `${name} in place of an id`,
    replacing(paths.article, 'publisher: el-diario', `publisher: ${written}`),
    `  5:1  The article names as publisher \`${written}\`, which is not an entity.\n       ${hint}`,
  ]),
  ...(
    [
      [
        'source: nota-impresa\n',
        'source',
        'Expected the id of a source: the name of a file in `content/sources/`.',
      ],
      [
        'publisher: el-diario\n',
        'publisher',
        'Expected the id of an entity: the name of a file in `content/entities/`.',
      ],
      [
        'interest: Ninguno conocido.\n',
        'interest',
        'Expected text: what the publisher has at stake',
      ],
    ] as const
  ).map(([line, field, hint]): Row => [
    `that \`${field}\` is missing`,
    replacing(paths.article, line, ''),
    `  2:1  Field \`${field}\` is missing.\n       ${hint}`,
  ]),
  ...[
    ['https://https://example.org/informe', '“https://” stands behind “https://”'],
    ['http://http//example.org/informe', '“http//” stands behind “http://”'],
    ['https://www..example.org/', 'two full stops stand one after the other'],
    ['https://www,example.org/', '“,” stands in the name of the site'],
  ].map(([url = '', fault]): Row => [
    `the address ${url}`,
    replacing(paths.report, 'https://example.org/informe', url),
    `  8:1  Field \`url\` is not correct.\n       Correct the address: ${fault}`,
  ]),
  ...[
    ['consulted: Copia completa.', 'consulted: "2025-02-01"', 'A date alone'],
    [
      'consulted: Copia completa.',
      'consulted: Consultado el 2 de febrero de 2025.',
      'A date alone',
    ],
    ['fact: Cuenta los modelos.', 'fact: https://example.org/', 'An address alone'],
    ['fact: Cuenta los modelos.', 'fact: "12,5 %"', 'A number alone'],
    ['publisher: El Observatorio', 'publisher: www.example.org/', 'An address is no name.'],
  ].map(([words = '', by = '', reason = '']): Row => [
    `that a field says no more than \`${by}\``,
    replacing(paths.report, words, by),
    reason,
  ]),
  [
    'a name as it stands in a list',
    replacing(paths.speaker, 'name: Ana Ruiz', 'name: "Ruiz Gil, Ana María"'),
    '  2:1  Field `name` is not correct.\n       Expected the name as it is read: `Ana María Ruiz Gil`.',
  ],
  [
    'numbers without a comma',
    replacing(paths.article, 'editions: []', 'editions: []\ncollated: [1 2]'),
    '  13:12  Field `collated.0` is not correct.\n         Write each number, with a comma between two: `[1, 2]`.',
  ],
  [
    'the ends of a range of numbers',
    replacing(paths.article, 'editions: []', 'editions: []\ncollated: [1-2]'),
    'Write each number, with a comma between two: `[1, 2]`.',
  ],
  [
    'a field of the claim in an assessment',
    replacing(paths.claim, '    evidence:', '    wouldChange: Otro informe.\n    evidence:'),
    '  10:5  There is no field `wouldChange` here.\n        It belongs to the file, not to this record: move it there.',
  ],
  [
    'a field that is missing in the file, and stands in an assessment',
    [
      replacing(paths.claim, 'themes: [apertura]\n', ''),
      replacing(paths.claim, '    evidence:', '    themes: [apertura]\n    evidence:'),
    ],
    'It belongs to the file, not to this record: move it there.',
  ],
  [
    'a field that is missing in an assessment, and stands in the file',
    [
      replacing(paths.claim, '    verdict: confirmado\n', ''),
      replacing(paths.claim, 'core: true', 'core: true\nverdict: confirmado'),
    ],
    'It belongs inside `assessments`: indent it there, or delete it.',
  ],
  [
    'a field of an assessment in its evidence',
    replacing(paths.claim, 'contributes:', 'gist: Los cuenta\n        contributes:'),
    'It belongs to `assessments.0`, not to this record: move it there.',
  ],
  [
    'the page of a source',
    replacing(paths.claim, 'contributes:', 'página: 12\n        contributes:'),
    'Say it in `contributes`',
  ],
  [
    'an explanation as a field',
    replacing(paths.claim, 'core: true', 'core: true\nexplicación: Se cuentan bien.'),
    'The explanation is the text below the fields: move it there.',
  ],
  [
    'what happened as a field',
    replacing(
      paths.followUp,
      '---\n\nSale un informe nuevo.\n',
      'text: Sale un informe nuevo.\n---\n',
    ),
    '  8:1  There is no field `text` here.\n       What happened is the text below the fields: move it there.',
  ],
  [
    'the author of a source',
    replacing(paths.report, 'titleStatus: literal', 'titleStatus: literal\nauthor: Juan Gil'),
    'It is `authors`, inside `cite`: `cite: { authors: [{ given: …, family: … }] }`.',
  ],
  [
    'the correction of an assessment in the claim',
    replacing(
      paths.claim,
      'core: true',
      'core: true\ncorrected:\n  - date: "2025-05-02"\n    field: reason\n    was: Lo cuenta.\n    why: Faltaba uno.',
    ),
    '  7:5  Field `corrected.0.field` cannot be `reason` here.\n       It is a field of an assessment: move `corrected` there.',
  ],
  [
    'two fields on one line',
    replacing(
      paths.article,
      'publisher: el-diario\ninLanguage: es',
      'publisher: el-diario inLanguage: es',
    ),
    '  5:12  A field begins inside a value here: `inLanguage`.\n        If it is text, put the whole value in quotes; if it is a field, put `inLanguage:` on a line of its own',
  ],
  [
    'a field of a field on its line',
    replacing(paths.claim, '{ voice: article }', 'voice: article'),
    'Put the fields of `claimant` between braces: `claimant: { voice: … }`',
  ],
]

const ofFiles: Row[] = [
  ...(
    [
      [paths.original, 'orginal.txt', 'original.txt'],
      [paths.original, 'original (1).txt', 'original.txt'],
      [paths.article, 'artículo.mdx', 'article.mdx'],
    ] as const
  ).map(([path, to, right]): Row => [
    `the file ${to} of an article`,
    renaming(path, `content/articles/nota/${to}`),
    `Rename it to \`${right}\`.`,
  ]),
  [
    'what Git leaves of two lists of addresses',
    writing('content/addresses/nota.yaml', '<<<<<<< HEAD\n=======\n>>>>>>> otra\n'),
    'Keep the entries of both, of `lists` the greater numbers',
  ],
  [
    'the lines of old Macs',
    writing(paths.speaker, 'kind: persona\rname: Ana Ruiz\r'),
    '  1:1  The lines of the file end as those of old Macs',
  ],
  [
    'a file outside of every folder',
    renaming(paths.claim, 'content/crece.md'),
    'Move it to `content/claims/crece.md`',
  ],
  [
    'a file without an ending',
    renaming(paths.speaker, 'content/entities/ana-ruiz'),
    'Rename it to `ana-ruiz.yaml`.',
  ],
  [
    'a document of Word',
    writing(paths.speaker, new Uint8Array([0x50, 0x4b, 3, 4])),
    '  1:1  The file is a document of Word, or an archive.\n       Save it again as plain text',
  ],
  [
    'UTF-16',
    writing(paths.speaker, new Uint8Array(Buffer.from('name: Ana', 'utf16le'))),
    '  1:1  The encoding of the file is UTF-16.',
  ],
  [
    'a blank line before the frontmatter',
    replacing(paths.followUp, '---\ndate', '\n---\ndate'),
    '  1:1  A blank stands before the frontmatter.\n       Begin the file with its first line',
  ],
  [
    'a folder in Spanish',
    renaming(paths.quote, 'content/citas/ana-abrir.yaml'),
    'Move it to `content/quotes/ana-abrir.yaml`.',
  ],
  ...(
    [
      ['content/entity/ana-ruiz.yaml', 'Move it to `content/entities/ana-ruiz.yaml`.'],
      ['content/Entities/ana-ruiz.yaml', 'Move it to `content/entities/ana-ruiz.yaml`.'],
      ['content/entities/personas/ana-ruiz.yaml', 'Move it to `content/entities/ana-ruiz.yaml`.'],
      ['content/entities/ana-ruiz.yaml.yaml', 'Rename it to `ana-ruiz.yaml`.'],
    ] as const
  ).map(([to, hint]): Row => [
    `the file ${to}`,
    renaming(paths.speaker, to),
    `${to}\n  1:1  A file with this name does not belong here.\n       ${hint}`,
  ]),
  [
    'a picture in the folder of an article',
    writing('content/articles/nota/foto.jpg', 'x'),
    'Keep it outside of `content/`: the edition has no pictures, and no files to download.',
  ],
  [
    'an article that is one file',
    writing('content/articles/otra.mdx', 'x'),
    'Move it to `content/articles/otra/article.mdx`.',
  ],
  [
    'a text read in a wrong encoding',
    replacing(paths.speaker, 'Dirige', 'EnseÃ±a en'),
    '  3:18  “Ã±” stands in place of “ñ”: the text was read in a wrong encoding.\n        Copy the text anew',
  ],
  [
    'what Git leaves of two versions',
    replacing(paths.followUp, 'Sale', '<<<<<<< HEAD\nSale'),
    '  10:1  Two versions of the file stand here, one after the other, as Git left them.',
  ],
  [
    'a footnote',
    replacing(paths.followUp, 'nuevo.', 'nuevo[^1].\n\n[^1]: Nota.'),
    '  12:1  Expected words and links, found a footnote.',
  ],
  [
    'a heading',
    replacing(paths.followUp, 'Sale', '## Hecho\n\nSale'),
    '  10:1  Expected words and links, found a heading.\n        Write it as sentences;',
  ],
  [
    'quotation marks in the title of a section',
    replacing(paths.article, 'title="Dos voces"', 'title="Dos "voces""'),
    "  22:38  The value of the attribute ends before this quotation mark.\n         Put a value that has straight quotation marks between apostrophes: `title='…'`.",
  ],
  [
    'a line of the original that is only wrapped',
    replacing(paths.original, 'El código abierto', 'El código\nabierto'),
    'If its line is only wrapped there, join it with the one before it',
  ],
]

const pasted: Row[] = [
  [
    'a link of a wiki',
    printing('Véase [[la nota]].', 'Véase la nota.'),
    'A link is `[words](https://…)`.',
  ],
  [
    'a shortcode of WordPress',
    printing('[caption id="12"]El pie.[/caption]', 'El pie.'),
    'A caption stands in `<Figure alt="…">`',
  ],
  [
    'a formula',
    printing('Vale $x^2$.', 'Vale x2.'),
    'raised words stand between `<sup>` and `</sup>`',
  ],
  ['a box', printing('==Uno==.', 'Uno.'), 'There is no highlighting here'],
  [
    'a row of a table in the original',
    printing('| Día |\n| --- |\n| Hoy |', '| Día |\nHoy'),
    '  2:1  The line has signs of markup that nobody printed',
  ],
  [
    'HTML in the original',
    printing('Uno, *dos*.', '<p>Uno, <em>dos</em>.</p>'),
    'Write `Uno, dos.`.  (verbatim)',
  ],
  [
    'an original that is a saved page',
    writing(paths.original, '<!DOCTYPE html>\n<html><body><p>Uno.</p></body></html>'),
    '  1:1  The file is a page in HTML, with all its tags.',
  ],
  [
    'an original in RTF',
    writing(paths.original, "{\\rtf1\\ansi c\\'f3digo}"),
    '  1:1  The file is in the format RTF, with signs of its own.',
  ],
  [
    'a promotion on one line',
    printing('<Promotion>Compre ya.</Promotion>', 'Compre ya.'),
    'each of its tags on a line of its own, between blank lines',
  ],
  [
    'a title that is printed below',
    [
      replacing(paths.article, 'title="Dos voces">\n', 'title="Dos voces">\n\n## Dos voces\n'),
      replacing(paths.original, 'El código', 'Dos voces\nEl código'),
      replacing(paths.article, 'paragraph: 1', 'paragraph: 2'),
    ],
    'The title of this section is printed below it, as a subhead.',
  ],
  [
    'a text that is still to be written',
    replacing(paths.article, 'Una nota de dos párrafos.', 'TODO, escribir'),
    'Readers would see `TODO, escribir`.',
  ],
  [
    'a sentence of a typesetter',
    replacing(paths.article, 'Una nota de dos párrafos.', 'Lorem ipsum dolor sit amet.'),
    'Readers would see `Lorem ipsum dolor sit amet.`.',
  ],
  [
    'a translation into its own language',
    replacing(paths.article, 'inLanguage: es\n', 'inLanguage: es\noriginalLanguage: es-MX\n'),
    'delete the field, unless it was translated from another one',
  ],
  [
    'a list where one id is taken',
    replacing(paths.claim, 'source: informe', 'source: [informe, nota-impresa]'),
    'The field takes one id and no list',
  ],
  [
    'several ids where one is taken',
    replacing(paths.claim, 'source: informe', 'source: informe, nota-impresa'),
    'These are several: keep one; in a list of records, write one for each.',
  ],
  [
    'a letter of another script in an id',
    replacing(paths.claim, 'source: informe', 'source: infоrme'),
    '“о” in “infоrme” is a Cyrillic letter',
  ],
  [
    'spaces of a word processor before a field',
    replacing(
      paths.claim,
      '    verdict: confirmado',
      '\u00A0\u00A0\u00A0\u00A0verdict: confirmado',
    ),
    'This line begins with spaces of another width',
  ],
  [
    'a link to a source as to a page',
    replacing(paths.followUp, 'Sale', '[Sale](/fuentes/informe/)'),
    'Did you mean `/fuentes/#fuente-informe`?',
  ],
  [
    'the end of an element that was never begun',
    replacing(paths.followUp, 'Sale un', 'Sale un</i>'),
    '  10:8  Expected words and links, found HTML.',
  ],
]

const lately: Row[] = [
  [
    'a table of a spreadsheet',
    [
      replacing(paths.article, '</Section>', 'Día;Hora\nDomingo;10\n\n</Section>'),
      replacing(paths.original, 'es crecer”.\n', 'es crecer”.\nDía\tHora\nDomingo\t10\n'),
    ],
    'Write each row as `| Finca | Litros |`, and `| --- | --- |` below the first.',
  ],
  [
    'the name of a language for its tag',
    replacing(paths.article, 'inLanguage: es\n', 'inLanguage: es\noriginalLanguage: inglés\n'),
    'did you mean "en"?',
  ],
  [
    'dashes in a date',
    replacing(paths.article, '"2024-10-28"', '"2024–10–28"'),
    'It has dashes, which look like hyphens: write "2024-10-28" anew.',
  ],
  [
    'a blank in an address',
    replacing(paths.article, 'https://example.org/nota', 'https://example.org/nota nueva'),
    'A blank stands in the address, behind `https://example.org/nota`',
  ],
  [
    'a colon in a text of a list',
    replacing(paths.article, '[El titular.]', '\n  - El titular: falta.'),
    'A text that has a colon stands in quotes: `"El titular: …"`.',
  ],
  [
    'fields where an id is taken',
    replacing(paths.quote, 'speaker: ana-ruiz', 'speaker: { entity: ana-ruiz }'),
    'Expected the id of an entity',
  ],
  [
    'a mark without the name of its attribute',
    replacing(paths.article, '<Claim id="crece">', '<Claim="crece">'),
    'Write `<Claim id="crece">`.',
  ],
  [
    'what a chatbot leaves',
    replacing(paths.claim, 'los cuenta todos.', 'los cuenta todos :contentReference[oaicite:0].'),
    'readers would see `:contentReference[oaicite:0]`',
  ],
  [
    'a role in a name',
    replacing(paths.speaker, 'name: Ana Ruiz', 'name: Ana Ruiz (directora)'),
    'Expected the name alone',
  ],
  [
    'a link to the machine of an editor',
    replacing(paths.followUp, 'Sale', '[Sale](http://localhost:4321/metodo/)'),
    '“localhost” is a machine of your own',
  ],
  [
    'a file that was pasted behind itself',
    replacing(
      paths.followUp,
      'Sale un informe nuevo.',
      'Sale un informe nuevo.\n---\ndate: "2025-01"\nthemes: [apertura]\n---\nSale un informe nuevo.',
    ),
    'Here the file begins a second time.',
  ],
]

test.each([...inForms, ...inYaml, ...ofCharacters, ...inFields, ...ofFiles, ...pasted, ...lately])(
  'reports %s, once',
  (_, change, report) => {
    const found = reportOn(...[change].flat())
    expect(found).toContain(report)
    expect(found).toContain('\n\n1 problem in 1 file.')
  },
)

test('takes “todo” for a word, and so each other that only may be a reminder', () => {
  const summary = (words: string) =>
    reportOn(replacing(paths.article, 'Una nota de dos párrafos.', words))
  expect(summary('Todo lo que se sabe.')).toBe('No problems.')
  expect(summary('Pendiente de un hilo.')).toBe('No problems.')
})

test.each([
  ['a comment on a line of its own', paths.claim, 'core: true', '# De lo que depende.\ncore: true'],
  [
    'a comment after a value in quotes',
    paths.followUp,
    'date: "2025-01"',
    'date: "2025-01" # enero',
  ],
  [
    'a comment between items',
    paths.speaker,
    'kind:',
    'aliases:\n  - Ana\n  # La otra.\n  - Ruiz\nkind:',
  ],
  [
    'a comment behind the name of a list',
    paths.claim,
    'assessments:',
    'assessments: # las nuevas arriba',
  ],
  ['a “#” without a space before it', paths.claim, reason, 'El informe los cuenta en C# y F#.'],
  ['a “#” in quotes', paths.claim, reason, '"Está en el puesto #3 de la lista."'],
  [
    'a “#” in a folded text',
    paths.claim,
    reason,
    '>-\n      Está en el puesto\n      #3 de la lista.',
  ],
  [
    'a hidden character that is written so that it is seen',
    paths.claim,
    reason,
    '"El infor\\u00ADme los cuenta todos."',
  ],
  ['a no-break space', paths.claim, reason, 'El informe cuenta 10\u00A0000 modelos.'],
  ['a narrow one', paths.claim, reason, 'El informe cuenta 10\u202F000 modelos.'],
  ['a picture of several characters', paths.claim, reason, 'El informe los cuenta todos 👩‍🔬.'],
  [
    'a letter that needs its accent apart',
    paths.claim,
    reason,
    'El informe los cuenta con x\u0304.',
  ],
  [
    'marks of Hebrew in the order of the keyboard',
    paths.claim,
    reason,
    'El informe dice שּׁ cuenta todos.',
  ],
])('takes %s', (_, path, words, by) => {
  expect(reportOn(replacing(path, words, by))).toBe('No problems.')
})

test('takes what the publisher prints and nobody sees', () => {
  expect(
    reportOn(
      replacing(paths.original, 'abierto', 'abier\u00ADto'),
      replacing(paths.article, 'abierto', 'abier\u00ADto'),
    ),
  ).toBe('No problems.')
})

test('reports a control character in what the publisher prints, in both files', () => {
  const report = reportOn(
    replacing(paths.original, 'abierto', 'abier\u000Cto'),
    replacing(paths.article, 'abierto', 'abier\u000Cto'),
  )
  expect(report.match(/The file has U\+000C, which no page can print\./g)).toHaveLength(2)
  expect(report).toContain('2 problems in 2 files.')
})

test('names decomposed accents once in each file, and nothing else for them', () => {
  const decomposing =
    (path: string): Change =>
    (files) => {
      const text = new TextDecoder().decode(files.get(path))
      writing(path, text.normalize('NFD'))(files)
    }
  const report = reportOn(
    ...[paths.original, paths.article, paths.quote, paths.claim, paths.theme].map(decomposing),
  )
  expect(report).toContain('5 problems in 5 files.')
  expect(report.match(/\(decomposed-accents\)/g)).toHaveLength(5)
})
