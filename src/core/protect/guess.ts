/**
 * What a stranger's CSV seems to be: which column counts, which say who is counted, what stands above what, which rows are totals. A guess, told
 * with its reasons, that somebody reads before anything is published; whoever wants it otherwise writes the SPEC. A column that may be counts is
 * never one of codes: its codes would be small numbers, printed.
 */
import type { Csv } from '../../exchange/csv/csv.ts'
import { askRepeated, findCounting, findRepeated, isAmounts, isFunction, isNamed, isNumbers, unreadable } from './guess-numbers.ts'
import type { Column, Counting } from './guess-numbers.ts'
import { layLong, NUMBER } from './spec-wide.ts'
import { findSums } from './sums.ts'
import { calledTotal } from './total-words.ts'

/** A SPEC.json (docs/spec/protect.md), and one sentence for each thing that was guessed. */
export type Guess = { readonly spec: Readonly<Record<string, unknown>>; readonly reasons: readonly string[] }

/** A column of more codes says who somebody is, or is a text: no table is made of it. */
const MOST_CODES = 200
const MOST_DIMENSIONS = 6
/** What an empty cell is called, and how many of a column may be empty. */
const [BLANK, MOST_BLANK] = ['not said', 0.5]

const SEX = /^(?:sex|gender|sexe|geschlecht|ភេទ)\b|^ភេទ/i
const MALE = /^(?:m|male|males|man|men|boys?|ប្រុស|ប)$/i
const REST =
  /^(?:others?|unknown|u|x|not (?:known|stated|said|recorded|specified|given)|unspecified|undisclosed|missing|n\/?a|diverse|non[- ]?binary|intersex|transgender|ផ្សេង.*|មិនដឹង|មិនបាន.*)$/i

/** @param isPeople somebody said that each row is one. @returns a sentence where nothing can be made of it, or where it would be a guess too many. */
export function guessSpec(
  file: string,
  given: Csv,
  { isPeople = false }: { readonly isPeople?: boolean } = {},
): Guess | { readonly why: string } {
  if (given.rows.length < 2) return { why: `${file} has no rows below its heading` }
  const reasons: string[] = []
  const first = columnsOf(given)
  const found = isPeople ? undefined : findCounting(first, given.rows.length - 1)
  if (found && 'ask' in found) return { why: found.ask }
  reasons.push(found?.why ?? `each row is one person: ${isPeople ? 'so it was said' : 'no column looks like a count'}`)
  const rows = given.rows.length - 1
  const repeated = found || isPeople ? undefined : findRepeated(first, rows)
  if (repeated?.often[0]) return { why: askRepeated(repeated.often[0], rows) }
  for (const { name, codes } of repeated?.rare ?? [])
    reasons.push(`${rows - codes.length} rows have a ${name} that another row has: each counts as a person of its own`)
  const { count, wide } = readCounting(found)
  const unread = found?.count && unreadable(found.count, given.lines)
  if (unread !== undefined) return { why: unread }
  const csv = layLong({ wide, count }, given)
  const everything = columnsOf(csv)
  // Where each row is a person none is a total.
  const words = count === undefined ? [] : totalWords(everything, count)
  const all = columnsOf({ ...csv, rows: csv.rows.filter((row, i) => i === 0 || !row.some((cell) => words.includes(cell.trim()))) })
  if (all.every((c) => c.values.length === 0)) return { why: `every row of ${file} is marked as a total` }
  const kept = findDimensions(
    all.filter((c) => c.name !== count),
    all[0]!.values.length,
    { hasCount: count !== undefined, everything },
    reasons,
  )
  if (kept.length === 0) return { why: `no column of ${file} says who is counted: of two codes at least, and no more than ${MOST_CODES}` }
  const above = findParents(kept, reasons)
  const parents = new Set(Object.values(above))
  const own = kept.filter((c) => !parents.has(c.name))
  const dimensions = own.map((c) => c.name)
  const totals = findTotals(
    kept,
    all.find((c) => c.name === count),
    new Set(words),
    reasons,
  )
  const merge = findMerge(own, totals, reasons)
  const name = file.replace(/^.*[\\/]/, '').replace(/\.csv$/i, '')
  return {
    spec: {
      format: 'saksi-protect/1',
      title: name,
      population: name,
      data: file,
      ...(count === undefined ? {} : { count }),
      ...(wide ? { wide } : {}),
      dimensions,
      ...(Object.keys(above).length > 0 ? { hierarchy: above } : {}),
      ...(totals.length === 0 ? {} : { total: totals.length === 1 ? totals[0] : totals }),
      // Without a word `Total` would be one.
      ...(count !== undefined && totals.length === 0 && everything.some((c) => c.codes.includes('Total')) ? { total: [] } : {}),
      ...(kept.some((c) => c.values.includes('')) ? { blank: BLANK } : {}),
      ...merge,
      tables: dimensions.length > 2 ? 'propose' : [dimensions],
      threshold: 5,
    },
    reasons: [
      ...reasons,
      dimensions.length > 2
        ? 'which tables can be published is looked for: name them in "tables" to have others'
        : `one table, by ${dimensions.join(' and ')}`,
      'numbers from 1 to 4 are small: "threshold" says otherwise',
      'a row in which everybody shares one value is printed: name the columns where nobody may learn that in "attributes"',
    ],
  }
}

