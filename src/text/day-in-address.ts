import { isPartialDate } from './format-date.ts'

/** The day in the address of a copy in an archive: `https://web.archive.org/web/20241028120000/…`. */
export function dayInAddress(address: string): string | undefined {
  const [, year, month, day] =
    /\/(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})(?:[a-z]{2}_)?\//.exec(address) ?? []
  const date = `${year}-${month}-${day}`
  return year !== undefined && isPartialDate(date) ? date : undefined
}
