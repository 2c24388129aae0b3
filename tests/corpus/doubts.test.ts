import { describe, expect, test } from 'vitest'
import { addingArticle, doubtsOn, judgedAs, paths, replacing, writing } from '../a-content.ts'

const second = 'content/claims/pozo-hondo.md'
const ofSecond = (fields: string) =>
  replacing(second, 'themes: [apertura]', `themes: [apertura]\n${fields}`)

describe('claims of two articles', () => {
  test('one that is judged otherwise than the one it repeats', () => {
    expect(doubtsOn(...addingArticle, ofSecond('repeats: [crece]'))).toEqual([
      `${second} 6:11 It repeats \`crece\`, which is “confirmado”, and is “sin verificar” itself: judge both alike, unless the words around them make a difference.`,
    ])
    expect(
      doubtsOn(...addingArticle, ofSecond('repeats: [crece]'), ...judgedAs('sin verificar')),
    ).toEqual([])
  })

  test('two that contradict each other and are both confirmed', () => {
    const confirmed = [
      replacing(second, 'verdict: sin verificar', 'verdict: confirmado'),
      replacing(
        second,
        'evidence: []',
        'evidence: [{ source: informe, bearing: a favor, contributes: Lo mide. }]',
      ),
    ]
    expect(doubtsOn(...addingArticle, ofSecond('contradicts: [crece]'))).toEqual([])
    expect(doubtsOn(...addingArticle, ofSecond('contradicts: [crece]'), ...confirmed)).toEqual([
      expect.stringContaining('both are “confirmado”'),
    ])
  })
})

describe('“the article” where there are several', () => {
  const inTheme = replacing(paths.theme, 'Cada año hay más', 'Como dice\nel artículo, hay más')
  const inSummary = replacing(paths.theme, 'Qué se abre y qué no.', 'Qué abre el artículo.')
  const inEntity = replacing(paths.speaker, 'Dirige un laboratorio.', 'Dirige, según el artículo.')
  const inReason = replacing(paths.claim, 'El informe los cuenta', 'El artículo no los cuenta')
  const inFact = replacing(paths.followUp, 'Sale un informe nuevo.', 'Sale el artículo nuevo.')
  const all = [inTheme, inSummary, inEntity, inReason, inFact]

  test('is none in an edition of one', () => {
    expect(doubtsOn(...all)).toEqual([])
  })

  test('is looked at where it is shown away from its article', () => {
    expect(doubtsOn(...addingArticle, ...all)).toEqual([
      `${paths.theme} 3:1 “el artículo” does not say which: several are published. Name its medium or its title.`,
      `${paths.theme} 8:1 “el artículo” does not say which: several are published. Name its medium or its title.`,
      `${paths.speaker} 3:1 “el artículo” does not say which: several are published. Name its medium or its title.`,
    ])
  })

  test('is looked at in a fact that bears on several', () => {
    const onBoth = replacing(paths.followUp, 'claims: [crece]', 'claims: [crece, pozo-hondo]')
    expect(doubtsOn(...addingArticle, inFact, onBoth)).toEqual([
      expect.stringContaining(paths.followUp),
    ])
  })

  test('is none while the second is a draft', () => {
    const draft = replacing('content/articles/segunda/article.mdx', 'title:', 'draft: true\ntitle:')
    expect(doubtsOn(...addingArticle, draft, ...all)).toEqual([])
  })
})

describe('the addresses of sources', () => {
  const another = (fields: string) => [
    replacing(paths.speaker, '[nota-impresa]', '[nota-impresa, informe-2]'),
    writing(
      'content/sources/informe-2.yaml',
      `type: report\ntitle: Informe\ntitleStatus: literal\npublisher: El Observatorio\nclass: primaria
seen: entera\nlanguage: es\n${fields}issued: "2025"\nfact: Cuenta los modelos.\nconsulted: Copia completa.\n`,
    ),
  ]

  test('one of two sources', () => {
    expect(doubtsOn(...another('url: https://example.org/informe/\n'))).toEqual([
      'content/sources/informe-2.yaml 8:1 It is the address in `content/sources/informe.yaml` too: if it is the same document, keep one of the two files.',
    ])
    const apart =
      'url: https://example.org/informe\narchived: https://codigo.example/blob/0d71b1b386c9/informe\n'
    expect(doubtsOn(...another(apart))).toEqual([])
  })

  test('one that is its own copy', () => {
    const own = (address: string) =>
      doubtsOn(
        replacing(
          paths.report,
          'https://example.org/informe',
          `https://example.org/${address}\narchived: https://example.org/${address}`,
        ),
      )
    expect(own('informe')).toEqual([expect.stringContaining('write that of a copy')])
    expect(own('blob/0d71b1b386c9/informe')).toEqual([])
  })
})

