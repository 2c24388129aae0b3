import { describe, expect, test } from 'vitest'
import { publishing } from '../addresses/some-addresses.ts'
import {
  addingArticle,
  judgedAgain,
  paths,
  renaming,
  replacing,
  reportOn,
  without,
  writing,
  type Change,
} from '../a-content.ts'

const green = 'No problems.'

/** The report on content that was published on 1 March 2025, and changed afterwards. */
const afterwards = (...changes: Change[]) => reportOn(publishing(), ...changes)

/** The same of content that had two assessments when it was published. */
const twice = judgedAgain('2025-02-20')
const afterwardsOfTwo = (...changes: Change[]) => reportOn(publishing([twice]), twice, ...changes)

const inClaim = (words: string, by: string) => replacing(paths.claim, words, by)
const inQuote = (words: string, by: string) => replacing(paths.quote, words, by)

/** An entry of `corrected` at an indentation. */
const corrected = (indent: string, field: string, was: string, date = '2025-06-15') =>
  `${indent}corrected:
${indent}  - date: "${date}"
${indent}    field: ${field}
${indent}    was: ${was}
${indent}    why: Lo anterior estaba mal.
`

test('what stands as it was published is no problem, nor is what is new', () => {
  expect(afterwards()).toBe(green)
  expect(afterwardsOfTwo()).toBe(green)
  expect(afterwards(...addingArticle)).toBe(green)
  expect(reportOn()).toBe(green)
})

test('a verdict is changed by an assessment above it, without any other edit', () => {
  expect(afterwards(judgedAgain('2025-06-15'))).toBe(green)
})

test('of two assessments of one day nothing else is said than that', () => {
  const report = afterwardsOfTwo(judgedAgain('2025-02-20'))
  expect(report).toContain('There is another assessment of 2025-02-20 below this one.')
  expect(report).toContain('1 problem in 1 file.')
})

test('what is not published yet may be changed freely', () => {
  const again = judgedAgain('2025-06-15')
  expect(
    afterwards(again, inClaim('Ya no consta en nada.', 'No consta ya en ninguna parte.')),
  ).toBe(green)
  expect(
    afterwards(again, inClaim('verdict: sin verificar', 'verdict: no verificable')),
  ).not.toMatch(/changed-judgement/)
})

