import type { APIRoute } from 'astro'
import { llmsTxt } from '../exports/markdown/llms-txt.ts'

export const GET: APIRoute = ({ locals }) => new Response(llmsTxt(locals.corpus))
