/**
 * Who is typed in now, held against those who were handed in from the same computer before: by marks of their names, which only the office's key
 * makes and none turns back. What is kept holds no name, and of a birth the year alone; whoever has it and the key can try a name that he knows, as
 * he can with the key alone among records. A hint to look: which record, never by what nor how surely, for that would tell a day of birth to whoever
 * tries. And so many names a day, for whoever tries names is searching, which goes on record elsewhere (docs/decisions/0015).
 */
import { keyedHash, deriveKey } from '../hash.ts'
import { toBase64Url, utf8 } from '../bytes.ts'
import type { Birth } from '../linkage/birth.ts'
import { NAME_LEVELS, readNames, type Name } from '../linkage/names.ts'
import { findRecordKind, getRecordKind, type RecordKind } from '../model/kinds.ts'
import { soughtOf } from '../search/of-record.ts'
import { bornOf, type SheetPerson } from './look-alike.ts'
import { countCompared, type Compared, type Kept, type Seen, type SeenName } from './seen.ts'
import { WEIGHTS } from './weights.ts'

export type SeenBefore = {
  /** The place of who is typed. */
  readonly at: number
  readonly kind: string
  readonly record: string
}
export type SeenAmong = {
  /** In the order in which they were typed. */
  readonly found: readonly SeenBefore[]
  /** To be kept before any of it is shown. */
  readonly compared: Compared
  /** Some of them were not compared: it is enough for today. */
  readonly isEnough: boolean
}

/** Of every second record that is typed its person may have been there before: what is shown too much is no more read. */
const COMES_AGAIN = 0.5
/** Where fewer are kept, as if there were so many: else a name of the same sound alone would do. */
const OTHERS_LEAST = 100
/** A mark is 48 bits: two names of some thousand share one by chance once in many thousand years of work. */
const MARK_BYTES = 6
const DAY = 86_400_000
/** An age said in years reaches over two years of the calendar; what reaches further finds everybody. */
const YEARS_MOST = 4

type Mark = (kind: string, text: string) => string
const markBy = (contentKey: Uint8Array): Mark => {
  const key = deriveKey(contentKey, new Uint8Array(0), 'saksi/seen-before/1')
  return (kind, text) => toBase64Url(keyedHash(key, `saksi/seen-before/1/${kind}`, utf8(text)).subarray(0, MARK_BYTES))
}

const sorted = (text: string): string => [...text].toSorted().join('')

function markName(mark: Mark, { words, joined, sorted: bag, fine, bones }: Name): SeenName {
  const run = words.map((w) => w.bones).join('')
  return {
    joined: mark('joined', joined),
    sorted: mark('sorted', bag),
    fine: mark('fine', fine),
    bones: words.every((w) => w.bones.length > 1) ? mark('bones', bones) : '',
    letters: joined.length > 3 ? mark('letters', sorted(joined)) : '',
    run: run.length > 3 ? mark('run', sorted(run)) : '',
    words: words.map((w) => mark('word', w.fine)),
  }
}

