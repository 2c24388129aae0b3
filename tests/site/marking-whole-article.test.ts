import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepAddresses } from '../../src/commands/keep-addresses.ts'
import { fragmentOf } from '../../src/edition/paths.ts'
import { articleSource } from '../../src/marking/core/article-source.ts'
import { pathOfThing, readEntry } from '../../src/marking/core/entry-text.ts'
import { refOfMark } from '../../src/marking/core/fit-words.ts'
import { asText } from '../../src/marking/layer/fields/values.ts'
import type { FormKind } from '../../src/marking/protocol.ts'
import { inventedEdition } from '../an-edition.ts'
import { authorsEnvironment, remove } from './a-site.ts'
import {
  anEditor,
  openInContents,
  panelOf,
  saidIn,
  save,
  select,
  type AnEditor,
  type Words,
} from './an-editor.ts'
import { describeNew, fillIn, type InMind } from './fill-in.ts'

/*
 * An article of fifteen paragraphs, from the command that begins it to its publication, in a browser
 * alone: the files are those that stand in `pozos/content`, as an author has written them by hand.
 */

const article = 'pozos-del-barrio'
const byHand = path.resolve('tests/site/pozos')
/** The server renders a page of `astro dev` anew after each change. */
const patience = { timeout: 60_000 }

let editor: AnEditor
beforeAll(async () => {
  editor = await anEditor()
}, 180_000)
afterAll(() => editor.end())

test('an article is marked from its beginning to its publication in a browser alone, as by hand', async () => {
  await begin()
  const files = await filesIn(path.join(byHand, 'content'))
  const mind = inMind(files)
  const page = await editor.open(article)
  await describeArticle(page, mind)
  const written = articleSource(files.get(`articles/${article}/article.mdx`)!)!.annotated
  await divide(page, written)
  for (const pieces of piecesIn(written)) await describeMark(page, pieces, mind)
  await describeRest(page, mind)
  await publish(page)

  const expected = await mkdtemp(path.join(tmpdir(), 'glosa-by-hand-'))
  await cp(path.join(inventedEdition, 'content'), path.join(expected, 'content'), {
    recursive: true,
  })
  await cp(byHand, expected, { recursive: true })
  await keepAddresses(expected, [], new Date())
  const contents = [editor.root, expected].map((root) => filesIn(path.join(root, 'content')))
  const [inBrowser, inEditor] = await Promise.all(contents)
  await remove(expected)
  expect([...inBrowser!.keys()]).toEqual([...inEditor!.keys()])
  for (const [file, text] of inEditor!) expect(inBrowser!.get(file), file).toBe(text)
  await page.close()
}, 300_000)

/** Begin the article, as an editor does who has saved its page. */
async function begin(): Promise<void> {
  const page = path.join(byHand, 'page.html')
  const command = ['src/commands/run.mjs', 'new', 'article', article, page]
  await promisify(execFile)(process.execPath, command, {
    cwd: editor.root,
    env: authorsEnvironment(),
  })
}

/** Every file of a folder with its text, by its path there. */
async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
  const texts = await Promise.all(paths.map((file) => readFile(file, 'utf8')))
  return new Map(paths.map((file, index) => [path.relative(folder, file), texts[index]!]))
}

function inMind(files: ReadonlyMap<string, string>): InMind {
  const entryOf = (kind: FormKind, id: string) => {
    const text = files.get(path.relative('content', pathOfThing(kind, id)))
    return text === undefined ? undefined : readEntry(kind, text)
  }
  return {
    fieldsOf: (kind, id) => entryOf(kind, id)!.fields,
    bodyOf: (kind, id) => entryOf(kind, id)?.body.trim() ?? '',
    nameOf: (kind, id) => {
      const { name, title } = entryOf(kind, id)?.fields ?? {}
      return asText(name ?? title) || (namesOfEdition[id] ?? id)
    },
  }
}

/** What the article names that was there before. */
const namesOfEdition: Record<string, string> = { agua: 'El agua', vecindario: 'El vecindario' }