function columnsOf({ rows: [heading = [], ...rows] }: Csv): Column[] {
  return heading.map((name, c): Column => {
    const values = rows.map((row) => (row[c] ?? '').trim())
    return { name, values, codes: [...new Set(values)] }
  })
}

function readCounting(found: Counting | undefined): { count: string | undefined; wide: { name: string; columns: string[] } | undefined } {
  if (!found?.wide) return { count: found?.count?.name, wide: undefined }
  const { name, columns, total } = found.wide
  return { count: total?.name ?? NUMBER, wide: { name, columns: [...columns] } }
}

/** A word for a total is one wherever a column has two codes besides; of one that has fewer the numbers must say so: a loss of sight is partial or total. */
function totalWords(columns: readonly Column[], count: string | undefined): string[] {
  const counts = columns.find((c) => c.name === count)
  return columns.flatMap((column) => {
    if (column === counts) return []
    const words = column.codes.filter(isTotal)
    const others = column.codes.filter((code) => code !== '' && !isTotal(code))
    return words.length === 0 || others.length !== 1 || (counts && isBorneOut(column, counts, columns)) ? words : []
  })
}

/** Whether each row of a total is the sum of those beside it that say the same but for that. */
function isBorneOut(column: Column, counts: Column, columns: readonly Column[]): boolean {
  const others = columns.filter((c) => c !== column && c !== counts)
  const sums = new Map<string, { total: number | undefined; parts: number | undefined }>()
  column.values.forEach((code, i) => {
    const key = JSON.stringify(others.map((c) => c.values[i]))
    const at = sums.get(key) ?? { total: undefined, parts: undefined }
    const part = isTotal(code) ? 'total' : 'parts'
    sums.set(key, { ...at, [part]: (at[part] ?? 0) + Number(counts.values[i]) })
  })
  return [...sums.values()].every(({ total, parts }) => total === undefined || total === parts)
}

const isTotal = (code: string): boolean => calledTotal(code) === 'sure'

/** Words that only a total has; and those that may be one, where the numbers bear it out. */
function findTotals(columns: readonly Column[], count: Column | undefined, words: Set<string>, reasons: string[]): string[] {
  for (;;) {
    const [more] = count
      ? findSums(draftOf(columns, count, words)).filter((sum) => calledTotal(sum.code) && sum.asked > 0 && sum.agrees === sum.asked)
      : []
    if (!more || words.has(more.code)) break
    words.add(more.code)
    reasons.push(`"${more.code}" in ${more.level} is the sum of the others, in all ${more.asked} places where both are`)
  }
  for (const word of words) reasons.push(`"${word}" marks a total: such rows are left out, and the totals are added up anew`)
  return [...words]
}

function draftOf(columns: readonly Column[], count: Column, out: ReadonlySet<string>): Parameters<typeof findSums>[0] {
  const dimensions = columns.map((c) => ({ levels: [c.name], leaves: c.codes.map((code) => [code]) }))
  const indexes = columns.map((c) => new Map(c.codes.map((code, i) => [code, i])))
  const rows = count.values.flatMap((n, i) =>
    columns.some((c) => out.has(c.values[i]!)) ? [] : [{ leaves: columns.map((c, d) => indexes[d]!.get(c.values[i]!)!), count: Number(n) }],
  )
  return { dimensions, rows }
}

