import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { fieldsIn } from '../../src/marking/core/read-fields.ts'
import { addRecord, editFields, newYaml, UnknownField } from '../../src/marking/core/edit-fields.ts'
import { forms } from '../../src/marking/forms.ts'
import type { FieldEdit, Fields } from '../../src/marking/protocol.ts'
import { splitFrontmatter } from '../../src/reading/split-frontmatter.ts'
import {
  claimSkeleton,
  entitySkeleton,
  quoteSkeleton,
  sourceSkeleton,
} from '../../src/skeletons/things.ts'
import { inventedEdition } from '../an-edition.ts'
import { randomFrom } from '../fuzz/random.ts'
import { articlesOfEdition } from './articles.ts'

const style = { quote: "'" } as const
const claim = `# Ours.
claimant: { voice: article }
kind: hecho comprobable # as it is
core: true
themes: [agua]
assessments:
  # The newest.
  - date: "2025-11-24"
    verdict: disputado
    reason: >-
      Un estudio mide la mitad y otro apenas
      una décima parte menos.
    evidence:
      - source: uno
        bearing: a favor
        contributes: Mide la mitad.
      - source: dos
        bearing: en contra
        contributes: Mide más.
  - date: "2025-10-01"
    verdict: confirmado
    reason: Lo mide uno.
    evidence: []
`

const edit = (...edits: FieldEdit[]) => editFields(claim, edits, forms.claim, style)

test('changes a value where it stands, and nothing else', () => {
  expect(edit({ path: ['core'], value: false })).toBe(claim.replace('core: true', 'core: false'))
  expect(edit({ path: ['kind'], value: 'opinión' })).toBe(
    claim.replace('hecho comprobable #', 'opinión #'),
  )
  expect(edit({ path: ['claimant', 'voice'], value: 'article' })).toBe(claim)
  expect(edit({ path: ['claimant'], value: { speaker: 'ana' } })).toBe(
    claim.replace('voice: article', 'speaker: ana'),
  )
  expect(edit({ path: ['assessments', 0, 'reason'], value: 'Es: así.' })).toBe(
    claim.replace(/>-[^]*menos\./, '"Es: así."'),
  )
  expect(edit({ path: ['assessments', 0, 'evidence', 1, 'source'], value: 'tres' })).toBe(
    claim.replace('source: dos', 'source: tres'),
  )
})

test('puts a new field among the others, in the order of the guide', () => {
  expect(edit({ path: ['wouldChange'], value: 'Otra medida.' })).toBe(
    claim.replace('[agua]\n', '[agua]\nwouldChange: Otra medida.\n'),
  )
  expect(edit({ path: ['draft'], value: true })).toBe(
    claim.replace('Ours.\n', 'Ours.\ndraft: true\n'),
  )
  expect(edit({ path: ['assessments', 1, 'correction'], value: { of: 'a', to: 'b' } })).toBe(
    claim.replace('uno.\n', 'uno.\n    correction:\n      of: a\n      to: b\n'),
  )
  expect(edit({ path: ['assessments', 1, 'correction', 'of'], value: 'a' })).toContain(
    '    correction:\n      of: a\n      to:\n',
  )
})

test('folds a long text, and leaves a short one on its line', () => {
  const long =
    'La cifra es la de las palabras de los datos con los que se ha medido, y no la de los otros.'
  expect(edit({ path: ['assessments', 1, 'reason'], value: long })).toContain(`    reason: >-
      La cifra es la de las palabras de los datos con los que se ha medido, y no la de
      los otros.
    evidence: []
`)
})

test('takes a field away, and leaves one empty that the check asks for', () => {
  const corrected = edit({ path: ['assessments', 1, 'correction'], value: { of: 'a', to: 'b' } })
  const without = editFields(
    corrected,
    [{ path: ['assessments', 1, 'correction'] }],
    forms.claim,
    style,
  )
  expect(without).toBe(claim)
  expect(edit({ path: ['kind'] })).toBe(claim.replace('kind: hecho comprobable #', 'kind: #'))
  expect(edit({ path: ['assessments', 1, 'date'], value: '' })).toBe(
    claim.replace('date: "2025-10-01"', 'date:'),
  )
})

