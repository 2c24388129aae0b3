/** A server may be slow, but not silent for longer than this, in milliseconds. */
export const patience = 8_000

interface Options<Content> {
  /** Makes of the file what is wanted, and throws if it is damaged. */
  read: (response: Response) => Promise<Content>
  /** Called whenever a part of the file has come. */
  onProgress?: () => void
}

/**
 * The content of a file. If the browser keeps a damaged copy, the file is loaded anew.
 *
 * @throws if there is no such file, if it is damaged, or if nothing of it comes for eight seconds
 */
export async function loadFile<Content>(
  address: string,
  { read, onProgress }: Options<Content>,
): Promise<Content> {
  const file = await loadWhole(address, 'default', onProgress)
  try {
    return await read(file)
  } catch {
    return read(await loadWhole(address, 'reload', onProgress))
  }
}

/** The content of a file of JSON, under the same conditions. */
export function loadJson<Content>(address: string, onProgress?: () => void): Promise<Content> {
  return loadFile(address, {
    read: (response) => response.json() as Promise<Content>,
    ...(onProgress && { onProgress }),
  })
}

async function loadWhole(
  address: string,
  cache: RequestCache,
  onProgress?: () => void,
): Promise<Response> {
  const abort = new AbortController()
  const silence = Promise.withResolvers<never>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      silence.reject(new Error(`Nothing came of ${address} for ${patience} ms.`))
      abort.abort()
    }, patience)
  }

  async function load(): Promise<Response> {
    const response = await fetch(address, { cache, signal: abort.signal })
    if (!response.ok) throw new Error(`${response.status} loading ${address}`)
    const parts: Uint8Array<ArrayBuffer>[] = []
    const reader = response.body?.getReader()
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      parts.push(part.value)
      onProgress?.()
      wait()
    }
    return new Response(new Blob(parts))
  }

  wait()
  try {
    return await Promise.race([load(), silence.promise])
  } finally {
    clearTimeout(timer)
  }
}
