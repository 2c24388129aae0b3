import { describe, expect, test } from 'vitest'
import {
  paths,
  renaming,
  replacing,
  reportOn,
  without,
  writing,
  type Change,
} from '../a-content.ts'
import {
  keeping,
  keepingAll,
  keepingAllBut,
  publishedRecords,
} from '../addresses/some-addresses.ts'

/** The report on content that is published as it is listed, and then changed. */
const afterwards = (...changes: Change[]) => reportOn(keepingAll(), ...changes)

test('there is nothing to say of what stands where it stood', () => {
  expect(afterwards()).toBe('No problems.')
})

test('what nobody has written down yet may be published', () => {
  expect(reportOn(keeping([]))).toBe('No problems.')
})

describe('a quote that has another id', () => {
  const renamed: Change[] = [
    renaming(paths.quote, 'content/quotes/ana-compartir.yaml'),
    replacing(paths.article, '<Quote id="ana-abrir">“Abrir', '<Quote id="ana-compartir">“Abrir'),
    replacing(paths.article, '<Quote id="ana-abrir">“Y', '<Quote id="ana-compartir">“Y'),
  ]

  test('is reported once, with where the same words are now', () => {
    expect(afterwards(...renamed)).toMatchInlineSnapshot(`
      content/addresses/nota.yaml
        56:7  \`/citas/ana-abrir/\` was published, but nothing is there any more («Abrir es compartir […] Y compartir es crecer»).
              The same words are now at \`/citas/ana-compartir/\`: run \`npm run addresses move '/citas/ana-abrir/' '/citas/ana-compartir/'\`.  (dropped-address)

      1 problem in 1 file.
    `)
  })

  test('is no mistake once it is declared', () => {
    const records = publishedRecords().map((record) => {
      const to = record.address.replace('ana-abrir', 'ana-compartir')
      return to === record.address ? record : { ...record, moved: { to, date: '2025-04-01' } }
    })
    expect(reportOn(keeping(records), ...renamed)).toBe('No problems.')
  })
})

test('a claim that is no longer marked is missed, though its words are still there', () => {
  const report = afterwards(
    without(paths.claim),
    replacing(paths.article, '<Claim id="crece">', ''),
    replacing(paths.article, '</Claim>', ''),
    replacing(paths.theme, 'claim="crece" ', ''),
    without(paths.followUp),
  )
  expect(report).toContain('`/afirmaciones/crece/` was published, but nothing is there any more')
  expect(report).toContain(`npm run addresses withdraw '/afirmaciones/crece/' "why"`)
})

test('no command is ready with a place that is only called alike', () => {
  const report = afterwards(
    replacing(paths.article, 'id="voces" title="Dos voces"', 'id="las-voces" title="Otras"'),
  )
  expect(report).toContain(`npm run addresses move '/articulos/nota/#voces' '/new/address/'`)
  expect(report).toContain('the most similar new address is /articulos/nota/#las-voces')
})

test('of a person no other is named because of a like name', () => {
  const report = afterwards(
    renaming(paths.speaker, 'content/entities/ana-ruis.yaml'),
    replacing('content/entities/ana-ruis.yaml', 'Ana Ruiz', 'Ana Ruis'),
    replacing(paths.quote, 'ana-ruiz', 'ana-ruis'),
  )
  expect(report).toContain(`npm run addresses move '/entidades/ana-ruiz/' '/new/address/'`)
  expect(report).not.toContain('/entidades/ana-ruis/')
})

test('words that stand in two places are sent to neither', () => {
  const report = afterwards(
    replacing(
      paths.article,
      '<Section id="voces" title="Dos voces">\n\nEl código abierto crece. <Claim id="crece">Cada año se publican\nmás modelos</Claim>.\n',
      '<Section id="uno" title="Dos voces">\n\nEl código abierto crece. <Claim id="crece">Cada año se publican\nmás modelos</Claim>.\n\n</Section>\n\n<Section id="otro" title="Dos voces">\n',
    ),
  )
  expect(report).toContain(`move '/articulos/nota/#voces' '/new/address/'`)
})

