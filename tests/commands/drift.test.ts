import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { compareWithCopy } from '../../src/commands/compare-with-copy.ts'
import { keepAddresses } from '../../src/commands/keep-addresses.ts'
import { readChoice, writtenArguments } from '../../src/commands/read-choice.ts'
import { loadCorpus } from '../../src/reading/load-corpus.ts'
import { formatReport } from '../../src/text/format-report.ts'
import { addingArticle, paths, replacing, writing, type Change } from '../a-content.ts'
import { aProject } from '../a-project.ts'

const published = [
  'El código abierto crece. Cada año se publican más modelos.',
  'Nadie los cuenta todos, salvo un observatorio del sur.',
  '“Abrir es compartir”, dice Ana Ruiz, directora del laboratorio. “Y compartir es crecer”.',
  'El laboratorio cumple diez años este otoño y prepara una fiesta.',
  'Las puertas abren a las nueve - y cierran cuando se va el último.',
]
const [first = '', second = '', third = '', fourth = '', fifth = ''] = published

/** An article of five paragraphs, in two sections, with a claim and a quote. */
const fiveParagraphs: Change[] = [
  replacing(
    paths.article,
    `más modelos</Claim>.
`,
    `más modelos</Claim>.

${second}
`,
  ),
  replacing(
    paths.article,
    `</Section>
`,
    `${fourth}

</Section>

<Section id="puertas" title="Las puertas">

${fifth}

</Section>
`,
  ),
  replacing(paths.article, 'differences:', 'collated: [1, 3, 5]\ndifferences:'),
  writing(paths.original, `${published.join('\n')}\n`),
]

const now = new Date('2026-11-27T12:00:00Z')
const never = () => Promise.resolve({ problem: 'No network.' })
const pageOf = (paragraphs: readonly string[]) =>
  `<!doctype html><html><body><article>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`

/** The project with its addresses kept, and what the command says in it of a fresh copy. */
async function aPublished(...changes: Change[]) {
  const root = await aProject(...fiveParagraphs, ...changes)
  await keepAddresses(root, [], new Date('2026-11-01T12:00:00Z'))
  const run = async (copy: readonly string[], ...args: string[]) => {
    await writeFile(path.join(root, 'copy.html'), pageOf(copy))
    const outcome = await compareWithCopy(root, ['nota', 'copy.html', ...args], now, never)
    return 'report' in outcome ? outcome.report : `Problem: ${outcome.problem}`
  }
  const read = (file: string) => readFile(path.join(root, file), 'utf8')
  const check = async () => {
    const loaded = await loadCorpus(root)
    return 'issues' in loaded ? formatReport(loaded.issues) : 'No problems.'
  }
  return { root, run, read, check }
}

const sameAs = (copy: readonly string[]) => `${copy.join('\n')}\n`
const nothing = 'Nothing has changed: every paragraph is the same to the character.'

test('says so where nothing has changed, and writes nothing', async () => {
  const { run, read } = await aPublished()
  expect(await run(published)).toContain(nothing)
  expect(await run(published, '--take', 'all')).toContain(nothing)
  await expect(read('content/revisions/nota.yaml')).rejects.toThrow('ENOENT')
})

test('tells what the page says otherwise of its title, its authors and its date', async () => {
  const { root } = await aPublished(
    replacing(paths.article, 'titleStatus: editorial', 'titleStatus: printed'),
    replacing(paths.article, 'authors: null', 'authors: [{ given: Luz, family: Gil }]'),
  )
  const reportOn = async (title: string, author: string, day: string) => {
    const record = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      author: { '@type': 'Person', name: author },
      datePublished: day,
    }
    const head = `<head><script type="application/ld+json">${JSON.stringify(record)}</script></head>`
    const page = pageOf(published).replace('<body>', `${head}<body>`)
    await writeFile(path.join(root, 'copy.html'), page)
    const outcome = await compareWithCopy(root, ['nota', 'copy.html'], now, never)
    return 'report' in outcome ? outcome.report.split('\n') : [outcome.problem]
  }
  const asBefore = await reportOn('Dos voces sobre el código', 'Luz Gil', '2024-10-28')
  expect(asBefore.at(-1)).toBe(nothing)
  const otherwise = await reportOn('Tres voces', 'Eva Mar', '2024-10-29')
  expect(otherwise.filter((line) => line.includes('→'))).toEqual([
    '`title`: “Dos voces sobre el código” → “Tres voces”. Look which is right; if it is the new one, write it in content/articles/nota/article.mdx:2.',
    '`authors`: “Luz Gil” → “Eva Mar”. Look which is right; if it is the new one, write it in content/articles/nota/article.mdx:10.',
    '`datePublished`: “2024-10-28” → “2024-10-29”. Look which is right; if it is the new one, write it in content/articles/nota/article.mdx:7.',
  ])
  expect(otherwise.at(-1)).toBe('Every paragraph is the same to the character.')
})

