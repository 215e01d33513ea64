/**
 * Codes that hold the people of others, and that nobody named as a total. Of a column with `M`, `F` and `Both` everybody would be counted twice, and a
 * reader, who knows what `Both` is, has one sum more than the gate: what is withheld could be subtracted. So they are looked for, by what they are
 * called and by arithmetic over all rows, and nothing is promised of tables that have some.
 */
import { calledTotal } from './total-words.ts'
import type { Dimension, TableSet } from './table.ts'

export type FoundSum = {
  readonly level: string
  readonly code: string
  /** Its parts, where numbers say which. */
  readonly of: readonly string[]
  /** In so many combinations of the other columns it is their sum, of so many in which it could be told. */
  readonly agrees: number
  readonly asked: number
}

/**
 * By chance numbers add up too. Each combination in which they do speaks for a sum by the size of the number, in bits; the number of sums that could have been
 * meant speaks against it. What is left must be this much: of tables of a few small numbers one in fifteen seems to have a sum and has none, of others one in a hundred or fewer, and whoever
 * knows better says so; of few numbers in one row a sum may stay unseen.
 */
const LEAST_BITS = 0
/** Of a code that is the same number as one other, wherever it is there. */
const LEAST_BITS_OF_TWO = 8
/** A sum with a mistake in a row is one all the same. */
const MOSTLY = 0.9
/** Of what is called like a total. */
const HALF = 0.5
/** Combinations that are looked at for parts of a column, the fullest ones; codes of a column that are; steps of one search. */
const [MOST_PLACES, MOST_CODES, MOST_STEPS] = [200, 300, 5_000]

type Table = Pick<TableSet, 'dimensions' | 'rows' | 'apart'>
/** Of each code its number by combination of the other columns; none where it has no row there. */
type Column = {
  readonly codes: readonly string[]
  readonly numbers: readonly ReadonlyMap<string, number>[]
  readonly all: ReadonlyMap<string, number>
  /** Combinations in which two codes at least have a row: of one that stands there alone nothing says what it is a sum of. */
  readonly shared: ReadonlySet<string>
}

/** @param table a count of `NaN` is one that nobody knows: what stands beside it says nothing. */
export function findSums(table: Table): FoundSum[] {
  const { apart = [] } = table
  if (apart === true) return []
  return table.dimensions.flatMap((dimension, d) =>
    dimension.levels.flatMap((level, depth) => (apart.includes(level) ? [] : ofLevel(table, { dimension, d, level, depth }))),
  )
}

type Level = { readonly dimension: Dimension; readonly d: number; readonly level: string; readonly depth: number }

function ofLevel(table: Table, at: Level): FoundSum[] {
  const others = table.dimensions.flatMap((_, i) => (i === at.d ? [] : [i]))
  const full = readColumn(table, at, others)
  if (full.codes.length < 2) return []
  // Where a total stands beside no part of it, it may stand beside them once another column is left out, or all are.
  const coarser = others.length === 0 ? [] : [...others.map((out) => others.filter((o) => o !== out)), []]
  let columns: Column[] | undefined
  return full.codes.flatMap((code, c): FoundSum[] => {
    const found = isSum(full, c)
    if (found) return [{ level: at.level, code, ...found }]
    const isAlone = [...full.numbers[c]!].some(([place, n]) => n > 0 && full.all.get(place) === n)
    if (isAlone) {
      columns ??= coarser.map((left) => readColumn(table, at, left))
      for (const column of columns) {
        const own = isSumOfAll(column, column.codes.indexOf(code))
        if (own) return [{ level: at.level, code, ...own }]
      }
    }
    return calledTotal(code) === 'sure' ? [{ level: at.level, code, of: [], agrees: 0, asked: 0 }] : []
  })
}

function readColumn({ rows }: Pick<Table, 'rows'>, { dimension, d, depth }: Level, others: readonly number[]): Column {
  const codes = [...new Set(dimension.leaves.map((leaf) => leaf[depth]!))]
  const indexOf = new Map(codes.map((code, c) => [code, c]))
  const ofLeaf = dimension.leaves.map((leaf) => indexOf.get(leaf[depth]!)!)
  const numbers = codes.map(() => new Map<string, number>())
  const all = new Map<string, number>()
  for (const { leaves, count } of rows) {
    const place = others.map((o) => leaves[o]).join()
    const own = numbers[ofLeaf[leaves[d]!]!]!
    own.set(place, (own.get(place) ?? 0) + count)
    all.set(place, (all.get(place) ?? 0) + count)
  }
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const own of numbers) for (const place of own.keys()) (seen.has(place) ? shared : seen).add(place)
  return { codes, numbers, all, shared }
}

type Found = Pick<FoundSum, 'of' | 'agrees' | 'asked'>

const isSum = (column: Column, c: number): Found | undefined =>
  isSumOfAll(column, c) ?? (column.codes.length > MOST_CODES ? undefined : (isSumOfRun(column, c) ?? isSumOfSome(column, c)))

function isSumOfAll({ codes, numbers, all, shared }: Column, c: number): Found | undefined {
  const rest = new Map<string, number>()
  for (const [place, own] of numbers[c]!) if (shared.has(place)) rest.set(place, all.get(place)! - own)
  return weigh(
    numbers[c]!,
    rest,
    codes.filter((_, other) => other !== c),
    { code: codes[c]!, against: Math.log2(codes.length) },
  )
}

