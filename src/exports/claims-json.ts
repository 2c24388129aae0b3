import { absolute } from './absolute.ts'
import { amendments } from './amendment-record.ts'
import { z } from 'zod'
import type { Assessment, Claim, Corpus, FollowUp } from '../corpus/corpus.ts'
import { passagePathOf, pathOf } from '../edition/paths.ts'
import { bearingRows, claimKindRows, directionRows, faultRows } from '../edition/closed-lists.ts'
import { verdictRows } from '../edition/verdicts.ts'
import { longestGist } from '../schemas/values.ts'
import {
  address,
  addressOrNull,
  anyText,
  date,
  identifier,
  identifierOrNull,
  identifiers,
  language,
  number,
  oneOf,
  partialDate,
  recordOrNull,
  records,
  text,
  textOrNull,
  wordOf,
  wordOfOrNull,
  yesOrNo,
} from './fields.ts'
import { passageRecord, passages } from './passage-record.ts'

/** Who can assert a claim, in the words of the data. */
const claimantKinds = { voice: 'voz del artículo', speaker: 'persona', group: 'grupo' } as const

const faultIn = (verdict: string) =>
  `De qué lado falla, según ${verdict}; null si no es imprecisa o no se indica.`

/** A claim as it is published in the data. Fields are added, never renamed. */
export const claimRecordSchema = z.object({
  id: identifier('Identificador de la afirmación, el mismo que en las direcciones.'),
  url: address('Dirección completa de la página de la afirmación.'),
  text: text('Las palabras exactas del artículo.'),
  claimant: text('Quién la hace.'),
  kind: wordOf(claimKindRows, 'Qué es.'),
  core: yesOrNo('Si el argumento del artículo se apoya en ella.'),
  verdict: wordOf(verdictRows, 'El veredicto vigente: el de la valoración más reciente.'),
  fault: wordOfOrNull(faultRows, faultIn('el veredicto vigente')),
  article: identifier('Identificador del artículo.'),
  articleUrl: address('Dirección completa de las palabras dentro del artículo.'),
  paragraph: number('Número del párrafo, desde 1.', 1),
  quote: identifierOrNull('Identificador de la cita en la que se hace; null si no se hace en una.'),
  themes: identifiers('Identificadores de los temas.', 1),
  explanation: anyText('Salvedades y contexto, además de la razón; vacío si no los hay.'),
  wouldChange: textOrNull(
    'Qué evidencia, si apareciera, cambiaría el veredicto vigente; null si no se indica.',
  ),
  assessments: records(
    {
      date: date('Fecha en que la valoración se incorporó a esta edición.'),
      verdict: wordOf(verdictRows, 'El veredicto de entonces.'),
      change: textOrNull(
        'Qué cambia respecto a la valoración anterior, y por qué; null en la primera.',
      ),
      fault: wordOfOrNull(faultRows, faultIn('el veredicto de entonces')),
      reason: text('La razón del veredicto.'),
      gist: textOrNull(
        'La razón en una frase de 60 caracteres como máximo; null si no se indica.',
        longestGist,
      ),
      correction: recordOrNull(
        {
          of: text('Palabras de la afirmación, como están en el artículo.'),
          to: text('Lo que consta en su lugar, con nuestras palabras.'),
        },
        'La corrección de unas palabras de la afirmación; null si no se indica.',
      ),
      evidence: records(
        {
          source: identifier('Identificador de la fuente.'),
          bearing: wordOf(bearingRows, 'En qué sentido pesa.'),
          contributes: text('Qué aporta a esta valoración.'),
          sourceUrl: address('Dirección completa de la ficha de la fuente.'),
          corrected: amendments('evidence'),
        },
        'La evidencia, fuente por fuente.',
      ),
      corrected: amendments('assessment'),
    },
    'Todas las valoraciones, de la más reciente a la más antigua: se añaden, nunca se borran.',
    1,
  ),
  claimantKind: oneOf(['voz del artículo', 'persona', 'grupo'], 'Qué es quien la hace.'),
  claimantUrl: addressOrNull(
    'Dirección completa de la página de quien la hace; null si no es una persona.',
  ),
  inLanguage: language('Idioma de las palabras, como etiqueta BCP 47 («es-MX»).'),
  passages,
  followUps: records(
    {
      id: identifier('Identificador del hecho.'),
      date: partialDate('Fecha del hecho, con la precisión conocida: año, mes o día.'),
      fact: text('Qué ocurrió.'),
      sources: identifiers('Identificadores de las fuentes.', 1),
      direction: wordOf(directionRows, 'Qué hace con las afirmaciones a las que atañe.'),
    },
    'Qué pasó después de publicarse el artículo, del hecho más antiguo al más reciente.',
  ),
  corrected: amendments('claim'),
  repeats: identifiers(
    'Identificadores de las afirmaciones, también de otros artículos, que repite.',
  ),
  repeatedBy: identifiers('Identificadores de las afirmaciones que la repiten.'),
  contradicts: identifiers(
    'Identificadores de las afirmaciones que la contradicen, o a las que contradice.',
  ),
})

export type ClaimRecord = z.output<typeof claimRecordSchema>

/** A claim with its verdicts, as in `/datos/afirmaciones.json` and in the `index.json` of its page. */
export function claimRecord(claim: Claim): ClaimRecord {
  const { id, article, passage, claimant, kind, assessment, themes } = claim
  return {
    id,
    url: absolute(pathOf('claim', id)),
    text: passage.text,
    claimant: claimant.name,
    kind,
    core: claim.core,
    verdict: assessment.verdict,
    fault: assessment.fault ?? null,
    article: article.id,
    articleUrl: absolute(passagePathOf(article, { kind: 'claim', id })),
    paragraph: passage.paragraph.number,
    quote: claim.quote?.id ?? null,
    themes: themes.map((theme) => theme.id),
    explanation: claim.explanation,
    wouldChange: claim.wouldChange ?? null,
    assessments: claim.assessments.map(assessmentRecord),
    claimantKind: claimantKinds[claimant.kind],
    claimantUrl:
      claimant.kind === 'speaker' ? absolute(pathOf('entity', claimant.entity.id)) : null,
    inLanguage: claim.inLanguage,
    passages: [passageRecord(passage)],
    followUps: claim.followUps.map(followUpRecord),
    corrected: claim.corrected ?? [],
    repeats: claim.repeats.map((other) => other.id),
    repeatedBy: claim.repeatedBy.map((other) => other.id),
    contradicts: claim.contradicts.map((other) => other.id),
  }
}

/** Every claim, in the order of the articles. */
export function claimsJson({ claims }: Pick<Corpus, 'claims'>): ClaimRecord[] {
  return claims.map(claimRecord)
}

function assessmentRecord(assessment: Assessment) {
  return {
    date: assessment.date,
    verdict: assessment.verdict,
    change: assessment.change ?? null,
    fault: assessment.fault ?? null,
    reason: assessment.reason,
    gist: assessment.gist ?? null,
    correction: assessment.correction ?? null,
    evidence: assessment.evidence.map(({ source, bearing, contributes, corrected = [] }) => ({
      source: source.id,
      bearing,
      contributes,
      sourceUrl: absolute(pathOf('source', source.id)),
      corrected,
    })),
    corrected: assessment.corrected ?? [],
  }
}

function followUpRecord({ id, date, fact, direction, sources }: FollowUp) {
  return { id, date, fact, sources: sources.map((source) => source.id), direction }
}