const splitThird = third.split(' “Y')

test.each<[kind: string, copy: string[], told: string[]]>([
  [
    'a word',
    [first, second.replace('sur', 'norte'), third, fourth, fifth],
    [
      '1  ¶ 2: other words',
      '− …todos, salvo un observatorio del [sur].',
      '+ …todos, salvo un observatorio del [norte].',
    ],
  ],
  [
    'a letter that looks the same',
    [first, second.replace('un', 'u\u043f'), third, fourth, fifth],
    ['U+006E (n) → U+043F (п)'],
  ],
  [
    'typography',
    [first, second, third, fourth, fifth.replace(' - ', '\u00A0— ')],
    [
      '4 paragraphs are the same; 0 changes, and 1 paragraph with other typography only.',
      'Typography only:\n  1  ¶ 5: typography only',
      '“ -” (U+0020 (space), U+002D (hyphen-minus)) → “\u00A0—” (U+00A0 (no-break space), U+2014 (em dash))',
    ],
  ],
  [
    'a paragraph added',
    [first, 'Otra cosa del todo distinta.', second, third, fourth, fifth],
    [
      '1  new ¶ 2: added',
      '+ Otra cosa del todo distinta.',
      'touches `collated`: [1, 3, 5] → [1, 4, 6]',
    ],
  ],
  [
    'a paragraph removed',
    [first, third, fourth, fifth],
    ['1  ¶ 2: taken out', `− ${second}`, 'touches `collated`: [1, 3, 5] → [1, 2, 4]'],
  ],
  ['a paragraph moved', [first, third, fourth, second, fifth], ['1  ¶ 2 → ¶ 4: moved']],
  [
    'a paragraph split',
    [first, second, splitThird[0] ?? '', `“Y${splitThird[1]}`, fourth, fifth],
    ['1  ¶ 3 → ¶ 3, 4: split', 'touches `collated`: [1, 3, 5] → [1, 3, 4, 6]'],
  ],
  [
    'two paragraphs joined',
    [first, `${second} ${third}`, fourth, fifth],
    ['1  ¶ 2, 3 → ¶ 2: joined'],
  ],
  [
    'all at once',
    [
      'El código abierto crece. Cada mes se publican más modelos.',
      'Un párrafo nuevo *con* 1. signos_raros_, <b> y {llaves}.'.replace('<b>', '&lt;b&gt;'),
      '«Abrir es compartir», dice Ana Ruiz, exdirectora del laboratorio.',
      '«Y compartir es crecer».',
      `${fifth} Y vuelven a abrir.`,
      second.replace('todos', 'bien'),
    ],
    [
      '1  ¶ 1: other words',
      '2  new ¶ 2: added',
      '3  ¶ 3 → ¶ 3, 4: split, other words',
      '4  ¶ 4: taken out',
      '5  ¶ 5: other words',
      '6  ¶ 2 → ¶ 6: moved, other words',
      'touches claim `crece`: “Cada año se publican más modelos” → “Cada mes se publican más modelos”',
      'touches quote `ana-abrir`, in typography: “Abrir es compartir” → «Abrir es compartir»',
      'touches the role of quote `ana-abrir`: “directora del laboratorio” → “exdirectora del laboratorio”',
      'touches difference 1 (“Cada año”), which does not hold any more and is taken out: cambio de sentido. El original dice otra cosa.',
    ],
  ],
])('tells %s, and takes it over with the marks kept', async (_, copy, told) => {
  const { run, read, check } = await aPublished()
  const report = await run(copy)
  for (const words of told) expect(report).toContain(words)
  expect(report).toContain('Nothing was written.')
  expect(await read(paths.original)).toBe(sameAs(published))

  expect(await run(copy, '--take', 'all')).toMatch(/taken over: look at it with `git diff`\.$/)
  const words = copy.map((text) => text.replace('&lt;b&gt;', '<b>'))
  expect(await read(paths.original)).toBe(sameAs(words))
  const article = await read(paths.article)
  expect(article.match(/<(?:Claim|Quote)/g)).toHaveLength(3)
  expect(await check()).toBe('No problems.')
  expect(await run(copy)).toContain(nothing)
})

