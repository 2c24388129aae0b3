import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readContent } from '../../src/reading/read-content.ts'
import { readFolder } from '../../src/reading/read-folder.ts'
import { filesOfMarks } from '../../src/skeletons/of-marks.ts'
import { aContent, paths, replacing, without, type Change } from '../a-content.ts'
import { inventedEdition } from '../an-edition.ts'

const today = '2026-11-27'

function begun(...changes: Change[]) {
  const { content } = readContent(aContent(...changes))
  return new Map(filesOfMarks(content, today).map(({ path, text }) => [path, text]))
}

test('a mark with a file is left alone', () => {
  expect(begun().size).toBe(0)
})

test('a quote has its speaker, their role, who reports it, and the record of the article', () => {
  const files = begun(without(paths.quote), without(paths.speaker))
  expect(files.get(paths.quote)).toBe(`speaker: ana-ruiz
role: directora del laboratorio
reportedBy: el-diario
comment:
themes: [apertura]
sources: [nota-impresa]
`)
  expect(files.get(paths.speaker)).toBe(`kind: persona
name: Ana Ruiz
description:
themes: []
sources: [nota-impresa]
`)
})

test('a claim has its day, and the voice of the article or the speaker of the quote around it', () => {
  const text = begun(without(paths.claim)).get(paths.claim)
  expect(text).toContain('claimant: { voice: article }\nkind:\ncore:\n')
  expect(text).toContain("- date: '2026-11-27'\n    verdict:\n    reason:\n")

  const inQuote = begun(
    replacing(paths.article, 'Abrir es compartir', '<Claim id="abrir">Abrir</Claim> es compartir'),
  ).get('content/claims/abrir.md')
  expect(inQuote).toContain('claimant: { speaker: ana-ruiz }')
})

test('a claim is of the group that its sentence names', () => {
  const claimantOf = (words: string, marked: string) =>
    begun(
      without(paths.claim),
      replacing(paths.article, 'El código abierto crece.', words.replace('…', marked)),
    ).get('content/claims/suben.md')
  const mark = '<Claim id="suben">suben los usuarios</Claim>'
  expect(claimantOf('Según el consistorio, ….', mark)).toContain(
    'claimant: { group: el consistorio }',
  )
  expect(claimantOf('Cada año …, según las propias cuentas.', mark)).toContain(
    'claimant: { group: las propias cuentas }',
  )
  expect(claimantOf('Según el consistorio, crece. Cada año ….', mark)).toContain(
    '{ voice: article }',
  )
})

test('who makes a claim that somebody else says is left to be written', () => {
  const claimantOf = (words: string) =>
    begun(
      without(paths.claim),
      replacing(
        paths.article,
        'El código abierto crece.',
        words.replace('…', '<Claim id="suben">suben los usuarios</Claim>'),
      ),
    )
      .get('content/claims/suben.md')
      ?.split('\n')[1]
  for (const words of [
    'Los críticos sostienen que ….',
    'La oposición recuerda que ….',
    'Ana Ruiz dijo también que cada año ….',
    'El informe ha señalado que ….',
    'Según Ana Ruiz, ….',
    'Cada año …, lamenta la oposición.',
  ]) {
    expect(claimantOf(words), words).toBe('claimant:')
  }
  for (const words of [
    'Creo que ….',
    'Se dice que ….',
    'Cada vez que ….',
    'Es cierto que ….',
    'Cada año …, añade el texto.',
  ]) {
    expect(claimantOf(words), words).toBe('claimant: { voice: article }')
  }
})

test('a claim in an advertisement is one, and judged as such', () => {
  const text = begun(
    without(paths.claim),
    replacing(paths.article, 'El código abierto crece.', '<Promotion>\n\nEl código abierto crece.'),
    replacing(paths.article, 'más modelos</Claim>.', 'más modelos</Claim>.\n\n</Promotion>'),
  ).get(paths.claim)
  expect(text).toContain('kind: promoción\ncore: false\n')
  expect(text).toContain('verdict: no verificable\n')
})

test('a mark has the theme that its paragraph names, or else that of the section', () => {
  expect(
    begun(
      without(paths.claim),
      replacing(paths.theme, 'title: Apertura', 'title: Código abierto'),
    ).get(paths.claim),
  ).toContain('themes: [apertura]')
  expect(begun(without(paths.claim)).get(paths.claim)).toContain('themes: [apertura]')
})

test('says of the edition’s own quotes and claims what their editors wrote', () => {
  // But for the article with every form of text: in a letter or a song nobody “says” anything.
  const files = readFolder(inventedEdition).filter(
    ({ path }) => !/cuaderno-de-la-acequia|\/(poza|haddad)-/.test(path),
  )
  const written = files.filter(({ path }) => /^content\/(quotes|claims)\//.test(path))
  const fieldsIn = (text: string) =>
    parse(text.replace(/^---\n([^]*?\n)---[^]*$/, '$1')) as Record<string, unknown>
  const { content } = readContent(files.filter((file) => !written.includes(file)))
  const begun = new Map(filesOfMarks(content, today).map(({ path, text }) => [path, text]))

  const compared = written
    .filter(({ path }) => begun.has(path))
    .flatMap(({ path, bytes }) => {
      const theirs = fieldsIn(new TextDecoder().decode(bytes))
      const ours = fieldsIn(begun.get(path)!)
      return ['speaker', 'role', 'reportedBy', 'claimant']
        .filter((name) => theirs[name] != null && !('group' in Object(theirs[name])))
        .map((name) => ({ path, name, theirs: theirs[name], ours: ours[name] }))
    })
  const different = compared.filter(
    ({ theirs, ours }) => JSON.stringify(theirs) !== JSON.stringify(ours),
  )
  expect(compared.length).toBeGreaterThan(30)
  // The text has a quote without a word on who says it.
  expect(different.map(({ path, name, ours }) => [path, name, ours])).toEqual([
    ['content/quotes/ejemplo-volveremos.yaml', 'speaker', null],
    ['content/quotes/ejemplo-volveremos.yaml', 'role', null],
  ])
})
