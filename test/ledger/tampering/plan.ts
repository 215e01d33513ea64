/** So many edits, every column and every table among them, and bytes of the log's files; none touches what another touches. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from '../../../src/store/postgres/connect.ts'
import { listTiles, TILE, tilePath } from '../../../src/core/ledger/tile.ts'
import type { Fault } from '../../../verify/index.ts'
import { Tampering, type Edit } from './edits.ts'

/** Lehmer's generator: small, and the same everywhere. */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** @returns `count` edits: each column once, each table's rows taken out, put in and changed about, then the round again. */
export async function planEdits(client: Client, chance: () => number, count: number): Promise<readonly Edit[]> {
  const tampering = new Tampering(client, chance)
  const columns = await tampering.columns()
  const tables = [...new Set(columns.map((c) => c.table))]
  const edits: Edit[] = []
  const take = (edit: Edit | undefined): void => void (edit && edits.length < count && edits.push(edit))
  for (let round = 0, before = -1; edits.length < count && edits.length > before; round++) {
    before = edits.length
    for (const table of tables) {
      take(await tampering.takeOut(table))
      take(await tampering.putIn(table, columns))
      const own = columns.filter((c) => c.table === table)
      take(await tampering.changeAbout(own[(round * 7 + 5) % own.length] as (typeof own)[number]))
    }
    for (const column of columns) take(await tampering.changeValue(column))
  }
  return edits
}

export type TileEdit = { readonly what: string; apply(): void; undo(): void; isNamed(faults: readonly Fault[]): boolean }

/** Single bytes of hash tiles and entry bundles, each in another tile, entry and hash of one place never both. */
export function planTileEdits(folder: string, size: number, chance: () => number, count: number): readonly TileEdit[] {
  const spans = listTiles(size)
  const places = spans.flatMap(({ level, n, width }) =>
    Array.from({ length: width }, (_, i) => ({ level, n, width, i })).filter(() => chance() < (level === 0 ? (5 * count) / size : 1)),
  )
  const [hashes, tiles, perTile] = [new Set<string>(), new Set<string>(), new Map<string, number>()]
  const edits: TileEdit[] = []
  for (const { level, n, width, i } of places.toSorted(() => chance() - 0.5)) {
    if (edits.length === count) break
    // Every fourth tile is altered on both sides, hash and entry, as often as can be told apart; the others on one.
    const isMixed = level > 0 || (n % 4 === 0 && width === TILE)
    const isEntry = level === 0 && (isMixed ? chance() < 0.5 : n % 2 === 1)
    const path = tilePath(isEntry ? 'entries' : level, n, width)
    const [tile, above] = [`${level} ${n}`, `${level + 1} ${Math.floor(n / TILE)} ${n % TILE}`]
    // What lies above an altered tile must stand, or no one could say which of the two it is.
    if (hashes.has(`${tile} ${i}`) || hashes.has(above) || tiles.has(`${level - 1} ${n * TILE + i}`)) continue
    if (isMixed && (perTile.get(tile) ?? 0) >= (level > 0 ? 5 : 8)) continue
    hashes.add(`${tile} ${i}`)
    tiles.add(tile)
    perTile.set(tile, (perTile.get(tile) ?? 0) + 1)
    const at = isEntry ? i * 66 + Math.floor(chance() * 66) : i * 32 + Math.floor(chance() * 32)
    const bit = 2 ** Math.floor(chance() * 8)
    const flip = (): void => {
      const bytes = readFileSync(join(folder, path))
      bytes[at] = (bytes[at] ?? 0) ^ bit
      writeFileSync(join(folder, path), bytes)
    }
    const place = level > 0 ? i : n * TILE + i
    edits.push({
      what: `byte ${at} of ${path}`,
      apply: flip,
      undo: flip,
      isNamed: (faults) =>
        faults.some((f) => {
          const from = level > 0 ? f.hash : f.entry
          return f.path === path && from !== undefined && from <= place && place < from + (f.count ?? 1)
        }),
    })
  }
  return edits
}