describe('a published assessment', () => {
  test('that gets another verdict in its place', () => {
    expect(
      afterwards(
        inClaim('verdict: confirmado', 'verdict: disputado'),
        inClaim('bearing: a favor', 'bearing: en contra'),
      ),
    ).toMatchInlineSnapshot(`
      content/claims/crece.md
        8:5  The verdict on \`crece\` is “disputado”, but no source is “a favor”.
             Name a source that is “a favor”, or use another verdict.  (unfit-evidence)
        8:5  The assessment of 2025-02-01 is not as it was published: its \`verdict\` was “confirmado”, and is “disputado”; \`informe\` (“a favor”) is missing; \`informe\` (“en contra”) is new among its evidence.
             Put back what was published (\`git log -p -- content/claims/crece.md\` shows it), and add an assessment above it, with the date of today: readers see both.  (changed-judgement)

      2 problems in 1 file.
    `)
  })

  test('that loses, gets or exchanges evidence', () => {
    const other = 'source: nota-impresa'
    expect(afterwards(inClaim('source: informe', other))).toMatchInlineSnapshot(`
      content/claims/crece.md
        11:9  The assessment of 2025-02-01 is not as it was published: \`informe\` (“a favor”) is missing; \`nota-impresa\` (“a favor”) is new among its evidence.
              Put back what was published (\`git log -p -- content/claims/crece.md\` shows it), and add an assessment above it, with the date of today: readers see both.  (changed-judgement)

      1 problem in 1 file.
    `)
    expect(afterwards(inClaim('bearing: a favor', 'bearing: matiza'))).toContain(
      '`informe` (“a favor”) is missing; `informe` (“matiza”) is new among its evidence.',
    )
    expect(
      afterwards(
        inClaim(
          '    evidence:\n',
          '    evidence:\n      - { source: nota-impresa, bearing: a favor, contributes: Lo dice. }\n',
        ),
      ),
    ).toContain('`nota-impresa` (“a favor”) is new among its evidence.')
  })

  test('that gets a correction of words, or another direction of its fault', () => {
    const impreciso = [
      inClaim('verdict: confirmado', 'verdict: impreciso\n    fault: exagera'),
      inClaim('bearing: a favor', 'bearing: matiza'),
    ]
    const published = publishing(impreciso)
    expect(reportOn(published, ...impreciso)).toBe(green)
    expect(reportOn(published, ...impreciso, inClaim('fault: exagera', 'fault: omite'))).toContain(
      'its `fault` was “exagera”, and is “omite”.',
    )
    expect(
      reportOn(
        published,
        ...impreciso,
        inClaim(
          '    evidence:\n',
          '    correction: { of: Cada año, to: cada mes }\n    evidence:\n',
        ),
      ),
    ).toContain('it has a `correction` that it had not.')
  })

  test('that is deleted', () => {
    expect(reportOn(publishing([twice]))).toMatchInlineSnapshot(`
      content/claims/crece.md
        6:1  The assessment of 2025-02-20 was published (“sin verificar”), but is gone.
             Put it back where it was (\`git log -p -- content/claims/crece.md\` shows it). If it holds no longer, add an assessment above it.  (dropped-assessment)

      1 problem in 1 file.
    `)
  })

  test('that is overwritten by one of today', () => {
    expect(
      afterwards(
        inClaim('date: "2025-02-01"', 'date: "2025-06-15"'),
        inClaim('verdict: confirmado', 'verdict: sin verificar'),
      ),
    ).toContain('The assessment of 2025-02-01 was published (“confirmado”), but is gone.')
  })

  test('that gets another date', () => {
    expect(afterwards(inClaim('date: "2025-02-01"', 'date: "2025-01-15"'))).toMatchInlineSnapshot(`
      content/claims/crece.md
        7:5  The assessment of 2025-02-01 was published; now it has the date 2025-01-15.
             Put the date back: \`date: "2025-02-01"\`. If something has changed since, add an assessment above it.  (dropped-assessment)

      1 problem in 1 file.
    `)
  })

  test('that is put above a newer one', () => {
    const newer = '2025-02-20'
    const older = '2025-02-01'
    const report = afterwardsOfTwo(
      inClaim(`date: "${newer}"`, 'date: "x"'),
      inClaim(`date: "${older}"`, `date: "${newer}"`),
      inClaim('date: "x"', `date: "${older}"`),
    )
    expect(report).toContain('(assessment-dates)')
    expect(report).toContain('(changed-judgement)')
  })

  test('is put back, and another stands above it: nothing is left to put right', () => {
    expect(afterwards(judgedAgain('2025-06-15'))).toBe(green)
    expect(afterwardsOfTwo()).toBe(green)
  })
})

