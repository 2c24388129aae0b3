import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { kinds } from '../src/edition/kinds.ts'
import { readingFolders } from '../src/reading/memory.ts'

/**
 * What each part of `src` may import: other parts, and packages (`*` stands for any
 * ending). A folder may always import itself.
 */
const rules: Record<string, { parts: string[]; packages: string[] }> = {
  // Pure: plain data in, plain data out.
  edition: { parts: ['text'], packages: [] },
  text: { parts: [], packages: ['@sindresorhus/fnv1a', 'diff', 'leven'] },
  schemas: { parts: ['edition', 'text'], packages: ['zod'] },
  annotations: {
    parts: ['edition', 'schemas', 'text'],
    packages: ['mdast', 'mdast-util-mdx-jsx', 'unist-util-visit'],
  },
  corpus: { parts: ['annotations', 'schemas', 'edition', 'text'], packages: [] },
  addresses: { parts: ['corpus', 'annotations', 'schemas', 'edition', 'text'], packages: [] },
  indexes: { parts: ['addresses', 'corpus', 'edition', 'text'], packages: [] },
  checks: {
    parts: ['addresses', 'corpus', 'annotations', 'schemas', 'edition', 'text'],
    packages: [],
  },
  skeletons: {
    parts: ['corpus', 'annotations', 'edition', 'text'],
    packages: [
      'mdast',
      'mdast-util-gfm-*',
      'mdast-util-mdx-jsx',
      'mdast-util-to-markdown',
      'unist-util-visit',
    ],
  },
  drift: {
    parts: ['corpus', 'annotations', 'schemas', 'edition', 'text'],
    packages: ['leven', 'mdast', 'mdast-util-to-markdown', 'micromark-util-decode-string'],
  },
  exports: {
    parts: ['indexes', 'addresses', 'corpus', 'annotations', 'schemas', 'edition', 'text'],
    // What turns records into text and says what they are; none touches anything outside.
    packages: ['mdast', 'mdast-util-gfm-table', 'mdast-util-to-markdown', 'zod'],
  },

  // The edge: each talks to one thing outside.
  markdown: {
    parts: ['annotations', 'edition', 'text'],
    packages: [
      'hast',
      'hast-util-to-html',
      'mdast',
      'mdast-util-gfm-*',
      'mdast-util-mdx-jsx',
      'mdast-util-to-hast',
      'micromark-extension-gfm-*',
      'remark-*',
      'unified',
      'unist-util-visit',
      'vfile-message',
    ],
  },
  reading: {
    parts: [
      'checks',
      'indexes',
      'addresses',
      'corpus',
      'annotations',
      'markdown',
      'schemas',
      'edition',
      'text',
    ],
    packages: ['node:*', 'yaml', 'zod'],
  },
  pasting: {
    parts: ['text'],
    packages: [
      '@mozilla/readability',
      'fflate',
      'hast',
      'hast-util-from-html',
      'hast-util-to-html',
      'linkedom',
      'mammoth',
      'micromark',
      'micromark-extension-gfm',
      'node:*',
      'yaml',
    ],
  },
  fetching: {
    parts: ['text'],
    packages: ['hast', 'hast-util-from-html', 'robots-parser'],
  },
  fonts: {
    parts: [],
    packages: ['astro', 'node:*', 'subset-font'],
  },
  publishing: { parts: ['edition', 'hosting', 'text'], packages: ['node:*'] },
  hosting: { parts: ['addresses', 'corpus', 'edition', 'text'], packages: [] },
  notices: { parts: ['edition'], packages: ['astro', 'node:*'] },
  packaging: {
    parts: ['exports', 'corpus', 'edition', 'publishing', 'text'],
    packages: ['fflate', 'node:crypto', 'node:stream', 'node:zlib'],
  },
  saving: {
    parts: ['exports', 'fonts', 'packaging'],
    packages: [
      '@fonts/*',
      'hast',
      'hast-util-from-html',
      'hast-util-to-html',
      'hast-util-to-xast',
      'node:crypto',
      'xast-util-to-xml',
    ],
  },
  search: {
    parts: ['corpus', 'annotations', 'enhancements', 'publishing', 'schemas', 'edition', 'text'],
    packages: [
      '@orama/stemmers/spanish',
      'astro',
      'leven',
      'minisearch',
      'node:*',
      'pagefind',
      'virtual:search/*',
    ],
  },
  citations: { parts: ['exports', 'edition'], packages: ['citeproc'] },
  previews: {
    parts: ['corpus', 'fonts', 'edition', 'text'],
    packages: ['astro', 'harfbuzzjs', 'node:*', 'sharp'],
  },
  reuse: {
    parts: [
      'reading',
      'hosting',
      'indexes',
      'addresses',
      'corpus',
      'exports',
      'previews',
      'publishing',
      'text',
    ],
    packages: ['astro', 'node:*'],
  },
  components: {
    parts: [
      'indexes',
      'content.ts',
      'reuse',
      'citations',
      'addresses',
      'corpus',
      'exports',
      'annotations',
      'markdown',
      'edition',
      'enhancements',
      'publishing',
      'saving',
      'schemas',
      'search',
      'styles',
      'text',
    ],
    packages: [
      'mdast',
      'micromark',
      'astro/container',
      'astro/runtime/server/index.js',
      'virtual:note-pairs.css',
      'virtual:article-filter.css',
      'virtual:stretch-words.css',
    ],
  },
  offline: { parts: ['edition', 'publishing', 'text'], packages: ['astro', 'node:*'] },
  enhancements: {
    parts: ['annotations', 'edition', 'exports', 'offline', 'text'],
    packages: ['leven'],
  },
  layouts: {
    parts: [
      'indexes',
      'components',
      'enhancements',
      'exports',
      'previews',
      'search',
      'styles',
      'corpus',
      'edition',
    ],
    packages: ['@fonts/*', 'virtual:edition.css'],
  },
  pages: {
    parts: [
      'indexes',
      'content.ts',
      'citations',
      'addresses',
      'corpus',
      'edition',
      'exports',
      'packaging',
      'layouts',
      'components',
      'previews',
      'schemas',
      'styles',
      'text',
      'annotations',
    ],
    packages: ['astro'],
  },
  styles: { parts: ['edition', 'text'], packages: [] },
  commands: {
    parts: [
      'skeletons',
      'drift',
      'fetching',
      'hosting',
      'pasting',
      'publishing',
      'reuse',
      'schemas',
      'reading',
      'checks',
      'addresses',
      'previews',
      'annotations',
      'markdown',
      'corpus',
      'edition',
      'text',
    ],
    packages: ['astro', 'mdast', 'mdast-util-mdx-jsx', 'node:*', 'yaml'],
  },
  marking: {
    parts: [
      'commands',
      'skeletons',
      'drift',
      'schemas',
      'reading',
      'checks',
      'addresses',
      'annotations',
      'markdown',
      'corpus',
      'edition',
      'enhancements',
      'text',
    ],
    packages: ['astro', 'mdast', 'node:*', 'yaml', 'zod'],
  },

  'content.ts': {
    parts: ['reading', 'reuse', 'indexes', 'corpus', 'edition'],
    packages: ['astro/errors'],
  },
  'middleware.ts': { parts: ['content.ts', 'exports', 'text'], packages: ['astro:middleware'] },
  'env.d.ts': { parts: ['corpus'], packages: ['astro/runtime/server/index.js'] },
}

