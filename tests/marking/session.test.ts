import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { keepAddresses } from '../../src/commands/keep-addresses.ts'
import type { Applied, Change, Fields, Selection } from '../../src/marking/protocol.ts'
import { randomFrom } from '../fuzz/random.ts'
import { articlePath, aServer, now, selectionOf, type Served } from './a-server.ts'

const draft = 'aljibe-del-patio'
const published = 'agua-de-la-ribera'

/** What came of a change, in a few words. */
function inShort(applied: Applied): string {
  switch (applied.outcome) {
    case 'done':
      return [
        ...applied.written.map(
          ({ path, before, after }) =>
            `${before === null ? 'new' : after === null ? 'gone' : 'changed'} ${path}`,
        ),
        ...applied.warnings.map(({ rule }) => `warning ${rule}`),
      ].join('\n')
    case 'refused':
      return applied.problems
        .map(({ rule, path, field, message }) => `${rule} ${path} ${field}: ${message}`)
        .join('\n')
    case 'impossible':
      return applied.refusal.reason
    case 'conflict':
      return applied.conflicts.map(({ path }) => `conflict ${path}`).join('\n')
    case 'nothing':
      return 'nothing'
  }
}

/** Every file of a content with its text. */
async function everything({ root, read }: Served): Promise<Record<string, string>> {
  const names = await readdir(path.join(root, 'content'), { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile())
  const texts = await Promise.all(
    files.map(async (entry) => {
      const file = path.relative(root, path.join(entry.parentPath, entry.name))
      return [file, await read(file)] as const
    }),
  )
  return Object.fromEntries(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** A server with an edition of which all that is no draft is published. */
async function aPublishedServer(): Promise<Served> {
  const server = await aServer()
  await keepAddresses(server.root, [], now())
  return server
}

async function proposal(server: Served, article: string, kind: 'quote' | 'claim', words: string) {
  const state = await server.stateOf(article)
  const seen = state.files[state.path] ?? ''
  const selection = selectionOf(state, words)
  return server.call('propose', { article, kind, selection, seen })
}

async function removing(server: Served, id: string): Promise<Applied> {
  const mark = { kind: 'quote', id, fragment: 1 } as const
  const { files } = await server.call('orphans', { article: draft, mark: { kind: 'quote', id } })
  return server.apply(draft, {
    do: 'remove-mark',
    mark,
    with: files.slice(1).map(({ path }) => path),
  })
}

test('proposes a quote with its printed marks, who says it, and a file for that person', async () => {
  const server = await aServer()
  const before = await everything(server)
  expect(inShort(await removing(server, 'berta-aljibe'))).toBe(
    `changed ${articlePath(draft)}
gone content/quotes/berta-aljibe.yaml
gone content/entities/berta-aljibe.yaml`,
  )
  const found = await proposal(server, draft, 'quote', 'El aljibe vuelve a dar agua')
  expect(found).toMatchObject({
    outcome: 'mark',
    text: '«El aljibe vuelve a dar agua»',
    id: 'aljibe-aljibe-vuelve-agua',
    isUnmarked: false,
    fields: { speaker: 'berta-aljibe', role: 'pocera', reportedBy: 'la-hoja' },
    guessed: ['speaker', 'role', 'themes'],
    things: [{ kind: 'entity', id: 'berta-aljibe', fields: { name: 'Berta Aljibe' } }],
  })
  if (found.outcome !== 'mark') return
  // The editor writes what nobody can read from the text, and gives the quote its id of before.
  const [person] = found.things
  const done = await server.apply(
    draft,
    {
      do: 'add-mark',
      kind: 'quote',
      id: 'berta-aljibe',
      selection: found.selection,
      fields: { ...found.fields, comment: 'Habla de su trabajo en el aljibe.', sources: [] },
    },
    {
      do: 'add-thing',
      thing: {
        ...person!,
        fields: {
          ...person!.fields,
          description: 'Pocera, según la nota sobre el aljibe.',
          themes: ['vecindario'],
          sources: ['gaceta-aljibe'],
        },
      },
    },
  )
  expect(done.outcome).toBe('done')
  expect(await everything(server)).toEqual(before)
})

test('writes a claim of a draft as `npm run new marks` does, and lists what is still to write', async () => {
  const server = await aServer()
  const found = await proposal(server, draft, 'claim', 'El aljibe vuelve a dar agua')
  if (found.outcome !== 'mark') throw new Error(found.outcome)
  expect(found.fields['claimant']).toEqual({ speaker: 'berta-aljibe' })
  const { id, selection, fields } = found
  const done = await server.apply(draft, { do: 'add-mark', kind: 'claim', id, selection, fields })
  expect(inShort(done)).toBe(`changed ${articlePath(draft)}\nnew content/claims/${id}.md`)
  if (done.outcome !== 'done') return
  expect(await server.read(articlePath(draft))).toContain(
    `«<Claim id="${id}">El aljibe\nvuelve a dar agua</Claim>»`,
  )
  expect(await server.read(`content/claims/${id}.md`)).toBe(`---
claimant: { speaker: berta-aljibe }
kind:
core:
themes: [vecindario]
assessments:
  - date: "2026-11-27"
    verdict:
    reason:
    evidence:
      - source:
        bearing:
        contributes:
---
`)
  const missing = done.state.toWrite.filter(({ thing }) => thing?.id === id)
  expect(missing.map(({ field }) => field)).toEqual([
    'kind',
    'core',
    'assessments.0.verdict',
    'assessments.0.reason',
    'assessments.0.evidence.0.source',
    'assessments.0.evidence.0.bearing',
    'assessments.0.evidence.0.contributes',
  ])
})

test('begins the file of a mark that has none with its fields', async () => {
  const server = await aServer()
  const { things } = await server.stateOf(draft)
  const thing = things.find(({ id }) => id === 'aljibe-lleno')
  expect(thing).toMatchObject({
    hasFile: false,
    begun: { fields: { claimant: { voice: 'article' }, themes: ['vecindario'] }, things: [] },
  })
  const edits = Object.entries(thing?.begun?.fields ?? {}).map(([name, value]) => ({
    path: [name],
    value,
  }))
  const done = await server.apply(
    draft,
    { do: 'set-fields', kind: 'claim', id: 'aljibe-lleno', edits },
    {
      do: 'set-fields',
      kind: 'claim',
      id: 'aljibe-lleno',
      edits: [{ path: ['assessments', 0, 'verdict'], value: 'sin verificar' }],
    },
  )
  expect(inShort(done)).toBe('new content/claims/aljibe-lleno.md')
  expect(await server.read('content/claims/aljibe-lleno.md')).toBe(`---
claimant: { voice: article }
kind:
core:
themes: [vecindario]
assessments:
  - date: "2026-11-27"
    verdict: sin verificar
    reason:
    evidence:
      - source:
        bearing:
        contributes:
---
`)
})

const fact: Fields = {
  claimant: { voice: 'article' },
  kind: 'hecho comprobable',
  core: true,
  themes: ['agua'],
  assessments: [
    {
      date: '2026-11-27',
      verdict: 'confirmado',
      reason:
        'El acta de la medida lo dice con esas palabras, y el contador de la ribera da lo mismo desde entonces.',
      gist: 'Consta en el acta',
      evidence: [
        { source: 'acta-medida', bearing: 'a favor', contributes: 'Lo dice: «parcela a parcela».' },
      ],
    },
  ],
}

const record: Fields = {
  type: 'report',
  title: 'Acta de la medida',
  titleStatus: 'literal',
  publisher: 'La ribera',
  class: 'primaria',
  seen: 'entera',
  language: 'es',
  url: 'https://ribera.example/acta',
  issued: '2024-05',
  fact: 'Dice cómo se mide.',
  consulted: 'El acta entera.',
}

test('writes a published claim and its new source in one step, formatted as the rest is', async () => {
  const server = await aServer()
  const state = await server.stateOf(published)
  const selection = selectionOf(state, 'la mide parcela a parcela')
  const adding: Change = {
    do: 'add-mark',
    kind: 'claim',
    id: 'mide-parcelas',
    selection,
    fields: fact,
  }
  const before = await everything(server)

  expect(inShort(await server.apply(published, adding))).toContain(
    'unknown-reference content/claims/mide-parcelas.md assessments.0.evidence.0.source',
  )
  expect(await everything(server)).toEqual(before)

  const source = { kind: 'source', id: 'acta-medida', fields: record } as const
  expect(inShort(await server.apply(published, adding, { do: 'add-thing', thing: source }))).toBe(
    `changed ${articlePath(published)}
new content/claims/mide-parcelas.md
new content/sources/acta-medida.yaml`,
  )
  expect(await server.read('content/claims/mide-parcelas.md')).toBe(`---
claimant: { voice: article }
kind: hecho comprobable
core: true
themes: [agua]
assessments:
  - date: "2026-11-27"
    verdict: confirmado
    reason: >-
      El acta de la medida lo dice con esas palabras, y el contador de la ribera da lo
      mismo desde entonces.
    gist: Consta en el acta
    evidence:
      - source: acta-medida
        bearing: a favor
        contributes: "Lo dice: «parcela a parcela»."
---
`)
  expect(await server.read('content/sources/acta-medida.yaml')).toContain(
    'url: https://ribera.example/acta\nissued: "2024-05"\n',
  )
  expect(await server.read(articlePath(published))).toBe(
    before[articlePath(published)]!.replace(
      'la mide parcela a parcela',
      '<Claim id="mide-parcelas">la mide parcela a parcela</Claim>',
    ),
  )
})

test('says of each field what the check finds, and writes nothing', async () => {
  const server = await aServer()
  const before = await everything(server)
  const [assessment] = fact['assessments'] as Fields[]
  const state = await server.stateOf(published)
  const refused = await server.apply(published, {
    do: 'add-mark',
    kind: 'claim',
    id: 'mide-parcelas',
    selection: selectionOf(state, 'la mide parcela a parcela'),
    fields: { ...fact, core: '', assessments: [{ ...assessment, evidence: [] }] },
  })
  expect(inShort(refused)).toContain('schema content/claims/mide-parcelas.md core')
  expect(refused).toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({ field: 'core', mistake: 'unwritten' }),
    ]) as unknown,
  })
  expect(await everything(server)).toEqual(before)
})

