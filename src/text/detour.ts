/** The parameters in which a service that leads on has the address to which it leads. */
const detours: [RegExp, string][] = [
  [/^(?:www\.)?google\.[a-z.]+\/url$/i, 'q url'],
  [/^(?:l|lm)\.(?:facebook|instagram)\.com\/(?:l\.php)?$/i, 'u'],
  [/^(?:www\.)?facebook\.com\/(?:l|flx\/warn)(?:\.php|\/)?$/i, 'u'],
  [/^(?:www\.)?youtube\.com\/redirect$/i, 'q'],
  [/^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go\/?)$/i, 'url'],
  [/^(?:[a-z0-9-]+\.)*safelinks\.protection\.outlook\.com\/(?:ap\/[^/]+\/)?$/i, 'url'],
  [/^(?:www\.)?bing\.com\/(?:ck|newtabredir)/i, 'url'],
  [/^(?:out|www)\.reddit\.com\/(?:$|r\/out)/i, 'url'],
  [/^steamcommunity\.com\/linkfilter\/$/i, 'url u'],
  [/^slack-redir\.net\/link$/i, 'url'],
]

/** The address to which one of a service leads that only counts who follows it, or warns of it. */
export function endOfDetour(address: string): string | undefined {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const [, names] = detours.find(([form]) => form.test(url.host + url.pathname)) ?? []
  const ends = names?.split(' ').map((name) => url.searchParams.get(name)) ?? []
  const amp = /^\/amp\/s\/([^/]+\.[^/]+\/.*)$/.exec(url.pathname)?.[1]
  if (amp !== undefined && /^(?:www\.)?google\./.test(url.host)) return `https://${amp}`
  return ends.find((end) => end !== null && /^https?:\/\//i.test(end)) ?? undefined
}