/** As a sheet has them: the total after its parts, or before them. */
function isSumOfRun(column: Column, c: number): Found | undefined {
  const { codes, numbers } = column
  const places = fullest(column, c)
  for (const step of [-1, 1]) {
    // Where none of them has a row they are nobody.
    const rest = new Map(places.map((place) => [place, 0]))
    for (let other = c + step; other >= 0 && other < codes.length; other += step) {
      for (const place of places) {
        const n = numbers[other]!.get(place)
        if (n !== undefined) rest.set(place, (rest.get(place) ?? 0) + n)
      }
      const run = step < 0 ? codes.slice(other, c) : codes.slice(c + 1, other + 1)
      if (places.every((place) => (rest.get(place) ?? 0) > numbers[c]!.get(place)!)) break
      const found = weigh(numbers[c]!, rest, run, { code: codes[c]!, against: Math.log2(2 * codes.length * codes.length) })
      if (found) return found
    }
  }
  return undefined
}

/** Any codes of the column that cover the number exactly wherever it is there. */
function isSumOfSome(column: Column, c: number): Found | undefined {
  const { codes, numbers } = column
  const places = fullest(column, c)
  const whole = places.map((place) => numbers[c]!.get(place)!)
  const vectors = codes.map((_, other) => places.map((place) => numbers[other]!.get(place) ?? 0))
  const fits = (v: readonly number[], left: readonly number[]): boolean => v.every((n, i) => n <= left[i]!)
  const parts = codes.flatMap((_, other) =>
    other !== c && vectors[other]!.some((n) => n > 0) && fits(vectors[other]!, whole) ? [other] : [],
  )
  let steps = 0
  const cover = (left: readonly number[], free: readonly number[]): number[] | undefined => {
    if (left.every((n) => n === 0)) return []
    if (++steps > MOST_STEPS) return undefined
    const usable = free.filter((other) => fits(vectors[other]!, left))
    let [at, ways]: [number, readonly number[]] = [-1, []]
    left.forEach((n, i) => {
      if (n === 0) return
      const own = usable.filter((other) => vectors[other]![i]! > 0)
      if (at < 0 || own.length < ways.length) [at, ways] = [i, own]
    })
    for (const [w, other] of ways.entries()) {
      const rest = cover(
        left.map((n, i) => n - vectors[other]![i]!),
        usable.filter((o) => o !== other && !ways.slice(0, w).includes(o)),
      )
      if (rest) return [other, ...rest]
    }
    return undefined
  }
  const found = whole.some((n) => n > 0) ? cover(whole, parts) : undefined
  if (!found) return undefined
  const rest = new Map([...numbers[c]!.keys()].flatMap((place) => (column.shared.has(place) ? [[place, 0] as [string, number]] : [])))
  for (const other of found) for (const [place, n] of numbers[other]!) if (rest.has(place)) rest.set(place, rest.get(place)! + n)
  const of = codes.filter((_, other) => found.includes(other))
  return weigh(numbers[c]!, rest, of, { code: codes[c]!, against: (1 + of.length) * Math.log2(codes.length) })
}

/** Where nothing of the column is withheld, and it does not stand alone. */
const fullest = ({ numbers, all, shared }: Column, c: number): string[] =>
  [...numbers[c]!]
    .filter(([place]) => shared.has(place) && !Number.isNaN(all.get(place)))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_PLACES)
    .map(([place]) => place)

/** Whether it is the sum too often for chance. */
function weigh(
  own: ReadonlyMap<string, number>,
  rest: ReadonlyMap<string, number>,
  of: readonly string[],
  { code, against }: { readonly code: string; readonly against: number },
): Found | undefined {
  let [bits, agrees, asked] = [0, 0, 0]
  const seen = new Set<number>()
  for (const [place, n] of own) {
    const sum = rest.get(place)
    if (sum === undefined || Number.isNaN(sum + n) || (n === 0 && sum === 0)) continue
    asked++
    if (sum !== n) continue
    agrees++
    // Of two that are alike, that they are so again in the same number says nothing new.
    if (of.length > 1 || !seen.has(n)) bits += Math.log2(1 + n)
    seen.add(n)
  }
  if (agrees === 0) return undefined
  const isCalled = calledTotal(code) !== undefined
  if (agrees < (isCalled ? HALF : MOSTLY) * asked) return undefined
  const least = isCalled ? 0 : of.length === 1 ? LEAST_BITS_OF_TWO : LEAST_BITS
  return bits - against >= least ? { of, agrees, asked } : undefined
}

/** One sentence for whoever publishes it; it stands in no release, for that two numbers add up is a number too. */
export function saySum({ level, code, of, agrees, asked }: FoundSum): string {
  const few = of.length > 6 ? `${of.slice(0, 5).join(', ')} and ${of.length - 5} more` : of.join(' and ')
  const what =
    of.length === 0
      ? `"${code}" in ${level} is called like a total`
      : of.length === 1
        ? `"${code}" in ${level} is the same number as "${few}" wherever both are (${agrees} of ${asked})`
        : `"${code}" in ${level} is the sum of ${few} (in ${agrees} of ${asked} places)`
  return `${what}: whoever knows that can subtract what is withheld`
}

/** What a SPEC says then. */
export const mendSum = ({ level, code }: FoundSum): string =>
  `say "total": ["${code}"] if it is one, "merge" if it is the same thing twice, or "apart": ["${level}"] if nobody is under two codes of ${level}`
