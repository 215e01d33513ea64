/** Random histories of records: what holds of a fold whatever happened, and in whatever order it could have. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fold } from './fold.ts'
import type { Stub } from './kinds.ts'
import type { Row } from './rows.ts'

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const token = (n: number): string => n.toString(16).padStart(32, '0')
const at = (i: number): string => `2024-01-01 00:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}+00`

/** What happens to one record: a file says it (`latest`), somebody mends a version he saw (or one that was replaced since), a return leaves it out. */
type Event =
  | { readonly record: number; readonly act: 'file'; readonly content: number }
  | { readonly record: number; readonly act: 'mend'; readonly content: number; readonly seen: number }
  | { readonly record: number; readonly act: 'withdraw' }
const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ record: fc.nat(3), act: fc.constant('file' as const), content: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ record: fc.nat(3), act: fc.constant('mend' as const), content: fc.nat(9), seen: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ record: fc.nat(3), act: fc.constant('withdraw' as const) }) },
)
type Named = Event & { readonly id: number; /** Entries of the same record before it. */ readonly before: readonly number[] }

/** Each event knows only its own record's earlier ones: that is all its author could have seen. */
function name(events: readonly Event[]): Named[] {
  const seen = new Map<number, number[]>()
  return events.map((e, id) => {
    const before = [...(seen.get(e.record) ?? [])]
    seen.set(e.record, [...before, id])
    return { ...e, id, before }
  })
}

function stubOf(e: Named): Stub {
  const head = { v: 1, id: uuid(e.id), agency: 'bell', author: 'unsigned:bell' } as const
  const of = { type: 'accused_episode', form: 'f', record: token(e.record) }
  if (e.act === 'withdraw') return { ...head, ...of, kind: 'record.withdrawn', replaces: [], because: uuid(0) }
  const parent = e.act === 'mend' ? e.before[e.seen % Math.max(1, e.before.length)] : undefined
  const replaces = parent === undefined ? ('latest' as const) : [uuid(parent)]
  return {
    ...head,
    ...of,
    kind: 'record.version',
    formVersion: 1,
    batch: token(9),
    replaces,
    values: { sentence_months: e.act === 'file' ? e.content : e.content + 10 },
  }
}

type Told = Row & { ended: string | null }
/** The table that a history makes, each row with the time of its end. */
function tell(history: readonly Named[]): { rows: Told[]; added: number; fold: Fold } {
  const fold = new Fold()
  const rows: Told[] = []
  let added = 0
  for (const [i, e] of history.entries()) {
    const stub = stubOf(e)
    const content = e.act === 'withdraw' ? undefined : token(e.act === 'file' ? e.content : e.content + 10)
    const step = fold.step(stub, content, {}, at(i))
    if (e.act !== 'withdraw' && !step.isUnchanged) added++
    const { supersedes } = step
    if (supersedes && 'record' in supersedes) {
      const row = rows.find((r) => r.record_id === supersedes.record && r.version === supersedes.version)
      if (!row || row.ended !== null) throw new Error('a version that does not stand was ended')
      row.ended = at(i)
    }
    for (const { row } of step.rows) rows.push({ ...row, ended: row.superseded_at as string | null })
  }
  return { rows, added, fold }
}
/** The figure: how many records stand at a time, and the sum of a column over them. */
function figure(rows: readonly Told[], time: string): [number, number] {
  const standing = rows.filter((r) => r.is_conflict !== true && (r.recorded_at as string) <= time && (r.ended === null || r.ended > time))
  return [standing.length, standing.reduce((n, r) => n + Number(r.sentence_months), 0)]
}

const histories = fc.array(event, { maxLength: 40 })

describe('whatever happened to the records', () => {
  it('no version vanishes: every version that came is a row, and a record’s are numbered without a gap', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { rows, added } = tell(name(events))
        expect(rows).toHaveLength(added)
        for (const own of Map.groupBy(rows, (r) => r.record_id).values())
          expect(own.map((r) => r.version)).toEqual(own.map((_, i) => i + 1))
      }),
    )
  })
  it('at any time at most one version of a record counts', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { rows } = tell(name(events))
        for (const i of events.keys())
          for (const own of Map.groupBy(rows, (r) => r.record_id).values()) expect(figure(own, at(i))[0]).toBeLessThanOrEqual(1)
      }),
    )
  })
  it('a figure as of a time is the same, whatever came later', () => {
    fc.assert(
      fc.property(histories, fc.nat(39), (events, cut) => {
        const all = name(events)
        const whole = tell(all).rows
        const then = tell(all.slice(0, cut + 1)).rows
        expect(figure(whole, at(cut))).toEqual(figure(then, at(cut)))
      }),
    )
  })
  it('the order between different records does not matter: each record’s rows are those of its own history', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat(3), { maxLength: 60 }), (events, picks) => {
        const all = name(events)
        const queues = [0, 1, 2, 3].map((r) => all.filter((e) => e.record === r))
        const mixed: Named[] = []
        for (const pick of [...picks, ...Array.from({ length: 4 * all.length }, (_, i) => i % 4)]) {
          const next = queues[pick]?.shift()
          if (next) mixed.push(next)
        }
        const shape = (list: readonly Told[], record: number) =>
          list
            .filter((r) => r.record_id === token(record))
            .map((r) => [r.version, r.entry_id, r.is_conflict, r.sentence_months, r.ended === null])
        const [one, other] = [tell(all).rows, tell(mixed).rows]
        for (const record of [0, 1, 2, 3]) expect(shape(other, record)).toEqual(shape(one, record))
      }),
    )
  })
  it('a fold that goes on from what stands ends where one from the beginning does', () => {
    fc.assert(
      fc.property(histories, fc.nat(39), (events, cut) => {
        const all = name(events)
        const first = tell(all.slice(0, cut)).fold
        const resumed = new Fold(new Map(first.heads))
        for (const [i, e] of all.slice(cut).entries())
          resumed.step(stubOf(e), e.act === 'withdraw' ? undefined : token(e.act === 'file' ? e.content : e.content + 10), {}, at(cut + i))
        expect([...resumed.heads].toSorted()).toEqual([...tell(all).fold.heads].toSorted())
      }),
    )
  })
})
