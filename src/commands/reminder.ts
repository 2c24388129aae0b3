import { countOf } from '../text/count-of.ts'

/** A reminder to record the addresses that are new. */
export function reminderOf(unlisted: readonly string[]): string {
  const [first = ''] = unlisted
  const others = unlisted.length > 1 ? ` and ${unlisted.length - 1} more` : ''
  return `${countOf(unlisted.length, 'address is', 'addresses are')} new (${first}${others}). Run \`npm run addresses\` before you publish them, so that no later build loses them.`
}