test('does not write what cannot be marked, and says why', async () => {
  const server = await aServer()
  const before = await everything(server)
  expect(await proposal(server, published, 'claim', 'arcela a parcela')).toMatchObject({
    outcome: 'impossible',
    refusal: { reason: 'half-word', words: 'parcela' },
  })
  const state = await server.stateOf(published)
  const selection = selectionOf(state, 'arcela a parcela')
  const adding: Change = { do: 'add-mark', kind: 'claim', id: 'x', selection, fields: fact }
  expect(inShort(await server.apply(published, adding))).toBe('half-word')
  expect(await everything(server)).toEqual(before)
})

test('moves the ends of a mark, and warns of an address with other words', async () => {
  const server = await aPublishedServer()
  const state = await server.stateOf(published)
  const mark = state.marks.find(({ id }) => id === 'ribera-mitad')!
  const selection = selectionOf(state, 'gasta la mitad de agua desde que riega gota a gota')
  const moving: Change = {
    do: 'move-ends',
    mark: { kind: mark.kind, id: mark.id, fragment: 1 },
    selection,
  }
  expect(inShort(await server.apply(published, moving))).toBe(
    `changed ${articlePath(published)}\nwarning changed-words`,
  )
  const after = await server.stateOf(published)
  expect(after.marks.find(({ id }) => id === 'ribera-mitad')?.text).toBe(
    'gasta la mitad de agua desde que riega gota a gota',
  )
})

