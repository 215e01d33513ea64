/**
 * The statistics unit: which rows of two offices of one side may be one person, and no token and no name. The records of nobody are dropped here. It
 * may propose them to the record as a program's word. How many they are says of one person whether a list has her, to whoever knows the others of a
 * side: what it tells others is what the unit told, and no number that it reads here.
 */
import { countMergers } from '../../core/count/reviewed.ts'
import { hashSent, RECORDS_MOST, readRun, readWord, type Outcome } from '../../core/overlap/run.ts'
import { WALL_SIDES, type WallSide } from '../../core/overlap/submission.ts'
import { Failure } from '../../errors.ts'
import { exactly, listOf, nullOr, oneOf, text, tuple, upTo } from '../../core/shape.ts'
import { destroyParty, holdParty, openSealed, readParty } from './party.ts'
import type { ToStatistics } from './unit.ts'

export type Row = readonly [office: string, row: string]
export type Found = {
  /** What everybody may know. */
  readonly told: Pick<Outcome, 'across' | 'within'>
  /** To no office: of each side that is there, records, and the fewest people that they are, were each pair one person. */
  readonly sides: Readonly<Partial<Record<WallSide, { readonly records: number; readonly least: number }>>>
  readonly pairs: readonly { readonly a: Row; readonly b: Row; readonly bits: number }[]
}

/** What an office seals to this unit: of each record its chance name and which row of the office's it is, or null where it is nobody's. */
const isHanded = exactly({
  side: oneOf(...WALL_SIDES),
  rows: listOf(tuple(text(/^[0-9a-f]{16}$/), nullOr(upTo(1000))), 0, 2 * RECORDS_MOST),
})

type Handed = { readonly note: string; readonly sent: readonly string[]; readonly outcome: string }

/**
 * @param today YYYY-MM-DD. @param keep what was found, kept for good before the keys are destroyed by which whoever has these files could read them again.
 * @throws Failure 'overlap.no-party' · 'overlap.no-word' · 'overlap.not-sound', and whatever `keep` does; it stays as it is. Failure 'overlap.over', by
 * which its keys are destroyed too
 */
export async function readOutcome(dir: string, handed: Handed, today: string, keep: (found: Found) => Promise<void>): Promise<void> {
  await keep(await findIn(dir, handed, today))
  destroyParty(dir)
}

async function findIn(dir: string, { note, sent, outcome }: Handed, today: string): Promise<Found> {
  const party = readParty(dir)
  const read = readRun(note)
  if (!read || read.run.statistics.key !== party.card.key) throw new Failure('overlap.no-word', { file: 'run' })
  const { run, name } = read
  holdParty(dir, run, today)
  const said = readWord(outcome, 'outcome', [run.unit.key])?.word
  if (said?.run !== name) throw new Failure('overlap.no-word', { file: 'outcome' })
  const counted = (await openSealed(party, name, said.pairs)) as ToStatistics | undefined
  if (!counted) throw new Failure('overlap.not-sound', { office: 'unit', what: 'not sealed to this unit' })
  const rows = new Map<string, { readonly side: WallSide; readonly row: Row }>()
  for (const office of run.offices) {
    const word = sent.map((n) => readWord(n, 'sent', [office.key])?.word).find((w) => w?.run === name && w.office === office.id)
    if (!word) throw new Failure('overlap.no-word', { file: office.id })
    if (hashSent(word) !== counted.words[office.id])
      throw new Failure('overlap.not-sound', { office: office.id, what: 'not what it sent to the unit' })
    const own = await openSealed(party, name, word.statistics)
    if (!isHanded(own)) throw new Failure('overlap.not-sound', { office: office.id, what: 'no rows that are sealed to this unit' })
    if (own.side !== office.side)
      throw new Failure('overlap.not-sound', { office: office.id, what: 'its list is of another side than the run says' })
    for (const [id, row] of own.rows) if (row !== null) rows.set(`${office.id} ${id}`, { side: office.side, row: [office.id, row] })
  }
  const pairs = counted.pairs.flatMap(({ a, b, bits }) => {
    const [left, right] = [rows.get(a.join(' ')), rows.get(b.join(' '))]
    return left && right && left.side === right.side ? [{ side: left.side, a: left.row, b: right.row, bits }] : []
  })
  const sides = Object.fromEntries(
    WALL_SIDES.flatMap((side) => {
      const records = [...rows.values()].filter((r) => r.side === side).length
      const own = pairs.filter((p) => p.side === side).map((p) => ({ a: p.a.join(' '), b: p.b.join(' ') }))
      return records === 0 ? [] : [[side, { records, least: records - countMergers(own) }]]
    }),
  )
  return { told: { across: said.across, within: said.within }, sides, pairs: pairs.map(({ a, b, bits }) => ({ a, b, bits })) }
}