test('words that were listed at their new address before anybody said so are found there', () => {
  const moved = replacing(paths.article, 'id="voces"', 'id="las-voces"')
  const [fresh] = publishedRecords(moved).filter(({ address }) => address.endsWith('#las-voces'))
  const report = reportOn(keeping([...publishedRecords(), fresh!]), moved)
  expect(report).toContain(`move '/articulos/nota/#voces' '/articulos/nota/#las-voces'`)
})

test('a section that is called otherwise is missed by its anchor', () => {
  const report = afterwards(replacing(paths.article, 'id="voces"', 'id="las-voces"'))
  expect(report).toContain('`/articulos/nota/#voces` was published')
  expect(report).toContain(
    `The same words are now at \`/articulos/nota/#las-voces\`: run \`npm run addresses move '/articulos/nota/#voces' '/articulos/nota/#las-voces'\`.`,
  )
})

test('other words under an id are reported with those that stood there', () => {
  const report = afterwards(
    replacing(
      paths.article,
      'Cada año se publican\nmás modelos</Claim>',
      'Cada año</Claim> se publican\nmás modelos',
    ),
  )
  expect(report).toMatchInlineSnapshot(`
    content/addresses/nota.yaml
      50:7  The words at \`/afirmaciones/crece/\` have changed from «Cada año se publican más modelos» to «Cada año».
            Restore the words. If this is another passage, give it an id of its own. If it is the same one, run \`npm run addresses accept '/afirmaciones/crece/'\`.  (changed-words)

    1 problem in 1 file.
  `)
})

describe('words that only changed places', () => {
  test('are one report and one command, with where each of them is', () => {
    const report = afterwards(
      replacing(
        paths.article,
        'El código abierto crece.',
        'Hoy se sabe.\n\nEl código abierto crece.',
      ),
      replacing(
        paths.original,
        'El código abierto crece.',
        'Hoy se sabe.\nEl código abierto crece.',
      ),
      replacing(paths.article, 'paragraph: 1', 'paragraph: 2'),
    )
    expect(report).toMatchInlineSnapshot(`
      content/addresses/nota.yaml
        20:7  The words at \`/articulos/nota/#p-1\` have changed from «El código abierto crece. Cada año se publican más modelos.» to «Hoy se sabe.». The old words are now at \`/articulos/nota/#p-2\`.
              The words at \`/articulos/nota/#p-2\` have changed from «“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio. “Y compartir…» to «El código abierto crece. Cada año se publican más modelos.». The old words are now at \`/articulos/nota/#p-3\`.
              Restore the words. If one of these is another passage, give it an id of its own. If all changes are right, run \`npm run addresses accept '/articulos/nota/'\` (or accept single addresses).  (changed-words)

      1 problem in 1 file.
    `)
  })

  test('and their ids are told from words that are new', () => {
    const other = 'content/claims/abre.md'
    const claim = `---
claimant: { voice: article }
kind: opinión
core: true
themes: [apertura]
assessments: [{ date: "2025-02-01", verdict: opinión, reason: Lo es., evidence: [] }]
---
`
    const twoClaims = [
      writing(other, claim),
      writing(paths.claim, claim),
      without(paths.followUp),
      replacing(paths.theme, 'claim="crece" ', ''),
    ]
    const marked = (first: string, second: string): Change[] => [
      replacing(
        paths.article,
        'El código abierto crece. <Claim id="crece">',
        `<Claim id="${first}">El código abierto crece</Claim>. <Claim id="${second}">`,
      ),
    ]
    const report = reportOn(
      keeping(publishedRecords(...twoClaims, ...marked('abre', 'crece'))),
      ...twoClaims,
      ...marked('crece', 'abre'),
    )
    expect(report).toContain('The old words are now at `/afirmaciones/crece/`.')
    expect(report).toContain('The old words are now at `/afirmaciones/abre/`.')
    expect(report).toContain(`\`npm run addresses accept '/articulos/nota/'\``)
    expect(report.match(/changed-words/g)).toHaveLength(1)
  })
})

