/*
 * What Astro and its integrations log while they build. Astro goes on after some errors, and ends
 * as if all were well: whoever builds has to ask here.
 */

interface LogEvent {
  label: string | null
  message: string
}

const errors: string[] = []

/** The errors that were logged since they were last asked for. */
export function takeErrors(): string[] {
  return errors.splice(0)
}

/** A destination of Astro's logger (https://docs.astro.build/en/reference/logger-reference/). */
export default function destination() {
  return {
    // The build asks Astro for errors alone.
    write({ label, message }: LogEvent): void {
      errors.push(label === null ? message : `${label}: ${message}`)
    },
  }
}
