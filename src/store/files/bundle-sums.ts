/**
 * What a static bundle consists of, as `sha256sum` writes and checks it, in the order of the paths: anybody can compare what an origin
 * hands out with what the log says was published (`bundle.published`).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toHex, utf8 } from '../../core/bytes.ts'
import { sha256 } from '../../core/hash.ts'

export const SUMS_FILE = 'SHA256SUMS'
const LINE = /^([0-9a-f]{64}) {2}((?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*)$/

export type Sum = { readonly path: string; readonly hash: string }

/** @param folder a built bundle. Undefined where there is none. */
export function sumsOf(folder: string): string | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
  return paths
    .filter((path) => path !== SUMS_FILE)
    .toSorted()
    .map((path) => `${toHex(sha256(new Uint8Array(readFileSync(join(folder, path)))))}  ${path}\n`)
    .join('')
}

/** Hex: what the log commits to. */
export const sumsHash = (sums: string): string => toHex(sha256(utf8(sums)))

/** Undefined where a line is none, two name one file, or the page itself is not among them. */
export function readSums(text: string): readonly Sum[] | undefined {
  if (!text.endsWith('\n')) return undefined
  const lines = text
    .slice(0, -1)
    .split('\n')
    .map((line) => LINE.exec(line))
  const sums = lines.flatMap((m) => (m ? [{ hash: m[1] ?? '', path: m[2] ?? '' }] : []))
  const paths = new Set(sums.map((s) => s.path))
  return sums.length === lines.length && paths.size === sums.length && paths.has('index.html') ? sums : undefined
}

/** Beside the bundle's own files, and among its sums: the country that it was built for. */
export const BUILT_FOR_FILE = 'country.json'
export type BuiltFor = { readonly id: string; /** Of its folder (country-hash.ts). */ readonly hash: string }

/** Undefined where the bundle does not say. */
export function readBuiltFor(folder: string): BuiltFor | undefined {
  const path = join(folder, BUILT_FOR_FILE)
  if (!existsSync(path)) return undefined
  const { id, hash } = JSON.parse(readFileSync(path, 'utf8')) as Partial<BuiltFor>
  return typeof id === 'string' && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) ? { id, hash } : undefined
}
