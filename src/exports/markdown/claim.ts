import type { Absolute } from '../absolute.ts'
import type { RootContent } from 'mdast'
import type { Assessment, Claim } from '../../corpus/corpus.ts'
import { pathOf } from '../../edition/paths.ts'
import { capitalised } from '../../text/capitalised.ts'
import { formatDate } from '../../text/format-date.ts'
import { asMarkdown, heading, link, list, paragraph, printed, prose, strong } from './blocks.ts'
import { articleLink, followUpBlocks, nameOf, placeOf, sourceWords, whoseWords } from './parts.ts'

/** `/afirmaciones/<id>/index.md`: a claim in its paragraph, its verdicts and their evidence. */
export function claimMarkdown(claim: Claim, absolute: Absolute): string {
  const { id, article, passage, claimant, kind, assessment, assessments, explanation } = claim
  const { wouldChange, followUps } = claim
  const page = absolute(pathOf('claim', id))
  return asMarkdown([
    heading(1, nameOf(claim)),
    printed(passage.text),
    whoseWords([article.publisher.name]),
    list(
      [`Quién lo afirma: ${claimant.name}`],
      [`Qué es: ${kind}`],
      ['Dónde: ', placeOf(passage.paragraph, absolute), ' de ', articleLink(article, absolute)],
      ['Página: ', link(page, page)],
    ),
    heading(2, 'Veredicto'),
    paragraph(strong(capitalised(assessment.verdict)), `. ${assessment.reason}`),
    ...prose(explanation),
    heading(2, 'En su párrafo'),
    printed(passage.paragraph.text),
    heading(2, 'La evidencia'),
    evidenceBlock(assessment),
    ...(wouldChange === undefined
      ? []
      : [heading(2, 'Qué cambiaría el veredicto'), paragraph(wouldChange)]),
    ...followUpBlocks(followUps),
    heading(2, 'Registro de veredictos'),
    list(
      ...assessments.map(({ date, verdict, reason }) => [
        `${formatDate(date)}: ${verdict}. ${reason}`,
      ]),
    ),
  ])
}

function evidenceBlock({ evidence }: Assessment): RootContent {
  if (evidence.length === 0) {
    return paragraph('No consta ninguna fuente que la mida o la documente.')
  }
  return list(
    ...evidence.map(({ source, bearing, contributes }) => [
      `${capitalised(bearing)}: ${contributes} `,
      ...sourceWords(source),
      `. Qué se vio: ${source.consulted}`,
      ...(source.consultedUrl === undefined
        ? []
        : [' ', link('La copia que se leyó', source.consultedUrl), '.']),
    ]),
  )
}
