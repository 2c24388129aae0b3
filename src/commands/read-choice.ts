/** What an editor asks of `npm run drift`. */
export interface Choice {
  article: string
  /** A file, `-` or `--fetch`. */
  from: string
  /** The numbers of the changes to take over; `undefined` to write nothing. */
  take: 'all' | number[] | undefined
}

/** Read the arguments of `npm run drift`, or `undefined` if they are none that it takes. */
export function readChoice(args: readonly string[]): Choice | undefined {
  const rest = [...args]
  const at = rest.findIndex((arg) => arg === '--take' || arg.startsWith('--take='))
  let take: Choice['take']
  if (at !== -1) {
    const [option = ''] = rest.splice(at, 1)
    const listed = option.includes('=') ? option.slice('--take='.length) : rest.splice(at, 1)[0]
    take = numbersIn(listed ?? '')
    if (take === undefined) return undefined
  }
  const [article, from = '-', ...more] = rest
  const isOption = (arg: string) => arg.startsWith('--') && arg !== '--fetch'
  if (article === undefined || article.startsWith('-') || isOption(from) || more.length > 0) {
    return undefined
  }
  return { article, from, take }
}

function numbersIn(listed: string): 'all' | number[] | undefined {
  if (listed === 'all') return 'all'
  return /^[1-9]\d*(?:, ?[1-9]\d*)*$/.test(listed) ? listed.split(',').map(Number) : undefined
}

/**
 * The arguments as they were written. Without `--` before them, npm takes options for its own, and
 * leaves them in the environment.
 */
export function writtenArguments(
  args: readonly string[],
  { npm_config_fetch: fetch, npm_config_take: take }: NodeJS.ProcessEnv,
): string[] {
  const rest = [...args]
  if (take !== undefined) {
    const listed = take === 'true' ? (rest.pop() ?? '') : take
    rest.push(`--take=${listed}`)
  }
  if (fetch === 'true' && !rest.includes('--fetch')) rest.splice(1, 0, '--fetch')
  return rest
}