test('an article that is gone is one report, with what it quoted and claimed', () => {
  const report = afterwards(
    ...[paths.article, paths.original, paths.quote, paths.claim].map(without),
    ...[paths.theme, paths.followUp, paths.report].map(without),
  )
  expect(report).toContain('nor at 2 pages of its quotes and claims.')
  expect(report).toContain(`npm run addresses withdraw '/articulos/nota/' "why"`)
  expect(report).not.toContain('`/citas/ana-abrir/` is published')
})

test('an id of other words is reported, be it one letter in a title', () => {
  expect(afterwards(replacing(paths.speaker, 'name: Ana Ruiz', 'name: Ana Ruíz'))).toContain(
    'The words at `/entidades/ana-ruiz/` have changed from «Ana Ruiz» to «Ana Ruíz».',
  )
})

test('words that are accepted may stay', () => {
  const [accepted] = publishedRecords(replacing(paths.speaker, 'Ana Ruiz\n', 'Ana Ruíz\n')).filter(
    ({ address }) => address === '/entidades/ana-ruiz/',
  )
  const list = keepingAllBut('/entidades/ana-ruiz/', accepted!)
  expect(reportOn(list, replacing(paths.speaker, 'name: Ana Ruiz', 'name: Ana Ruíz'))).toBe(
    'No problems.',
  )
})

test.each([
  ['withdrawn', { withdrawn: { date: '2025-04-01', reason: 'No era una cita.' } }, 'was withdrawn'],
  ['moved', { moved: { to: '/citas/', date: '2025-04-01' } }, 'moved to `/citas/`'],
])('an address that was %s is not used again', (_, fate, words) => {
  const report = reportOn(keepingAllBut('/citas/ana-abrir/', fate))
  expect(report).toContain(`\`/citas/ana-abrir/\` ${words}, but is used again`)
  expect(report).toContain('Use another id. If')
})

describe('what has moved', () => {
  const moved = (...to: string[]) =>
    reportOn(
      keeping(
        to.map((address, index) => ({
          address: index === 0 ? '/citas/vieja/' : to[index - 1]!,
          since: '2025-03-01',
          words: 'Abrir',
          fingerprint: '0000000000000000',
          moved: { to: address, date: '2025-04-01' },
        })),
      ),
    )

  test('may have moved again', () => {
    expect(moved('/citas/otra/', '/citas/ana-abrir/')).toBe('No problems.')
  })

  test('has to be somewhere', () => {
    const report = moved('/citas/ana-abrr/')
    expect(report).toContain('`/citas/vieja/` moved to `/citas/ana-abrr/`, where there is nothing.')
    expect(report).toContain('Did you mean `/citas/ana-abrir/`?')
  })

  test('and is lost on the way is missed where it was last', () => {
    const [old] = publishedRecords().filter(({ address }) => address === '/citas/ana-abrir/')
    const report = reportOn(
      keeping([
        { ...old!, address: '/citas/a/', moved: { to: '/citas/b/', date: '2025-04-01' } },
        { ...old!, address: '/citas/b/' },
      ]),
    )
    expect(report).toContain(`npm run addresses move '/citas/b/' '/citas/ana-abrir/'`)
    expect(report).toContain('1 problem')
  })

  test('and was never listed where it moved is told of with where its words are', () => {
    const [old] = publishedRecords().filter(({ address }) => address === '/citas/ana-abrir/')
    const report = reportOn(
      keeping([{ ...old!, address: '/citas/a/', moved: { to: '/citas/b/', date: '2025-04-01' } }]),
    )
    expect(report).toContain(`npm run addresses move '/citas/a/' '/citas/ana-abrir/'`)
  })

  test('does not go round in a circle', () => {
    expect(moved('/citas/otra/', '/citas/vieja/')).toContain('from where it leads back to itself')
  })
})

