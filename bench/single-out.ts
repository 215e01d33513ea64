/** People singled out by clear columns, over a made table as large as a country's: each rung, and every set within the budget. */
import { performance } from 'node:perf_hooks'
import { getRecordKind } from '../src/core/model/kinds.ts'
import { examineKind } from '../src/core/single-out/examine.ts'
import { Coder, type CodedColumn } from '../src/core/single-out/partition.ts'
import { singledOutBy } from '../src/core/single-out/single-out.ts'

const rows = Number(process.argv[2] ?? 1_000_000)
const kind = getRecordKind('referral')
/** A fixed generator: the same table in every run. Few common values, a long tail. */
let state = 1
const draw = (most: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor(most * (state / 2 ** 32) ** 3)
}
const columns: CodedColumn[] = kind.columns.map(({ id, type }) => {
  const coder = new Coder()
  const most = type === 'date' ? 60 : /office|referrer$/.test(id) ? 170 : 8
  for (let i = 0; i < rows; i++) coder.add(draw(most))
  return coder.column(id)
})
const timed = <T>(work: () => T): { ms: number; result: T } => {
  const from = performance.now()
  const result = work()
  return { ms: performance.now() - from, result }
}
/** The floor: every row's values written side by side and counted in a map, once. */
const byMap = timed(() => {
  const seen = new Map<string, number>()
  for (let i = 0; i < rows; i++) {
    const key = columns.map((c) => c.codes[i]).join()
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  let alone = 0
  for (const n of seen.values()) if (n === 1) alone += 1
  return alone
})
const once = timed(() => singledOutBy(rows, columns))
const all = timed(() => examineKind(kind, rows, columns))
if (byMap.result !== once.result) throw new Error('the two ways disagree')
console.log(`| ${rows.toLocaleString('en')} rows, ${columns.length} columns | ms | ÷ a map of joined values |\n|---|---|---|`)
for (const [what, { ms }] of [
  ['all columns, a map of joined values', byMap],
  ['all columns, by partitions', once],
  [`six rungs, and every set of up to ${all.result?.size ?? 0}`, all],
] as const)
  console.log(`| ${what} | ${ms.toFixed(0)} | ${(ms / byMap.ms).toFixed(2)} |`)
console.log(`${once.result.toLocaleString('en')} singled out`)
