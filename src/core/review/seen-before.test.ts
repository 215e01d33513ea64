import { describe, expect, it } from 'vitest'
import type { RowValues } from '../country/country.ts'
import { inventPeople } from '../../demo/people.ts'
import { sheetPerson, TWO_PEOPLE } from '../../../test/helpers/sheet-people.ts'
import { mulberry32 } from '../seeded.ts'
import type { SheetPerson } from './look-alike.ts'
import { findSeen, markSeen } from './seen-before.ts'
import { countCompared, keepSeen, NAMES_A_DAY, NOTHING_KEPT, readKept, SEEN_DAYS, SEEN_MOST, type Kept, type Seen } from './seen.ts'

const KEY = new Uint8Array(32).fill(3)
const OTHERS = inventPeople(120, mulberry32(5)).rows.map((r, i) =>
  sheetPerson({ person_name: `${r.name} Zip${i}`, sex: r.sex, ...(r.birth === '' ? {} : { birth_date: r.birth }) }, { on: r.recorded }),
)
const marked = (...people: readonly SheetPerson[]): readonly Seen[] => markSeen(people, 'identification', KEY, '2024-05-02')
const CROWD = marked(...OTHERS)
const TODAY = '2024-06-03'
const among = (...before: readonly SheetPerson[]): Kept => ({ ...NOTHING_KEPT, seen: [...CROWD, ...marked(...before)] })
const find = (typed: SheetPerson, ...before: readonly SheetPerson[]) => findSeen([typed], among(...before), KEY, TODAY).found

describe('who is typed in', () => {
  it.each<[string, RowValues, RowValues]>([
    ['in the other script and order', { person_name: 'ប្លូ គ្រុប' }, { person_name_latin: 'Kroup Blou' }],
    ['with two words as one', { person_name: 'Srey Plub' }, { person_name: 'Sreyplub' }],
    ['with letters in each other’s place', { person_name: 'Krup Chanplub' }, { person_name: 'Krup Chanpulb' }],
    ['under one of her other names', { person_name: 'Blu Krup alias Popi Dong' }, { person_name: 'Popi Dong' }],
  ])('is known again %s, and nothing is said but which record', (_, a, b) => {
    const more = { sex: 'female', birth_date: '2001-02-03' }
    const before = sheetPerson({ ...a, ...more })
    expect(find(sheetPerson({ ...b, ...more }), before)).toEqual([{ at: 0, kind: 'identification', record: before.record }])
  })
  it('gets one answer for each day of a year: by trying days nobody learns when she was born', () => {
    const before = sheetPerson({ person_name: 'ប្លូ គ្រុប', sex: 'female', birth_date: '2001-02-03' })
    const days = ['2001-02-03', '2001-03-02', '2001-02-08', '2001-11-30', '2001-07-19', '2001']
    const said = days.map((birth_date) => find(sheetPerson({ person_name: 'Krup Blou', sex: 'female', birth_date }), before).length)
    expect(said).toEqual(days.map(() => 1))
    // Nor does what is kept hold one.
    const other = sheetPerson({ ...before.values, birth_date: '2001-12-24' }, { record: before.record })
    expect(marked(other)).toEqual(marked(before))
  })
  it('is not shown by the sound of a name alone where few are kept', () => {
    const before = sheetPerson({ person_name: 'Sok Dara' })
    const alone: Kept = { ...NOTHING_KEPT, seen: marked(before) }
    expect(findSeen([sheetPerson({ person_name: 'Dong Sok' })], alone, KEY, TODAY).found).toEqual([])
    expect(findSeen([sheetPerson({ person_name: 'Sok Darra' })], alone, KEY, TODAY).found).toHaveLength(1)
  })
  it.each(TWO_PEOPLE)('%s: is not taken for the other', (_, before, typed) => expect(find(typed, before)).toEqual([]))
  it('of fifty of one name in one compound is none of them for her name', () => {
    const fifty = Array.from({ length: 50 }, () => sheetPerson({ person_name: 'ស្វីត មីង', sex: 'female' }, { cases: ['9/2024'] }))
    expect(find(sheetPerson({ person_name: 'Svit Ming', sex: 'female' }, { cases: ['9/2024'] }), ...fifty)).toEqual([])
  })
  it('is never told of an accused where a victim is typed, nor of anybody across the wall', () => {
    const same = { person_name: 'ប្លូ គ្រុប', sex: 'female', birth_date: '2001-02-03' }
    const of = (typed: string, before: string) => find(sheetPerson(same, { kind: typed }), sheetPerson(same, { kind: before })).length
    expect(of('identification', 'shelter_stay')).toBe(1)
    expect([of('identification', 'accused_episode'), of('accused_episode', 'identification'), of('shelter_stay', 'suspect')]).toEqual([
      0, 0, 0,
    ])
  })
  it('is no second record where the same one is typed again: that corrects it', () => {
    const before = sheetPerson({ person_name: 'ប្លូ គ្រុប', sex: 'female', birth_date: '2001-02-03' })
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
    const one = sheetPerson(values, { on: r.recorded, cases: r.event === '' ? [] : [r.event] })
    const who = truth[i] ?? ''
    // A third of them was never handed in here.
    const isFirst = !met.has(who) && met.add(who).size % 3 !== 0
    if (isFirst) first.set(who, one)
    else typed.push({ person: one, truth: who })
  })
  const kept: Kept = { ...NOTHING_KEPT, seen: markSeen([...first.values()], 'identification', KEY, '2024-05-02') }
  const found = typed.flatMap((t) => findSeen([t.person], kept, KEY, TODAY).found.map((one) => ({ ...one, truth: t.truth })))
  const right = found.filter(({ record, truth: who }) => first.get(who)?.record === record).length
  const again = typed.filter((t) => first.has(t.truth)).length
  expect(again).toBeGreaterThan(100)
  expect(right / again).toBeGreaterThan(0.87)
  expect(right / found.length).toBeGreaterThan(0.9)
})