test('adds, changes and removes records of a list', () => {
  const third = { source: 'tres', bearing: 'matiza', contributes: 'Nada.' }
  const written = `      - source: tres
        bearing: matiza
        contributes: Nada.
`
  const at = (index: number, value?: Fields): FieldEdit => ({
    path: ['assessments', 0, 'evidence', index],
    value,
  })
  expect(edit(at(2, third))).toBe(claim.replace('más.\n', `más.\n${written}`))
  expect(edit(at(0, third))).toBe(claim.replace(/ {6}- source: uno[^]*?mitad\.\n/, written))
  expect(edit(at(0))).toBe(claim.replace(/ {6}- source: uno[^]*?mitad\.\n/, ''))
  expect(edit(at(1))).toBe(claim.replace(/ {6}- source: dos[^]*?más\.\n/, ''))
  expect(edit(at(1), at(0))).toContain('menos.\n    evidence: []\n  - date')
  expect(edit({ path: ['assessments', 1, 'evidence', 0], value: third })).toContain(
    `uno.\n    evidence:\n${written}`,
  )
})

test('puts an assessment above the others, with dates written as theirs', () => {
  const assessment = { date: '2026-01-02', verdict: 'confirmado', reason: 'Sí.', evidence: [] }
  expect(addRecord(claim, ['assessments'], assessment, forms.claim, style)).toBe(
    claim.replace(
      '  - date: "2025-11-24"',
      `  - date: "2026-01-02"
    verdict: confirmado
    reason: Sí.
    evidence: []
  - date: "2025-11-24"`,
    ),
  )
})

test('does not take a field that there is not', () => {
  expect(() => edit({ path: ['colour'], value: 'red' })).toThrow(UnknownField)
  expect(() => edit({ path: ['kind', 'x'], value: 'red' })).toThrow(UnknownField)
  expect(() => newYaml({ colour: 'red' }, forms.claim, style)).toThrow(UnknownField)
})

test.each([
  [
    'quote',
    quoteSkeleton({
      speaker: 'a',
      role: 'b: c',
      publisher: 'd',
      originalLanguage: 'en',
      themes: ['e'],
      sources: [],
    }),
  ],
  ['entity', entitySkeleton({ kind: 'persona', name: 'Ana', sources: ['a'] })],
  [
    'source',
    sourceSkeleton({
      title: 'A, b',

      issued: '2025',
      authors: [{ given: 'Ana', family: 'Gil' }],
    }),
  ],
  [
    'claim',
    claimSkeleton({
      speaker: undefined,
      group: 'según [los] de ahí, y más',
      isReported: false,
      isPromotion: false,
      themes: ['a'],
      today: '2026-01-02',
    }),
  ],
] as const)('writes a %s as `npm run new` does', (kind, skeleton) => {
  const yaml = splitFrontmatter(skeleton)?.yaml ?? skeleton
  // An optional field is not there before it says something.
  expect(newYaml(fieldsIn(yaml), forms[kind], style)).toBe(yaml.replace('    gist:\n', ''))
})

const folders = { quotes: 'quote', claims: 'claim', entities: 'entity', sources: 'source' } as const
const files = [
  ...Object.entries(folders).flatMap(([folder, kind]) =>
    readdirSync(path.join(inventedEdition, 'content', folder)).map((name) => ({
      name: path.join(inventedEdition, 'content', folder, name),
      kind,
    })),
  ),
  ...articlesOfEdition.map((name) => ({ name, kind: 'article' as const })),
].map(({ name, kind }) => {
  const text = readFileSync(name, 'utf8')
  return { name, kind, yaml: splitFrontmatter(text)?.yaml ?? text }
})

test('says in any file of the edition exactly what it is told, and can take it back', () => {
  const random = randomFrom(7)
  for (const { name, kind, yaml } of files) {
    const data = parse(yaml) as Fields
    expect(parse(newYaml(data, forms[kind], style)), name).toEqual(data)
    for (const key of Object.keys(data)) {
      const was = data[key]!
      const other = random.oneOf([
        'Otra cosa',
        'con: dos #puntos',
        '- guion',
        'x '.repeat(60).trim(),
      ])
      if (typeof was === 'string') {
        const edited = editFields(yaml, [{ path: [key], value: other }], forms[kind], style)
        expect(parse(edited), name).toEqual({ ...data, [key]: other })
        const back = editFields(edited, [{ path: [key], value: was }], forms[kind], style)
        expect(parse(back), name).toEqual(data)
      }
      const without = editFields(yaml, [{ path: [key] }], forms[kind], style)
      const { [key]: left, ...rest } = parse(without) as Fields
      expect(left ?? [], name).toEqual([])
      expect(rest, name).toEqual(
        Object.fromEntries(Object.entries(data).filter(([one]) => one !== key)),
      )
    }
  }
})
