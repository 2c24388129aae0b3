import { expect, test } from 'vitest'
import { quotesJson } from '../../src/exports/quotes-json.ts'
import { aCorpus } from '../a-content.ts'

test('gives each quote with its exact words, and shows where the article interrupts them', () => {
  expect(quotesJson(aCorpus())).toEqual([
    {
      id: 'ana-abrir',
      url: 'https://example.org/citas/ana-abrir/',
      text: 'Abrir es compartir […] Y compartir es crecer',
      fragments: ['Abrir es compartir', 'Y compartir es crecer'],
      speaker: 'Ana Ruiz',
      speakerUrl: 'https://example.org/entidades/ana-ruiz/',
      role: 'directora del laboratorio',
      article: 'nota',
      articleUrl: 'https://example.org/articulos/nota/#cita-ana-abrir',
      paragraph: 2,
      themes: ['apertura'],
      speakerId: 'ana-ruiz',
      inLanguage: 'es',
      passages: [
        {
          url: 'https://example.org/articulos/nota/#cita-ana-abrir',
          paragraph: 2,
          text: 'Abrir es compartir',
          start: 60,
          end: 78,
        },
        {
          url: 'https://example.org/articulos/nota/#cita-ana-abrir-2',
          paragraph: 2,
          text: 'Y compartir es crecer',
          start: 124,
          end: 145,
        },
      ],
      reportedBy: 'El Diario',
      reportedById: 'el-diario',
      occasion: null,
      occasionNote: null,
      original: { language: 'en', text: null, status: 'sin fuente almacenada', note: null },
      roleOriginal: { language: 'en', text: null, status: 'sin fuente almacenada', note: null },
      comment: 'Una opinión.',
      claims: [],
      sources: ['nota-impresa'],
      corrected: [],
    },
  ])
})
