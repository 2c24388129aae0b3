import { complaintsOf } from './run-script.ts'

/** The types that Astro makes of the project, which are not there after a checkout. */
export default function setup() {
  const complaints = complaintsOf('astro', 'sync')
  if (complaints !== '') throw new Error(complaints)
}
