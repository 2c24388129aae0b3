import type { APIRoute } from 'astro'
import { robotsTxt } from '../exports/robots-txt.ts'

export const GET: APIRoute = () => new Response(robotsTxt())
