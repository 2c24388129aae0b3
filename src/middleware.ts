import { defineMiddleware } from 'astro:middleware'
import { getEdition, watched, withEdition, type Edition } from './content.ts'
import { element } from './exports/markup.ts'
import { formatReport } from './text/format-report.ts'

/**
 * Hand the corpus to the components of the elements in a text, which get their attributes alone. The
 * development server also shows what would stop a build, below the page.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const edition = await getEdition()
  locals.corpus = watched(edition.corpus)
  const response = await withEdition(edition, next)
  return import.meta.env.DEV ? withWarnings(response, edition) : response
})

async function withWarnings(response: Response, edition: Edition): Promise<Response> {
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true
  const warnings = isPage ? edition.warnings : []
  if (warnings.length === 0) return response
  const { markup } = element(
    'details',
    { open: '', lang: 'en', style: panel },
    element('summary', {}, 'The site cannot be built like this'),
    element('pre', { style: 'white-space: pre-wrap' }, formatReport(warnings)),
  )
  const page = await response.text()
  const { status, headers } = response
  return new Response(
    page.replace('</body>', () => `${markup}</body>`),
    { status, headers },
  )
}

const panel =
  'position: sticky; inset-block-end: 0; max-block-size: 40vb; overflow: auto; padding: 0.5rem 1rem; border-block-start: 2px solid; background: Canvas; color: CanvasText; font-size: 0.8rem'