test('does not change a published assessment in place, and adds one above it', async () => {
  const server = await aPublishedServer()
  const file = 'content/claims/ribera-mitad.md'
  const before = await server.read(file)
  const { publishedAssessments, fields } = (await server.stateOf(published)).things.find(
    ({ id }) => id === 'ribera-mitad',
  )!
  expect(publishedAssessments).toEqual([0])
  const verdict: Change = {
    do: 'set-fields',
    kind: 'claim',
    id: 'ribera-mitad',
    edits: [
      { path: ['assessments', 0, 'reason'], value: 'Otra razón que no consta en ninguna parte.' },
    ],
  }
  expect(inShort(await server.apply(published, verdict))).toContain('changed-judgement')
  expect(await server.read(file)).toBe(before)

  const [last] = fields['assessments'] as Fields[]
  const assessment = { ...last, date: '2026-11-27', change: 'Se leyó otra vez, y dice lo mismo.' }
  const adding: Change = { do: 'add-assessment', id: 'ribera-mitad', assessment }
  expect(inShort(await server.apply(published, adding))).toBe(`changed ${file}`)
  const after = await server.read(file)
  expect(after.endsWith(before.slice(before.indexOf('  - date')))).toBe(true)
  expect(after).toContain(`assessments:
  - date: "2026-11-27"
    verdict: confirmado
    change: Se leyó otra vez, y dice lo mismo.
`)
})

