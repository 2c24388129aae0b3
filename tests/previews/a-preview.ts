import type { ClaimPreview, QuotePreview, SummaryPreview } from '../../src/previews/preview.ts'

const origin = {
  article: 'Dos voces sobre el código',
  published: 'El Diario, 28 de octubre de 2024',
}

export function aQuote(changes: Partial<QuotePreview> = {}): QuotePreview {
  return {
    kind: 'quote',
    path: '/imagenes/citas/ana-abrir.png',
    alt: 'Ana Ruiz, directora: «Abrir es compartir»',
    fragments: ['Abrir es compartir'],
    speaker: 'Ana Ruiz',
    role: 'directora del laboratorio',
    ...origin,
    ...changes,
  }
}

export function aClaim(changes: Partial<ClaimPreview> = {}): ClaimPreview {
  return {
    kind: 'claim',
    path: '/imagenes/afirmaciones/crece.png',
    alt: 'Confirmado. Según el propio artículo: «Cada año se publican más modelos»',
    words: 'Cada año se publican más modelos',
    claimant: 'el propio artículo',
    verdict: 'confirmado',
    fault: undefined,
    corrections: [],
    gist: 'El informe los cuenta todos',
    assessed: '1 de febrero de 2025',
    ...origin,
    ...changes,
  }
}

export function aSummary(changes: Partial<SummaryPreview> = {}): SummaryPreview {
  return {
    kind: 'summary',
    path: '/imagenes/temas/apertura.png',
    alt: 'Apertura. Qué se abre y qué no.',
    label: 'Tema',
    title: 'Apertura',
    summary: 'Qué se abre y qué no.',
    balance: [
      { verdict: 'confirmado', count: 3, share: 0.75 },
      { verdict: 'no verificable', count: 1, share: 0.25 },
    ],
    assessed: '4 afirmaciones valoradas',
    ...changes,
  }
}
