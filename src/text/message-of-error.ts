/** What the language throws where code is wrong, and never what says to somebody what to do. */
const faultsOfCode = [TypeError, RangeError, ReferenceError, SyntaxError, URIError]

/** What to print of an error: its message, or where it comes from if the code itself is at fault. */
export function messageOfError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!faultsOfCode.some((kind) => error instanceof kind)) return error.message
  return `This is a fault of Glosa, and not of the content:\n${error.stack ?? error.message}`
}