/** A text in every form, as the publisher sets it, as our file has it and as its words are. */
const forms = {
  html: `<h2>Antes de abrir</h2><p>Una lista de <em>cosas</em> con <a href="https://example.org/x">enlace</a>:</p>
<ul><li>La primera cosa de la lista.</li><li>La <b>segunda</b> cosa de la lista.</li></ul>
<blockquote><p>Abrir es como regalar las llaves de casa.</p><p>Nadie lo hace dos veces.</p></blockquote>
<p>Las puertas,<br>abiertas al alba,<br>no cierran.</p>
<table><tr><th>Año</th><th>Modelos</th></tr><tr><td>2024</td><td>diez</td></tr></table>
<p>Una nota al pie<sup><a href="#fn1" id="r1">1</a></sup> aclara esto.</p>
<section class="footnotes"><ol><li id="fn1"><p>Lo dice el informe. <a href="#r1">↩</a></p></li></ol></section>`,
  mdx: `## Antes de abrir

Una lista de *cosas* con [enlace](https://example.org/x):

- La primera cosa de la lista.
- La **segunda** cosa de la lista.

> Abrir es como regalar las llaves de casa.
>
> Nadie lo hace dos veces.

Las puertas,\\
abiertas al alba,\\
no cierran.

| Año | Modelos |
| --- | --- |
| 2024 | diez |

Una nota al pie[^1] aclara esto.

[^1]: Lo dice el informe.
`,
  original: `Antes de abrir
Una lista de cosas con enlace:
La primera cosa de la lista.
La segunda cosa de la lista.
Abrir es como regalar las llaves de casa.
Nadie lo hace dos veces.
Las puertas,
abiertas al alba,
no cierran.
Año\tModelos
2024\tdiez
Una nota al pie[1] aclara esto.
[1] Lo dice el informe.
`,
}

test('takes changes over in every form of text, and keeps how it is set', async () => {
  const root = await aProject(
    replacing(paths.article, '</Section>\n', `${forms.mdx}\n</Section>\n`),
    writing(paths.original, `${first}\n${third}\n${forms.original}`),
  )
  const changes: [before: string, after: string][] = [
    ['de abrir', 'de cerrar'],
    ['cosas', 'casas'],
    ['segunda', 'tercera'],
    ['regalar', 'vender'],
    ['alba', 'ocaso'],
    ['diez', 'once'],
    ['esto', 'aquello'],
    ['informe', 'decreto'],
  ]
  const edited = (text: string) =>
    changes.reduce((edited, [before, after]) => edited.replace(before, () => after), text)
  const copy = edited(forms.html)
    .replace('</ul>', '<li>Una cosa <i>nueva</i> en la lista.</li></ul>')
    .replace('</blockquote>', '<p>Y menos aún por la noche.</p></blockquote>')
  await writeFile(
    path.join(root, 'copy.html'),
    `<!doctype html><html><body><article><p>${first}</p><p>${third}</p>${copy}</article></body></html>`,
  )
  const outcome = await compareWithCopy(root, ['nota', 'copy.html', '--take=all'], now, never)
  expect(outcome).toHaveProperty('report')
  const read = (file: string) => readFile(path.join(root, file), 'utf8')
  expect(await read(paths.article)).toContain(
    edited(forms.mdx)
      .replace('de la lista.\n\n', 'de la lista.\n- Una cosa *nueva* en la lista.\n\n')
      .replace('dos veces.\n', 'dos veces.\n>\n> Y menos aún por la noche.\n'),
  )
  expect(await read(paths.original)).toContain(
    edited(forms.original)
      .replace(
        'tercera cosa de la lista.',
        'tercera cosa de la lista.\nUna cosa nueva en la lista.',
      )
      .replace('dos veces.\n', 'dos veces.\nY menos aún por la noche.\n'),
  )
  expect(await compareWithCopy(root, ['nota', 'copy.html'], now, never)).toEqual({
    report: expect.stringContaining(nothing) as string,
  })
})

