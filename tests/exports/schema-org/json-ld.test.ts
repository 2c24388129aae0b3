import { expect, test } from 'vitest'
import { jsonLd } from '../../../src/exports/schema-org/json-ld.ts'

test('words that look like markup cannot end the script that holds them', () => {
  const name = 'El <b>fin</b></script><!-- & “más”'
  const text = jsonLd([{ '@type': 'Thing', name }])
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name }],
  })
})
