import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fold } from './fold.ts'
import type { Stub } from './kinds.ts'
import { Links, type Member } from './links.ts'

const token = (n: number): string => n.toString(16).padStart(32, '0')
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const AGENCIES = ['bell', 'owl', 'fox']
type Act = { readonly a: number; readonly b: number } | { readonly revoke: number }

const of = (n: number): readonly [string, string, string] => [AGENCIES[n % 3] as string, 'referral', token(n)]
function stubOf(act: Act, i: number): Extract<Stub, { kind: 'link.asserted' | 'link.revoked' }> {
  const head = { v: 1, id: uuid(i), agency: 'bell', author: 'unsigned:bell' } as const
  return 'a' in act
    ? { ...head, kind: 'link.asserted', relation: 'same_person', a: of(act.a), b: of(act.b), basis: 'match-reviewed' }
    : { ...head, kind: 'link.revoked', of: 'bell', link: uuid(act.revoke), reason: 'two-persons' }
}
const at = (i: number): string => `2024-01-01 00:00:${String(i).padStart(2, '0')}+00`

/** The clusters by the plainest way there is: spread the smallest name until nothing changes. */
function clustersOf(acts: readonly Act[]): Map<number, number> {
  const revoked = new Set(acts.flatMap((x, i) => ('revoke' in x && x.revoke < i ? [x.revoke] : [])))
  const edges = acts.flatMap((x, i) => ('a' in x && !revoked.has(i) && x.a !== x.b ? [x] : []))
  const names = new Map(edges.flatMap((e) => [[e.a, e.a] as const, [e.b, e.b] as const]))
  for (let moved = true; moved;) {
    moved = false
    for (const { a, b } of edges) {
      const least = Math.min(names.get(a) ?? a, names.get(b) ?? b)
      if (names.get(a) !== least || names.get(b) !== least) moved = true
      names.set(a, least).set(b, least)
    }
  }
  return names
}

type Row = { of: string; record: string; cluster: string; from: number; to: number | undefined }
/** The table as it would be in the database, with the step that made and ended each row. */
function tableOf(acts: readonly Act[], links = new Links()): Row[] {
  const rows: (Row & { by: string })[] = []
  for (const [i, act] of acts.entries()) {
    const step = links.step(stubOf(act, i), at(i))
    for (const { agency, record, by } of step.ends?.members ?? []) {
      const row = rows.find((r) => r.of === agency && r.record === record && r.by === by.entry && r.to === undefined)
      if (!row) throw new Error('a row that never began was ended')
      row.to = i
    }
    for (const { table, row } of step.rows)
      if (table === 'link_members')
        rows.push({
          of: row.of_agency as string,
          record: row.record_id as string,
          cluster: row.cluster as string,
          from: i,
          to: undefined,
          by: row.entry_id as string,
        })
  }
  return rows
}
/** Who stands where after step i. */
const asOf = (rows: readonly Row[], i: number): Map<string, string> =>
  new Map(rows.filter((r) => r.from <= i && (r.to === undefined || r.to > i)).map((r) => [r.record, r.cluster]))

const acts = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ a: fc.nat(9), b: fc.nat(9) }).filter((x) => x.a !== x.b) },
    { weight: 1, arbitrary: fc.record({ revoke: fc.nat(20) }) },
  ),
  { maxLength: 25 },
)
const expected = (list: readonly Act[]): Map<string, string> => new Map([...clustersOf(list)].map(([r, c]) => [token(r), token(c)]))
const sorted = (m: Map<string, string>): [string, string][] => [...m].toSorted(([a], [b]) => (a < b ? -1 : 1))

