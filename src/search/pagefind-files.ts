import { loadFile } from '../enhancements/load-file.ts'
import type { Pagefind } from './engine/find-documents.ts'

/** With this begins what Pagefind has packed, once it is unpacked. */
const signature = 'pagefind_dcd'

interface Options {
  /** What is there of a file, or on its way, by the path on the host. */
  known?: (path: string) => Promise<ArrayBuffer | undefined> | string | undefined
  /** Called whenever a part of a file has come. */
  onProgress?: () => void
}

/**
 * Loads the files of Pagefind's index. Pagefind answers without a part of it that does not load, or
 * that it cannot read, and does not say so: here that is noticed.
 */
export class PagefindFiles {
  #lost = 0
  readonly #options: Options

  constructor(options: Options = {}) {
    this.#options = options
  }

  async #load(address: string): Promise<Response> {
    const { known, onProgress } = this.#options
    const { pathname } = new URL(address, 'http://localhost')
    const read = pathname.endsWith('.json') ? parsed : unpacked
    const content = await known?.(pathname)
    // What is there already may be damaged.
    const whole = content ? await read(new Response(content)).catch(() => undefined) : undefined
    return whole ?? loadFile(address, { read, ...(onProgress && { onProgress }) })
  }

  /**
   * Load in place of Pagefind, which offers no other way to look at what it loads. Nobody else calls
   * `fetch` without a second argument here.
   */
  takeOverFetch(): void {
    const { fetch } = globalThis
    globalThis.fetch = (input, settings) =>
      settings || typeof input !== 'string' ? fetch(input, settings) : this.#loadForPagefind(input)
  }

  async #loadForPagefind(address: string): Promise<Response> {
    try {
      return await this.#load(address)
    } catch (error) {
      this.#lost += 1
      throw error
    }
  }

  /** The same Pagefind, which fails if a part of the index that it wants is lost. */
  guard({ search }: Pagefind): Pagefind {
    return {
      search: async (...question) => {
        const before = this.#lost
        const found = await search(...question)
        if (this.#lost > before) throw new Error('A part of the index could not be loaded.')
        return found
      },
    }
  }
}

async function parsed(response: Response): Promise<Response> {
  return Response.json(await response.json())
}

async function unpacked(response: Response): Promise<Response> {
  const file = await response.blob()
  // Some hosts let the browser unpack it.
  const content = (await isUnpacked(file))
    ? file
    : await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob()
  if (!(await isUnpacked(content))) throw new Error('This is no file of Pagefind.')
  return new Response(content)
}

async function isUnpacked(file: Blob): Promise<boolean> {
  return (await file.slice(0, signature.length).text()) === signature
}
