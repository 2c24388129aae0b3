import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { aContent } from '../a-content.ts'
import { claimKinds, entityKinds } from '../../src/edition/closed-lists.ts'
import { Writer } from './invented-text.ts'

/*
 * The content files of an edition of any size, invented: the smallest content of the tests, and
 * articles of about a thousand words, each with 4 quotes and 10 claims, every claim with an assessment
 * and a source of its own. An article comes with two people and an organisation; there is a theme for
 * each 25 articles, 40 at most. Editions of other sizes have the same first articles.
 *
 *   node tests/bench/invented-edition.ts <articles> <folder>
 */
const shape = {
  paragraphs: 16,
  wordsOfParagraph: 62,
  claims: 10,
  wordsOfClaim: 13,
  wordsOfReason: 30,
  quotedParagraphs: [2, 6, 10, 14],
  wordsOfQuote: 24,
  paragraphsOfSection: 4,
} as const

const themesAtMost = 40
const articlesOfTheme = 25
const publishers = 12

/**
 * Write `content/` with so many invented articles into a folder.
 *
 * @returns the number of files
 */
export async function writeInventedEdition(folder: string, articles: number): Promise<number> {
  const files = new Map<string, string | Uint8Array>()
  for (const { path, bytes } of aContent()) files.set(path, bytes)
  for (const [name, text] of publisherFiles()) files.set(name, text)
  for (const [name, text] of themeFiles(articles)) files.set(name, text)
  for (let number = 0; number < articles; number += 1) {
    for (const [name, text] of articleFiles(number)) files.set(name, text)
  }
  for (const [name, text] of files) {
    const target = path.join(folder, name)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, text)
  }
  return files.size
}

type TextFile = [path: string, text: string]

const publisherId = (number: number) => `medio-${(number % publishers) + 1}`
const themeId = (number: number) =>
  `tema-${(Math.floor(number / articlesOfTheme) % themesAtMost) + 1}`
/** A different day for each article, from 2016 on. */
const dayOf = (number: number) =>
  new Date(Date.UTC(2016, 0, 1 + ((number * 7) % 3500))).toISOString().slice(0, 10)

function publisherFiles(): TextFile[] {
  return Array.from({ length: publishers }, (_, number) => [
    `content/entities/${publisherId(number)}.yaml`,
    `kind: medio
name: El Medio ${namesOf(number + 900_000)[0]}
description: Publica artículos inventados.
themes: [apertura]
sources: [nota-impresa]
`,
  ])
}

function themeFiles(articles: number): TextFile[] {
  const count = Math.min(themesAtMost, Math.ceil(articles / articlesOfTheme))
  return Array.from({ length: count }, (_, number) => {
    const writer = new Writer(500_000 + number)
    return [
      `content/themes/${themeId(number * articlesOfTheme)}.mdx`,
      `---
title: Sobre ${writer.word()} ${writer.word()} ${number + 1}
summary: ${writer.text(12)}
order: ${number + 2}
---

${writer.text(110)} <Cite claim="crece" source="informe" />

${writer.text(110)} <Cite source="informe" />
`,
    ]
  })
}

/** Names that no two articles share. */
function namesOf(number: number): [string, string, string] {
  const writer = new Writer(number + 7)
  const name = (kind: string) => `${writer.name()} ${kind}${letters(number)}`
  return [name('A'), name('B'), name('C')]
}

/** A number in letters: names have no digits. */
function letters(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => 'aeioulnrst'.charAt(Number(digit)))
}

