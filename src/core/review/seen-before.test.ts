import { describe, expect, it } from 'vitest'
import type { RowValues } from '../country/country.ts'
import { inventPeople } from '../../demo/people.ts'
import { mulberry32 } from '../seeded.ts'
import type { SheetPerson } from './look-alike.ts'
import { findSeen, markSeen } from './seen-before.ts'
import { keepSeen, readSeen, SEEN_DAYS, SEEN_MOST, type Seen } from './seen.ts'

const KEY = new Uint8Array(32).fill(3)
let made = 0
const person = (values: RowValues, more: Partial<SheetPerson> = {}): SheetPerson => ({
  record: String(++made).padStart(32, '0'),
  kind: 'identification',
  values,
  on: '2024-05-01',
  cases: [],
  ...more,
})
const OTHERS = inventPeople(120, mulberry32(5)).rows.map((r, i) =>
  person({ person_name: `${r.name} Zip${i}`, sex: r.sex, ...(r.birth === '' ? {} : { birth_date: r.birth }) }, { on: r.recorded }),
)
const marked = (...people: readonly SheetPerson[]): readonly Seen[] => markSeen(people, 'identification', KEY, '2024-05-02')
const CROWD = marked(...OTHERS)
const find = (typed: SheetPerson, ...before: readonly SheetPerson[]) => findSeen([typed], [...CROWD, ...marked(...before)], KEY)

describe('who is typed in', () => {
  it.each<[string, RowValues, RowValues, string]>([
    ['in the other script and order', { person_name: 'ប្លូ គ្រុប' }, { person_name_latin: 'Kroup Blou' }, 'same sound in any order or script'],
    ['with two words as one', { person_name: 'Srey Plub' }, { person_name: 'Sreyplub' }, 'same words in another order, or joined'],
    ['with letters in each other’s place', { person_name: 'Krup Chanplub' }, { person_name: 'Krup Chanpulb' }, 'each word alike'],
    ['under one of her other names', { person_name: 'Blu Krup alias Popi Dong' }, { person_name: 'Popi Dong' }, 'same words'],
  ])('is known again %s', (_, a, b, level) => {
    const more = { sex: 'female', birth_date: '2001-02-03' }
    const before = person({ ...a, ...more })
    const [found] = find(person({ ...b, ...more, birth_date: '2001-02-03' }), before)
    expect(found?.seen.record).toBe(before.record)
    expect(found?.reasons).toEqual([
      { comparison: 'name', level },
      { comparison: 'born', level: 'same day' },
      { comparison: 'sex', level: 'same' },
    ])
  })
  it.each<[string, RowValues, RowValues, string | undefined]>([
    ['a digit of the day is another', { birth_date: '2001-02-03' }, { birth_date: '2001-02-08' }, 'one digit or place off'],
    ['day and month change places', { birth_date: '2001-02-03' }, { birth_date: '2001-03-02' }, 'one digit or place off'],
    ['one gave her age', { birth_date: '2001-02-03' }, { age_years: 23 }, 'same within a year'],
    ['the age is a rounded one', { birth_date: '2003-02-03' }, { age_years: 20 }, 'same, by an age ending in 0 or 5'],
    ['nobody said it', {}, { age_years: 23 }, undefined],
  ])('and when she was born is told as nearly as it is known: %s', (_, a, b, level) => {
    const name = { person_name: 'ប្លូ គ្រុប', sex: 'female' }
    const [found] = find(person({ ...name, ...b }), person({ ...name, ...a }))
    expect(found?.reasons.find((r) => r.comparison === 'born')?.level).toBe(level)
  })
  it.each<[string, SheetPerson, SheetPerson]>([
    [
      'a sister, with family name, home and birthday in common',
      person({ person_name: 'ប្លូ គ្រុប', sex: 'female', birth_date: '2001-02-03' }, { cases: ['12/2024'] }),
      person({ person_name: 'ប្លូ ឆ្លី', sex: 'female', birth_date: '2001-02-03' }, { cases: ['12/2024'] }),
    ],
    [
      'a mother of her name',
      person({ person_name: 'ប្លូ គ្រុប', sex: 'female', birth_date: '1975-02-03' }),
      person({ person_name: 'ប្លូ គ្រុប', sex: 'female', birth_date: '1999-08-20' }),
    ],
    ['a man of her name', person({ person_name: 'ប្លូ គ្រុប', sex: 'male' }), person({ person_name: 'ប្លូ គ្រុប', sex: 'female' })],
    ['somebody without a name', person({ sex: 'female', age_years: 20 }), person({ sex: 'female', age_years: 20 })],
  ])('is not taken for %s', (_, before, typed) => expect(find(typed, before)).toEqual([]))
  it('of fifty of one name in one compound is none of them for her name', () => {
    const fifty = Array.from({ length: 50 }, () => person({ person_name: 'ស្វីត មីង', sex: 'female' }, { cases: ['9/2024'] }))
    expect(find(person({ person_name: 'Svit Ming', sex: 'female' }, { cases: ['9/2024'] }), ...fifty)).toEqual([])
  })
  it('is never told of an accused where a victim is typed, nor of anybody across the wall', () => {
    const same = { person_name: 'ប្លូ គ្រុប', sex: 'female', birth_date: '2001-02-03' }
    const of = (typed: string, before: string) => find(person(same, { kind: typed }), person(same, { kind: before })).length
    expect(of('identification', 'shelter_stay')).toBe(1)
    expect([of('identification', 'accused_episode'), of('accused_episode', 'identification'), of('shelter_stay', 'suspect')]).toEqual([
      0, 0, 0,
    ])
  })
  it('is no second record where the same one is typed again: that corrects it', () => {
    const before = person({ person_name: 'ប្លូ គ្រុប', sex: 'female', birth_date: '2001-02-03' })
    expect(find(before, before)).toEqual([])
  })
})