/** The files of `search` that run while the site is built; the others run in a browser. */
const buildingSearch = /^src\/search\/index\//

const pure = [
  'edition',
  'hosting',
  'text',
  'schemas',
  'annotations',
  'corpus',
  'addresses',
  'checks',
  'drift',
  'exports',
  'indexes',
]

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
  .map((file) => ({ file, part: partOf(file), source: readFileSync(file, 'utf8') }))

const imports = files.flatMap(({ file, part, source }) =>
  importsIn(source).map((specifier) => ({ file, part, specifier })),
)

test('every part of src has a rule, and every rule has its part', () => {
  const parts = readdirSync('src').filter((name) => !name.startsWith('README.'))
  expect(new Set(parts)).toEqual(new Set(Object.keys(rules)))
})

test.each(Object.entries(rules))('%s imports only what it may', (part, { parts, packages }) => {
  const allowed = [...parts.map((other) => `src/${other}`), ...packages].join(', ') || 'nothing'
  const violations = imports
    .filter((found) => found.part === part)
    .filter(({ file, specifier }) =>
      specifier.startsWith('.')
        ? ![part, ...parts].includes(partOf(path.posix.join(path.posix.dirname(file), specifier)))
        : !packages.some((name) => matches(specifier, name)),
    )
    .map(({ file, specifier }) => `${file} imports ${specifier}, but ${part} may import ${allowed}`)
  expect(violations).toEqual([])
})

/** Small, and loaded when a word has to be corrected. */
const inBrowser = ['@orama/stemmers/spanish', 'leven', 'minisearch', 'virtual:search/*']

test('what search sends to a browser imports no package but those that are meant for it', () => {
  const violations = imports
    .filter(({ file, part }) => part === 'search' && !buildingSearch.test(file))
    .filter(({ specifier }) => !specifier.startsWith('.'))
    .filter(({ specifier }) => !inBrowser.some((name) => matches(specifier, name)))
    .map(
      ({ file, specifier }) =>
        `${file} imports ${specifier}, but may import ${inBrowser.join()} only`,
    )
  expect(violations).toEqual([])
})

