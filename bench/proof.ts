/**
 * How long a receipt's proof takes in a log of this size: for the newest entries, by a group of 32 as the sequencer makes them
 * (edge in memory, nodes remembered), and for any entry of the past out of the tiles on disk. The floor of the same run is
 * one SHA-256 of a node. No database: a tree of tiles in a temporary folder.
 *
 *   node bench/proof.ts [entries]        default: 1000000
 */
import '../src/outside/host/native-hash.ts'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Prover } from '../src/store/files/prover.ts'
import { tileSubtree } from '../src/store/files/tiles.ts'
import { printReceipt } from '../src/core/ledger/receipt.ts'
import { RightEdge } from '../src/core/ledger/right-edge.ts'
import { leafHash, nodeHash, proveInclusion, verifyInclusion } from '../src/core/ledger/tree.ts'

const entries = Number(process.argv[2] ?? 1_000_000)
const GROUP = 64 // 32 returns of two entries
const ROUNDS = 200
const CHECKPOINT = `bench\n0\n${'A'.repeat(43)}=\n\n— bench ${'A'.repeat(91)}=\n`
const leafOf = (i: number): Uint8Array => {
  const leaf = new Uint8Array(64)
  new DataView(leaf.buffer).setUint32(12, i)
  return leaf
}

const folder = mkdtempSync(join(tmpdir(), 'saksi-proof-'))
try {
  const edge = new RightEdge()
  const grow = (count: number): void => {
    const from = edge.size
    for (const [path, bytes] of edge.grow(Array.from({ length: count }, (_, i) => leafOf(from + i)))) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
  }
  while (edge.size < entries) grow(Math.min(65_536, entries - edge.size))
  const newest: number[] = []
  const prover = new Prover(folder, edge)
  for (let round = 0; round < ROUNDS; round++) {
    const from = edge.size
    grow(GROUP)
    const start = performance.now()
    for (let i = 0; i < GROUP; i += 2) prover.receipt(leafOf(from + i), from + i, CHECKPOINT)
    newest.push(((performance.now() - start) / GROUP) * 2)
  }
  const past: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const index = Math.floor((edge.size * ((round * 7919) % 10_007)) / 10_007)
    const start = performance.now()
    const path = proveInclusion(index, edge.size, tileSubtree(folder, edge.size))
    printReceipt(leafOf(index), index, path, CHECKPOINT)
    past.push(performance.now() - start)
    if (!verifyInclusion(leafHash(leafOf(index)), index, edge.size, path, edge.root())) throw new Error('a proof that does not hold')
  }
  const floor: number[] = []
  const node = leafHash(leafOf(0))
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    for (let i = 0; i < 100; i++) nodeHash(node, node)
    floor.push((performance.now() - start) / 100)
  }
  const at = (times: readonly number[], share: number): number =>
    times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN
  const unit = at(floor, 0.5)
  const line = (name: string, times: readonly number[]): void =>
    console.log(
      `| ${name} | ${(at(times, 0.5) * 1000).toFixed(0)} | ${(at(times, 0.99) * 1000).toFixed(0)} | ${(at(times, 0.5) / unit).toFixed(0)} |`,
    )
  console.log(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}; load ${loadavg()[0]?.toFixed(1)}; a log of ${edge.size.toLocaleString('en')}`,
  )
  console.log('| receipt | p50 µs | p99 µs | ÷ SHA-256 of a node |\n|---|---|---|---|')
  line('of a newest entry, in a group of 32 returns', newest)
  line('of an entry of the past, out of tiles on disk', past)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
