/** A file under `content/`, as it is on the disk. */
export interface ContentFile {
  /** From the project's root, with forward slashes: `content/quotes/x.yaml`. */
  path: string
  bytes: Uint8Array
}