test('names what a mark leaves behind, and what still names it', async () => {
  const server = await aPublishedServer()
  const mark = { kind: 'claim', id: 'goteo-mitad' } as const
  const article = 'huerto-de-la-estacion'
  const orphans = await server.call('orphans', { article, mark })
  expect(orphans.files.map(({ path }) => path)).toEqual(['content/claims/goteo-mitad.md'])
  expect(orphans.mentions.map(({ path }) => path).toSorted()).toEqual([
    'content/claims/sanz-goteo.md',
    'content/themes/agua.mdx',
  ])
  const before = await everything(server)
  const refused = await server.apply(article, { do: 'remove-mark', mark: { ...mark, fragment: 1 } })
  expect(inShort(refused)).toContain('unknown-reference content/themes/agua.mdx')
  expect(await everything(server)).toEqual(before)

  const kept = await server.call('orphans', {
    article: published,
    mark: { kind: 'claim', id: 'ribera-mitad' },
  })
  expect(kept.addresses).toEqual(['/afirmaciones/ribera-mitad/'])
})

test('removes a published claim with its file, and warns of the addresses that lead nowhere', async () => {
  const server = await aPublishedServer()
  const mark = { kind: 'claim', id: 'ribera-verano', fragment: 1 } as const
  const done = await server.apply(published, { do: 'remove-mark', mark })
  expect(inShort(done)).toBe(
    `changed ${articlePath(published)}\ngone content/claims/ribera-verano.md\nwarning dropped-address`,
  )
  const back = await server.call('undo', { article: published })
  expect(back).toMatchObject({ outcome: 'done', warnings: [] })
})

test('deletes no file that is not one of those', async () => {
  const { ask, stateOf, read } = await aServer()
  const body = JSON.stringify({
    article: draft,
    seen: (await stateOf(draft)).files,
    changes: [
      {
        do: 'remove-mark',
        mark: { kind: 'quote', id: 'berta-aljibe', fragment: 1 },
        with: ['content/entities/la-hoja.yaml'],
      },
    ],
  })
  const { status } = await ask('apply', body)
  expect([status, await read('content/entities/la-hoja.yaml')]).toEqual([
    409,
    expect.stringContaining('La Hoja'),
  ])
})

test('of two windows the second overwrites nothing, and is shown both versions', async () => {
  const server = await aServer()
  const seen = (await server.stateOf(draft)).files
  const file = 'content/claims/aljibe-hondo.md'
  const core = (value: boolean): Change => ({
    do: 'set-fields',
    kind: 'claim',
    id: 'aljibe-hondo',
    edits: [{ path: ['core'], value }],
  })
  const kind: Change = {
    do: 'set-fields',
    kind: 'claim',
    id: 'aljibe-hondo',
    edits: [{ path: ['themes'], value: ['agua'] }],
  }
  const original = await server.read(file)
  const first = await server.call('apply', { article: draft, seen, changes: [core(false)] })
  expect(first.outcome).toBe('done')
  const theirs = await server.read(file)
  const second = await server.call('apply', { article: draft, seen, changes: [kind] })
  expect(second).toMatchObject({
    outcome: 'conflict',
    conflicts: [
      {
        path: file,
        seen: original,
        yours: original.replace('[vecindario]', '[agua]'),
        theirs: original.replace('core: true', 'core: false'),
      },
    ],
  })
  expect(await server.read(file)).toBe(theirs)
  if (second.outcome !== 'conflict' || second.state.outcome !== 'state') return
  const again = second.state.state.files
  const third = await server.call('apply', { article: draft, seen: again, changes: [kind] })
  expect(third.outcome).toBe('done')
  expect(await server.read(file)).toBe(theirs.replace('[vecindario]', '[agua]'))
})

