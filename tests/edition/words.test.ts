import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bearings, claimKinds, entityKinds, sourceClasses } from '../../src/edition/closed-lists.ts'
import { verdicts } from '../../src/edition/verdicts.ts'

/** Files with Spanish that is not of the interface. */
const exceptions = [
  /^edition\//,
  // The rules of the language.
  /^text\//,
  /^search\/engine\/(stem|stop-words)\.ts$/,
  // The nouns of kinds, checked by type against the table, which would weigh too much in a browser.
  /^search\/passage\.ts$/,
  // The descriptions of fields, each of which is written once, with its field.
  /^exports\/([a-z-]+-(json|table)|fields|(passage|amendment)-record)\.ts$/,
  // The names of styles and fields in other people's files.
  /^pasting\//,
  // The characters of the fonts.
  /^fonts\/repertoire\.ts$/,
]

/** Words of the closed lists, which the code may compare with. */
const values = new Set<unknown>([
  ...verdicts,
  ...claimKinds,
  ...bearings,
  ...entityKinds,
  ...sourceClasses,
])

interface AstNode {
  type: string
  [key: string]: unknown
}

// Astro's own compiler, which parses TypeScript too where it stands as a frontmatter.
const requireFromAstro = createRequire(import.meta.resolve('astro/package.json'))
const { parse } = (await import(requireFromAstro.resolve('@astrojs/compiler-rs'))) as {
  parse: (source: string) => { ast: AstNode }
}

test('no file outside src/edition has words of the interface', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(astro|ts)$/.test(file))
    .filter((file) => !exceptions.some((exception) => exception.test(file)))
    .flatMap((file) =>
      wordsIn(file, readFileSync(path.join('src', file), 'utf8')).map(
        (words) => `${file}: ${words}`,
      ),
    )
  expect(found).toEqual([])
})

test('words are found in text, in attributes and in strings', () => {
  const source = `---
import x from './él.ts'
const a = 'Nada de esto'
const b = \`\${x} de la cita\`
const ok = ['sobre-contenido', 'label no-print', 'promoción']
---
<style>a { content: 'á' }</style>
<p title="Citas" class="label">{a}: <b>{' Temas'}</b> Fuentes {ok && <i aria-label="Más">¶ 1</i>}</p>`
  expect(wordsIn('a.astro', source)).toEqual([
    'Nada de esto',
    ' de la cita',
    'Citas',
    'Fuentes',
    'Más',
  ])
})

test('no sentence of the interface stands twice', () => {
  const folder = 'src/edition/words'
  const seen = new Map<string, string[]>()
  for (const file of readdirSync(folder)) {
    const source = readFileSync(path.join(folder, file), 'utf8')
    for (const text of new Set(sentencesIn(source))) {
      seen.set(text, [...(seen.get(text) ?? []), file])
    }
  }
  const twice = [...seen].filter(([, places]) => places.length > 1)
  expect(twice).toEqual([])
})

/** Attributes whose values a reader sees or hears. */
const read = new Set([
  'title',
  'aria-label',
  'description',
  'alt',
  'placeholder',
  'legend',
  'label',
])
const spanishLetter = /[áéíóúüñ¿¡]/i
const spanishWord =
  /(^|\s)(de|la|el|los|las|que|en|con|por|para|un|una|del|al|lo|su|se|es|sin)(\s|$)/i

function wordsIn(file: string, source: string): string[] {
  const { ast } = parse(file.endsWith('.astro') ? source : `---\n${source}\n---\n`)
  const found: string[] = []
  visit(ast, (node) => {
    switch (node.type) {
      case 'JSXText':
        if (/\p{L}{2}/u.test(String(node.value).replaceAll(/&\w+;/g, ''))) {
          found.push(String(node.value).trim())
        }
        return false
      case 'JSXElement': {
        const { name } = (node.openingElement as { name: { name?: string } }).name
        return name !== 'style' && name !== 'script'
      }
      case 'JSXAttribute': {
        const { name, value } = node as unknown as {
          name: { name: string }
          value: AstNode | null
        }
        if (value?.type !== 'Literal') return true
        if (isSpanish(value.value) || read.has(name.name)) {
          found.push(String(value.value))
        }
        return false
      }
      case 'ImportDeclaration':
        return false
      case 'Literal':
        if (isSpanish(node.value)) found.push(String(node.value))
        return true
      case 'TemplateElement': {
        const { cooked } = node.value as { cooked: string }
        if (isSpanish(cooked)) found.push(cooked)
        return true
      }
      default:
        return true
    }
  })
  return found
}

/** The strings of a file of words that are more than a name. */
function sentencesIn(source: string): string[] {
  const found: string[] = []
  visit(parse(`---\n${source}\n---\n`).ast, (node) => {
    if (node.type === 'ImportDeclaration') return false
    if (node.type === 'Literal' && typeof node.value === 'string') found.push(node.value)
    return true
  })
  return found.filter((text) => text.split(' ').length > 3)
}

function isSpanish(value: unknown): boolean {
  if (typeof value !== 'string' || values.has(value)) return false
  // An English report may quote content.
  const words = value.replaceAll(/“[^”]*”|`[^`]*`/g, '')
  return spanishLetter.test(words) || (words.includes(' ') && spanishWord.test(words))
}

/** Visit a node and, if `enter` says so, all that is in it. */
function visit(node: AstNode, enter: (node: AstNode) => boolean): void {
  if (!enter(node)) return
  for (const child of Object.values(node).flat()) {
    if (typeof child === 'object' && child !== null && 'type' in child) {
      visit(child as AstNode, enter)
    }
  }
}