describe('a new assessment', () => {
  test('that stands below published ones', () => {
    expect(
      reportOn(
        publishing([twice]),
        twice,
        inClaim(
          '  - date: "2025-02-01"',
          `  - date: "2025-02-10"
    verdict: sin verificar
    change: Otra cosa.
    reason: Aún no había ningún informe.
    evidence: []
  - date: "2025-02-01"`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      content/claims/crece.md
        12:5  The assessment of 2025-02-10 is new, but older than that of 2025-02-20, which is published.
              Put it above the others, with the date of today.  (back-dated-assessment)

      1 problem in 1 file.
    `)
  })

  test('that is dated before the claim was published with another', () => {
    expect(afterwards(judgedAgain('2025-02-10'))).toMatchInlineSnapshot(`
      content/claims/crece.md
        7:5  The assessment of 2025-02-10 is new: it was not there when the claim was published, on 2025-03-01.
             Give it the date of today.  (back-dated-assessment)

      1 problem in 1 file.
    `)
    // Where it is a day earlier, somebody may publish it later.
    expect(afterwards(judgedAgain('2025-02-28'))).toBe(green)
  })
})

describe('published words of an assessment', () => {
  const changed = inClaim('El informe los cuenta todos.', 'El informe los cuenta casi todos.')

  test('that are changed', () => {
    expect(afterwards(changed)).toMatchInlineSnapshot(`
      content/claims/crece.md
        9:5  \`reason\` of the assessment of 2025-02-01 has other words than those that were published.
             Put it back. If the judgement has changed, add an assessment above it; if only its words, tell readers so in the same assessment (\`git log -p -- content/claims/crece.md\` shows what it said):
               corrected:
                 - date: "…"
                   field: reason
                   was: …
                   why: …  (changed-judgement)

      1 problem in 1 file.
    `)
  })

  test('are told of beside them', () => {
    const told = inClaim(
      '    evidence:\n',
      `${corrected('    ', 'reason', 'El informe los cuenta todos.')}    evidence:\n`,
    )
    expect(afterwards(changed, told)).toBe(green)
  })

  test('differ in typography alone: nobody is told', () => {
    const published = publishing([
      inClaim('El informe los cuenta todos.', 'El informe "cuenta" -y dice- todo...'),
    ])
    expect(
      reportOn(
        published,
        inClaim('El informe los cuenta todos.', '"El informe «cuenta» –y\u00A0dice– todo…"'),
      ),
    ).toBe(green)
  })

  test('of which a correction does not say what was published, or when', () => {
    const told = (was: string, date?: string) =>
      inClaim('    evidence:\n', `${corrected('    ', 'reason', was, date)}    evidence:\n`)
    expect(afterwards(changed, told('El informe los cuenta.'))).toMatchInlineSnapshot(`
      content/claims/crece.md
        13:9  This is not what was published as \`reason\`.
              Copy the published words, all of them: \`git log -p -- content/claims/crece.md\` shows them.  (unfit-correction)

      1 problem in 1 file.
    `)
    expect(afterwards(told('El informe los cuenta todos.'))).toMatchInlineSnapshot(`
      content/claims/crece.md
        13:9  \`reason\` still says this, as it was published.
              Correct it, or delete the entry. Other spaces, quotation marks and dashes need none.  (unfit-correction)

      1 problem in 1 file.
    `)
    expect(afterwards(changed, told('El informe los cuenta todos.', '2025-02-01'))).toContain(
      'The correction of 2025-02-01 is older than what it corrects, which was published on 2025-03-01.',
    )
    expect(afterwards(changed, told('El informe los cuenta todos.', '2025-06-16'))).toContain(
      'The correction of 2025-06-16 is in the future',
    )
    expect(reportOn(changed, told('El informe los cuenta todos.'))).toMatchInlineSnapshot(`
      content/claims/crece.md
        11:9  Nothing of this assessment is published yet, so that there is nothing to correct.
              Delete the entry: what is not published may be changed freely.  (unfit-correction)

      1 problem in 1 file.
    `)
  })

  test('that a source contributes', () => {
    const other = inClaim('Cuenta los modelos de cada año.', 'Cuenta los modelos de 2024.')
    expect(afterwards(other)).toMatchInlineSnapshot(`
      content/claims/crece.md
        11:9  What \`informe\` contributes has other words than those that were published.
              Put it back. If the judgement has changed, add an assessment above it; if only its words, tell readers so below \`contributes\` (\`git log -p -- content/claims/crece.md\` shows what it said):
                corrected:
                  - date: "…"
                    field: contributes
                    was: …
                    why: …  (changed-judgement)

      1 problem in 1 file.
    `)
    expect(
      afterwards(
        other,
        inClaim(
          'de 2024.\n',
          `de 2024.\n${corrected('        ', 'contributes', 'Cuenta los modelos de cada año.')}`,
        ),
      ),
    ).toBe(green)
  })

  test('that are deleted', () => {
    const gist = inClaim('    evidence:', '    gist: Constan todos\n    evidence:')
    expect(reportOn(publishing([gist]))).toContain(
      '`gist` of the assessment of 2025-02-01 was published, and is missing.',
    )
    // A phrase for a reason that had none is no other judgement.
    expect(afterwards(gist)).toBe(green)
  })

  test('that were corrected, and whose correction is changed or deleted afterwards', () => {
    const once: Change[] = [
      changed,
      inClaim(
        '    evidence:\n',
        `${corrected('    ', 'reason', 'El informe los cuenta.', '2025-02-15')}    evidence:\n`,
      ),
    ]
    const published = publishing(once)
    expect(reportOn(published, ...once)).toBe(green)
    expect(reportOn(published, changed)).toContain(
      'A published correction of this assessment is gone or has other words.',
    )
    expect(reportOn(published, ...once, inClaim('estaba mal', 'estaba bien'))).toContain(
      'A published correction of this assessment is gone or has other words.',
    )
    // A second correction stands above it.
    expect(
      reportOn(
        published,
        ...once,
        inClaim('casi todos', 'casi todos, salvo dos'),
        inClaim(
          '    corrected:\n',
          corrected('    ', 'reason', 'El informe los cuenta casi todos.'),
        ),
      ),
    ).toBe(green)
  })
})

describe('what a claim is', () => {
  test('who makes it', () => {
    const other = inClaim('claimant: { voice: article }', 'claimant: { group: los críticos }')
    expect(afterwards(other)).toMatchInlineSnapshot(`
      content/claims/crece.md
        2:1  \`claimant\` was published as “article”, and is “los críticos”.
             Put it back. Or, if it was wrong, tell readers so among the fields of the file:
               corrected:
                 - date: "…"
                   field: claimant
                   was: article
                   why: …  (changed-judgement)

      1 problem in 1 file.
    `)
    expect(
      afterwards(
        other,
        inClaim('core: true\n', `core: true\n${corrected('', 'claimant', 'article')}`),
      ),
    ).toBe(green)
  })

  test('its explanation and what would change the verdict go with the verdict that stands', () => {
    const before = inClaim('assessments:', 'wouldChange: Otro recuento.\nassessments:')
    const other = inClaim('assessments:', 'wouldChange: Un recuento más largo.\nassessments:')
    const published = publishing([before])
    expect(reportOn(published, other)).toContain('`wouldChange` has other words than those')
    expect(reportOn(published, other, judgedAgain('2025-06-15'))).toBe(green)
  })
})

describe('what is said of a quote', () => {
  test('who speaks, and in what role', () => {
    const other = inQuote('speaker: ana-ruiz', 'speaker: eva-gil')
    const eva = writing(
      'content/entities/eva-gil.yaml',
      'kind: persona\nname: Eva Gil\ndescription: Abre pozos.\nthemes: [apertura]\nsources: [nota-impresa]\n',
    )
    expect(afterwards(eva, other)).toMatchInlineSnapshot(`
      content/quotes/ana-abrir.yaml
        1:1  \`speaker\` was published as “ana-ruiz”, and is “eva-gil”.
             Put it back. Or, if it was wrong, tell readers so among the fields of the file:
               corrected:
                 - date: "…"
                   field: speaker
                   was: ana-ruiz
                   why: …  (changed-judgement)

      1 problem in 1 file.
    `)
    expect(
      afterwards(
        eva,
        other,
        inQuote('sources:', `${corrected('', 'speaker', 'ana-ruiz')}sources:`),
      ),
    ).toBe(green)
    expect(
      afterwards(
        eva,
        other,
        inQuote('sources:', `${corrected('', 'speaker', 'ana-ruis')}sources:`),
      ),
    ).toContain('Write `was: ana-ruiz`.')
  })

  test('the comment', () => {
    const other = inQuote('comment: Una opinión.', 'comment: Un hecho.')
    expect(afterwards(other)).toContain('`comment` has other words than those that were published.')
    expect(
      afterwards(other, inQuote('sources:', `${corrected('', 'comment', 'Una opinión.')}sources:`)),
    ).toBe(green)
  })

  test('what was not known may be filled in', () => {
    expect(afterwards(inQuote('reportedBy:', 'occasion: Cada año\nreportedBy:'))).not.toMatch(
      /changed-judgement/,
    )
  })
})

test('what a follow-up does, when it was, and on which claims it bears', () => {
  const inFollowUp = (words: string, by: string) => replacing(paths.followUp, words, by)
  expect(afterwards(inFollowUp('direction: refuerza', 'direction: debilita')))
    .toMatchInlineSnapshot(`
    content/follow-ups/informe-nuevo.md
      4:1  \`direction\` was published as “refuerza”, and is “debilita”.
           Put it back. Or, if it was wrong, tell readers so among the fields of the file:
             corrected:
               - date: "…"
                 field: direction
                 was: refuerza
                 why: …  (changed-judgement)

    1 problem in 1 file.
  `)
  expect(afterwards(inFollowUp('added: "2025-02-20"', 'added: "2025-02-10"'))).toContain(
    '`added` was published as “2025-02-20”, and is “2025-02-10”.',
  )
  expect(afterwards(inFollowUp('added: "2025-02-20"', 'added: "2025-02-10"'))).toContain(
    'was: "2025-02-20"',
  )
  expect(afterwards(inFollowUp('date: "2025-01"', 'date: "2025-02"'))).toContain(
    '`date` was published as “2025-01”, and is “2025-02”.',
  )
  expect(afterwards(inFollowUp('sources: [informe]', 'sources: [nota-impresa]'))).toContain(
    '`sources` was published as “informe”, and is “nota-impresa”.',
  )
  // It may come to bear on more.
  expect(afterwards(inFollowUp('sources: [informe]', 'sources: [informe, nota-impresa]'))).toBe(
    green,
  )
})

test('what an article comes to, what it leaves out and how it differs', () => {
  const inArticle = (words: string, by: string) => replacing(paths.article, words, by)
  const outcome = inArticle(
    'editions: []',
    `bottomLine: El código crece. No consta cuánto.
omissions: [{ says: No dice cuánto., sources: [informe] }]
editions: []`,
  )
  const published = publishing([outcome])
  expect(reportOn(published, outcome)).toBe(green)
  expect(reportOn(published, outcome, inArticle('No consta cuánto.', 'Consta cuánto.'))).toContain(
    '`bottomLine` has other words than those that were published.',
  )
  expect(
    reportOn(published, outcome, inArticle('says: No dice cuánto.', 'says: No dice nada.')),
  ).toContain('`omissions` has other words than those that were published.')
  expect(
    reportOn(
      published,
      outcome,
      inArticle('says: No dice cuánto.', 'says: No dice nada.'),
      inArticle('unverified:', `${corrected('', 'omissions', 'No dice cuánto.')}unverified:`),
    ),
  ).toBe(green)
  expect(
    reportOn(
      published,
      outcome,
      inArticle('note: El original dice otra cosa.', 'note: Dice lo mismo.'),
    ),
  ).toContain('`differences` has other words than those that were published.')
  expect(
    reportOn(
      published,
      outcome,
      inArticle('datePublished: "2024-10-28"', 'datePublished: "2024-10-29"'),
    ),
  ).toContain('`datePublished` was published as “2024-10-28”, and is “2024-10-29”.')
  // One that was known to the year alone may be known more exactly.
  const ofYear = replacing(paths.article, 'datePublished: "2024-10-28"', 'datePublished: "2024"')
  expect(reportOn(publishing([ofYear]))).toBe(green)
})

describe('things that move', () => {
  test('a source that has another id is the same evidence', () => {
    const renamed: Change[] = [
      renaming(paths.report, 'content/sources/informe-2025.yaml'),
      inClaim('source: informe', 'source: informe-2025'),
      replacing(paths.followUp, 'sources: [informe]', 'sources: [informe-2025]'),
      replacing(paths.theme, 'source="informe"', 'source="informe-2025"'),
    ]
    const moved = moving('/fuentes/#fuente-informe', '/fuentes/#fuente-informe-2025')
    // Before it is said where it is, it is missed at its address alone.
    const unsaid = reportOn(publishing(), ...renamed)
    expect(unsaid).toContain('(dropped-address)')
    expect(unsaid).not.toContain('(changed-judgement)')
    expect(reportOn(publishing(), ...renamed, moved)).toBe(green)
    expect(
      reportOn(
        publishing(),
        ...renamed,
        moved,
        inClaim('verdict: confirmado', 'verdict: disputado'),
      ),
    ).toContain('its `verdict` was “confirmado”, and is “disputado”.')
  })
})

/** Write into a list that an address has moved, as the command does. */
function moving(from: string, to: string): Change {
  return (files) => {
    const path = 'content/addresses/site.yaml'
    const list = JSON.parse(new TextDecoder().decode(files.get(path))) as {
      addresses: { address: string; moved?: { to: string; date: string } }[]
    }
    for (const record of list.addresses) {
      if (record.address === from) record.moved = { to, date: '2025-06-15' }
    }
    writing(path, JSON.stringify(list))(files)
  }
}

test('a claim that is gone is missed at its address, and there alone', () => {
  const report = afterwards(
    without(paths.claim),
    replacing(paths.article, '<Claim id="crece">', ''),
    replacing(paths.article, '</Claim>', ''),
    replacing(paths.theme, 'claim="crece" ', ''),
    without(paths.followUp),
  )
  expect(report).toContain('(dropped-address)')
  expect(report).not.toMatch(/\((changed-judgement|dropped-assessment)\)/)
})