test('of two windows that mark the same words, the second is told that it cannot be done again', async () => {
  const server = await aServer()
  const state = await server.stateOf(draft)
  const selection = selectionOf(state, 'en abril')
  const adding: Change = { do: 'add-mark', kind: 'claim', id: 'en-abril', selection, fields: fact }
  const ask = { article: draft, seen: state.files, changes: [adding] }
  expect((await server.call('apply', ask)).outcome).toBe('done')
  const theirs = await server.read(state.path)
  const own = 'content/claims/en-abril.md'
  const written = await server.read(own)
  expect(await server.call('apply', ask)).toMatchObject({
    outcome: 'conflict',
    conflicts: [
      { path: state.path, yours: theirs, theirs },
      { path: own, seen: null, yours: written, theirs: written },
    ],
    refusal: { reason: 'same-words' },
  })
})

test('tells that what would be changed is there no more', async () => {
  const server = await aServer()
  const selection = selectionOf(await server.stateOf(draft), 'en abril')
  const mark = { kind: 'claim', id: 'en-abril' } as const
  await server.apply(draft, { do: 'add-mark', ...mark, selection, fields: fact })
  const seen = (await server.stateOf(draft)).files
  const removing: Change = { do: 'remove-mark', mark: { ...mark, fragment: 1 } }
  const ask = { article: draft, seen, changes: [removing] }
  expect((await server.call('apply', ask)).outcome).toBe('done')
  expect(await server.call('apply', ask)).toMatchObject({
    outcome: 'conflict',
    conflicts: [{ path: articlePath(draft) }],
    refusal: { reason: 'not-there' },
  })
})

test('overwrites no file that was changed or made on the disk meanwhile', async () => {
  const server = await aServer()
  const state = await server.stateOf(draft)
  const selection = selectionOf(state, 'en abril')
  const adding: Change = { do: 'add-mark', kind: 'claim', id: 'en-abril', selection, fields: fact }
  const text = await server.read(state.path)

  await server.write(state.path, text.replace('summary:', 'summary: '))
  const ask = { article: draft, seen: state.files, changes: [adding] }
  expect(inShort(await server.call('apply', ask))).toBe(`conflict ${state.path}`)
  const proposed = await server.call('propose', {
    article: draft,
    kind: 'claim',
    selection,
    seen: state.files[state.path] ?? '',
  })
  expect(proposed.outcome).toBe('stale')

  await server.write(state.path, text)
  await server.write('content/claims/en-abril.md', 'Somebody is writing this.\n')
  expect(inShort(await server.call('apply', ask))).toBe('conflict content/claims/en-abril.md')
  expect(await server.read('content/claims/en-abril.md')).toBe('Somebody is writing this.\n')
  expect(await server.read(state.path)).toBe(text)
})

test('takes steps back and makes them again, unless a file has changed since', async () => {
  const server = await aServer()
  const before = await everything(server)
  expect(inShort(await server.call('undo', { article: draft }))).toBe('nothing')
  const found = await proposal(server, draft, 'claim', 'El aljibe vuelve a dar agua')
  if (found.outcome !== 'mark') throw new Error(found.outcome)
  const { id, selection, fields } = found
  const done = await server.apply(draft, { do: 'add-mark', kind: 'claim', id, selection, fields })
  expect(done).toMatchObject({
    state: { history: { undo: { change: 'add-mark', id }, redo: null } },
  })
  const after = await everything(server)

  const undone = await server.call('undo', { article: draft })
  expect(undone).toMatchObject({ state: { history: { undo: null, redo: { change: 'add-mark' } } } })
  expect(await everything(server)).toEqual(before)
  expect((await server.call('redo', { article: draft })).outcome).toBe('done')
  expect(await everything(server)).toEqual(after)

  const own = `content/claims/${id}.md`
  await server.write(own, `${after[own]}\nMás.\n`)
  expect(await server.call('undo', { article: draft })).toMatchObject({
    outcome: 'conflict',
    conflicts: [{ path: own, seen: after[own], yours: null, theirs: `${after[own]}\nMás.\n` }],
    refusal: null,
  })
  expect(await server.read(articlePath(draft))).toBe(after[articlePath(draft)])
})

test('makes no step again once another change is made', async () => {
  const server = await aServer()
  const titled = (title: string): Change => ({ do: 'set-section', id: 'agua-del-aljibe', title })
  await server.apply(draft, titled('Agua'))
  await server.call('undo', { article: draft })
  const other = await server.apply(draft, titled('Otra agua'))
  expect(other).toMatchObject({ state: { history: { redo: null } } })
  expect(inShort(await server.call('redo', { article: draft }))).toBe('nothing')
})