describe('clusters', () => {
  it('follow from the assertions that stand, after every step, whatever was taken back', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const rows = tableOf(list)
        for (const i of list.keys()) expect(sorted(asOf(rows, i))).toEqual(sorted(expected(list.slice(0, i + 1))))
      }),
    )
  })
  it('are the same in whatever order the same assertions came', () => {
    const pairs = fc.array(
      fc.record({ a: fc.nat(9), b: fc.nat(9) }).filter((x) => x.a !== x.b),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(
        pairs.chain((p) => fc.tuple(fc.constant(p), fc.shuffledSubarray(p, { minLength: p.length }))),
        ([one, other]) => {
          expect(sorted(asOf(tableOf(one), one.length))).toEqual(sorted(asOf(tableOf(other), other.length)))
        },
      ),
    )
  })
  it('as of an earlier step are not moved by what comes later', () => {
    fc.assert(
      fc.property(acts, acts, (first, later) => {
        const i = first.length - 1
        expect(sorted(asOf(tableOf([...first, ...later]), i))).toEqual(sorted(asOf(tableOf(first), i)))
      }),
    )
  })
  it('stepped from what stands, loaded, change like those stepped from the beginning', () => {
    fc.assert(
      fc.property(
        acts,
        fc.record({ a: fc.nat(9), b: fc.nat(9) }).filter((x) => x.a !== x.b),
        (list, last) => {
          const whole = tableOf([...list, last])
          const standing = tableOf(list)
          const revoked = new Set(list.flatMap((x, i) => ('revoke' in x && x.revoke < i ? [x.revoke] : [])))
          const assertions = list.flatMap((x, i) => {
            if (!('a' in x) || revoked.has(i)) return []
            const [a, b] = [of(x.a), of(x.b)].map(([agency, , record]) => ({ agency, record }))
            return a && b ? [{ agency: 'bell', entry: uuid(i), relation: 'same_person' as const, a, b }] : []
          })
          const members = standing
            .filter((r) => r.to === undefined)
            .map((r): Member => ({
              agency: r.of,
              record: r.record,
              relation: 'same_person',
              cluster: r.cluster,
              by: { agency: 'bell', entry: uuid(r.from) },
            }))
          const links = new Links(assertions, members)
          const step = links.step(stubOf(last, list.length), at(list.length))
          const made = step.rows.filter((r) => r.table === 'link_members').map((r) => [r.row.record_id, r.row.cluster])
          expect(made.toSorted()).toEqual(
            whole
              .filter((r) => r.from === list.length)
              .map((r) => [r.record, r.cluster])
              .toSorted(),
          )
          expect(step.ends?.members.length ?? 0).toBe(whole.filter((r) => r.to === list.length).length)
        },
      ),
    )
  })
})

describe('taking back', () => {
  const asserted = stubOf({ a: 1, b: 2 }, 0)
  const revoked = (change: object) => ({ ...stubOf({ revoke: 0 }, 1), ...change })
  it('is for whoever asserted it or owns one of the two; for others there is nothing', () => {
    for (const agency of ['bell', 'owl', 'fox']) {
      const fold = new Fold()
      fold.step(asserted, undefined, {}, at(0))
      const step = fold.step(revoked({ agency }), undefined, {}, at(1))
      expect([agency, step.isUnchanged]).toEqual([agency, false])
    }
    const fold = new Fold()
    fold.step(asserted, undefined, {}, at(0))
    expect(fold.step(revoked({ agency: 'hen' }), undefined, {}, at(1)).isUnchanged).toBe(true)
    expect(fold.step(revoked({ link: uuid(9) }), undefined, {}, at(1)).isUnchanged).toBe(true)
    expect(fold.links.clusterOf('same_person', { agency: 'owl', record: token(1) })).toBe(token(1))
  })
  it('twice is once', () => {
    const fold = new Fold()
    fold.step(asserted, undefined, {}, at(0))
    expect(fold.step(revoked({}), undefined, {}, at(1)).isUnchanged).toBe(false)
    expect(fold.step(revoked({ id: uuid(2) }), undefined, {}, at(2)).isUnchanged).toBe(true)
  })
  it('of one of two assertions leaves the other standing', () => {
    const fold = new Fold()
    fold.step(asserted, undefined, {}, at(0))
    fold.step({ ...asserted, id: uuid(5) }, undefined, {}, at(1))
    fold.step(revoked({}), undefined, {}, at(2))
    expect(fold.links.clusterOf('same_person', { agency: 'owl', record: token(1) })).toBe(token(1))
  })
})