it('finds nine of ten invented people who come again, and of those told of fewer than one in ten is somebody else', () => {
  // Another seed than the weights were made with. Of everybody the first record was handed in; each later one is typed.
  const { rows, truth } = inventPeople(260, mulberry32(91))
  const first = new Map<string, SheetPerson>()
  const met = new Set<string>()
  const typed: { readonly person: SheetPerson; readonly truth: string }[] = []
  rows.forEach((r, i) => {
    const values = {
      person_name: r.name,
      sex: r.sex,
      ...(r.birth === '' ? {} : { birth_date: r.birth }),
      ...(r.age === '' ? {} : { age_years: Number(r.age) }),
    }
    const one = person(values, { on: r.recorded, cases: r.event === '' ? [] : [r.event] })
    const who = truth[i] ?? ''
    // A third of them was never handed in here.
    const isFirst = !met.has(who) && met.add(who).size % 3 !== 0
    if (isFirst) first.set(who, one)
    else typed.push({ person: one, truth: who })
  })
  const found = findSeen(
    typed.map((t) => t.person),
    markSeen([...first.values()], 'identification', KEY, '2024-05-02'),
    KEY,
  )
  const right = found.filter(({ at, seen }) => first.get(typed[at]?.truth ?? '')?.record === seen.record).length
  const again = typed.filter((t) => first.has(t.truth)).length
  expect(again).toBeGreaterThan(100)
  expect(right / again).toBeGreaterThan(0.87)
  expect(right / found.length).toBeGreaterThan(0.9)
})

describe('what is kept', () => {
  it('holds no name, no day of birth and no number, and is of no use under another key', () => {
    const one = person(
      { person_name: 'ប្លូ គ្រុប', person_name_latin: 'Blu Krup', sex: 'female', birth_date: '2001-02-03' },
      { cases: ['12/2024'] },
    )
    const kept = JSON.stringify(marked(one))
    expect(kept).not.toMatch(/ប្លូ|គ្រុប|Blu|Krup|PL|KRP|2001|12\/2024/i)
    const again = person(one.values, { cases: one.cases })
    expect(findSeen([again], [...CROWD, ...marked(one)], KEY)).toHaveLength(1)
    expect(findSeen([again], [...CROWD, ...marked(one)], new Uint8Array(32).fill(4))).toEqual([])
  })
  it('is a record once, as it came last, for so many days, and no more than so many', () => {
    const [a, b] = [person({ person_name: 'ប្លូ គ្រុប' }), person({ person_name: 'Popi Dong' })]
    const old = markSeen([a, b], 'identification', KEY, '2023-01-01')
    const anew = markSeen([b], 'identification', KEY, '2024-01-30')
    expect(keepSeen(old, anew, '2024-01-30').map((s) => [s.record, s.handedIn])).toEqual([
      [a.record, '2023-01-01'],
      [b.record, '2024-01-30'],
    ])
    const later = new Date(Date.parse('2023-01-01') + (SEEN_DAYS + 1) * 86_400_000).toISOString().slice(0, 10)
    expect(keepSeen(old, [], later)).toEqual([])
    const [one] = anew
    const many = Array.from({ length: SEEN_MOST + 3 }, (_, i) => ({ ...(one as Seen), record: String(i) }))
    const left = keepSeen([], many, '2024-02-01')
    expect([left.length, left[0]?.record]).toEqual([SEEN_MOST, '3'])
  })
  it('in another shape is nothing', () => {
    expect([readSeen(undefined), readSeen({}), readSeen([1]), readSeen([{ names: 'x' }])]).toEqual([[], [], [], []])
    expect(readSeen(JSON.parse(JSON.stringify(CROWD)))).toEqual(CROWD)
  })
})