test('writes over no file that is not UTF-8, and says what to do', async () => {
  const server = await aServer()
  const file = 'content/entities/eva-gil.yaml'
  const place = path.join(server.root, file)
  const latin1 = Buffer.from('kind: persona\nname: Eva Muñoz\n', 'latin1')
  const thing = { kind: 'entity', id: 'eva-gil', fields: { kind: 'persona', name: 'Eva' } } as const
  const adding: Change = { do: 'add-thing', thing }
  const refused = {
    outcome: 'refused',
    problems: [
      {
        rule: 'not-utf8',
        path: file,
        hint: 'Save it again as plain text, with the encoding UTF-8.',
      },
    ],
  }
  await writeFile(place, latin1)
  expect(await server.apply(draft, adding)).toMatchObject(refused)
  const edits = [{ path: ['name'], value: 'Eva' }]
  const changing: Change = { do: 'set-fields', kind: 'entity', id: 'eva-gil', edits }
  expect(await server.apply(draft, changing)).toMatchObject(refused)
  expect(await readFile(place)).toEqual(latin1)

  // Nor does a step that is taken back or made again.
  await rm(place)
  const saved = await server.apply(draft, adding)
  expect(saved.outcome).toBe('done')
  await writeFile(place, latin1)
  expect(await server.call('undo', { article: draft })).toMatchObject(refused)
  if (saved.outcome === 'done') await server.write(file, saved.written[0]?.after ?? '')
  expect((await server.call('undo', { article: draft })).outcome).toBe('done')
  await writeFile(place, latin1)
  expect(await server.call('redo', { article: draft })).toMatchObject(refused)
  expect(await readFile(place)).toEqual(latin1)
})

test('tries a change without writing it', async () => {
  const server = await aServer()
  const before = await everything(server)
  const seen = (await server.stateOf(draft)).files
  const changes: Change[] = [{ do: 'set-section', id: 'agua-del-aljibe', title: 'Agua otra vez' }]
  const tried = await server.call('apply', { article: draft, seen, changes, isTrial: true })
  expect(tried).toMatchObject({
    outcome: 'done',
    state: { sections: [{ title: 'Agua otra vez' }], history: { undo: null } },
  })
  expect(await everything(server)).toEqual(before)
})

test('names a field that there is not, and changes nothing', async () => {
  const { ask, stateOf } = await aServer()
  const edits = [{ path: ['colour'], value: 'red' }]
  const changes = [{ do: 'set-fields', kind: 'claim', id: 'aljibe-hondo', edits }]
  const seen = (await stateOf(draft)).files
  const reply = await ask('apply', JSON.stringify({ article: draft, seen, changes }))
  expect(reply).toMatchObject({ status: 400, text: expect.stringContaining('`colour`') as unknown })
})

test('begins a theme for a draft without its introduction, which is then still to write', async () => {
  const server = await aServer()
  const done = await server.apply(
    draft,
    {
      do: 'add-thing',
      thing: {
        kind: 'theme',
        id: 'pozos',
        fields: { title: 'Los pozos', summary: 'Cuántos hay.' },
      },
    },
    {
      do: 'set-fields',
      kind: 'claim',
      id: 'aljibe-hondo',
      edits: [{ path: ['themes'], value: ['vecindario', 'pozos'] }],
    },
  )
  expect(inShort(done)).toBe('new content/themes/pozos.mdx\nchanged content/claims/aljibe-hondo.md')
  if (done.outcome !== 'done') return
  const missing = done.state.toWrite.filter(({ thing }) => thing?.id === 'pozos')
  expect(missing.map(({ message }) => message)).toEqual([
    'The introduction of the theme `pozos` has 0 words. Write between 150 and 350, below the second line of `---`.',
    'The introduction of the theme `pozos` cites no source. Write `<Cite source="…" />` after each statement that rests on a source.',
  ])

  // One that is too long is wrong.
  const { path, digest } = await server.call('thing', { kind: 'theme', id: 'pozos' })
  const begun = await server.call('apply', {
    article: draft,
    seen: { [path]: digest ?? '' },
    changes: [
      { do: 'set-fields', kind: 'theme', id: 'pozos', edits: [], body: 'Hay dos. '.repeat(200) },
    ],
  })
  if (begun.outcome !== 'done') throw new Error(begun.outcome)
  expect(begun.state.problems.map(({ rule, path }) => [rule, path])).toContainEqual([
    'introduction-length',
    'content/themes/pozos.mdx',
  ])
})