test('takes over some changes by their numbers, and leaves the others', async () => {
  const { run, read, check } = await aPublished()
  const copy = [first.replace('crece', 'sube'), third, `${second} Y en el norte.`, fourth, fifth]
  const report = await run(copy)
  expect(report).toMatch(/1 {2}¶ 1: other words[^]*2 {2}¶ \d → ¶ \d: moved/)
  await run(copy, '--take=1')
  expect(await read(paths.original)).toBe(
    sameAs([first.replace('crece', 'sube'), second, third, fourth, fifth]),
  )
  expect(await check()).toBe('No problems.')
})

test('keeps the lines of the file and what is around the words that change', async () => {
  const { run, read } = await aPublished()
  await run([first.replace('año', 'mes'), second, third, fourth, fifth], '--take', 'all')
  expect(await read(paths.article)).toContain(
    'El código abierto crece. <Claim id="crece">Cada mes se publican\nmás modelos</Claim>.\n\nNadie',
  )
})

test('keeps the whole of what stood there, with the marked words, for readers', async () => {
  const { run, read } = await aPublished()
  const long = `${second} ${'Y sigue contando lo que nadie cuenta. '.repeat(8).trim()}`
  await run([first.replace('año', 'mes'), long, third, fourth, fifth], '--take', 'all')
  await run([first, second, third, fourth, fifth], '--take', '2')
  const kept = await read('content/revisions/nota.yaml')
  expect(kept).toContain(`text: ${first}`)
  expect(kept).toContain(
    'claims:\n          - id: crece\n            words: Cada año se publican más modelos',
  )
  expect(kept).toContain(`text: ${long}`)
  expect(kept.match(/- date: /g)).toHaveLength(1)
})

test('moves links and the earlier records along with the numbers of paragraphs', async () => {
  const { run, read, check } = await aPublished(
    replacing(paths.theme, '/articulos/nota/#p-1', '/articulos/nota/#p-3'),
    replacing(paths.report, 'Cuenta los modelos.', 'Cuenta los modelos del párrafo 3.'),
    ...addingArticle,
    replacing('content/sources/segunda-nota.yaml', 'Es la nota.', 'Coincide en el párrafo 3.'),
  )
  await run([first, second.replace('sur', 'norte'), third, fourth, fifth], '--take', 'all')
  const said = await run(
    [
      'Uno nuevo, que va delante de todos.',
      first,
      second.replace('sur', 'norte'),
      third,
      fourth,
      fifth,
    ],
    '--take',
    'all',
  )
  expect(said).toContain('changed  a link in `content/themes/apertura.mdx`, line 8: ¶ 3 → ¶ 4')
  expect(said).toContain('look at content/sources/informe.yaml:10: párrafo 3')
  expect(said).not.toContain('segunda-nota')
  expect(await read(paths.theme)).toContain('/articulos/nota/#p-4')
  expect(await read(paths.article)).toMatch(/collated: \[2, 4, 6\][^]*paragraph: 2/)
  expect(await read('content/revisions/nota.yaml')).toMatch(
    /kinds: \[palabras\]\n +paragraphs: \[3\]/,
  )
  expect(await check()).toBe('No problems.')
})

