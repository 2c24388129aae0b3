import type { APIRoute } from 'astro'
import { absolute } from '../components/site.ts'
import { robotsTxt } from '../exports/robots-txt.ts'

export const GET: APIRoute = () => new Response(robotsTxt(absolute))
