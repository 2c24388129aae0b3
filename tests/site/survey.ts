import type { Page } from 'playwright-core'
import { openEverything } from './measure.ts'

/**
 * Open each page of a site once and take every look at it, in the order of the looks.
 *
 * @returns what each look found: each thing once, with the first page that has it and how
 *   many more do
 */
export async function survey<Name extends string>(
  page: Page,
  site: string,
  paths: readonly string[],
  looks: Record<Name, (path: string) => Promise<string[]>>,
): Promise<Record<Name, string[]>> {
  const names = Object.keys(looks) as Name[]
  const pathsOf = new Map(names.map((name) => [name, new Map<string, string[]>()]))

  for (const path of paths) {
    await page.goto(site + path.slice(1))
    if (path.includes('?q=')) {
      await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent)
    }
    for (const [name, found] of pathsOf) {
      for (const finding of new Set(await looks[name](path))) {
        found.set(finding, [...(found.get(finding) ?? []), path])
      }
    }
  }

  const findings = [...pathsOf].map(([name, found]) => [
    name,
    [...found].map(([finding, [first, ...others]]) =>
      others.length > 0 ? `${first}, ${others.length} more: ${finding}` : `${first}: ${finding}`,
    ),
  ])
  return Object.fromEntries(findings) as Record<Name, string[]>
}

/** Open every disclosure of a page, with what the notes among them load as they open. */
export async function openNotes(page: Page): Promise<void> {
  await page.evaluate(openEverything)
  if (await page.evaluate(() => document.querySelector('.gloss') !== null)) {
    await page.waitForLoadState('networkidle')
  }
}
