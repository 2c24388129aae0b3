import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { pages } from '../../src/edition/paths.ts'
import { notFound } from '../../src/edition/words/not-found.ts'
import { caddyfile } from '../../src/hosting/caddy.ts'
import { headersOf } from '../../src/hosting/headers-of.ts'
import { movedPages } from '../../src/hosting/moved-pages.ts'
import { nginxConfiguration } from '../../src/hosting/nginx.ts'
import { filesOfHosts, headersOfAll } from '../../src/hosting/rules.ts'
import { listFiles } from '../../src/publishing/list-files.ts'
import { replaceSite } from '../../src/publishing/replace-site.ts'
import { keepParts } from '../../src/publishing/site-list.ts'
import { anEdition } from '../an-edition.ts'
import { anotherBuild } from './another-build.ts'
import { startBrowser } from './browser.ts'
import { freePort } from './free-port.ts'
import { basePath } from './global-setup.ts'

/*
 * The hosts themselves, where they are installed, with the configurations that the README offers. The
 * site stands below a folder of the host, which is the harder case.
 */

const { base: built } = inject('sites')
const corpus = await anEdition()
const moved = movedPages(corpus, basePath)
const [article] = corpus.articles

interface Host {
  name: string
  program: string
  /** Write what the host needs into a folder, and tell how it is started. */
  start: (work: string, folder: string, port: number) => string[]
}

