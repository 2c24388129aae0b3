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

const [articleText = ''] = examples('mdx')
const [claim = ''] = examples('md')
const words = /^> (.*)$/m.exec(readme)?.[1] ?? ''

const frontmatter = `---
title: La biblioteca
titleStatus: editorial
summary: Abre un día más.
publisher: el-diario
inLanguage: es
datePublished: "2026-11-01"
url: https://example.org/biblioteca
source: horario-biblioteca
author: null
interest: Ninguno conocido.
editions: []
differences: []
unverified: []
---

`

const theExample = [
  writing('content/articles/biblioteca/original.txt', words),
  writing('content/articles/biblioteca/article.mdx', frontmatter + articleText),
  writing('content/claims/abre-domingos.md', claim.replace('ecosistema', 'apertura')),
  writing(
    'content/quotes/perez-vecinos.yaml',
    'speaker: ana-ruiz\nrole: directora\nreportedBy: el-diario\ncomment: Una razón.\nthemes: [apertura]\nsources: []\n',
  ),
  writing(
    'content/sources/horario-biblioteca.yaml',
    'type: webpage\ntitle: Horario\ntitleIsLiteral: false\npublisher: La biblioteca\nclass: primaria\nurl: null\nissued: null\nfact: Da el horario.\nconsulted: La página entera.\n',
  ),
]

test('the worked example of the README passes the checks', () => {
  expect(reportOn(...theExample)).toBe('Nothing to put right.')
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
