import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseDocument } from 'yaml'
import { requireCorpus } from '../../src/reading/require-corpus.ts'
import { localDate } from '../../src/text/local-date.ts'

/**
 * Edit the content of a checkout as editors do every day: three sentences more in a reason, a
 * claim with its mark, its source and what happened since. No test may mind.
 */
export async function editContent(root: string): Promise<void> {
  const { articles } = await requireCorpus(root)
  const { id, claims } = articles.at(-1)!
  const [claim] = claims
  const file = (...parts: string[]) => path.join(root, 'content', ...parts)

  await rewrite(file('claims', `${claim!.id}.md`), (text) => {
    const [, frontmatter = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text)!
    const fields = parseDocument(frontmatter)
    const reason = ['assessments', 0, 'reason']
    const was = String(fields.getIn(reason))
    const more = 'Nadie lo midió antes. Después lo midieron dos. Ninguno dice cómo.'
    const told = { date: localDate(new Date()), field: 'reason', was, why: 'Se sabe más.' }
    fields.setIn(reason, `${was} ${more}`)
    fields.setIn(
      ['assessments', 0, 'corrected'],
      fields.createNode([told, ...(claim!.assessment.corrected ?? [])]),
    )
    return `---\n${String(fields)}---\n${body}`
  })
  await rewrite(file('articles', id, 'article.mdx'), markSomething)

  const [theme] = claim!.themes
  const { date } = claim!.assessment
  await writeFile(
    file('claims', 'una-mas.md'),
    `---
claimant: { voice: article }
kind: hecho comprobable
core: false
themes: [${theme!.id}]
assessments:
  - date: "${date}"
    verdict: sin verificar
    reason: Se podría saber, pero nadie lo ha dicho.
    evidence:
      - { source: una-mas, bearing: contexto, contributes: Habla de otra cosa parecida. }
---
`,
  )
  await writeFile(
    file('sources', 'una-mas.yaml'),
    `type: webpage
title: Una página más
titleStatus: literal
publisher: Una editora más
class: contexto
seen: entera
language: es
url: https://example.org/una-mas
issued: null
fact: Habla de otra cosa parecida.
consulted: Copia completa.
`,
  )
  await writeFile(
    file('follow-ups', 'una-mas.md'),
    `---
date: "${date}"
added: "${date}"
themes: [${theme!.id}]
direction: refuerza
claims: [una-mas]
sources: [una-mas]
---

Alguien vuelve sobre ello.
`,
  )
}

/** Mark three words as a claim, in the first line of the text that has no mark yet. */
function markSomething(text: string): string {
  const lines = text.split('\n')
  let depth = 0
  const at = lines.findIndex((line, index) => {
    const isInText = lines.lastIndexOf('---', index) > 0
    const isPlain = depth === 0 && isInText && /^[\p{L}\d ,.;:()]{40,}$/u.test(line)
    depth += (line.match(/<(Quote|Claim)\b/g) ?? []).length
    depth -= (line.match(/<\/(Quote|Claim)>/g) ?? []).length
    return isPlain
  })
  const marked = lines[at]!.replace(
    /(?<=\S+ )\S+ \S+ \S+(?= \S+)/,
    '<Claim id="una-mas">$&</Claim>',
  )
  return lines.with(at, marked).join('\n')
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}
