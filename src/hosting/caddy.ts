import { withBase } from '../text/with-base.ts'
import type { Server } from './nginx.ts'
import {
  allTypes,
  caching,
  data,
  filesOfHosts,
  headersOfAll,
  isCompressible,
  literally,
  openEndings,
  typesByEnding,
  typesByName,
  typesByPath,
  withEncoding,
} from './rules.ts'

/**
 * A Caddyfile (https://caddyserver.com/docs/caddyfile). Caddy gets the certificate itself.
 *
 * @param address what Caddy serves: the host, or a port
 */
export function caddyfile({ base, moved, host, folder }: Server, address = host): string {
  const at = (path: string) => withBase(base, path)
  const typed = [
    ...typesByPath.map(({ path, type }) => ({ path: at(path), type })),
    ...typesByName.map(({ end, type }) => ({ path: `~${literally(end)}$`, type })),
    ...Object.entries(typesByEnding).map(([ending, type]) => ({
      path: `~${literally(`.${ending}`)}$`,
      type,
    })),
    { path: '~/$', type: typesByEnding.html },
  ]
  return `${address} {
  root * "${folder.replaceAll('{', '\\{')}"
  encode {
    zstd
    gzip
    match {
${allTypes
  .filter(isCompressible)
  .map((type) => `      header Content-Type ${type}*`)
  .join('\n')}
    }
  }
  header {
${Object.entries(headersOfAll)
  .map(([name, value]) => `    ${name} "${value}"`)
  .join('\n')}
    ?Cache-Control "${caching.other}"
  }
  @fixed path ${caching.folders.map((folder) => `${at(folder)}*`).join(' ')}
  header @fixed Cache-Control "${caching.fixed}"

  @open path ${openEndings.map((ending) => `*.${ending}`).join(' ')}
  header @open Access-Control-Allow-Origin *
  @data {
    path ${at(data.folder)}*
    not path ${at(data.folder)}
  }
  header @data Link \`${data.links(base)}\`

  map {path} {glosa_type} {
${typed.map(({ path, type }) => `    ${path} "${withEncoding(type)}"`).join('\n')}
    default application/octet-stream
  }
  header Content-Type {glosa_type}

${moved.map(({ from, to }) => `  redir ${from} ${to} 301\n`).join('')}  handle_errors {
    rewrite * ${at('/404.html')}
    header Content-Type "${withEncoding(typesByEnding.html)}"
    file_server
  }
  file_server {
    hide ${filesOfHosts.join(' ')}
  }
}
`
}
