/**
 * A text as a value of YAML: plain where that is safe, else in double quotes, whose escapes are
 * those of JSON (https://yaml.org/spec/1.2.2/#731-double-quoted-style).
 */
export function inYaml(text: string): string {
  return /^\p{L}[\p{L}\p{N} ,.()«»“”’/-]*$/u.test(text) && !words.test(text)
    ? text
    : JSON.stringify(text)
}

/** What YAML takes for something else than text. */
const words = /^(true|false|null|yes|no|on|off|y|n)$|[ .]$/i

/** A field with its value, or left to be written. */
export function field(name: string, value: string | undefined): string {
  return value === undefined ? `${name}:` : `${name}: ${inYaml(value)}`
}

/** A list of ids on one line. */
export function list(name: string, ids: readonly string[]): string {
  return `${name}: [${ids.join(', ')}]`
}
