/**
 * True for an address that leads to the same place from every page: of the web, of a mailbox or of a
 * telephone.
 */
export function isWholeAddress(url: string): boolean {
  return /^(https?:\/\/|mailto:|tel:)\S+$/i.test(url) && URL.canParse(url)
}

/**
 * What makes an address of the web a dead one, though it can be read as an address: `https://` twice,
 * or a name of a site that none can have.
 */
export function faultOfAddress(url: string): string | undefined {
  const [, protocol, rest = ''] = /^(https?:\/\/)(.*)$/i.exec(url) ?? []
  if (protocol === undefined) return undefined
  const again = /^(?:www\.)?(https?(?::\/*|\/\/))/i.exec(rest)?.[1]
  if (again !== undefined) return `“${again}” stands behind “${protocol}”`
  const host = /^[^/?#]*/.exec(rest)?.[0].replace(/^[^@]*@|:\d*$/g, '') ?? ''
  if (/\.\.|^\./.test(host))
    return 'two full stops stand one after the other in the name of the site'
  if (/^localhost$|\.(?:local|localhost)$/i.test(host)) return `“${host}” is a machine of your own`
  const sign = /^\[/.test(host) ? undefined : /[^\p{L}\p{M}\p{N}.%_-]/u.exec(host)?.[0]
  return sign === undefined ? undefined : `“${sign}” stands in the name of the site`
}

/** True for an address of mail alone, as `ana@example.org`. */
export function isMailbox(address: string): boolean {
  return /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address)
}