test('leads the number of a paragraph that is gone to its words, or says that they are gone', async () => {
  const { run, read, check } = await aPublished()
  await run([first, third, fourth, fifth], '--take', 'all')
  const list = await read('content/addresses/nota.yaml')
  expect(list).toMatch(
    /address: \/articulos\/nota\/#p-5\n[^]*moved:\n +to: \/articulos\/nota\/#p-4/,
  )
  expect(await check()).toBe('No problems.')
  await run([first, third, fourth.replace('diez', 'once'), fifth], '--take', 'all')
  expect(await check()).toBe('No problems.')
})

test('gives a number that was given up to the paragraph that has it next', async () => {
  const { run, read, check } = await aPublished()
  await run([first, third, fourth, fifth], '--take', 'all')
  await run([first, third, fourth, fifth, 'Y uno más, que se añade al final.'], '--take', 'all')
  expect(await check()).toBe('No problems.')
  const list = await read('content/addresses/nota.yaml')
  expect(list).toMatch(
    /#p-5\n[^]*words: Y uno más, que se añade al final\.\n[^]*words: Las puertas/,
  )
  expect(list).not.toContain('moved:')
})

test('says so where words are added beside a mark', async () => {
  const { run } = await aPublished()
  const report = await run([
    first.replace('modelos', 'modelos abiertos'),
    second,
    third,
    fourth,
    fifth,
  ])
  expect(report).toContain(
    'touches claim `crece`: “abiertos” is added right behind it, and stays outside; look whether it belongs to it',
  )
})

test('keeps no earlier words of a draft, which nobody has read', async () => {
  const { run, read } = await aPublished(
    replacing(paths.article, 'title: Dos', 'draft: true\ntitle: Dos'),
  )
  await run([first, second.replace('sur', 'norte'), third, fourth, fifth], '--take', 'all')
  expect(await read(paths.original)).toContain('norte')
  await expect(read('content/revisions/nota.yaml')).rejects.toThrow('ENOENT')
})

test.each<[what: string, copy: string[], why: string, wayOut: string, change?: Change]>([
  [
    'all words of a mark are taken out',
    [second, third, fourth, fifth],
    'All words of claim `crece` are taken out.',
    "npm run addresses withdraw '/afirmaciones/crece/'",
    replacing(paths.theme, '/articulos/nota/#p-1', '/articulos/nota/#p-2'),
  ],
  [
    'no word of a mark is left',
    ['El código abierto crece. Ningún mes hay menos datos.', second, third, fourth, fifth],
    'None of the words of claim `crece` is left: “Cada año se publican más modelos” has become “Ningún mes hay menos datos”.',
    'mark words that stay',
  ],
  [
    'a mark begins among words that change',
    [first.replace('crece. Cada', 'sube mucho, pues cada'), second, third, fourth, fifth],
    'claim `crece` begins among words that have changed: “crece. Cada” has become “sube mucho, pues cada” (change 1).',
    'move that edge of the mark to words that stay',
  ],
  [
    'a break falls inside a mark',
    [
      'El código abierto crece. Cada año.',
      'Se publican más modelos.',
      second,
      third,
      fourth,
      fifth,
    ],
    'The break between two paragraphs falls inside claim `crece`.',
    'A mark is in one paragraph',
  ],
  [
    'a section is left without a paragraph',
    [first, second, third, fourth],
    'The section `puertas` would have no paragraph any more.',
    'put its paragraphs into another section',
  ],
  [
    'something links to what is taken out',
    [first, third, fourth, fifth],
    '`content/themes/apertura.mdx`, line 8, links to ¶ 2, which is taken out.',
    'Lead that link elsewhere',
    replacing(paths.theme, '/articulos/nota/#p-1', '/articulos/nota/#p-2'),
  ],
  [
    'a verdict corrects words that are printed no more',
    [first.replace('Cada año', 'Cada mes'), second, third, fourth, fifth],
    'The correction of claim `crece` replaces “Cada año”, which is not printed any more.',
    'First add an assessment of today above the others',
    replacing(
      paths.claim,
      'verdict: confirmado',
      'verdict: impreciso\n    fault: exagera\n    correction: { of: Cada año, to: Cada mes }',
    ),
  ],
])('refuses what cannot be kept, with the way out, and writes nothing: %s', async (...cases) => {
  const [, copy, why, wayOut, change] = cases
  const { run, read } = await aPublished(...(change ? [change] : []))
  const before = await Promise.all([paths.original, paths.article].map(read))
  const report = await run(copy)
  expect(report).toContain(`cannot be taken yet: ${why}`)
  const said = await run(copy, '--take', 'all')
  expect(said).toContain(why)
  expect(said).toContain(wayOut)
  expect(said).toMatch(/^Problem: [^]*Nothing was written\.$/)
  expect(await Promise.all([paths.original, paths.article].map(read))).toEqual(before)
})