/** What is asked of a sex is the number of women: the few of whom something else is said would take it with them. By name, and never by how many they are. */
function findMerge(
  columns: readonly Column[],
  totals: readonly string[],
  reasons: string[],
): { readonly merge?: Record<string, object[]> } {
  const merge: Record<string, object[]> = {}
  for (const { name, codes } of columns.filter((c) => SEX.test(c.name.trim()))) {
    const own = codes.filter((code) => !totals.includes(code)).map((code) => (code === '' ? BLANK : code))
    const male = own.find((code) => MALE.test(code))
    const rest = own.filter((code) => REST.test(code))
    if (male === undefined || rest.length === 0 || own.length < rest.length + 2) continue
    const joined = `${male} or ${rest.join(' or ')}`
    merge[name] = [{ name: joined, codes: [male, ...rest] }]
    reasons.push(
      `${rest.join(' and ')} in ${name} count with ${male}, by their names: or the number of women would have to be withheld with them; "merge" says otherwise`,
    )
  }
  return Object.keys(merge).length > 0 ? { merge } : {}
}

function findDimensions(
  columns: readonly Column[],
  rows: number,
  { hasCount, everything }: { hasCount: boolean; everything: readonly Column[] },
  reasons: string[],
): Column[] {
  const fitting = columns.filter((column) => {
    const { name, codes, values } = column
    const blank = values.filter((v) => v === '').length
    if (codes.length < 2) {
      const isSame = everything.some((c) => c.name === name && c.codes.length < 2)
      reasons.push(`${name} is left out: it says the same everywhere${isSame ? '' : ' but in rows that are marked as a total'}`)
    } else if (isAmounts(column))
      reasons.push(`${name} is left out: amounts are no codes; "amount" in a SPEC.json asks for them, --guess prints one to be changed`)
    else if (hasCount && isNumbers(column) && !isNamed(column))
      reasons.push(
        `${name} is left out: numbers that may be counts; if they are codes, name it in "dimensions", if counts, in "count" or "wide"`,
      )
    else if (codes.length > MOST_CODES || (codes.length === rows && rows > 20))
      reasons.push(`${name} is left out: ${codes.length} codes tell people apart`)
    else if (blank > MOST_BLANK * rows) reasons.push(`${name} is left out: it is empty in more than half of the rows`)
    else {
      if (blank > 0) reasons.push(`${name} is empty in ${blank} rows: they count as "${BLANK}"`)
      return true
    }
    return false
  })
  // Two columns that say the same are one.
  const different = fitting.filter((column, i) => {
    const twin = fitting.slice(0, i).find((other) => isFunction(other, column) && isFunction(column, other))
    if (twin) reasons.push(`${column.name} is left out: it says the same as ${twin.name}`)
    return !twin
  })
  const most = different.toSorted((a, b) => a.codes.length - b.codes.length).slice(0, MOST_DIMENSIONS)
  for (const { name } of different.filter((c) => !most.includes(c)))
    reasons.push(`${name} is left out: ${MOST_DIMENSIONS} columns are enough for a guess`)
  return different.filter((c) => most.includes(c))
}

function findParents(columns: readonly Column[], reasons: string[]): Record<string, string> {
  const above: Record<string, string> = {}
  for (const column of columns) {
    const parents = columns.filter(
      (other) =>
        other.codes.length >= 2 &&
        !other.codes.includes('') &&
        other.codes.length * 1.5 <= column.codes.length &&
        isFunction(column, other),
    )
    const nearest = parents.toSorted((a, b) => b.codes.length - a.codes.length)[0]
    // One level above another is all that a SPEC can say, and a group stands above one column only.
    if (
      !nearest ||
      above[nearest.name] !== undefined ||
      Object.values(above).includes(nearest.name) ||
      Object.values(above).includes(column.name)
    )
      continue
    above[column.name] = nearest.name
    reasons.push(`${nearest.name} stands above ${column.name}: each code of the one has one of the other`)
  }
  return above
}
