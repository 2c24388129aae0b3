import { expect, test } from 'vitest'
import { breadcrumbList } from '../../../src/exports/schema-org/breadcrumb-list.ts'

test('the trail leads from the top to the page itself', () => {
  const above = [
    { path: '/', name: 'Portada' },
    { path: '/citas/', name: 'Citas' },
  ]
  const page = 'https://example.org/citas/ana-abrir/'
  const { itemListElement } = breadcrumbList(page, 'Abrir es compartir', above)
  expect(JSON.parse(JSON.stringify(itemListElement))).toEqual([
    {
      '@type': 'ListItem',
      position: 1,
      name: 'Portada',
      item: 'https://example.org/',
    },
    {
      '@type': 'ListItem',
      position: 2,
      name: 'Citas',
      item: 'https://example.org/citas/',
    },
    { '@type': 'ListItem', position: 3, name: 'Abrir es compartir' },
  ])
})