test('the engine of the search knows neither the page nor the worker it runs in', () => {
  const violations = files
    .filter(({ file }) => /^src\/search\/(engine|index)\//.test(file))
    .filter(({ source }) =>
      // A document of the search is one that is found, and has none of these.
      /\b(window|postMessage|localStorage)\b[.(]|\bdocument\.(add|body|create|get|head|query)/.test(
        withoutComments(source),
      ),
    )
    .map(({ file }) => file)
  expect(violations).toEqual([])
})

test('the pure folders know neither Astro nor Node.js', () => {
  const violations = imports
    .filter(
      ({ part, specifier }) => pure.includes(part) && /^(astro|@astrojs|node:)/.test(specifier),
    )
    .map(({ file, specifier }) => `${file} imports ${specifier}, but ${pure.join(', ')} are pure`)
  expect(violations).toEqual([])
})

test.each(['document', 'window', 'localStorage', 'process', 'globalThis'])(
  'the pure folders do not touch `%s`',
  (name) => {
    const touching = files
      .filter(
        ({ part, source }) =>
          pure.includes(part) && new RegExp(`\\b${name}[.[]`).test(withoutComments(source)),
      )
      .map(({ file }) => file)
    expect(touching).toEqual([])
  },
)

test('the pure folders learn of the build nothing but the address of the site', () => {
  const asking = files
    .filter(({ part, source }) => pure.includes(part) && source.includes('import.meta'))
    .map(({ file }) => file)
  expect(asking).toEqual(['src/exports/absolute.ts'])
})

/** What parts of the layer in which an editor marks may not import. */
test.each([
  // It runs in a browser, and asks the server by the protocol alone.
  ['src/marking/layer/', /^(node:|astro|src\/(marking\/(server|core)|reading|commands)\/)/],
  ['src/marking/core/', /^(node:|astro|src\/marking\/(server|layer)\/)/],
])('%s imports nothing like %s', (folder, others) => {
  const violations = imports
    .filter(({ file }) => file.startsWith(folder))
    .map(({ file, specifier }) => ({
      file,
      imported: specifier.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), specifier)
        : specifier,
    }))
    .filter(({ imported }) => others.test(imported))
    .map(({ file, imported }) => `${file} imports ${imported}`)
  expect(violations).toEqual([])
})

test('only edition/ knows the segments of paths and the beginnings of anchors', () => {
  const rows = Object.values(kinds)
  const segments = rows.flatMap((row) => ('segment' in row ? row.segment : [])).join('|')
  const anchors = rows.flatMap((row) => ('anchor' in row ? row.anchor : [])).join('|')
  const written = [
    new RegExp(`["'\`/](${segments})/`),
    new RegExp(`["'\`#](${anchors}|p)-`),
    /\.split\(['"]#['"]/,
  ]
  const found = files
    .filter(({ part }) => part !== 'edition')
    .flatMap(({ file, source }) =>
      withoutComments(source)
        .split('\n')
        .filter((line) => !/^\s*import\b|\bfrom '/.test(line))
        // The folders of pages are what makes their addresses.
        .filter((line) => !line.includes('src/pages/'))
        .filter((line) => written.some((pattern) => pattern.test(line)))
        .map((line) => `${file}: ${line.trim()}`),
    )
  expect(found).toEqual([])
})

test('what is kept of files that were read counts all code that reads them', () => {
  const reached = new Set<string>()
  const reach = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const { file: from, specifier } of imports) {
      if (from !== file || !specifier.startsWith('.')) continue
      reach(path.posix.join(path.posix.dirname(file), specifier))
    }
  }
  reach('src/reading/read-content.ts')
  expect(reached.size).toBeGreaterThan(50)
  const folders = new Set([...reached].map(partOf))
  expect([...folders].filter((folder) => !readingFolders.includes(folder))).toEqual([])
})

test('no folder is named after nothing in particular', () => {
  const folders = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(folders.filter((name) => ['utils', 'lib', 'helpers', 'types'].includes(name))).toEqual([])
})

test('imports of every form are seen', () => {
  const source = `
import { a } from './a.ts'
import type {
  B,
} from './b.ts'
import './c.css'
export { d } from './d.ts'
export * from './e.ts'
const f = await import('./f.ts')
declare const g: import('./g.ts').G
`
  expect(importsIn(source)).toEqual([
    './a.ts',
    './b.ts',
    './c.css',
    './d.ts',
    './e.ts',
    './f.ts',
    './g.ts',
  ])
})

/** The folder or file directly under `src` to which a path belongs. */
function partOf(file: string): string {
  return file.split('/')[1] ?? ''
}

function importsIn(source: string): string[] {
  const declared = /^\s*(?:import|export)\s(?:[\w\s{},*$]*\sfrom\s)?['"]([^'"]+)['"]/gm
  const inline = /\bimport\(\s*['"]([^'"]+)['"]/g
  return [...source.matchAll(declared), ...source.matchAll(inline)].flatMap(
    ([, from]) => from ?? [],
  )
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}

function matches(specifier: string, name: string): boolean {
  return name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name
}