test('saves what is wrong with a draft, and publishes it only when it is right', async () => {
  const server = await aServer()
  const wrong: Change = {
    do: 'set-fields',
    kind: 'claim',
    id: 'aljibe-hondo',
    edits: [{ path: ['assessments', 0, 'reason'], value: 'Consta.' }],
  }
  const saved = await server.apply(draft, wrong)
  expect(inShort(saved)).toBe('changed content/claims/aljibe-hondo.md')
  if (saved.outcome !== 'done') return
  expect(saved.state.problems).toMatchObject([
    { rule: 'reason-length', thing: { id: 'aljibe-hondo' }, field: 'assessments.0.reason' },
  ])

  const edits = [{ path: ['draft'] }]
  const publishing: Change = { do: 'set-fields', kind: 'article', id: draft, edits }
  expect(inShort(await server.apply(draft, publishing))).toContain('reason-length')

  // What is wrong with the article itself would keep its page from being shown.
  const summary = [{ path: ['publisher'], value: 'la-hoja-2' }]
  const ofArticle: Change = { do: 'set-fields', kind: 'article', id: draft, edits: summary }
  expect(inShort(await server.apply(draft, ofArticle))).toContain('unknown-reference')
})

test('tells what is wrong with what the article itself names', async () => {
  const server = await aServer()
  const file = 'content/entities/la-hoja.yaml'
  await server.write(file, (await server.read(file)).replace(/^description:.*$/m, 'description:'))
  const { problems } = await server.stateOf(draft)
  expect(problems.map(({ path, field }) => [path, field])).toContainEqual([file, 'description'])
})

test('gives the fields of a person, and changes them', async () => {
  const server = await aServer()
  const thing = await server.call('thing', { kind: 'entity', id: 'lucia-sanz' })
  expect(thing.fields['name']).toBe('Lucía Sanz')
  const edits = [{ path: ['note'], value: 'Una nota.' }]
  const done = await server.call('apply', {
    article: draft,
    seen: { [thing.path]: thing.digest ?? '' },
    changes: [{ do: 'set-fields', kind: 'entity', id: 'lucia-sanz', edits }],
  })
  expect(inShort(done)).toBe('changed content/entities/lucia-sanz.yaml')
  expect(await server.read(thing.path)).toMatch(/\]\nnote: Una nota\.\n$/)
})

test('marks any words and takes them back, file by file and byte for byte', async () => {
  const server = await aServer()
  const before = await everything(server)
  const random = randomFrom(11)
  const { paragraphs, path: own, files } = await server.stateOf(draft)
  const text = paragraphs[0]!.text
  let made = 0
  for (let round = 0; round < 8; round += 1) {
    const start = random.below(text.length)
    const selection = {
      start: { paragraph: 1, offset: start },
      end: { paragraph: 1, offset: Math.min(text.length, start + random.below(50)) },
    }
    const kind = random.oneOf(['quote', 'claim'] as const)
    const propose = (words: Selection) =>
      server.call('propose', { article: draft, kind, selection: words, seen: files[own] ?? '' })
    const first = await propose(selection)
    const nearest = first.outcome === 'impossible' ? first.refusal.nearest : null
    const found = nearest ? await propose(nearest) : first
    if (found.outcome !== 'mark') continue
    const { id, isUnmarked, fields, things } = found
    const done = await server.apply(
      draft,
      { do: 'add-mark', kind, id, selection: found.selection, isUnmarked, fields },
      ...things.map((thing): Change => ({ do: 'add-thing', thing })),
    )
    if (done.outcome !== 'done') continue
    made += 1
    expect(done.state.problems).toEqual([])
    expect(done.state.paragraphs[0]?.text).toBe(text)
    const undone =
      round % 2 === 0
        ? await server.call('undo', { article: draft })
        : await server.apply(draft, { do: 'remove-mark', mark: { kind, id, fragment: 1 } })
    expect(undone.outcome).toBe('done')
    expect(await everything(server)).toEqual(before)
  }
  expect(made).toBeGreaterThan(3)
})
