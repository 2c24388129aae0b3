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
  expect(afterwards()).toBe('Nothing to put right.')
})

test('what nobody has written down yet may be published', () => {
  expect(reportOn(keeping([]))).toBe('Nothing to put right.')
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
        56:7  \`/citas/ana-abrir/\` is published, and nothing stands there any more («Abrir es compartir […] Y compartir es crecer»).
              The same words stand at \`/citas/ana-compartir/\` now: \`npm run addresses move '/citas/ana-abrir/' '/citas/ana-compartir/'\`.  (dropped-address)

      1 problem in 1 file.
    `)
  })

  test('is no mistake once it is declared', () => {
    const records = publishedRecords().map((record) => {
      const to = record.address.replace('ana-abrir', 'ana-compartir')
      return to === record.address ? record : { ...record, moved: { to, date: '2025-04-01' } }
    })
    expect(reportOn(keeping(records), ...renamed)).toBe('Nothing to put right.')
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
  expect(report).toContain('`/afirmaciones/crece/` is published, and nothing stands there any more')
  expect(report).toContain(`npm run addresses withdraw '/afirmaciones/crece/' "why"`)
})

test('no command is ready with a place that is only called alike', () => {
  const report = afterwards(
    replacing(paths.article, 'id="voces" title="Dos voces"', 'id="las-voces" title="Otras"'),
  )
  expect(report).toContain(`npm run addresses move '/articulos/nota/#voces' '/new/address/'`)
  expect(report).toContain('called most alike: /articulos/nota/#las-voces')
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
  expect(report).toContain('`/articulos/nota/#voces` is published')
  expect(report).toContain(
    `The same words stand at \`/articulos/nota/#las-voces\` now: \`npm run addresses move '/articulos/nota/#voces' '/articulos/nota/#las-voces'\`.`,
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
      50:7  At \`/afirmaciones/crece/\` stood «Cada año se publican más modelos»; now there is «Cada año».
            Put the words back; give other words an id of their own; or, if it is the same passage, \`npm run addresses accept '/afirmaciones/crece/'\`.  (changed-words)

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
        20:7  At \`/articulos/nota/#p-1\` stood «El código abierto crece. Cada año se publican más modelos.»; now there is «Hoy se sabe.». What stood there is at \`/articulos/nota/#p-2\` now.
              At \`/articulos/nota/#p-2\` stood «“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio. “Y compartir…»; now there is «El código abierto crece. Cada año se publican más modelos.». What stood there is at \`/articulos/nota/#p-3\` now.
              Put the words back; give other words an id of their own; or, if all of that is right, \`npm run addresses accept '/articulos/nota/'\` (or one of those addresses alone).  (changed-words)

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
    expect(report).toContain('What stood there is at `/afirmaciones/crece/` now.')
    expect(report).toContain('What stood there is at `/afirmaciones/abre/` now.')
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
    'At `/entidades/ana-ruiz/` stood «Ana Ruiz»; now there is «Ana Ruíz».',
  )
})

test('words that are accepted may stay', () => {
  const [accepted] = publishedRecords(replacing(paths.speaker, 'Ana Ruiz\n', 'Ana Ruíz\n')).filter(
    ({ address }) => address === '/entidades/ana-ruiz/',
  )
  const list = keepingAllBut('/entidades/ana-ruiz/', accepted!)
  expect(reportOn(list, replacing(paths.speaker, 'name: Ana Ruiz', 'name: Ana Ruíz'))).toBe(
    'Nothing to put right.',
  )
})

test.each([
  ['withdrawn', { withdrawn: { date: '2025-04-01', reason: 'No era una cita.' } }, 'was withdrawn'],
  ['moved', { moved: { to: '/citas/', date: '2025-04-01' } }, 'moved to `/citas/`'],
])('an address that was %s is not used again', (_, fate, words) => {
  const report = reportOn(keepingAllBut('/citas/ana-abrir/', fate))
  expect(report).toContain(`\`/citas/ana-abrir/\` ${words}, but there is something again`)
  expect(report).toContain('Give it another id; or')
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
    expect(moved('/citas/otra/', '/citas/ana-abrir/')).toBe('Nothing to put right.')
  })

  test('has to be somewhere', () => {
    const report = moved('/citas/ana-abrr/')
    expect(report).toContain('`/citas/vieja/` moved to `/citas/ana-abrr/`, where nothing stands.')
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
    expect(moved('/citas/otra/', '/citas/vieja/')).toContain('where nothing stands')
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

test('an address is listed once, in whichever file', () => {
  const [first] = publishedRecords()
  expect(reportOn(keepingAll(), keeping([first!], 'otra'))).toContain(
    `\`${first!.address}\` stands in line 4 of \`content/addresses/nota.yaml\` already.`,
  )
})

test('nothing is missed while a file cannot be read', () => {
  const report = afterwards(writing(paths.quote, 'speaker: [\n'))
  expect(report).toContain('(yaml-syntax)')
  expect(report).not.toContain('(dropped-address)')
})