function articleFiles(number: number): TextFile[] {
  const writer = new Writer(number)
  const id = `articulo-${number + 1}`
  const theme = themeId(number)
  const names = namesOf(number)
  const people = ['persona-a', 'persona-b'].map((role) => `${role}-${number + 1}`)
  const organisation = `organizacion-${number + 1}`
  const paragraphs = Array.from({ length: shape.paragraphs }, () =>
    writer.words(shape.wordsOfParagraph),
  )
  const marked = paragraphs.map((words) => [...words])
  const files: TextFile[] = []

  for (const [index, entity] of [...people, organisation].entries()) {
    files.push([
      `content/entities/${entity}.yaml`,
      `kind: ${index < 2 ? 'persona' : entityKinds.find((kind) => kind !== 'persona' && kind !== 'medio')}
name: ${names[index]}
description: ${writer.text(10)}
themes: [${theme}]
sources: [fuente-${number + 1}-1]
`,
    ])
  }

  for (const [index, at] of shape.quotedParagraphs.entries()) {
    const quote = `cita-${number + 1}-${index + 1}`
    const speaker = index % people.length
    const role = writer.words(5).join(' ').toLowerCase().replaceAll(/[.,]/g, '')
    const said = `, dice ${names[speaker]}, ${role}.`
    enclose(paragraphs[at], 0, shape.wordsOfQuote, '“', `”${said}`)
    enclose(marked[at], 0, shape.wordsOfQuote, `<Quote id="${quote}">“`, `”</Quote>${said}`)
    files.push([
      `content/quotes/${quote}.yaml`,
      `speaker: ${people[speaker]}
role: ${role}
reportedBy: ${publisherId(number)}
comment: ${writer.text(12)}
themes: [${theme}]
sources: [fuente-${number + 1}-${index + 1}]
`,
    ])
  }

  for (let index = 0; index < shape.claims; index += 1) {
    const claim = `afirmacion-${number + 1}-${index + 1}`
    const source = `fuente-${number + 1}-${index + 1}`
    const words = marked[(index * 3) % shape.paragraphs]
    const from = 30 + (index % 2) * 2
    enclose(words, from, from + shape.wordsOfClaim, `<Claim id="${claim}">`, '</Claim>')
    files.push([
      `content/claims/${claim}.md`,
      `---
claimant: { voice: article }
kind: ${claimKinds[0]}
core: ${index < 3}
themes: [${theme}]
assessments:
  - date: "2026-0${1 + (index % 9)}-1${number % 10}"
    verdict: ${index % 2 === 0 ? 'confirmado' : 'refutado'}
    reason: ${writer.text(shape.wordsOfReason)}
    evidence:
      - source: ${source}
        bearing: ${index % 2 === 0 ? 'a favor' : 'en contra'}
        contributes: ${writer.text(12)}
---
`,
    ])
    files.push([
      `content/sources/${source}.yaml`,
      `type: report
title: ${writer.text(9).replace(/\.$/, '')}
titleStatus: literal
publisher: ${writer.name()}
class: ${index % 3 === 0 ? 'secundaria' : 'primaria'}
seen: entera
language: es
url: https://example.org/${number + 1}/${index + 1}
issued: "20${10 + (index % 6)}"
fact: ${writer.text(16)}
consulted: Copia completa.
`,
    ])
  }

  const text = paragraphs.map((words) => words.join(' '))
  const sections = Array.from(
    { length: shape.paragraphs / shape.paragraphsOfSection },
    (
      _,
      section,
    ) => `<Section id="parte-${section + 1}" title="${writer.words(3).join(' ').replaceAll(/[.,]/g, '')}">

${marked
  .slice(section * shape.paragraphsOfSection, (section + 1) * shape.paragraphsOfSection)
  .map((words) => words.join(' '))
  .join('\n\n')}

</Section>`,
  )
  files.push([`content/articles/${id}/original.txt`, `${text.join('\n')}\n`])
  files.push([
    `content/articles/${id}/article.mdx`,
    `---
title: ${writer.text(8).replace(/\.$/, '')} ${letters(number)}
titleStatus: editorial
summary: ${writer.text(14)}
publisher: ${publisherId(number)}
inLanguage: es
datePublished: "${dayOf(number)}"
url: https://example.org/articulos/${number + 1}
source: nota-impresa
authors: null
interest: Ninguno conocido.
editions: []
differences: []
unverified: [El titular.]
---

${sections.join('\n\n')}
`,
  ])
  return files
}

/** Put signs before the word at `from` and after the one before `to`. */
function enclose(
  words: string[] | undefined,
  from: number,
  to: number,
  before: string,
  after: string,
): void {
  if (!words) return
  words[from] = before + (words[from] ?? '')
  words[to - 1] = (words[to - 1] ?? '') + after
}

if (import.meta.filename === process.argv[1]) {
  const [, , articles = '1', folder = ''] = process.argv
  const count = await writeInventedEdition(folder, Number(articles))
  console.log(`${count} files`)
}
