import type { APIRoute } from 'astro'
import { asJson } from '../../exports/json-file.ts'
import { webAnnotations } from '../../exports/web-annotations.ts'

export const GET: APIRoute = ({ locals }) => new Response(asJson(webAnnotations(locals.corpus)))
