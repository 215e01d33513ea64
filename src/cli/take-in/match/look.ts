/**
 * Pairs for a person to decide, one after the other, the least sure first. Of rows of one agency both are shown, with what differs in brackets; of two
 * agencies' only how near each field is, and never a letter. What the groups say is not shown: whoever looks is not to be told.
 */
import { mkdir } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { markDifferences, type Piece } from '../../../core/linkage/mark.ts'
import type { Proposed } from '../../../core/linkage/propose.ts'
import type { Io } from '../../command.ts'
import type { MatchTable } from './match-spec.ts'
import { addVerdict, isSaid, readVerdicts, standing, type Word } from './verdicts.ts'
import { counted } from '../../counted.ts'

type Looking = {
  readonly table: MatchTable
  readonly proposed: Proposed
  readonly folder: string
  readonly by: string
  readonly rowOf: (record: number) => readonly string[]
}
const KEYS: Readonly<Record<string, Word>> = { l: 'one', n: 'two', u: 'unsure' }

/** Reads words from standard input until it ends, or q. */
export async function look({ table, proposed, folder, by, rowOf }: Looking, io: Io): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const stands = standing(await readVerdicts(folder))
  const waiting = proposed.candidates
    .filter(({ i, j }) => !isSaid(stands, { a: rowOf(i), b: rowOf(j) }))
    .toSorted((p, q) => p.bits - q.bits || p.i - q.i || p.j - q.j)
  const terminal = createInterface({ input: process.stdin })
  const words = terminal[Symbol.asyncIterator]()
  const say = async (at: number, said: Word): Promise<void> => {
    const { i, j } = waiting[at] as (typeof waiting)[number]
    await addVerdict(folder, { at: new Date().toISOString(), by, a: rowOf(i), b: rowOf(j), said })
  }
  let said = 0
  try {
    for (let at = 0; at < waiting.length;) {
      const { i, j } = waiting[at] as (typeof waiting)[number]
      io.out(`\n${at + 1} of ${waiting.length}`)
      for (const line of showPair(table, proposed, i, j, rowOf)) io.out(line)
      io.out('l one person · n two · u cannot tell · b take the last word back · q stop')
      const next = await words.next()
      const key = next.done === true ? 'q' : next.value.trim().toLowerCase()
      if (key === 'q') break
      const word = KEYS[key]
      if (word !== undefined) {
        await say(at++, word)
        said++
      } else if (key === 'b' && at > 0) {
        await say(--at, 'taken back')
        said--
      } else io.out(`"${key}" is none of l, n, u, b, q`)
    }
  } finally {
    terminal.close()
  }
  io.out(`${counted(said, 'pairs')} said by ${by}, ${Math.max(0, waiting.length - said)} wait; they bind from the next run on`)
}

const shown = (pieces: readonly Piece[]): string => pieces.map((p) => (p.isSame ? p.text : `[${p.text}]`)).join('') || '–'

/** Lines of a pair. Whose rows they are is in the table, and what a reader may see follows from it alone. */
export function showPair(
  table: MatchTable,
  proposed: Pick<Proposed, 'explain'>,
  i: number,
  j: number,
  rowOf: (record: number) => readonly string[],
): readonly string[] {
  const reasons = proposed.explain(i, j)
  if (!table.isOneAgency && table.fileOf[i] !== table.fileOf[j]) return reasons.map((r) => `  ${r.comparison}: ${r.level}`)
  return [
    `  ${rowOf(i).join(' ')}  |  ${rowOf(j).join(' ')}`,
    ...table.columns.flatMap(({ name, cells }) => {
      const [a, b] = [cells[i] ?? '', cells[j] ?? '']
      if (a === '' && b === '') return []
      const [left, right] = a === '' || b === '' ? [a || '–', b || '–'] : markDifferences(a, b).map(shown)
      return [`  ${name}: ${left}  |  ${right}`]
    }),
    `  ${reasons.map((r) => `${r.comparison} ${r.bits >= 0 ? '+' : ''}${r.bits.toFixed(1)}`).join(', ')}`,
  ]
}
