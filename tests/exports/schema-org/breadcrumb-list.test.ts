import { expect, test } from 'vitest'
import { breadcrumbList } from '../../../src/exports/schema-org/breadcrumb-list.ts'

test('the trail leads from the top to the page itself', () => {
  const above = [
    { path: '/', name: 'Portada' },
    { path: '/citas/', name: 'Citas' },
  ]
  const page = 'https://example.org/citas/ana-abrir/'
  expect(breadcrumbList(page, 'Abrir es compartir', above).itemListElement).toEqual([
    {
      '@type': 'ListItem',
      position: 1,
      item: { '@type': 'WebPage', '@id': 'https://example.org/', name: 'Portada' },
    },
    {
      '@type': 'ListItem',
      position: 2,
      item: { '@type': 'WebPage', '@id': 'https://example.org/citas/', name: 'Citas' },
    },
    {
      '@type': 'ListItem',
      position: 3,
      item: { '@type': 'WebPage', name: 'Abrir es compartir' },
    },
  ])
})