/** The page of an article is there as soon as its own fields, and those of its publisher, are. */
async function describeArticle(page: Page, mind: InMind): Promise<void> {
  const panel = panelOf(page)
  await panel.getByLabel('Resumen', { exact: true }).waitFor()
  await fillIn(page, panel, 'article', article, mind)
  await save(page)
  await openInContents(page, 'Persona, organización u otra cosa: el-pregon')
  await fillIn(page, panel, 'entity', 'el-pregon', mind)
  await save(page)
  await openInContents(page, `Fuente: ${article}`)
  await fillIn(page, panel, 'source', article, mind)
  await save(page)
}

/** Give the section that the command has begun its title, and begin the others, and a promotion. */
async function divide(page: Page, { sections, paragraphs }: Annotated): Promise<void> {
  const panel = panelOf(page)
  for (const [index, { id, title }] of sections.entries()) {
    if (index === 0) await openInContents(page, 'Sección')
    else {
      const first = paragraphs.find(({ section }) => section === index)!
      await select(page, wordsIn(first))
      await page.getByRole('button', { name: 'Sección aquí' }).click()
      await panel.getByLabel('Identificador').fill(id)
    }
    await panel.getByLabel('Título, nuestro').fill(title)
    await save(page)
    await page.getByRole('heading', { name: title }).waitFor(patience)
  }
  for (const promoted of paragraphs.filter(({ promotion }) => promotion)) {
    await select(page, wordsIn(promoted))
    await page.getByRole('button', { name: 'Promoción', exact: true }).click()
    await save(page)
    await page.locator(`.promotion #p-${promoted.number}`).waitFor(patience)
  }
}

type Annotated = NonNullable<ReturnType<typeof articleSource>>['annotated']
type Mark = Annotated['marks'][number]

function wordsIn({ number, text }: Annotated['paragraphs'][number]): Words {
  return { paragraph: number, text: text.split(' ', 2).join(' ') }
}

/** The marks, as one selects them: a quote over paragraphs is one selection. */
function piecesIn({ marks }: Annotated): [Mark, Mark][] {
  const pieces: [Mark, Mark][] = []
  for (const mark of marks) {
    const before = pieces.findLast(([{ kind, id }]) => kind === mark.kind && id === mark.id)
    if (before && before[1].paragraph < mark.paragraph) before[1] = mark
    else pieces.push([mark, mark])
  }
  return pieces
}

async function describeMark(page: Page, [first, last]: [Mark, Mark], mind: InMind) {
  const { kind, id, fragment } = refOfMark(first)
  const panel = panelOf(page)
  await select(page, first, last)
  const name = kind === 'quote' ? 'Cita' : 'Afirmación'
  await page.getByRole('button', { name, exact: true }).click()
  if (fragment > 1) await panel.getByLabel(/^Es otro fragmento de la cita/).check()
  else {
    await panel.getByLabel('Identificador').fill(id)
    await fillIn(page, panel, kind, id, mind)
    const begun = panel.getByRole('button', { name: 'Completar' })
    if ((await begun.count()) > 0) {
      await begun.click()
      await describeNew(page, 'entity', asText(mind.fieldsOf('quote', id)['speaker']), mind)
    }
  }
  await save(page)
  await page.locator(`[id="${fragmentOf({ kind, id, fragment })}"]`).waitFor(patience)
}

/** What could be written only when there was something to tell of. */
async function describeRest(page: Page, mind: InMind): Promise<void> {
  const panel = panelOf(page)
  await openInContents(page, 'Tema: pozos')
  await panel.getByLabel('Introducción').fill(mind.bodyOf('theme', 'pozos'))
  await save(page)
  await openInContents(page, 'Afirmación «cuatro vuelven')
  const body = mind.bodyOf('claim', 'cuatro-dan-agua')
  await panel.getByLabel('El veredicto, explicado por extenso').fill(body)
  await save(page)
}

async function publish(page: Page): Promise<void> {
  await openInContents(page, 'Artículo Campos y publicación')
  await panelOf(page).getByRole('button', { name: 'Publicar' }).click()
  const dialog = page.getByRole('dialog', { name: 'Publicar el artículo' })
  await dialog.getByRole('button', { name: 'Publicar' }).click()
  await expect.poll(() => saidIn(page).innerText(), patience).toContain('Publicado.')
}
