/**
 * What a country says, by the bytes of its folder: which fields are sealed, who owes what, who may see whom. A form's rules are programs
 * and lean on the files beside them, so the whole folder is one hash and no file of it can change unseen. Tests do not run here.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { concat, toHex, utf8 } from '../../core/bytes.ts'
import { purposeHash, sha256 } from '../../core/hash.ts'

/** Hex, SHA-256. @param folder a country's, as `countries/kh`; where it lies does not matter. */
export function hashCountry(folder: string): string {
  const root = resolve(folder)
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
  const parts = paths.map((path) => concat(utf8(`${path}\n`), sha256(new Uint8Array(readFileSync(join(root, path))))))
  return toHex(purposeHash('saksi/country/2', ...parts))
}
