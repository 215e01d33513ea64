import { readFileSync } from 'node:fs'

/** One of the installation's own files that cannot be read as what it must be: torn by a bad disk, or edited by hand. */
export class DamagedFile extends Error {
  override name = 'DamagedFile'
  readonly path: string
  constructor(path: string) {
    super(`${path} is damaged`)
    this.path = path
  }
}

/** Reads a file whose shape `parse` knows. What it holds may be a secret, so the cause is not told on. @throws DamagedFile */
export function readShaped<T>(path: string, parse: (text: string) => T): T {
  const text = readFileSync(path, 'utf8')
  try {
    return parse(text)
  } catch {
    throw new DamagedFile(path)
  }
}
