import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'

/** A run of text on one line of a sheet. */
interface Run {
  words: string
  left: number
  right: number
  /** Its baseline, in points from the foot of the sheet. */
  height: number
  role: 'heading' | 'text' | 'footer'
}

/** The text of one sheet, without what stands in its margins. */
export type Sheet = Run[]

/** Print a page, and read its sheets back by the tags that make the paper accessible. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Sheet[]> {
  await page.evaluate(giveRoles)
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, tagged: true })))
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return Promise.all(numbers.map(async (number) => sheetOf(await pdf.getPage(number))))
}

/** The lines of each sheet of a printed page, from its head to its foot. */
export async function linesOfSheets(printed: Uint8Array): Promise<string[][]> {
  const pdf = await getDocumentProxy(printed)
  const sheets: string[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const runs = items.flatMap((item) =>
      'str' in item && /\p{L}/u.test(item.str)
        ? [{ words: item.str, height: Math.round((item.transform as number[])[5]!) }]
        : [],
    )
    const lines = Map.groupBy(
      runs.filter(({ height }) => height >= margin),
      ({ height }) => height,
    )
    sheets.push(
      [...lines]
        .toSorted(([one], [other]) => other - one)
        .map(([, run]) => run.map(({ words }) => words).join('')),
    )
  }
  return sheets
}

/** What heads or ends a page without being a heading; roles change nothing of how it looks. */
function giveRoles(): void {
  const as = (selector: string, level: string) => {
    for (const element of document.querySelectorAll(selector)) {
      element.role = 'heading'
      element.ariaLevel = level
    }
  }
  as('.promotion-label, .year', '3')
  as('.site-footer', '6')
  // The heading of a result has its words, which may be all of it.
  for (const words of document.querySelectorAll('.hit-words')) words.role = 'paragraph'
}

type PrintedPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>
type Tagged = Awaited<ReturnType<PrintedPage['getStructTree']>>

async function sheetOf(page: PrintedPage): Promise<Sheet> {
  const tags = await page.getStructTree()
  const headings = contentOf(tags, /^H[1-5]$/)
  const footer = contentOf(tags, /^H6$/)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const open: string[] = []
  return items.flatMap((item): Run[] => {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id)
      return []
    }
    const [left, height] = item.transform.slice(4) as [number, number]
    if (!/\S/.test(item.str) || height < margin) return []
    const isIn = (content: Set<string>) => open.some((id) => content.has(id))
    const role = isIn(headings) ? 'heading' : isIn(footer) ? 'footer' : 'text'
    return [{ words: item.str, left, right: left + item.width, height, role }]
  })
}

/** The foot of a sheet, in points, where its number stands. */
const margin = 40

/** What is tagged with a role: the marks around it. */
function contentOf(tags: Tagged, role: RegExp, isIn = false): Set<string> {
  const inside = isIn || role.test(tags.role)
  return new Set(
    tags.children.flatMap((child) =>
      'role' in child ? [...contentOf(child, role, inside)] : inside ? [child.id] : [],
    ),
  )
}

/** The headings of a sheet that have no text below them in their column. */
export function headingsAtFoot(sheet: Sheet): string[] {
  return headingsIn(sheet)
    .filter(
      (heading) =>
        !sheet.some(
          ({ role, height, left, right }) =>
            role === 'text' &&
            height < heading.height - 1 &&
            left < Math.max(heading.right, heading.left + narrowest) &&
            right > heading.left,
        ),
    )
    .map(({ words }) => words)
}

/** The lines of headings; a count beside the words of one is a part of it. */
function headingsIn(sheet: Sheet): Run[] {
  return sheet
    .filter(({ role }) => role === 'heading')
    .reduce<Run[]>((lines, run) => {
      const last = lines.at(-1)
      const goesOn =
        last && Math.abs(last.height - run.height) < 1 && Math.abs(run.left - last.right) < 12
      if (!goesOn) return [...lines, run]
      return [...lines.slice(0, -1), { ...last, right: run.right, words: last.words + run.words }]
    }, [])
}

/** No column is narrower, in points: what is indented under a short heading is below it too. */
const narrowest = 100
