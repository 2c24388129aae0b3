import { allRules } from '../hosting/all-rules.ts'
import { caddyfile } from '../hosting/caddy.ts'
import { movedPages } from '../hosting/moved-pages.ts'
import { nginxConfiguration, type Server } from '../hosting/nginx.ts'
import { listOfFiles } from '../hosting/rules.ts'
import { formatReport } from '../text/format-report.ts'
import { suggest } from '../text/nearest.ts'
import { printChanges } from './print-changes.ts'
import { siteAddress } from './site-address.ts'

const hosts = new Map<string, (server: Server) => string>([
  ['nginx', (server) => nginxConfiguration(server)],
  ['caddy', (server) => caddyfile(server)],
  ['rules', (server) => JSON.stringify(allRules(server), null, 2)],
])
const changes = 'changes'

const usage = `npm run --silent hosting nginx [<folder>]   prints a file for nginx's conf.d/
npm run --silent hosting caddy [<folder>]   prints a Caddyfile
npm run --silent hosting rules              prints what any host has to know, as JSON
npm run --silent hosting changes [<list>]   prints what to upload and to delete, in order

The folder is the one on the server that is the root of the host. Hosts that read files in the site
(Netlify, Cloudflare Pages, Apache) find theirs in dist/. The list is the ${listOfFiles} that the host has.`

const [name = '', argument, ...more] = process.argv.slice(2)
const configuration = hosts.get(name)
if (more.length > 0 || (configuration === undefined && name !== changes)) {
  const isKnown = name === '' || name === changes || configuration
  fail(isKnown ? usage : `${unknownHost(name)}\n\n${usage}`)
} else {
  await (configuration ? print(configuration) : printChanges(argument)).catch((error: unknown) => {
    fail(error instanceof Error ? error.message : String(error))
  })
}

async function print(configuration: (server: Server) => string): Promise<void> {
  // Even between quotation marks, hosts read these as signs of their own.
  if (argument !== undefined && /["'`\\$\p{Cc}]/u.test(argument)) {
    fail(`\`${argument}\` cannot stand in a configuration: it has a quotation mark, a \`\\\`, a \`$\` or the end of a line.
Give the folder on the server another name, or put a link to it at another place and name that.`)
    return
  }
  const { site, base } = siteAddress(process.env)
  // To print changes needs no content.
  const { loadCorpus } = await import('../reading/load-corpus.ts')
  const loaded = await loadCorpus(process.cwd())
  if ('issues' in loaded) {
    fail(formatReport(loaded.issues))
    return
  }
  const { hostname } = new URL(site)
  const moved = movedPages(loaded.corpus, base)
  console.log(
    configuration({ base, moved, host: hostname, folder: argument ?? `/var/www/${hostname}` }),
  )
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}

function unknownHost(name: string): string {
  return `There is no configuration for \`${name}\`. ${suggest(name, [...hosts.keys(), changes], '')}`.trimEnd()
}
