import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { replacing, reportOn, writing } from './a-content.ts'

const readme = readFileSync('README.md', 'utf8')

/** The examples of the README in one language, without the indentation of their list. */
function examples(language: string): string[] {
  const fences = readme.matchAll(
    new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\`$`, 'gm'),
  )
  return [...fences].map(([, indent = '', text = '']) =>
    text.replaceAll(`\n${indent}`, '\n').slice(indent.length),
  )
}

const [article = ''] = examples('mdx')
const [claim = ''] = examples('md')
const [quote = '', entity = '', source = '', wouldChange = ''] = examples('yaml')
const words = /^> (.*)$/m.exec(readme)?.[1] ?? ''

/** The themes of the smallest content are others than the edition's. */
const ofTheme = (text: string) => text.replaceAll('ecosistema', 'apertura')

const theExample = [
  writing('content/articles/biblioteca/original.txt', words),
  writing('content/articles/biblioteca/article.mdx', article),
  writing('content/claims/abre-domingos.md', ofTheme(claim)),
  writing('content/quotes/perez-vecinos.yaml', ofTheme(quote)),
  writing('content/entities/ana-perez.yaml', ofTheme(entity)),
  writing(
    'content/entities/gaceta.yaml',
    ofTheme(entity).replace('persona', 'medio').replace('Ana Pérez', 'La Gaceta'),
  ),
  writing('content/sources/horario-biblioteca.yaml', source),
  writing('content/sources/nota-biblioteca.yaml', source),
]

test('the worked example of the README passes the checks', () => {
  expect(reportOn(...theExample)).toBe('Nothing to put right.')
})

test('what it says would change a verdict can stand in the file of the claim', () => {
  const withIt = replacing(
    'content/claims/abre-domingos.md',
    'assessments:',
    `${wouldChange}assessments:`,
  )
  expect(wouldChange).toContain('wouldChange: ')
  expect(reportOn(...theExample, withIt)).toBe('Nothing to put right.')
})

test('its report is what an editor reads who misspells the source', () => {
  const misspelt = replacing(
    'content/claims/abre-domingos.md',
    'source: horario-biblioteca',
    'source: horario-bibloteca',
  )
  const report = examples('text')[0]
  expect(reportOn(...theExample, misspelt)).toBe(report?.trimEnd())
})

test('its map names every folder of the source, and no other', () => {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const map = readme.slice(readme.indexOf('## The map'), readme.indexOf('## Annotate'))
  const named = [...map.matchAll(/^ {2}((?:[a-z]+\/ ?)+) /gm)].flatMap(([, names = '']) =>
    names.split(/\/ ?/).filter(Boolean),
  )
  expect(named.toSorted()).toEqual(folders.toSorted())
})
