import { language } from './language.ts'

const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })

/** The size of a file in Spanish, in kilobytes of a thousand bytes: “108 kB”, which no line parts. */
export function fileSize(bytes: number): string {
  return bytes < 1000 ? `${bytes}\u00A0bytes` : `${whole.format(bytes / 1000)}\u00A0kB`
}
