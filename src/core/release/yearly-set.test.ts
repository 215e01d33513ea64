/** Which definitions lie within each other, and what a reader could subtract. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { findList, groupingsOn, joinedOn, releasedCode } from '../country/find.ts'
import type { Indicator, Where } from '../country/indicator.ts'
import { groupCodes, levelBelow, mergeCodes } from '../protect/merge-codes.ts'
import { buildModel } from '../protect/table.ts'
import { askedTables, define, familiesOf, isWithin, type Definition } from './asked.ts'
import { placeMembers } from './members.ts'
import { countedBeside } from './nested.ts'
import { readRow } from './row.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const convicted = kh.indicators.find((i) => i.id === 'persons-convicted') as Indicator
const { asked, unanswered } = askedTables(kh)
const of = (id: string, ...where: Where[]): Definition => ({ id, indicator: convicted, where })

describe('a definition within another', () => {
  const all = of('all', { outcome: ['convicted', 'acquitted'] })
  it('is told by the conditions alone', () => {
    expect(isWithin(of('a', { outcome: ['convicted'] }), all)).toBe(true)
    expect(isWithin(of('a', { outcome: ['convicted', 'dismissed'] }), all)).toBe(false)
    expect(isWithin(of('a', {}), all)).toBe(false)
    expect(isWithin(all, of('everything', {}))).toBe(true)
    expect(isWithin(of('a', { outcome: { not: ['acquitted', 'dismissed'] } }), of('b', { outcome: { not: ['dismissed'] } }))).toBe(true)
    expect(isWithin(of('a', { outcome: ['convicted'] }), of('b', { outcome: { not: ['convicted'] } }))).toBe(false)
  })
  it('of a column with several codes, one code does not rule out another', () => {
    expect(isWithin(of('a', { roles: ['OWNER'] }), of('b', { roles: { not: ['OPERATOR'] } }))).toBe(false)
    expect(isWithin(of('a', { roles: ['OWNER'] }), of('b', { roles: ['OWNER', 'OPERATOR'] }))).toBe(true)
  })
  it('needs the same unit: a record is no person', () => {
    const records: Definition = { ...all, indicator: { ...convicted, measure: { type: 'records' } } }
    expect(isWithin(records, all)).toBe(false)
  })
})

describe('what is asked for', () => {
  it('is 218 pairs of a figure and a cut; 16 have nobody who may be asked', () => {
    expect([asked.length + unanswered.length, unanswered.filter((u) => u.reason === 'not_asked').length]).toEqual([218, 16])
  })
  it('every pair is in one family, and every definition lies within its root', () => {
    const families = familiesOf(asked)
    expect(families.flatMap((f) => f.asked)).toHaveLength(asked.length)
    for (const { root, subsets } of families) for (const s of subsets) expect(isWithin(s, root), `${s.id} in ${root.id}`).toBe(true)
    const ids = families.flatMap((f) => [f.root.id, ...f.subsets.map((s) => s.id)])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('definitions as dimensions', () => {
  const a = of('a', { outcome: ['x'] })
  const inA = of('in a', { outcome: ['x'], sex: ['f'] })
  const b = of('b', { outcome: ['y'] })
  const c = of('c', { court: ['z'] })
  const rows = [
    [true, true, false, true],
    [true, false, false, false],
    [false, false, true, true],
    [false, false, false, false],
  ]
  it('what nobody is in together shares one, with what is left; what overlaps has its own', () => {
    const members = placeMembers([a, inA, b, c], rows)
    expect(members.dimensions).toEqual([
      {
        levels: ['a | b', 'in a'],
        leaves: [
          ['a', 'in a'],
          ['a', 'a, other'],
          ['b', 'b, other'],
          ['other', 'other, other'],
        ],
      },
      { levels: ['c'], leaves: [['c'], ['other']] },
    ])
    expect(rows.map((r) => members.leavesOf(r))).toEqual([
      [0, 0],
      [1, 1],
      [2, 0],
      [3, 1],
    ])
    expect([0, 1, 2, 3].map((i) => members.placeOf(i))).toEqual([
      { level: 'a | b', value: 'a' },
      { level: 'in a', value: 'in a' },
      { level: 'a | b', value: 'b' },
      { level: 'c', value: 'c' },
    ])
  })
})

it('merged codes lie above their own, so that a table by either tells of the other', () => {
  const set = {
    dimensions: [{ levels: ['d'], leaves: [['p'], ['q'], ['r']] }],
    rows: [9, 2, 4].map((count, i) => ({ leaves: [i], count })),
    unit: 'people',
    population: 'p',
  }
  const merged = mergeCodes(set, 'd', ['p'])
  const level = 'd (p or all others)'
  expect(merged?.dimensions).toEqual([
    {
      levels: [level, 'd'],
      leaves: [
        ['p', 'p'],
        ['all others', 'q'],
        ['all others', 'r'],
      ],
    },
  ])
  const { relations } = buildModel({
    ...merged!,
    tables: [
      { id: 'coarse', by: [level] },
      { id: 'fine', by: ['d'] },
    ],
  })
  expect(relations.map((r) => r.parts.length)).toEqual([2, 1, 2])
  expect(mergeCodes(merged!, 'd', ['q'])).toBeUndefined()
})

it('groups lie above their codes, whatever their numbers are, and say what they hold; a code in none keeps its name', () => {
  const set = {
    dimensions: [{ levels: ['d'], leaves: [['p'], ['q'], ['r']] }],
    rows: [9, 2, 4].map((count, i) => ({ leaves: [i], count })),
    unit: 'people',
    population: 'p',
  }
  const grouped = groupCodes(set, 'd', [{ code: 'few', names: { en: 'Few' }, of: ['q', 'r', 'unknown'] }])
  const level = 'd (few as groups)'
  expect(grouped?.dimensions[0]).toEqual({
    levels: [level, 'd'],
    leaves: [
      ['p', 'p'],
      ['few', 'q'],
      ['few', 'r'],
    ],
  })
  expect(grouped?.merged).toEqual([{ level, code: 'few', names: { en: 'Few' }, of: ['q', 'r', 'unknown'] }])
  expect(levelBelow(level)).toBe('d')
})

it('what every release counts as one goes into the group that holds all that it stands for; where a group holds a part of it there are none', () => {
  const set = {
    dimensions: [{ levels: ['d'], leaves: [['p'], ['not known'], ['mixed']] }],
    merged: [
      { level: 'd', code: 'not known', of: ['UNK', 'unknown'] },
      { level: 'd', code: 'mixed', of: ['q', 's'] },
    ],
    rows: [9, 2, 4].map((count, i) => ({ leaves: [i], count })),
    unit: 'people',
    population: 'p',
  }
  const grouped = groupCodes(set, 'd', [{ code: 'few', of: ['q', 's', 'UNK', 'unknown'] }])
  expect(grouped?.dimensions[0]?.leaves.map(([above]) => above)).toEqual(['p', 'few', 'few'])
  // Printed as the group, it would not hold what its name says.
  expect(groupCodes(set, 'd', [{ code: 'few', of: ['q', 'UNK', 'unknown'] }])).toBeUndefined()
})

it('a code that a figure of its own counts is put with others last, so that a whole row by it stands beside that figure', () => {
  const named = familiesOf(asked).flatMap(({ subsets }) =>
    subsets.flatMap(({ where }) =>
      where.flatMap((w) => Object.values(w).flatMap((c) => (Array.isArray(c) && c.length === 1 ? (c as string[]) : []))),
    ),
  )
  const late = kh.lists.flatMap(({ whole }) =>
    (whole?.order ?? []).flatMap(({ of, code }, i, order) =>
      order.slice(i + 1).some((later) => !of.every((one) => later.of.includes(one)))
        ? of.filter((one) => named.includes(one)).map((one) => `${code}: ${one}`)
        : [],
    ),
  )
  expect(named).toContain('FORCED_LABOUR')
  expect(late.filter((l) => l.endsWith(': FORCED_LABOUR'))).toEqual([])
})

it('provinces go by the regions that they lie in, and then by what the list says; courts as their provinces do', () => {
  const codes = (list: string) => groupingsOn(kh, list, '2026-01-01').map((groups) => groups.map(({ code }) => code).toSorted())
  expect(codes('provinces')).toEqual([
    ['R-COAST', 'R-PLAIN', 'R-PLATEAU', 'R-TONLE-SAP'],
    ['R-ELSEWHERE', 'R-PLAIN'],
    ['R-OTHER', 'R-PLAIN'],
  ])
  expect(codes('courts').slice(-3)).toEqual(codes('provinces'))
  const held = groupingsOn(kh, 'courts', '2026-01-01')
    .at(-1)!
    .flatMap(({ of }) => of)
  expect(held).toEqual(expect.arrayContaining(['CFI-12', 'CFI-1', 'unknown', 'several']))
  for (const list of ['provinces', 'citizenships', 'forms-of-exploitation', 'stages']) {
    const own = findList(kh, list)!
    const known = new Set([...own.codes.map(({ code }) => code), 'unknown', 'several'])
    for (const groups of own.groupings ?? []) expect(groups.flatMap(({ of }) => of).filter((code) => !known.has(code))).toEqual([])
  }
})

it('of whom it is not written stands apart before it is put with the others; few articles and forms are one by what they are, from a day on', () => {
  const catchAll = (groups: readonly { readonly of: readonly string[] }[]): boolean => groups.some(({ of }) => of.includes('unknown'))
  for (const list of ['provinces', 'citizenships', 'stages', 'lead-results'])
    expect(groupingsOn(kh, list, '2026-12-31').slice(-2).map(catchAll), list).toEqual([false, true])
  for (const [list, joined] of [
    ['offences', 'NO-LAW'],
    ['forms-of-exploitation', 'no_form'],
  ] as const) {
    expect(joinedOn(kh, list, '2026-11-30')).toEqual([])
    expect(releasedCode(joinedOn(kh, list, '2026-12-31'), 'unknown')).toBe(joined)
  }
  // Each article on the trade in people stays by itself, and no article of the law counts with another law.
  const parts = joinedOn(kh, 'offences', '2026-12-31')
  for (let article = 8; article <= 20; article++) expect(releasedCode(parts, `L2008-${article}`)).toBe(`L2008-${article}`)
  for (const { code, of } of parts)
    expect(
      of.every((one) => one.startsWith('L2008-') === code.startsWith('L2008-')),
      code,
    ).toBe(true)
})

it('a code that begins later is in no group of a day before it, whatever list says so', () => {
  const later = { code: 'CFI-99', words: { en: 'Court 99', km: 'តុលាការ ៩៩' }, validFrom: '2027-01-01', parent: 'KH-12' }
  const lists = kh.lists.map((l) => {
    if (l.id === 'courts') return { ...l, codes: [...l.codes, later] }
    if (l.id !== 'citizenships') return l
    const codes = [...l.codes, { ...later, code: 'XXX', parent: undefined }].map(({ parent, ...c }) =>
      parent === undefined ? c : { ...c, parent },
    )
    return { ...l, codes, groupings: l.groupings?.map((gs) => gs.map((g, i) => (i === 0 ? { ...g, of: [...g.of, 'XXX'] } : g))) ?? [] }
  })
  for (const list of ['courts', 'citizenships']) {
    expect(groupingsOn({ ...kh, lists }, list, '2025-12-31')).toEqual(groupingsOn(kh, list, '2025-12-31'))
    expect(groupingsOn({ ...kh, lists }, list, '2027-01-01')).not.toEqual(groupingsOn(kh, list, '2027-01-01'))
  }
})

it('a row is told apart by its own level and nothing else; its total stands under the empty code', () => {
  const release = {
    name: 'r',
    population: 'p',
    unit: 'people',
    threshold: 5,
    dimensions: [
      { levels: ['province', 'court'], leaves: [['P', 'K']] },
      { levels: ['in'], leaves: [['a'], ['other']] },
    ],
    tables: [{ id: 't', by: ['court', 'in'] }],
    cells: [
      { at: {}, value: 10 },
      { at: { province: 'P' }, value: 9 },
      { at: { province: 'P', court: 'K' }, value: 8 },
      { at: { in: 'a' }, value: 7 },
      { at: { province: 'P', in: 'a' }, value: null },
      { at: { province: 'P', court: 'K', in: 'a' }, value: 5 },
      { at: { province: 'P', court: 'K', in: 'other' }, value: 3 },
    ],
  }
  expect([...readRow(release, 'province')]).toEqual([
    ['', 10],
    ['P', 9],
  ])
  expect([...readRow(release, 'court')]).toEqual([
    ['', 10],
    ['K', 8],
  ])
  expect([...readRow(release, 'province', { level: 'in', value: 'a' })]).toEqual([
    ['', 7],
    ['P', null],
  ])
  expect([...readRow(release, 'court', { level: 'in', value: 'a' })]).toEqual([
    ['', 7],
    ['K', 5],
  ])
})

describe('figures that count some of the same', () => {
  const year = { from: '2023-01-01', to: '2024-01-01' }
  const out = (id: string, days = '2023-01-01/2024-01-01') => [{ population: `kh/${id}/${days}` }]
  const own = (id: string): Definition => define(kh.indicators.find((i) => i.id === id) as Indicator, {})?.of as Definition
  it.each([
    ['within', 'persons-convicted-tip-law', 'persons-convicted'],
    ['around', 'persons-convicted', 'persons-convicted-tip-law'],
    ['across', 'complaints-social-web', 'hotline-foreign-contacts'],
    ['nobody knows what', 'persons-convicted', 'retired-indicator'],
  ])('%s: not one after the other', (_, mine, theirs) => {
    expect(countedBeside(own(mine), year, out(theirs), kh)).toEqual([theirs])
  })
  it.each([
    ['the same figure', 'persons-convicted', out('persons-convicted')],
    ['other days', 'persons-convicted-tip-law', out('persons-convicted', '2022-01-01/2023-01-01')],
    ['nobody counted by both', 'victims-identified', out('forced-marriage-victims')],
    ['another unit', 'persons-prosecuted', out('accused-registered')],
  ])('%s: that is no reason', (_, mine, earlier) => {
    expect(countedBeside(own(mine), year, earlier, kh)).toEqual([])
  })
})
