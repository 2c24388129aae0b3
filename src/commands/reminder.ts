import { countOf } from '../text/count-of.ts'

/** What to do with addresses that will be published and that nothing keeps yet. */
export function reminderOf(unlisted: readonly string[]): string {
  const [first = ''] = unlisted
  const others = unlisted.length > 1 ? ` and ${unlisted.length - 1} more` : ''
  return `${countOf(unlisted.length, 'address is', 'addresses are')} new (${first}${others}): before you publish them, \`npm run addresses\` writes them down, so that no later build can lose them.`
}
