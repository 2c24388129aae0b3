/** Who asks, as a server's log will have it: the program, and the edition if it has an address. */
export function userAgent({ SITE_URL: site }: NodeJS.ProcessEnv): string {
  const where = site === undefined || site === '' ? '' : `; +${site}`
  return `Glosa/0.1 (an editor checks what an annotated edition cites${where})`
}
