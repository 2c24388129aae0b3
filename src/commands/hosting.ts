import { caddyfile } from '../hosting/caddy.ts'
import { movedPages } from '../hosting/moved-pages.ts'
import { nginxConfiguration, type Server } from '../hosting/nginx.ts'
import { loadCorpus } from '../reading/load-corpus.ts'
import { formatReport } from '../text/format-report.ts'
import { suggest } from '../text/nearest.ts'
import { siteAddress } from './site-address.ts'

const hosts: Record<string, ((server: Server) => string) | undefined> = {
  nginx: (server) => nginxConfiguration(server),
  caddy: (server) => caddyfile(server),
}

const usage = `npm run --silent hosting nginx [<folder>]   prints a file for nginx's conf.d/
npm run --silent hosting caddy [<folder>]   prints a Caddyfile

The folder is the one on the server that is the root of the host. Hosts that read files in the site
(Netlify, Cloudflare Pages, Apache) find theirs in dist/.`

const [name = '', folder, ...more] = process.argv.slice(2)
const configuration = hosts[name]
if (configuration === undefined || more.length > 0) {
  console.error(name === '' || configuration ? usage : `${unknownHost(name)}\n\n${usage}`)
  process.exitCode = 1
} else {
  await print(configuration)
}

async function print(configuration: (server: Server) => string): Promise<void> {
  const { site, base } = siteAddress(process.env)
  const loaded = await loadCorpus(process.cwd())
  if ('issues' in loaded) {
    console.error(formatReport(loaded.issues))
    process.exitCode = 1
    return
  }
  const { hostname } = new URL(site)
  const moved = movedPages(loaded.corpus, base)
  console.log(
    configuration({ base, moved, host: hostname, folder: folder ?? `/var/www/${hostname}` }),
  )
}

function unknownHost(name: string): string {
  return `There is no configuration for \`${name}\`. ${suggest(name, Object.keys(hosts), '')}`.trimEnd()
}