const namesOf = ({ values }: SheetPerson): readonly Name[] => soughtOf(values).names.flatMap(readNames)
const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear()
const yearsOf = ({ from, to }: Birth): readonly number[] => {
  const [first, last] = [yearOf(from), yearOf(to)]
  return last - first >= YEARS_MOST ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
const sexOf = ({ values }: SheetPerson): string => (typeof values['sex'] === 'string' && values['sex'] !== 'unknown' ? values['sex'] : '')

/** @param handedIn ISO day @returns what is kept of each; nothing of whoever has no name. */
export function markSeen(people: readonly SheetPerson[], form: string, contentKey: Uint8Array, handedIn: string): readonly Seen[] {
  const mark = markBy(contentKey)
  return people.flatMap((person): readonly Seen[] => {
    const names = namesOf(person).map((name) => markName(mark, name))
    if (names.length === 0) return []
    const birth = bornOf(person)
    const born = birth && {
      years: yearsOf(birth).map((year) => mark('year', String(year))),
      isHeaped: birth.isHeaped,
    }
    const { record, kind, on = '', cases } = person
    return [
      {
        record,
        kind,
        form,
        handedIn,
        on,
        names,
        ...(born ? { born } : {}),
        sex: sexOf(person),
        cases: cases.map((number) => mark('case', number)),
      },
    ]
  })
}

/** No victim beside an accused, and nobody across the wall. A kind that the country has no more meets nobody. */
const areOfOneSide = (a: RecordKind, b: RecordKind | undefined): boolean => a.concerns === b?.concerns && a.side === b.side

/**
 * @param typed each who is typed in, by their place; undefined where a row is not whole yet. No victim meets an accused here, and nobody anybody across the wall.
 * @param today ISO day
 * @returns for each who looks like somebody of before, the surest of them. Sooner one person than not.
 */
export function findSeen(typed: readonly (SheetPerson | undefined)[], kept: Kept, contentKey: Uint8Array, today: string): SeenAmong {
  const mark = markBy(contentKey)
  let { compared } = kept
  let isEnough = false
  const found = typed.flatMap((person, at): readonly SeenBefore[] => {
    if (!person) return []
    const counted = countCompared(compared, marksOfAsking(person, mark), today)
    isEnough ||= counted === undefined
    if (!counted) return []
    compared = counted
    const seen = findOne(person, kept.seen, mark)
    return seen ? [{ at, kind: seen.kind, record: seen.record }] : []
  })
  return { found, compared, isEnough }
}

/** One for each name of a row, with all that the answer hangs on: a row with another year or another spelling is another question. */
function marksOfAsking(person: SheetPerson, mark: Mark): readonly string[] {
  const birth = bornOf(person)
  const { kind, record, cases } = person
  const about = [kind, record, birth ? [yearsOf(birth), birth.isHeaped] : [], sexOf(person), cases]
  return namesOf(person).map(({ words, joined }) => mark('asked', JSON.stringify([words, joined, about])))
}

function findOne(person: SheetPerson, before: readonly Seen[], mark: Mark): Seen | undefined {
  const kind = getRecordKind(person.kind)
  const others = before.filter((seen) => areOfOneSide(kind, findRecordKind(seen.kind)))
  const look = lookFor(person, mark)
  const usual = countUsual(others)
  const prior = Math.log2(COMES_AGAIN / Math.max(others.length, OTHERS_LEAST))
  const found = others.flatMap((seen) => {
    // The same row once more is a correction of it.
    if (seen.kind === person.kind && seen.record === person.record) return []
    const levels = look(seen)
    if (levels === undefined) return []
    const sum = levels.reduce<number>((bits, level, c) => bits + (WEIGHTS.weights[c]?.[level] ?? 0), prior)
    const bits = sum - usual(seen, levels)
    return bits > 0 ? [{ seen, bits }] : []
  })
  return found.toSorted((a, b) => b.bits - a.bits || b.seen.handedIn.localeCompare(a.seen.handedIn))[0]?.seen
}

/** Level by level: name, birth, sex, case, as the weights are. */
type Levels = readonly [number, number, number, number]

/** @returns what somebody of before is to this person; undefined where no name of theirs meets. */
function lookFor(person: SheetPerson, mark: Mark): (seen: Seen) => Levels | undefined {
  const names = namesOf(person).map((name) => markName(mark, name))
  const born = compareBirth(bornOf(person), mark)
  const sex = sexOf(person)
  const cases = person.cases.map((number) => mark('case', number))
  return (seen) => {
    const name = Math.min(...names.flatMap((a) => seen.names.map((b) => compareMarks(a, b))))
    if (name >= ONE_SHARED) return undefined
    const isCase = cases.length > 0 && seen.cases.length > 0
    return [
      name,
      born(seen.born),
      sex === '' || seen.sex === '' ? 0 : sex === seen.sex ? 1 : 2,
      isCase ? (cases.some((c) => seen.cases.includes(c)) ? 1 : 2) : 0,
    ]
  }
}

/** Those whose names share a word at most are a family, or strangers (core/linkage/names.ts). */
const ONE_SHARED = 7
const meets = (a: string, b: string): boolean => a !== '' && a === b

/** As `compareNames`, where marks can tell; a slip of one letter only where sound, consonants or the letters without their order are the same. */
function compareMarks(a: SeenName, b: SeenName): number {
  if (a.joined === b.joined) return a.words.length === b.words.length ? 1 : 2
  if (a.sorted === b.sorted) return 2
  if (a.fine === b.fine) return 3
  if (meets(a.letters, b.letters)) return 4
  if (meets(a.bones, b.bones) || meets(a.run, b.run)) return 5
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return short.length < long.length && short.every((word) => long.includes(word)) ? 6 : NAME_LEVELS.length - 1
}

/** Years that a birth may be off and still say more than "different". */
const FAR = 3
/** As `compareBirths`, by the year alone. */
function compareBirth(birth: Birth | undefined, mark: Mark): (seen: Seen['born']) => number {
  if (!birth) return () => 0
  const years = yearsOf(birth)
  const near = Array.from(
    { length: FAR + 1 },
    (_, off) => new Set(years.flatMap((y) => [y - off, y + off]).map((y) => mark('year', String(y)))),
  )
  return (seen) => {
    if (!seen || years.length === 0 || seen.years.length === 0) return 0
    const off = near.findIndex((marks) => seen.years.some((year) => marks.has(year)))
    if (off < 0) return 9
    if (off === 0) return birth.isHeaped || seen.isHeaped ? 4 : Math.max(years.length, seen.years.length) <= 2 ? 3 : 5
    return off === 1 ? 6 : 7
  }
}

/**
 * How much less a name, and a case, say that many here have: as in `findLookAlikes`, by how many of one form and day bear it, for those are so many people.
 */
function countUsual(all: readonly Seen[]): (seen: Seen, levels: Levels) => number {
  const count = (keysOf: (seen: Seen) => readonly string[]) => {
    const lists = new Map<string, Map<string, number>>()
    for (const seen of all)
      for (const key of new Set(keysOf(seen))) {
        const own = lists.get(key) ?? new Map<string, number>()
        const list = `${seen.kind} ${seen.on}`
        lists.set(key, own.set(list, (own.get(list) ?? 0) + 1))
      }
    return (seen: Seen, usual: number): number => {
      const most = Math.max(
        0,
        ...keysOf(seen).flatMap((key) => [...(lists.get(key) ?? [])].map(([list, n]) => (list === `${seen.kind} ${seen.on}` ? n - 1 : n))),
      )
      return Math.max(0, Math.log2(most / all.length / usual))
    }
  }
  const byName = count(({ names }) => names.map((name) => (name.bones === '' ? name.fine : name.bones)))
  const byCase = count(({ cases }) => cases)
  return (seen, [, , , cases]) => byName(seen, WEIGHTS.u[0][1]) + (cases === 1 ? byCase(seen, WEIGHTS.u[3][1]) : 0)
}
