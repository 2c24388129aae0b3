/**
 * The bytes of a text as its server sent them. Where the server names an encoding and the text does
 * not, they are written in UTF-8, which its reader will find.
 *
 * @param type the header `Content-Type`
 */
export function asUtf8(bytes: Uint8Array, type: string): Uint8Array {
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1]
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const isDeclared = /<meta[^<>]+charset\s*=|^<\?xml[^>]+encoding=/i.test(start)
  if (named === undefined || isDeclared || isUtf8(bytes)) return bytes
  const decoder = decoderOf(named)
  return decoder ? new TextEncoder().encode(decoder.decode(bytes)) : bytes
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding)
  } catch {
    return undefined
  }
}