test('a later fact that is gone or has another id is missed in the page of its year', () => {
  for (const change of [
    without(paths.followUp),
    renaming(paths.followUp, 'content/follow-ups/otro-informe.md'),
  ]) {
    expect(afterwards(change)).toContain('`/despues/2025/#informe-nuevo` was published')
  }
})

describe('three thousand moves in a row', () => {
  const count = 3_000
  const endingAt = (end: string) =>
    reportOn(
      keeping([
        ...publishedRecords(),
        ...Array.from({ length: count }, (_, index) => ({
          address: `/temas/antes-${index}/`,
          since: '2025-03-01',
          words: 'Uno',
          fingerprint: 'abcdef1234567890',
          moved: {
            date: '2025-03-02',
            to: index === count - 1 ? end : `/temas/antes-${index + 1}/`,
          },
        })),
      ]),
    )

  test('lead to where the content is', () => {
    expect(endingAt('/temas/apertura/')).toBe('No problems.')
  })

  test('are wrong in one place if they lead nowhere', () => {
    const report = endingAt('/temas/nada/')
    expect(report).toContain(
      '`/temas/antes-2999/` moved to `/temas/nada/`, where there is nothing.',
    )
    expect(report).toContain('1 problem in 1 file.')
  })

  test('are wrong in one place if they lead back', () => {
    const report = endingAt('/temas/antes-1000/')
    expect(report).toContain('from where it leads back to itself')
    expect(report).toContain('1 problem in 1 file.')
  })
})

test('what comes back to where it was is one thing to declare', () => {
  const records = publishedRecords()
  const away = records.map((record) =>
    record.address.startsWith('/articulos/nota/')
      ? {
          ...record,
          moved: { to: record.address.replace('nota', 'otra'), date: '2025-04-01' },
        }
      : record,
  )
  const there = records
    .filter(({ address }) => address.startsWith('/articulos/nota/'))
    .map((record) => ({ ...record, address: record.address.replace('nota', 'otra') }))
  const report = reportOn(keeping([...away, ...there]))
  expect(report).toContain(`npm run addresses move '/articulos/otra/' '/articulos/nota/'`)
  expect(report).toContain('1 problem in 1 file.')
})

test('a reused id tells how to take back that it was given up', () => {
  const report = reportOn(
    keepingAllBut('/citas/ana-abrir/', { withdrawn: { date: '2025-04-01', reason: 'Error.' } }),
  )
  expect(report).toContain(`npm run addresses restore '/citas/ana-abrir/'`)
})

test.each([
  ['/citas/ana-abrir/', 'content/articles/nota/article.mdx\n  27:1'],
  ['/articulos/nota/#afirmacion-crece', 'content/articles/nota/article.mdx\n  24:26'],
  ['/articulos/nota/#voces', 'content/articles/nota/article.mdx\n  22:1'],
  ['/entidades/ana-ruiz/', 'content/entities/ana-ruiz.yaml\n  1:1'],
  ['/fuentes/#fuente-informe', 'content/sources/informe.yaml\n  1:1'],
])('an id that was given up is reported where it is used again: %s', (address, place) => {
  const withdrawn = { date: '2025-04-01', reason: 'Error.' }
  expect(reportOn(keepingAllBut(address, { withdrawn }))).toMatch(
    new RegExp(`^${place}  .*was withdrawn, but is used again`, 'm'),
  )
})

test('an address is listed once, in whichever file', () => {
  const [first] = publishedRecords()
  expect(reportOn(keepingAll(), keeping([first!], 'otra'))).toContain(
    `\`${first!.address}\` is already listed in line 4 of \`content/addresses/nota.yaml\`.`,
  )
})

test('nothing is missed while a file cannot be read', () => {
  const report = afterwards(writing(paths.quote, 'speaker: [\n'))
  expect(report).toContain('(yaml-syntax)')
  expect(report).not.toContain('(dropped-address)')
})
