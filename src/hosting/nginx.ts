import { withBase } from '../text/with-base.ts'
import {
  allTypes,
  caching,
  data,
  filesOfHosts,
  headersOfAll,
  isCompressible,
  isText,
  literally,
  openEndings,
  typesByEnding,
  typesByName,
  typesByPath,
  type Place,
} from './rules.ts'

/** Where a server of one's own has the site. */
export interface Server extends Place {
  /** The host, such as `edicion.example`. */
  host: string
  /** The folder on the machine that is served as the root of the host. */
  folder: string
}

/**
 * A file for nginx's `conf.d/` (https://nginx.org/en/docs/). Headers stand in the server alone, since a
 * location that has one of its own would get none of these; where they differ, a map says how.
 *
 * @param listen what nginx listens to, without a certificate unless it is added
 */
export function nginxConfiguration({ base, moved, host, folder }: Server, listen = '80'): string {
  const at = (path: string) => withBase(base, path)
  const startsWith = (path: string) => `"~^${literally(at(path))}"`
  return `map $uri $glosa_cache {
  default "${caching.other}";
${caching.folders.map((folder) => `  ${startsWith(folder)} "${caching.fixed}";`).join('\n')}
}
map $uri $glosa_open {
  default "";
  "~\\.(${openEndings.join('|')})$" "*";
}
map $uri $glosa_links {
  default "";
  "~^${literally(at(data.folder))}." '${data.links(base)}';
}

server {
  listen ${listen};
  server_name ${host};
  root "${folder}";
  index index.html;
  absolute_redirect off;

  types {
${Object.entries(typesByEnding)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }
  charset utf-8;
  charset_types ${allTypes.filter((type) => isText(type) && type !== 'text/html').join(' ')};
  gzip on;
  gzip_vary on;
  gzip_types ${allTypes.filter((type) => isCompressible(type) && type !== 'text/html').join(' ')};

${Object.entries(headersOfAll)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $glosa_cache always;
  add_header Access-Control-Allow-Origin $glosa_open always;
  add_header Link $glosa_links always;

  error_page 403 404 =404 ${at('/404.html')};
  location ~ /(${filesOfHosts.map(literally).join('|')})$ { return 404; }
${[
  ...typesByPath.map(({ path, type }) => ({ where: `= ${at(path)}`, type })),
  ...typesByName.map(({ end, type }) => ({ where: `~ ${literally(end)}$`, type })),
]
  .map(({ where, type }) => `  location ${where} { types {} default_type ${type}; }`)
  .join('\n')}
${moved.map(({ from, to }) => `  location = ${from} { return 301 ${to}; }\n`).join('')}}
`
}
