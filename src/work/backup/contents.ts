/**
 * Which files of an installation go into a backup. What is named here goes in; what a restore makes anew is passed
 * over; anything else is left out and said. Keys of vaults and edges, courier parts and officers' secret keys stop the
 * backup: a copy that could open a name must not exist, and the server's folder is no place for them.
 */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Failure } from '../../errors.ts'
import { listTiles, TILE, tilePath } from '../../core/ledger/tile.ts'
import type { Layout } from '../../store/files/layout.ts'

const KEPT_FILES = [
  'saksi.json',
  'witness-policy',
  'demo-seeded',
  'adopted-policies.json',
  'policy-proposal.json',
  'doors.json',
  'oidc.json',
  'reminders.json',
]
const KEPT_FOLDERS = ['secrets', 'drafts', 'releases', 'given', 'annual', 'answers', 'tlog', 'anchor', 'held', 'erased']
const KEPT = [...KEPT_FILES, ...KEPT_FOLDERS]
/** The database goes as tables; the rest belongs to this machine and this run. What one had signed is asked anew: a restore would bring back what was taken back since. */
const PASSED = [
  'erasures-asked.json',
  'postgres',
  'run',
  'log',
  'cluster.json',
  'last-backup.json',
  'last-restore.json',
  'archive.json',
  'recovering',
]
/** Passwords of this machine's database, and the key of an anchor that only this machine may go on with: a restore makes new ones. */
const PASSED_SECRETS = ['postgres.json', 'roles.json', 'database.url', 'anchor.key']
const PASSING = /\.(?:lock|tmp|part)$|\.lock\.|\.stale$/

/** @param path under DIR, of a backup that somebody else may have made. @returns whether a backup puts such a file there. */
export function isKept(path: string): boolean {
  const [folder = '', ...inside] = path.split('/')
  if (inside.length === 0) return KEPT_FILES.includes(folder)
  if (inside.includes('')) return false
  if (/^anchor\/(?:tile\/|checkpoint$)/.test(path)) return false
  return KEPT_FOLDERS.includes(folder) && !(folder === 'secrets' && PASSED_SECRETS.includes(inside.join('/')))
}

export type Contents = { readonly files: readonly string[]; readonly leftOut: readonly string[] }

/** Paths under DIR, without the log's tiles and checkpoint, which belong to one size of it, and the anchor's, which are made from its openings. @throws Failure for vault material. */
export function listContents(layout: Layout): Contents {
  refuseVaultMaterial(layout)
  const files: string[] = []
  const leftOut: string[] = []
  for (const name of readdirSync(layout.dir).toSorted()) {
    if (PASSED.includes(name) || PASSING.test(name)) continue
    if (!KEPT.includes(name)) leftOut.push(name)
    else
      for (const path of walk(join(layout.dir, name))) {
        const inside = relative(layout.dir, path)
        if (/^(?:tlog|anchor)\/(?:tile\/|checkpoint$)/.test(inside) || PASSING.test(inside)) continue
        if (inside.startsWith('secrets/') && PASSED_SECRETS.includes(inside.slice('secrets/'.length))) continue
        if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== false) files.push(inside) // gone by now: passed over when it is read
        else leftOut.push(inside) // a link or a socket: what it leads to is not the installation's
      }
  }
  return { files, leftOut }
}

/** What a server that works meanwhile has taken away again, a temporary file or a partial tile, is not there. */
function walk(path: string): string[] {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [path]
  const names = whileThere(() => readdirSync(path)) ?? []
  return names.toSorted().flatMap((name) => walk(join(path, name)))
}

function whileThere<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The log's tiles at one size: where each lies among the log's files, and its bytes at that width. */
export function* readTiles(folder: string, size: number): Generator<{ path: string; bytes: Uint8Array }> {
  for (const { level, n, width } of listTiles(size))
    for (const kind of level === 0 ? ([0, 'entries'] as const) : ([level] as const)) {
      const path = tilePath(kind, n, width)
      yield { path, bytes: readAtWidth(folder, kind, n, width) }
    }
}

/** While we read, the log goes on: a partial tile may be gone, and the full one then begins with it. */
function readAtWidth(folder: string, kind: number | 'entries', n: number, width: number): Uint8Array {
  const exact = join(folder, tilePath(kind, n, width))
  if (width === TILE || existsSync(exact)) {
    try {
      return readFileSync(exact)
    } catch (error) {
      if (width === TILE || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  const full = readFileSync(join(folder, tilePath(kind, n, TILE)))
  if (kind !== 'entries') return full.subarray(0, 32 * width)
  let end = 0
  for (let i = 0; i < width; i++) end += 2 + (((full[end] ?? 0) << 8) | (full[end + 1] ?? 0))
  return full.subarray(0, end)
}

/** What must never be under DIR, by name and by content. The database's own files are not looked into. */
function refuseVaultMaterial(layout: Layout): void {
  for (const name of readdirSync(layout.dir)) {
    if (['postgres', 'run', 'log'].includes(name)) continue
    for (const path of walk(join(layout.dir, name))) {
      const what = whatIsIt(path)
      if (what) throw new Failure('backup.vault-material', { path, what })
    }
  }
}

function whatIsIt(path: string): string | undefined {
  if (/\/(?:tlog|anchor)\/tile\//.test(path)) return undefined // hashes and commitments, many
  if (path.endsWith('/vault.key')) return 'a vault’s private key'
  if (path.endsWith('.edge.json')) return 'an agency’s edge key'
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile() || stat.size > 4_000_000) return undefined
  const text = whileThere(() => readFileSync(path, 'latin1')) ?? ''
  if (text.includes('saksi-edge/1')) return 'an agency’s edge key'
  if (text.includes('saksi-courier/1')) return 'a courier part'
  if (/AGE-SECRET-KEY-/.test(text)) return 'an officer’s secret key'
  return undefined
}
