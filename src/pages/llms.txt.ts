import type { APIRoute } from 'astro'
import { absolute } from '../components/site.ts'
import { llmsTxt } from '../exports/markdown/llms-txt.ts'

export const GET: APIRoute = ({ locals }) => new Response(llmsTxt(locals.corpus, absolute))
