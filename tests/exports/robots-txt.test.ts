import { expect, test } from 'vitest'
import { robotsTxt } from '../../src/exports/robots-txt.ts'

test('keeps no robot out and names the sitemap by its whole address', () => {
  expect(robotsTxt()).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n')
})
