import type { AstroIntegration } from 'astro'
export function searchIntegration(): AstroIntegration {
  return { name: 'glosa-search', hooks: {} }
}