const hosts: Host[] = [
  {
    name: 'nginx',
    program: 'nginx',
    start(work, folder, port) {
      const server = { base: basePath, moved, host: '_', folder }
      const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${work}/${kind};`)
        .join(' ')
      writeFileSync(
        `${work}/nginx.conf`,
        `pid ${work}/pid; daemon off; master_process off; error_log ${work}/error.log; events {}
http { access_log off; ${own} ${nginxConfiguration(server, `127.0.0.1:${port}`)} }`,
      )
      return ['-c', `${work}/nginx.conf`, '-e', `${work}/error.log`]
    },
  },
  {
    name: 'Caddy',
    program: 'caddy',
    start(work, folder, port) {
      const server = { base: basePath, moved, host: 'localhost', folder }
      writeFileSync(
        `${work}/Caddyfile`,
        `{\n  admin off\n  auto_https off\n}\n${caddyfile(server, `http://127.0.0.1:${port}`)}`,
      )
      return ['run', '--config', `${work}/Caddyfile`, '--adapter', 'caddyfile']
    },
  },
  {
    name: 'Apache',
    program: 'apache2',
    start(work, folder, port) {
      const modules = '/usr/lib/apache2/modules'
      const wanted = 'mpm_event authz_core alias deflate dir filter headers mime setenvif'.split(
        ' ',
      )
      writeFileSync(
        `${work}/apache.conf`,
        `ServerRoot ${work}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${work}/pid
ErrorLog ${work}/error.log\n${wanted.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null\nDocumentRoot "${folder}"\n<Directory "${folder}">
AllowOverride FileInfo\nOptions FollowSymLinks\nRequire all granted\n</Directory>\n`,
      )
      return ['-X', '-f', `${work}/apache.conf`]
    },
  },
]

const isInstalled = (program: string) => {
  try {
    execFileSync('/bin/sh', ['-c', `command -v ${program}`])
    return true
  } catch {
    return false
  }
}
const installed = hosts.filter(({ program }) => isInstalled(program))

test('every host is there to be asked', ({ skip }) => {
  const missing = hosts.filter((host) => !installed.includes(host)).map(({ program }) => program)
  skip(missing.length > 0, `Not installed, and so not tried: ${missing.join(', ')}.`)
})

/** A file of the built site whose name ends like that. */
function fileLike(folder: string, end: string): string {
  const files = readdirSync(path.join(built, folder), { recursive: true, encoding: 'utf8' })
  const name = files.find((name) => name.endsWith(end))
  return `${basePath}${folder}/${name}`
}

const isOfHosts = (file: string) => filesOfHosts.some((name) => name === file)

describe.each(installed)('$name', ({ program, start }) => {
  let work: string
  let host: ChildProcess
  let port: number
  /** The folder of the site. */
  let site: string

  beforeAll(async () => {
    work = await mkdtemp(path.join(tmpdir(), 'glosa-host-'))
    const folder = path.join(work, 'una página; {2} de hoy')
    mkdirSync(folder)
    site = path.join(folder, basePath.replaceAll('/', ''))
    symlinkSync(built, site)
    port = await freePort()
    host = spawn(program, start(work, folder, port), {
      stdio: 'ignore',
      env: { ...process.env, HOME: work },
    })
    host.once('error', () => undefined)
    await vi.waitFor(() => ask(basePath), { timeout: 10_000, interval: 100 })
  })
  afterAll(async () => {
    const hasEnded = host.exitCode !== null || new Promise((resolve) => host.once('exit', resolve))
    host.kill('SIGTERM')
    await hasEnded
    await rm(work, { recursive: true })
  })

  /** What the host answers. */
  function ask(
    where: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: encodeURI(where), headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const { statusCode = 0, headers } = response
          resolve({ status: statusCode, headers, body: Buffer.concat(parts) })
        })
      })
        .on('error', reject)
        .end()
    })
  }

  const typeOf = async (where: string) => (await ask(where)).headers['content-type']?.toLowerCase()

  test('sends the headers that a page cannot set, with pages, files and what is missing', async () => {
    for (const where of ['', 'articulos/', 'datos/citas.csv', 'no-existe/']) {
      const { headers } = await ask(basePath + where)
      for (const [name, value] of Object.entries(headersOfAll)) {
        expect(headers[name.toLowerCase()], `${where}: ${name}`).toBe(value)
      }
    }
  })

  test('has browsers keep what never changes, and ask again for all else', async () => {
    const cacheOf = async (where: string) => (await ask(where)).headers['cache-control']
    expect(await cacheOf(fileLike('_astro', '.css'))).toBe('public, max-age=31536000, immutable')
    expect(await cacheOf(fileLike('_astro', '.woff2'))).toBe('public, max-age=31536000, immutable')
    for (const where of ['', 'buscar/', 'novedades.xml', 'sin-conexion.js']) {
      expect(await cacheOf(basePath + where), where).toBe('no-cache')
    }
  })

  test('says of every file what it is, and that texts are UTF-8', async () => {
    const at = `articulos/${article?.id}/`
    const types = {
      '': 'text/html; charset=utf-8',
      [`${at}index.md`]: 'text/markdown; charset=utf-8',
      [`${at}original.txt`]: 'text/plain; charset=utf-8',
      [`${at}citar.bib`]: 'application/x-bibtex; charset=utf-8',
      [`${at}citar.ris`]: 'application/x-research-info-systems; charset=utf-8',
      [`${at}citar.json`]: 'application/vnd.citationstyles.csl+json',
      'datos/citas.csv': 'text/csv; charset=utf-8',
      'datos/citas.json': 'application/json',
      'datos/anotaciones.jsonld': 'application/ld+json',
      'datos/linkset.json': 'application/linkset+json',
      'datos/bibliografia.json': 'application/vnd.citationstyles.csl+json',
      'datos/esquemas/citas.schema.json': 'application/schema+json',
      'novedades.xml': 'application/atom+xml',
      'novedades.json': 'application/feed+json',
      'opensearch.xml': 'application/opensearchdescription+xml',
      'sitemap.xml': 'application/xml',
      'robots.txt': 'text/plain; charset=utf-8',
      'favicon.svg': 'image/svg+xml',
    }
    for (const [where, type] of Object.entries(types)) {
      expect(await typeOf(basePath + where), where).toBe(type)
    }
    expect(await typeOf(fileLike('_astro', '.js'))).toBe('text/javascript; charset=utf-8')
    expect(await typeOf(fileLike('_astro', '.css'))).toBe('text/css; charset=utf-8')
    expect(await typeOf(fileLike('_astro', '.woff2'))).toBe('font/woff2')
    expect(await typeOf(fileLike('datos', '.zip'))).toBe('application/zip')
    expect(await typeOf(fileLike('imagenes', '.png'))).toBe('image/png')
    expect(await typeOf(fileLike('pagefind', '.pf_meta'))).toBe('application/octet-stream')
  })

  test('answers what is missing with the page for it and the status 404', async () => {
    for (const where of ['no-existe', 'no-existe/', 'citas/no-existe/', 'datos/no-existe.json']) {
      const { status, body, headers } = await ask(basePath + where)
      expect([status, headers['content-type']], where).toEqual([
        404,
        expect.stringMatching(/^text\/html/),
      ])
      expect(body.toString(), where).toContain(notFound.title)
    }
  })

  test('leads from an address without a slash, and from a page that has moved, for good', async () => {
    const folder = await ask(`${basePath}articulos`)
    expect(folder.status).toBeGreaterThanOrEqual(301)
    expect(folder.status).toBeLessThanOrEqual(308)
    expect(
      new URL(folder.headers.location ?? '', `http://127.0.0.1:${port}${basePath}`).pathname,
    ).toBe(`${basePath}articulos/`)
    expect(moved.length).toBeGreaterThan(1)
    for (const { from, to } of moved) {
      const { status, headers } = await ask(from)
      expect([
        status,
        new URL(headers.location ?? '', `http://127.0.0.1:${port}`).pathname,
      ]).toEqual([301, to])
    }
  })

  test('lets other sites read the data, whose files lead back to their page and licence', async () => {
    const { headers } = await ask(`${basePath}datos/citas.csv`)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers.link).toBe(
      `<${basePath.replace(/\/$/, '')}${pages.data}>; rel="collection", <https://creativecommons.org/licenses/by/4.0/>; rel="license"`,
    )
    const page = await ask(basePath)
    expect([page.headers['access-control-allow-origin'], page.headers.link]).toEqual([
      undefined,
      undefined,
    ])
  })

  test('compresses texts, and keeps its own files to itself', async () => {
    for (const where of ['', 'datos/citas.csv', 'novedades.xml']) {
      const { headers, body } = await ask(basePath + where, { 'Accept-Encoding': 'gzip' })
      expect(headers['content-encoding'], where).toBe('gzip')
      expect(gunzipSync(body).length).toBeGreaterThan(body.length)
    }
    for (const name of filesOfHosts) {
      expect((await ask(basePath + name)).status, name).toBeGreaterThanOrEqual(400)
    }
  })

  test('sends each file with the headers that one without configuration is told to give it', async () => {
    const redirected = moved.map(({ from }) => `${from.slice(basePath.length)}index.html`)
    const files = listFiles(built).filter((file) => !isOfHosts(file) && !redirected.includes(file))
    // One of each ending in each folder, and every file that has a rule of its own.
    const kinds = new Map(files.map((file) => [file.replace(/[^/]*(?=\.\w+$)/, ''), file]))
    const others = files.filter((file) => /^[^/]+$|^datos\/[^/]+$/.test(file))
    for (const file of new Set([...kinds.values(), ...others])) {
      const { headers } = await ask(basePath + file)
      const { type, caching } = headersOf(`/${file}`)
      expect([headers['content-type']?.toLowerCase(), headers['cache-control']], file).toEqual([
        type,
        caching,
      ])
    }
  })

  test('a page that was open before the site was replaced gets its parts from the new one', async () => {
    const browser = await startBrowser()
    const place = path.join(work, 'place')
    await cp(built, place, { recursive: true })
    rmSync(site)
    symlinkSync(place, site)
    const opened = `articulos/${article?.id}/`
    const next = await anotherBuild(built, [opened])
    try {
      const page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${port}${basePath}${opened}`)
      await keepParts(next, place)
      await replaceSite(next, place)
      await page.fill('.site-search input', 'llaves')
      await page.keyboard.press('Enter')
      await page.locator('.hit', { hasText: 'Regalar las llaves' }).first().waitFor()
    } finally {
      await browser.close()
    }
  })
})