describe('what is kept', () => {
  it('holds no name, no day of birth and no number, and is of no use under another key', () => {
    const one = sheetPerson(
      { person_name: 'ប្លូ គ្រុប', person_name_latin: 'Blu Krup', sex: 'female', birth_date: '2001-02-03' },
      { cases: ['12/2024'] },
    )
    const kept = JSON.stringify(marked(one))
    expect(kept).not.toMatch(/ប្លូ|គ្រុប|Blu|Krup|PL|KRP|2001|12\/2024/i)
    const again = sheetPerson(one.values, { cases: one.cases })
    expect(find(again, one)).toHaveLength(1)
    expect(findSeen([again], among(one), new Uint8Array(32).fill(4), TODAY).found).toEqual([])
  })
  it('is a record once, as it came last, for so many days, and no more than so many', () => {
    const [a, b] = [sheetPerson({ person_name: 'ប្លូ គ្រុប' }), sheetPerson({ person_name: 'Popi Dong' })]
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
  it('in another shape is nothing, and without a count nobody is left to compare with', () => {
    const kept: Kept = { seen: CROWD, compared: { day: TODAY, names: ['x'] } }
    const others = [undefined, {}, CROWD, { seen: CROWD }, { seen: CROWD, compared: {} }, { seen: [1], compared: kept.compared }]
    for (const other of others) expect(readKept(other)).toEqual(NOTHING_KEPT)
    expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })
})

describe('of a day', () => {
  const before = sheetPerson({ person_name: 'ប្លូ គ្រុប', sex: 'female', birth_date: '2001-02-03' })
  const her = sheetPerson({ person_name: 'Krup Blou', sex: 'female', birth_date: '2001-02-03' })
  const nobody = (n: number) => sheetPerson({ person_name: `Zup Vrak${'abcdefgh'[n % 8] ?? ''}${'ijklmnop'[n >> 3] ?? ''}` })
  const misses = Array.from({ length: NAMES_A_DAY }, (_, n) => nobody(n))
  it('so many names are compared, those that meet nobody too, and then none, whoever it is', () => {
    const all = findSeen([...misses, her], among(before), KEY, TODAY)
    expect([all.found, all.isEnough, all.compared.names.length]).toEqual([[], true, NAMES_A_DAY])
    const less = findSeen([...misses.slice(1), her], among(before), KEY, TODAY)
    expect([less.found.map((f) => f.at), less.isEnough]).toEqual([[NAMES_A_DAY - 1], false])
  })
  it('what was compared counts in the next sitting, a row as it stands once, and another year or spelling anew', () => {
    const first = findSeen(misses.slice(1), among(before), KEY, TODAY)
    const later = (who: SheetPerson, day = TODAY) => findSeen([who], { ...among(before), compared: first.compared }, KEY, day)
    expect(later(misses[1] ?? her).compared).toEqual(first.compared)
    const tried = later(her)
    const again = (who: SheetPerson) => findSeen([who], { ...among(before), compared: tried.compared }, KEY, TODAY)
    expect([tried.found.length, again(her).found.length]).toEqual([1, 1])
    const otherYear = sheetPerson({ ...her.values, birth_date: '2002-02-03' }, { record: her.record })
    const otherSpelling = sheetPerson({ ...her.values, person_name: 'Kroup Blou' }, { record: her.record })
    for (const who of [otherYear, otherSpelling]) expect(again(who)).toMatchObject({ found: [], isEnough: true })
    expect(JSON.stringify(tried.compared)).not.toMatch(/Krup|Blou|2001/i)
  })
  it('many names in one row are as many', () => {
    const many = sheetPerson({
      person_name: misses.map((m) => String(m.values['person_name'])).join(' alias '),
      person_name_latin: 'Krup Blou',
    })
    expect(findSeen([many], among(before), KEY, TODAY)).toMatchObject({ found: [], isEnough: true, compared: { names: [] } })
  })
  it('a new one begins with the next day, and not with a clock that was put back', () => {
    const full = { day: TODAY, names: Array.from({ length: NAMES_A_DAY }, (_, n) => String(n)) }
    expect(countCompared(full, ['x'], '2024-06-04')).toEqual({ day: '2024-06-04', names: ['x'] })
    expect([countCompared(full, ['x'], TODAY), countCompared(full, ['x'], '2024-06-02')]).toEqual([undefined, undefined])
  })
  it('a row that is not whole is compared with nobody, and counts nothing', () => {
    expect(findSeen([undefined, her], among(before), KEY, TODAY).found.map((f) => f.at)).toEqual([1])
    expect(findSeen([undefined], among(before), KEY, TODAY)).toEqual({ found: [], compared: NOTHING_KEPT.compared, isEnough: false })
  })
})
