import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { getRecordKind, RECORD_KINDS } from '../model/kinds.ts'
import { examineKind, totalGroups } from './examine.ts'
import { Coder, type CodedColumn } from './partition.ts'
import { groupOf, rungOf, RUNGS } from './rungs.ts'
import { deepestSize, everySet, singledOutBy, worstOfEachSize } from './single-out.ts'

type Table = readonly (readonly (string | null)[])[]
const NAMES = ['a', 'b', 'c', 'd', 'e']

function columnsOf(rows: Table, names: readonly string[]): CodedColumn[] {
  return names.map((name, i) => {
    const coder = new Coder()
    for (const row of rows) coder.add(row[i] ?? null)
    return coder.column(name)
  })
}

/** As anybody would count them by hand: rows whose values, put side by side, nobody else has. */
function byHand(rows: Table, columns: readonly number[]): number {
  const seen = new Map<string, number>()
  for (const row of rows) {
    const key = JSON.stringify(columns.map((c) => row[c] ?? null))
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  return [...seen.values()].filter((n) => n === 1).length
}

const tables = fc.array(fc.array(fc.constantFrom('x', 'y', 'z', null), { minLength: 5, maxLength: 5 }), { maxLength: 40 })

describe('people singled out by sets of columns', () => {
  it('are those that counting by hand finds, for every set of every size', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const found = [...everySet(rows.length, columnsOf(rows, NAMES), 5)]
        if (rows.length === 1) return found.length === 1 && found[0]?.singledOut === 1
        expect(found).toHaveLength(31)
        for (const { columns, singledOut } of found)
          expect(singledOut, columns.join()).toBe(
            byHand(
              rows,
              columns.map((c) => NAMES.indexOf(c)),
            ),
          )
        return true
      }),
    )
  })

  it('never become fewer with one column more', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const columns = columnsOf(rows, NAMES)
        for (let n = 1; n < 5; n++)
          expect(singledOutBy(rows.length, columns.slice(0, n + 1))).toBeGreaterThanOrEqual(singledOutBy(rows.length, columns.slice(0, n)))
      }),
    )
  })

  it('planted: three people among a thousand who are alike in everything else', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => (i === 17 ? ['x', 'y', 'z'] : i === 500 ? ['y', 'x', 'z'] : ['y', 'y', 'z']))
    rows[900] = ['x', 'x', 'z']
    const columns = columnsOf(rows, ['a', 'b', 'c'])
    expect([singledOutBy(1000, columns), singledOutBy(1000, columns.slice(0, 1)), singledOutBy(1000, columns.slice(2))]).toEqual([3, 0, 0])
    expect(worstOfEachSize(1000, columns, 3)).toEqual([
      { columns: ['a'], singledOut: 0 },
      { columns: ['a', 'b'], singledOut: 3 },
      { columns: ['a', 'b', 'c'], singledOut: 3 },
    ])
  })

  it('nobody where there is nobody; one alone without any knowledge', () => {
    expect([singledOutBy(0, []), singledOutBy(1, [])]).toEqual([0, 1])
    expect(worstOfEachSize(1, columnsOf([['x']], ['a']), 1)).toEqual([{ columns: [], singledOut: 1 }])
  })

  it('are looked for in as many sets as there is time for, and never in none', () => {
    expect([deepestSize(1000, 20, 1), deepestSize(1000, 3, 1e9), deepestSize(100, 20, 100 * (20 + 190))]).toEqual([1, 3, 2])
  })
})

test('each clear field of a person’s record stands on one rung, and the last rung is everything in clear', () => {
  for (const kind of RECORD_KINDS) {
    if (groupOf(kind) === undefined) continue
    const rows = Array.from({ length: 30 }, (_, i) => kind.columns.map((_c, c) => String((i * (c + 3)) % 7)))
    const columns = columnsOf(
      rows,
      kind.columns.map((c) => c.id),
    )
    const found = examineKind(kind, rows.length, columns, 1e5)
    expect(found?.rungs.numbers, kind.id).toBe(singledOutBy(rows.length, columns))
    const climbing = RUNGS.map(({ id }) => found?.rungs[id] ?? 0)
    expect(
      climbing.toSorted((a, b) => a - b),
      kind.id,
    ).toEqual(climbing)
  }
  const referral = Object.fromEntries(getRecordKind('referral').fields.map((f) => [f.id, rungOf(f)]))
  expect(referral).toMatchObject({
    sex: 'who',
    age_at_exploitation: 'who',
    citizenship: 'who',
    province: 'where',
    office: 'where',
    referred_period: 'when',
    reason: 'what',
    state: 'work',
  })
})

test('victims and accused are told apart, and people from events', () => {
  expect(['referral', 'verdict', 'lead', 'dossier', 'training'].map((id) => groupOf(getRecordKind(id)))).toEqual([
    'victims',
    'accused',
    'events about victims',
    'events about accused',
    undefined,
  ])
  const kind = getRecordKind('consent')
  const alike = examineKind(
    kind,
    4,
    columnsOf(
      [['x'], ['x'], ['x'], ['y']],
      kind.columns.map((c) => c.id),
    ),
  )
  expect(totalGroups(alike ? [alike] : [])[0]).toMatchObject({ group: 'victims', records: 4, rungs: { who: 0, where: 1, numbers: 1 } })
})