test('does not take all of a copy that has lost most of the article', async () => {
  const { run } = await aPublished()
  const copy = [first, 'Para seguir leyendo, suscríbase.']
  expect(await run(copy)).toContain('4 of 5 paragraphs are not in this copy.')
  expect(await run(copy, '--take', 'all')).toContain('take the changes by their numbers')
})

test('names the article that is meant, the changes there are, and the file that is not there', async () => {
  const { root, run } = await aPublished()
  const say = (...args: string[]) => compareWithCopy(root, args, now, never)
  expect(await say('notas', 'x')).toEqual({
    problem: 'There is no article `notas`. Did you mean `nota`?',
  })
  expect(await say('nota', 'x')).toEqual({ problem: 'There is no file `x` that can be read.' })
  expect(await say('nota', 'https://a.example/nota')).toEqual({
    problem: expect.stringContaining('`--fetch`') as string,
  })
  expect(await say('nota', 'x', '--takes', '1')).toEqual({
    problem: expect.stringMatching(
      /^There is no option `--takes`\. Did you mean `--take`\?/,
    ) as string,
  })
  expect(await say('nota', '--fetch')).toEqual({ problem: 'No network.' })
  expect(await say('nota', 'x', 'y')).toHaveProperty(
    'problem',
    expect.stringContaining('npm run drift'),
  )
  expect(await run([second, third, fourth, fifth, first], '--take', '7')).toContain(
    'There is no change 7',
  )
})

test('compares nothing while the article itself is wrong', async () => {
  const { run } = await aPublished(replacing(paths.article, 'se publican', 'se pubIican'))
  expect(await run(published)).toMatch(/\(verbatim\)[^]*nothing was compared/)
})

test('reads its options with and without `--` before them', () => {
  const read = (args: string[], env = {}) => readChoice(writtenArguments(args, env))
  const chosen = { article: 'nota', from: '--fetch', take: [1, 4] }
  expect(read(['nota', '--fetch', '--take', '1,4'])).toEqual(chosen)
  expect(read(['nota', '1,4'], { npm_config_fetch: 'true', npm_config_take: 'true' })).toEqual(
    chosen,
  )
  expect(read(['nota'], { npm_config_fetch: 'true', npm_config_take: '1,4' })).toEqual(chosen)
  expect(read(['nota', 'page.html'])).toEqual({
    article: 'nota',
    from: 'page.html',
    take: undefined,
  })
  expect(read(['nota', 'page.html', '--take', 'some'])).toBeUndefined()
  expect(read([])).toBeUndefined()
})

test('the command ends with an error where it compares nothing', async () => {
  const { root } = await aPublished()
  const command = path.resolve('src/commands/drift.ts')
  await expect(
    promisify(execFile)(process.execPath, [command, 'nota', 'x'], { cwd: root }),
  ).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('no file `x`') as string })
}, 30_000)

test.each([
  ['drift.ts', ['nota']],
  ['new.ts', ['article', 'otra']],
])(
  '%s says that no file is named, where nothing is piped in',
  async (name, args) => {
    const command = path.resolve('src/commands', name)
    const running = promisify(execFile)(process.execPath, [command, ...args], {
      cwd: await aProject(...fiveParagraphs),
    })
    running.child.stdin?.end()
    await expect(running).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The name of the file is missing') as string,
    })
  },
  30_000,
)
