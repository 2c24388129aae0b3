import type { Page } from 'playwright-core'

/**
 * Open each page of a site once and take every look at it, in the order of the looks.
 *
 * @returns what each look found, with the path of the page where it did
 */
export async function survey<Name extends string>(
  page: Page,
  site: string,
  paths: readonly string[],
  looks: Record<Name, (path: string) => Promise<string[]>>,
): Promise<Record<Name, string[]>> {
  const names = Object.keys(looks) as Name[]
  const findings = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    string[]
  >

  for (const path of paths) {
    await page.goto(site + path.slice(1))
    if (path.includes('?q=')) {
      await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent)
    }
    for (const name of names) {
      const found = await looks[name](path)
      findings[name].push(...found.map((finding) => `${path} ${finding}`))
    }
  }
  return findings
}
