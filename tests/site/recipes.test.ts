import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCheckout, build, remove } from './a-site.ts'
import { attribute, elementsIn, pagesIn, textIn, type Page } from './pages.ts'

/** What `src/README.md` shows: how one adds a verdict, and a kind of annotation. */
const readme = readFileSync('src/README.md', 'utf8')
const recipes = {
  verdict: /^```diff\n([^]*?)^```$/m.exec(readme)?.[1] ?? '',
  annotationKind: readFileSync('tests/recipes/annotation-kind.diff', 'utf8'),
}
const article = 'taller-de-ejemplo'

let root: string
let pages: Page[]

beforeAll(async () => {
  root = await aCheckout()
  for (const [name, recipe] of Object.entries(recipes)) apply(name, recipe)
  change('content/claims/taller-gratuito.md', /verdict: .*/, 'verdict: engañoso')
  change(
    `content/articles/${article}/article.mdx`,
    'tres días',
    '<Datum id="tres-dias">tres días</Datum>',
  )
  mkdirSync(path.join(root, 'content/data'))
  writeFileSync(
    path.join(root, 'content/data/tres-dias.yaml'),
    'measures: Lo que dura el taller.\n',
  )
  pages = pagesIn(await build(root))
})
afterAll(() => remove(root))

function apply(name: string, recipe: string): void {
  try {
    // A line of context is enough: what else stands around may change.
    execFileSync('git', ['apply', '-C1', '-'], { cwd: root, input: recipe, stdio: 'pipe' })
  } catch (error) {
    throw new Error(
      `The recipe “${name}” does not apply any more. Make the change anew by hand, and renew its diff (src/README.md, tests/recipes/) with \`git diff\`.`,
      { cause: error },
    )
  }
}

function change(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path.join(root, file), 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(path.join(root, file), after)
}

function pageAt(path: string): Page {
  const page = pages.find((page) => page.path === path)
  if (!page) throw new Error(`There is no page ${path}.`)
  return page
}

/** The elements of a page with a class. */
function withClass({ document }: Page, name: string) {
  return elementsIn(document, (element) =>
    (attribute(element, 'class') ?? '').split(/\s+/).includes(name),
  )
}

function withId({ document }: Page, id: string) {
  return elementsIn(document, (element) => attribute(element, 'id') === id)
}

const filesIn = (recipe: string) =>
  [...recipe.matchAll(/^\+\+\+ b\/(.*)$/gm)].map(([, file]) => file!)

test('a verdict is one file', () => {
  expect(filesIn(recipes.verdict)).toEqual(['src/edition/verdicts.ts'])
})

test('a kind of annotation is at most twelve files, which the README names', () => {
  const files = filesIn(recipes.annotationKind)
  expect(files.length).toBeLessThanOrEqual(12)
  const named = [...readme.matchAll(/^\| `(.*?)` /gm)].map(([, file]) => `src/${file}`)
  expect(named).toEqual(expect.arrayContaining(files))
})

test('a new verdict has its word, colour, line, glyph and texture wherever there are verdicts', () => {
  const text = pageAt(`/articulos/${article}/`)
  const [claim] = withClass(text, 'claim').filter((mark) =>
    (attribute(mark, 'class') ?? '').includes('verdict-enganoso'),
  )
  expect(claim && attribute(claim, 'id')).toBe('afirmacion-taller-gratuito')
  expect(withId(text, 'glifo-enganoso')).toHaveLength(1)
  expect(withId(text, 'glifo-trama-enganoso')).toHaveLength(1)
  expect(textIn(pageAt('/afirmaciones/taller-gratuito/').document)).toContain('Engañoso')
  const sheets = elementsIn(text.document, (element) => attribute(element, 'rel') === 'stylesheet')
  const css = sheets
    .map((link) => readFileSync(path.join(root, 'dist', attribute(link, 'href') ?? ''), 'utf8'))
    .join('')
  expect(css).toMatch(/\.verdict-enganoso\{[^}]*#8a2f66[^}]*dotted/)
})

test('it is explained on the page on the method and in the data', () => {
  const meaning = 'Lo que dice es cierto, pero lleva a creer algo que no lo es.'
  expect(textIn(pageAt('/metodo/').document)).toContain(meaning)
  expect(textIn(pageAt('/datos/').document)).toContain(meaning)
  const schema = readFileSync(
    path.join(root, 'dist/datos/esquemas/afirmaciones.schema.json'),
    'utf8',
  )
  expect(schema).toContain(`«engañoso»: ${meaning}`)
})

test('a new kind of annotation is marked in the text, and its note explains it', () => {
  const page = pageAt(`/articulos/${article}/`)
  const [mark] = withId(page, 'dato-tres-dias')
  expect(mark && textIn(mark)).toContain('tres días')
  const [note] = withId(page, 'nota-dato-tres-dias')
  expect(note && textIn(note)).toContain('Lo que dura el taller.')
})

test('it is in the data', () => {
  const data = readFileSync(path.join(root, 'dist/datos/anotaciones.jsonld'), 'utf8')
  expect(data).toContain('#dato-tres-dias')
})
