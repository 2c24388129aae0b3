/** A file under `content/`, as it is on the disk. */
export interface ContentFile {
  /** From the project's root, with forward slashes: `content/quotes/x.yaml`. */
  path: string
  bytes: Uint8Array
  /** Why it could not be read; then it has no bytes. */
  unreadable?: Obstacle
}

/** What keeps a file from being read, and what an author can do. */
export interface Obstacle {
  message: string
  hint: string
}
