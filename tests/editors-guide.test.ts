import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules, type RuleName } from '../src/text/rules.ts'
import { corpusFrom } from '../src/reading/load-corpus.ts'
import { aContent, replacing, reportOn, writing, type Change } from './a-content.ts'
import { publishing } from './addresses/some-addresses.ts'
import { exampleOf } from './rule-examples.ts'

const guide = readFileSync('content/README.md', 'utf8')

/** The examples of the guide in one language, without the indentation of their list. */
function examples(language: string): string[] {
  const fences = guide.matchAll(
    new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\`$`, 'gm'),
  )
  return [...fences].map(([, indent = '', text = '']) =>
    text.replaceAll(`\n${indent}`, '\n').slice(indent.length),
  )
}

const [draft = '', forms = ''] = examples('mdx')
const article = draft.replace('draft: true\n', '')
const [claim = ''] = examples('md')
const [quote = '', entity = '', source = '', ...fields] = examples('yaml')
const [authors = '', printed = '', newer = '', wouldChange = '', told = '', outcome = ''] = fields
const words = /^> (.*)$/m.exec(guide)?.[1] ?? ''
const [originalOfForms = ''] = examples('txt')

/** The smallest content has other themes than the edition. */
const ofTheme = (text: string) => text.replaceAll('ecosistema', 'apertura')

const theExample = [
  writing('content/articles/biblioteca/original.txt', words),
  writing('content/articles/biblioteca/article.mdx', article),
  writing('content/claims/abre-domingos.md', ofTheme(claim)),
  writing('content/quotes/perez-vecinos.yaml', ofTheme(quote)),
  writing('content/entities/ana-perez.yaml', ofTheme(entity)),
  writing(
    'content/entities/la-gaceta.yaml',
    ofTheme(entity).replace('persona', 'medio').replace('Ana Pérez', 'La Gaceta'),
  ),
  writing('content/sources/horario-biblioteca.yaml', source),
  writing('content/sources/biblioteca.yaml', source),
]

test('the worked example of the guide passes the checks', () => {
  expect(reportOn(...theExample)).toBe('No problems.')
})

test('a finished example is published by taking `draft` out', () => {
  const path = 'content/articles/biblioteca/article.mdx'
  const published = (...changes: Change[]) => {
    const loaded = corpusFrom(aContent(...theExample, ...changes), '2026-11-27')
    return 'corpus' in loaded ? loaded.corpus.articles.map(({ id }) => id) : []
  }
  expect(published(writing(path, draft))).toEqual(['nota'])
  expect(published()).toEqual(['biblioteca', 'nota'])
})

test('the example of the forms of a text has the words of its original', () => {
  const path = 'content/articles/biblioteca/article.mdx'
  expect(
    reportOn(
      ...theExample,
      writing('content/articles/biblioteca/original.txt', `${words}\n${originalOfForms}`),
      writing(path, `${article}\n${forms.replace('id="horario"', 'id="formas"')}`),
    ),
  ).toBe('No problems.')
})

test('the examples of who signs and of what is on paper fit into the file of the article', () => {
  const path = 'content/articles/biblioteca/article.mdx'
  const withThem = [
    replacing(path, 'authors:\n  - given: Luz\n    family: Gil\n', authors),
    replacing(path, 'url: https://gaceta.example/biblioteca\n', printed),
  ]
  expect(authors).toContain('family: de la Torre')
  expect(printed).toContain('url: null')
  expect(reportOn(...theExample, ...withThem)).toBe('No problems.')
})

test('the example of what would change a verdict fits into the file of the claim', () => {
  const withIt = replacing(
    'content/claims/abre-domingos.md',
    'assessments:',
    `${wouldChange}assessments:`,
  )
  expect(wouldChange).toContain('wouldChange: ')
  expect(reportOn(...theExample, withIt)).toBe('No problems.')
})

test('the example of a changed verdict fits above the one before it', () => {
  const withIt = replacing(
    'content/claims/abre-domingos.md',
    'assessments:\n',
    `assessments:\n${newer.replaceAll(/^/gm, '  ').trimEnd()}\n`,
  )
  expect(newer).toContain('correction:')
  expect(reportOn(...theExample, withIt)).toBe('No problems.')
})

test('the example of words that are corrected fits into an assessment that was published', () => {
  const withIt = replacing(
    'content/claims/abre-domingos.md',
    'reason: El horario publicado incluye los domingos.\n',
    told.trimEnd().replaceAll(/\n/g, '\n    ') + '\n',
  )
  expect(told).toContain('was: El horario publicado incluye los domingos.')
  const published = publishing(theExample, '2025-03-02')
  expect(reportOn(published, ...theExample)).toBe('No problems.')
  expect(reportOn(published, ...theExample, withIt)).toBe('No problems.')
})

test('the example of what an article comes to fits into its file', () => {
  const withIt = replacing(
    'content/articles/biblioteca/article.mdx',
    'differences: []',
    `${outcome}differences: []`,
  )
  expect(outcome).toContain('omissions:')
  expect(reportOn(...theExample, withIt)).toBe('No problems.')
})

test('the report in the example is the one that a misspelt source gets', () => {
  const misspelt = replacing(
    'content/claims/abre-domingos.md',
    'source: horario-biblioteca',
    'source: horario-bibloteca',
  )
  expect(reportOn(...theExample, misspelt)).toBe(examples('text')[0]?.trimEnd())
})

test('every rule has an example that breaks it, and breaks no other', async () => {
  for (const rule of Object.keys(rules) as RuleName[]) {
    const named = [...(await exampleOf(rule)).matchAll(/ {2}\(([a-z0-9-]+)\)$/gm)]
    expect([...new Set(named.map(([, name]) => name))]).toEqual([rule])
  }
})

// To renew the list after a change: npx vitest run tests/editors-guide.test.ts --update
test('every rule is listed with what its example is told', async () => {
  const sections = await Promise.all(
    (Object.entries(rules) as [RuleName, string][]).map(
      async ([rule, meaning]) =>
        `## \`${rule}\`\n\n${meaning}\n\n\`\`\`text\n${await exampleOf(rule)}\n\`\`\`\n`,
    ),
  )
  const list = 'src/checks/README.md'
  const renewed = readFileSync(list, 'utf8').replace(
    /(<!-- rules -->\n)[^]*(<!-- \/rules -->)/,
    (_, start: string, end: string) => `${start}\n${sections.join('\n')}\n${end}`,
  )
  await expect(renewed).toMatchFileSnapshot(`../${list}`)
})