test('a quote in which the narrator may speak', () => {
  const saying = (written: string) => [
    replacing(paths.article, '</Section>', `${written}\n\n</Section>`),
    replacing(paths.original, 'es crecer”.\n', 'es crecer”.\n—Sí —dijo—. Mañana.\n'),
  ]
  expect(doubtsOn(...saying('—<Quote id="ana-abrir">Sí —dijo—. Mañana.</Quote>'))).toEqual([
    expect.stringContaining('“Sí —dijo—. Mañana.” has a dash in it'),
  ])
  const inPieces = '—<Quote id="ana-abrir">Sí</Quote> —dijo—. <Quote id="ana-abrir">Mañana.</Quote>'
  expect(doubtsOn(...saying(inPieces))).toEqual([])
})

test('a file that was begun as a copy of another one', () => {
  const fact = 'fact: Cuenta los modelos de cada año, uno a uno.'
  const copied = [
    replacing(paths.report, 'fact: Cuenta los modelos.', fact),
    replacing(paths.print, 'fact: Es la nota.', fact),
  ]
  expect(doubtsOn(...copied)).toEqual([
    expect.stringContaining('It has the words of `content/sources/'),
  ])
  const short = replacing(paths.print, 'fact: Es la nota.', 'fact: Cuenta los modelos.')
  expect(doubtsOn(short)).toEqual([])
})

test.each([
  ['404 Not Found', ['“404 Not Found” may be what a server says in place of the document']],
  ['Just a moment...', ['may be what a server says']],
  ['Informe | El Observatorio', ['“El Observatorio” is the name of the site']],
  ['Informe - El observatorio', ['“El observatorio” is the name of the site']],
  ['500 años de acequias', []],
  ['Informe | Tomo II', []],
])('of the title “%s”', (title, doubts) => {
  expect(doubtsOn(replacing(paths.report, 'title: Informe', `title: ${title}`))).toEqual(
    doubts.map((words) => expect.stringContaining(words) as unknown),
  )
})

test('a quote that somebody else says by its sentence', () => {
  const copied = [
    replacing(
      paths.article,
      '</Section>',
      '<Quote id="ana-abrir">“El pozo da agua”</Quote>, dice Eva Gil, pocera.\n\n</Section>',
    ),
    replacing(
      paths.original,
      'es crecer”.\n',
      'es crecer”.\n“El pozo da agua”, dice Eva Gil, pocera.\n',
    ),
    writing(
      'content/entities/eva-gil.yaml',
      'kind: persona\nname: Eva Gil\ndescription: Es pocera.\nthemes: [apertura]\nsources: [nota-impresa]\n',
    ),
  ]
  expect(doubtsOn(...copied)).toEqual([
    expect.stringContaining(
      'The sentence names Eva Gil, but the speaker of `ana-abrir` is Ana Ruiz',
    ),
  ])
})

test('a name with other accents than those that were printed', () => {
  expect(doubtsOn(replacing(paths.speaker, 'name: Ana Ruiz', 'name: Ana Ruíz'))).toEqual([
    expect.stringContaining('“Ruíz” is printed “Ruiz” where this person speaks'),
  ])
})

test('a copy in an archive in place of the document', () => {
  const copy = 'https://web.archive.org/web/20250301000000/https://example.org/informe'
  expect(doubtsOn(replacing(paths.report, 'https://example.org/informe', copy))).toEqual([
    expect.stringContaining('write the address of the document, `https://example.org/informe`'),
  ])
})
