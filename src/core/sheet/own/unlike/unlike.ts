/**
 * What nearly every row of a list keeps, and the rows that do not: a day that lies before another, a part that is no more than its whole, a number
 * that others add up to. It holds for columns that no form asks for as well, since an office's slips stand wherever it writes. Whoever sent the list
 * is told; nothing is changed, and a single rule of thumb stops no file.
 */
import { toLatinDigits } from '../../../text/digits.ts'
import { hasWord } from '../../../text/word.ts'
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { inYear, isWithoutYear, plainDay, withWholeYear, yearFirstIn } from '../values/day.ts'
import { letters } from '../../letters.ts'
import type { Table } from '../grid/grid.ts'
import type { Column } from '../column/column.ts'
import { foldHeading } from '../../fold-heading.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { isOfTool } from '../grid/form-tool.ts'
import { FORMULA_ERROR } from '../cell/column-reader.ts'
import {
  agesOf,
  amountOf,
  countOf,
  dayNear,
  dayOf,
  isNoDay,
  isOfEra,
  mergedOver,
  minutesOf,
  namedIn,
  onlyMark,
  spelledOut,
  underOf,
} from './unlike-cells.ts'
import { agesBehind, beyondLegend, brokenSums, daysListed, listGaps, paidUngranted } from './unlike-gaps.ts'
import { agesTyped, numbersAgain, unpaired } from './unlike-numbers.ts'
import { beyondPaid, toldBeside, toldUndone } from './unlike-steps.ts'
import { yesAndNo } from '../words/vocabulary.ts'

export type Unlike = {
  readonly row: number
  readonly kind:
    | 'days-turned'
    | 'beyond-whole'
    | 'sum-differs'
    | 'span-differs'
    | 'no-number'
    | 'left-empty'
    | 'no-such-hour'
    | 'hours-turned'
    | 'no-such-day'
    | 'year-far'
    | 'to-come'
    | 'as-above'
    | 'number-again'
    | 'unpaired'
    | 'count-differs'
    | 'no-currency'
    | 'odd-word'
    | 'odd-one'
    | 'own-letter'
    | 'not-explained'
    | 'age-far'
    | 'said-differs'
    | 'not-in-list'
    | 'total-mixed'
    | 'part-differs'
    | 'told-undone'
    | 'told-beside'
    | 'formula-broken'
  /** Headings of the columns that it is about, the one that should be less, or be the sum, first. */
  readonly columns: readonly string[]
  /** Of the first of them, where the form asks for it. */
  readonly field?: string
  /** What a line over rows says that there are, and how many there are. */
  readonly counts?: readonly [stated: number, counted: number]
  /** The row that it repeats. */
  readonly first?: number
  /** Where that row stands in another sheet. */
  readonly firstSheet?: string
}

/** So many rows must speak of it, and such a share of them must agree, before a list is known to keep anything. */
const [FEWEST, MOST] = [5, 0.8]
/** Of a kind, what a list may have of it before it is a habit of its own and no slip. */
const FEW = 3
/** Columns on one side that one beside them may be the sum of. */
const MOST_PARTS = 8
/** Years between one day and all others that no run of business explains. */
const FAR = 10
const DAY_MS = 86_400_000

const OLDEST = 120
type Cells = { readonly column: number; readonly name: string; readonly texts: readonly string[] }

/**
 * @param taken the rows that were taken, with what each column says of them; @param today ISO day on which it is read
 * @param explained short forms that the sheet says the meaning of, folded; @param yearFrom in which year days without one lie, as somebody has said
 * @param meanings heading, folded → short form, folded → what the sheet says that it means
 * @param isOfDays only what days say of one another: all that is looked for in a list of accused, of which every other column that counts is asked for
 */
export function listUnlike(
  table: Table,
  columns: readonly Column[],
  taken: readonly { readonly row: number; readonly persons: readonly (readonly string[])[] }[],
  form: Form,
  words: SheetWords,
  today: string,
  explained: ReadonlySet<string> = new Set(),
  yearFrom?: string,
  isOfDays = false,
  meanings: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(),
): readonly Unlike[] {
  if (taken.length < FEWEST) return []
  const { grid, headings } = table
  const texts = new Map(taken.map((l) => [l.row, l.persons[0] ?? []]))
  const lines = [...grid.rows].filter((l) => texts.has(l.row))
  const at = lines.map((l) => l.row)
  const all: readonly Cells[] = headings.flatMap(({ text }, column) => {
    const texts = lines.map((l, i) => toLatinDigits((l.cells[column] || mergedOver(table, l.row, at[i - 1] ?? 0, column)) ?? '').trim())
    return texts.every((t) => t === '') ? [] : [{ column, name: text.replace(/\s+/g, ' ').trim() || letters(column + 1), texts }]
  })
  // What lines between the rows say of them stands in no column.
  const behind = columns.flatMap((c, i): Cells[] =>
    c.column < headings.length
      ? []
      : [{ column: c.column, name: c.heading, texts: lines.map((l) => toLatinDigits(texts.get(l.row)?.[i] ?? '').trim()) }],
  )
  const found: Unlike[] = []
  /** @param isKept of a row: undefined where it says nothing */
  const hold = (kind: Unlike['kind'], about: readonly string[], isKept: (i: number) => boolean | undefined): boolean => {
    let spoken = 0
    const slips: number[] = []
    // So many slips, and the share that must agree is out of reach, whatever the other rows say.
    const most = Math.floor(lines.length * (1 - MOST)) + 1
    for (let i = 0; i < lines.length && slips.length <= most; i++) {
      const kept = isKept(i)
      if (kept !== undefined) spoken++
      if (kept === false) slips.push(i)
    }
    if (slips.length > most) return false
    if (spoken < FEWEST || spoken - slips.length < Math.max(FEWEST - 1, spoken * MOST)) return false
    if (slips.length <= FEW) for (const i of slips) found.push({ row: lines[i]?.row ?? 0, kind, columns: about })
    return true
  }
  const read = new Map(columns.flatMap((c) => (c.fields.length === 1 ? [[c.column, c.fields[0] as string] as const] : [])))
  const isFieldOf = (type: string, column: number): boolean => form.fields.some((f) => f.id === read.get(column) && f.type === type)

  // A day without a year lies in the year of the row's own day, the one of a line above it first.
  const full = [...behind, ...all]
    .map((c) => c.texts.map(dayOf))
    .find((days) => days.filter((d) => d !== undefined).length >= lines.length * MOST)
  const ditto = foldAll(words.ditto)
  const dated = [...all, ...behind].flatMap((column) => {
    const spelled = spelledOut(column.texts, ditto)
    const c = { ...column, texts: yearFirstIn(spelled, today) === 'yes' ? spelled.map(withWholeYear) : spelled }
    const ofYear = (text: string): string | undefined =>
      yearFrom !== undefined && isWithoutYear(plainDay(text)) ? dayOf(inYear(plainDay(text), yearFrom)) : undefined
    const days = c.texts.map((text, i) => dayOf(text) ?? dayNear(text, full?.[i]) ?? ofYear(text))
    // Of which year a day of the other era is somebody is asked: here it says nothing.
    const filled = c.texts.filter((t) => t !== '' && /\d/.test(t) && !isOfEra(t)).length
    // As numbers of days as well: columns are held against each other row by row.
    return days.filter((d) => d !== undefined).length >= Math.max(FEWEST, filled * MOST)
      ? [{ ...c, days, numbers: days.map((d) => (d === undefined ? Number.NaN : Date.parse(d) / DAY_MS)) }]
      : []
  })
  for (const [n, one] of dated.entries()) {
    // What a field of the form is told of is told there.
    if (!isFieldOf('date', one.column)) {
      hold('no-such-day', [one.name], (i) => (one.days[i] !== undefined ? true : isNoDay(one.texts[i] ?? '') ? false : undefined))
      hold('to-come', [one.name], (i) => (one.days[i] === undefined ? undefined : (one.days[i] ?? '') <= today))
    }
    const far = [farOf(one.days), ...dated.map((other) => bornFar(one.days, other.days))].find((of) => of.length > 0) ?? []
    for (const i of far) found.push({ row: lines[i]?.row ?? 0, kind: 'year-far', columns: [one.name] })
    for (const other of dated.slice(n + 1)) {
      if (isFieldOf('date', one.column) && isFieldOf('date', other.column)) continue
      const both = (i: number, turned: boolean): boolean | undefined => {
        const apart = (other.numbers[i] ?? Number.NaN) - (one.numbers[i] ?? Number.NaN)
        return Number.isNaN(apart) ? undefined : turned ? apart <= 0 : apart >= 0
      }
      // Days that are the same in every row say nothing of which comes first.
      const isApart = lines.filter((_, i) => both(i, false) !== undefined && one.days[i] !== other.days[i]).length >= FEWEST - 1
      if (isApart && !hold('days-turned', [one.name, other.name], (i) => both(i, false)))
        hold('days-turned', [other.name, one.name], (i) => both(i, true))
    }
  }
  if (isOfDays) return found.filter((u) => u.kind === 'days-turned' || u.kind === 'no-such-day')

  const [ticks, nothing] = [foldAll(words.ticks), foldAll(words.none)]
  const counts = headings.map((_, column) => {
    const cells = all.find((c) => c.column === column)
    if (!cells || dated.some((d) => d.column === column)) return undefined
    const only = onlyMark(cells.texts, nothing)
    const numbers = cells.texts.map((t) => (only !== undefined && foldText(t) === only ? 1 : countOf(t, ticks, nothing)))
    const filled = cells.texts.filter((t) => t !== '').length
    return numbers.filter((v, i) => v !== undefined && cells.texts[i] !== '').length >= filled * MOST ? { ...cells, numbers } : undefined
  })
  const running = new Set(
    counts.flatMap((c) =>
      c && c.numbers.every((v, i) => i === 0 || v === undefined || v === (c.numbers[i - 1] ?? 0) + 1) ? [c.column] : [],
    ),
  )
  /** It numbers the rows, and counts nothing. */
  const isNumbering = (column: number): boolean =>
    running.has(column) && (headings[column]?.said.isRowNumber === true || form.naturalKey.includes(read.get(column) ?? ''))
  // Yes and no in figures, as an export writes what was ticked: numbers of nothing.
  const areAnswers = (c: { readonly numbers: readonly (number | undefined)[] }): boolean =>
    c.numbers.every((n) => n === undefined || n <= 1)
  const isPlain = (c: Cells): boolean =>
    c.texts.filter((t) => /^\d+$/.test(t)).length >= Math.max(FEWEST, c.texts.filter((t) => t !== '').length * MOST)
  // Of columns of ticks under one heading nearly every row has one ticked: what two ticks mean, somebody says.
  const ticked = Map.groupBy(
    counts.flatMap((c) => (c && !isPlain(c) ? [c] : [])),
    (c) => overOf(c.name),
  )
  for (const [over, columns] of ticked)
    if (over !== undefined && columns.length > 1)
      hold('odd-word', [over], (i) => {
        const marks = columns.reduce((n, c) => n + (c.numbers[i] ?? 0), 0)
        return marks === 0 ? undefined : marks === 1
      })
  // A column for men and one for women, and a row in which neither is ticked.
  const bySex = columns.filter((c) => c.code !== undefined && c.fields.join() === 'sex').map((c) => all.find((a) => a.column === c.column))
  const [oneSex, otherSex, ...moreSexes] = bySex
  if (oneSex && otherSex && moreSexes.length === 0)
    hold('left-empty', [oneSex.name, otherSex.name], (i) => `${oneSex.texts[i] ?? ''}${otherSex.texts[i] ?? ''}` !== '')
  for (const [column, whole] of counts.entries()) {
    if (!whole || !isPlain(whole)) continue
    for (const parts of sidesOf(counts, column)) {
      const sum = (i: number): number | undefined => {
        const values = parts.map((p) => p.numbers[i])
        return values.every((v) => v !== undefined) ? values.reduce((a, b) => a + b, 0) : undefined
      }
      // A number beside empty cells, or the one part that is filled, is no sum of many.
      const several = lines.filter((_, i) => parts.filter((p) => (p.numbers[i] ?? 0) > 0).length > 1).length
      if (several < FEWEST - 2 || several < lines.length / 5) continue
      const isSum = (i: number): boolean | undefined => {
        const [stated, added] = [whole.texts[i] === '' ? undefined : whole.numbers[i], sum(i)]
        return stated === undefined || added === undefined ? undefined : stated === added
      }
      if (hold('sum-differs', [whole.name, ...parts.map((p) => p.name)], isSum)) break
    }
    // Women, children, those who were held: named after what they are some of.
    if (columns.some((c) => c.parts?.includes(column))) continue
    const before = counts
      .slice(0, column)
      .flatMap((c) => (c && isPlain(c) && !isNumbering(c.column) ? [c] : []))
      .toReversed()
    const isPart = headings[column]?.said.of !== undefined || OF_ALL.includes(read.get(column) ?? '')
    // `Workers | Women | Under 15`: of all who are counted beside it.
    const isOfThoseBeside = (c: Cells): boolean =>
      underOf(whole.name) !== undefined &&
      underOf(c.name) === undefined &&
      counts.slice(c.column, column).every((between) => between !== undefined && isPlain(between))
    const isYounger = (c: Cells): boolean => (underOf(whole.name) ?? ADULT) < (underOf(c.name) ?? 0)
    const wholes = before.filter(
      (c) =>
        !(areAnswers(c) && areAnswers(whole)) &&
        (((isPart || isOfThoseBeside(c)) && headings[c.column]?.said.of === undefined) ||
          (c.column === column - 1 && (beginsAlike(c.name, whole.name) || isYounger(c)))),
    )
    for (const of of wholes)
      if (
        hold('beyond-whole', [whole.name, of.name], (i) => {
          const [part, all] = [whole.numbers[i], of.numbers[i]]
          return whole.texts[i] === '' || of.texts[i] === '' || part === undefined || all === undefined ? undefined : part <= all
        })
      )
        break
  }

  // An age that nobody has, in a column of which the form asks nothing: the row is somebody's all the same.
  const ofAge = agesOf(words)
  for (const c of all)
    if (!read.has(c.column) && c.name.split(/[/\n]/).some((part) => ofAge.has(foldHeading(part))))
      for (const [i, t] of c.texts.entries())
        if (/^\d{3}$/.test(t) && Number(t) > OLDEST) found.push({ row: lines[i]?.row ?? 0, kind: 'age-far', columns: [c.name] })

  for (const c of all) {
    const broken = read.has(c.column) ? [] : lines.flatMap((l, i) => (FORMULA_ERROR.test(c.texts[i] ?? '') ? [l.row] : []))
    if (broken.length <= FEW) for (const row of broken) found.push({ row, kind: 'formula-broken', columns: [c.name] })
  }

  // `12+` or `many` among numbers, and the one cell that nobody filled.
  for (const c of counts) {
    if (!c || !isPlain(c) || isFieldOf('integer', c.column)) continue
    const odd = lines.flatMap((l, i) => (c.numbers[i] === undefined && /[\d\p{L}]/u.test(c.texts[i] ?? '') ? [l.row] : []))
    if (odd.length <= FEW) for (const row of odd) found.push({ row, kind: 'no-number', columns: [c.name] })
    const empty = lines.flatMap((l, i) => (c.texts[i] === '' ? [l.row] : []))
    if (lines.length >= FEWEST_NUMBERS && empty.length === 1) found.push({ row: empty[0] ?? 0, kind: 'left-empty', columns: [c.name] })
  }

  found.push(
    ...listGaps(
      all,
      counts.map((c) => (c && isPlain(c) ? c : undefined)),
      new Set(read.keys()),
      at,
    ),
    ...beyondLegend(all, at, explained, new Map([...meanings].map(([heading, shorts]) => [heading.replace(/\s+/g, ' '), shorts]))),
    ...agesBehind(all, at),
  )

  // `and 5 others` beside a number of people.
  for (const c of all) {
    if (dated.some((d) => d.column === c.column) || counts[c.column]) continue
    const said = c.texts.map((t) => (hasWord(t) && t.match(/\d+/g)?.length === 1 ? Number(/\d+/.exec(t)?.[0]) : undefined))
    if (said.filter((n) => n !== undefined).length < FEWEST) continue
    for (const whole of counts) {
      if (!whole || !isPlain(whole) || isNumbering(whole.column)) continue
      // Whoever is named is one of them, or is not.
      for (const more of [0, 1])
        hold('said-differs', [whole.name, c.name], (i) => {
          const [stated, others] = [whole.texts[i] === '' ? undefined : whole.numbers[i], said[i]]
          return stated === undefined || others === undefined ? undefined : others + more === stated
        })
    }
  }

  // People named one after the other in a cell, beside how many they are.
  for (const c of all) {
    if (dated.some((d) => d.column === c.column) || counts[c.column]) continue
    const named = c.texts.map(namedIn)
    if (named.filter((n) => n !== undefined && n > 1).length < FEWEST) continue
    for (const whole of counts)
      if (whole && isPlain(whole) && !isNumbering(whole.column))
        hold('said-differs', [whole.name, c.name], (i) => {
          const stated = whole.texts[i] === '' ? undefined : whole.numbers[i]
          // Nobody is known, and the number says so.
          return stated === undefined || stated === 0 || named[i] === undefined ? undefined : named[i] === stated
        })
  }

  found.push(
    ...toldUndone(all, at, yesAndNo(words)),
    ...toldBeside(all, at, yesAndNo(words), new Set(read.keys())),
    ...beyondPaid(
      all.map((c) => ({ ...c, amounts: c.texts.map(amountOf) })),
      at,
      words,
    ),
  )

  const sums = all.flatMap((c) => {
    if (dated.some((d) => d.column === c.column)) return []
    const amounts = c.texts.map(amountOf)
    const known = amounts.filter((a) => a !== undefined)
    const middle = known.map((a) => a.count).toSorted((a, b) => a - b)[Math.floor(known.length / 2)] ?? 0
    return known.length >= Math.max(FEWEST, c.texts.filter((t) => t !== '').length * MOST) && middle >= LEAST_AMOUNT
      ? [{ ...c, amounts }]
      : []
  })
  const single = new Set(dated.map((d) => d.column))
  found.push(
    ...daysListed(
      all.filter((c) => !single.has(c.column)),
      at,
      (text) => dayOf(text) !== undefined,
      isNoDay,
    ),
    ...brokenSums(all, at, (text) => amountOf(text) !== undefined),
    ...paidUngranted(sums, dated, at),
  )
  for (const [n, one] of sums.entries())
    for (const other of sums.slice(n + 1))
      hold('beyond-whole', [other.name, one.name], (i) => {
        const [a, b] = [one.amounts[i], other.amounts[i]]
        return a === undefined || b === undefined || a.unit !== b.unit || a.count === 0 || b.count === 0 ? undefined : b.count <= a.count
      })

  // `$150`, `5,000 ៛`, and one bare number: of which currency it is nobody knows. Where the form asks for the amount, it is asked there.
  for (const c of sums)
    if (!isFieldOf('amount', c.column))
      hold('no-currency', [c.name], (i) => {
        const amount = c.amounts[i]
        return amount === undefined || amount.count === 0 ? undefined : amount.unit !== ''
      })

  for (const whole of counts)
    if (whole && isPlain(whole) && !areAnswers(whole))
      for (const [n, one] of dated.entries())
        for (const other of dated.slice(n + 1)) {
          const apart = (i: number): number | undefined => {
            const days = (other.numbers[i] ?? Number.NaN) - (one.numbers[i] ?? Number.NaN)
            return Number.isNaN(days) || whole.texts[i] === '' ? undefined : days
          }
          // Some count the first day, and some do not.
          for (const more of [0, 1])
            if (
              hold('span-differs', [whole.name, one.name, other.name], (i) => {
                const days = apart(i)
                return days === undefined ? undefined : days + more === whole.numbers[i]
              })
            )
              break
        }

  for (const c of all)
    hold('no-such-hour', [c.name], (i) => {
      const [, hour, minute] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(c.texts[i] ?? '') ?? []
      return hour === undefined ? undefined : Number(hour) < 24 && Number(minute) < 60
    })

  // A call ends after it began; one that ends the next day ends more than half a day before.
  const hours = all.flatMap((c) => {
    const minutes = c.texts.map(minutesOf)
    return minutes.filter((m) => m !== undefined).length >= Math.max(FEWEST, c.texts.length * MOST) ? [{ ...c, minutes }] : []
  })
  for (const [n, one] of hours.entries())
    for (const other of hours.slice(n + 1))
      hold('hours-turned', [one.name, other.name], (i) => {
        const [begun, ended] = [one.minutes[i], other.minutes[i]]
        return begun === undefined || ended === undefined ? undefined : begun <= ended || begun - ended > HALF_A_DAY
      })

  // A line that was copied down, whatever its running number.
  // What a tool writes of each entry differs where somebody sent the same one twice.
  const isExport = headings.some((h) => isOfTool(h.text))
  const rest = all.filter((c) => !running.has(c.column) && !(isExport && isOfTool(c.name)))
  const sent = new Map<string, number>()
  for (const [i, line] of lines.entries()) {
    const filled = rest.filter((c) => c.texts[i] !== '')
    const said = rest.map((c) => c.texts[i]).join('\u0001')
    // An entry may be sent again at any later time; a line that somebody copied lies below the one that it was copied from.
    const first = isExport ? sent.get(said) : i > 0 && rest.every((c) => c.texts[i] === c.texts[i - 1]) ? i - 1 : undefined
    if (isExport && first === undefined) sent.set(said, i)
    const isWhole = filled.length >= FEWEST_COPIED && filled.some((c) => dayOf(c.texts[i] ?? '') !== undefined)
    if (first !== undefined && isWhole) found.push({ row: line.row, kind: 'as-above', columns: [], first: lines[first]?.row ?? 0 })
  }

  const rows = at
  const others = all.filter((c) => !running.has(c.column) && !dated.some((d) => d.column === c.column))
  found.push(
    ...numbersAgain(
      others.filter((c) => !isKey(c.column)),
      read,
      rows,
    ),
    ...unpaired(dated, others, rows),
    ...agesTyped(all, rows),
  )
  // Yes or no in every row, and both at once, or a doubt, in one: `yes/no`, `no?`.
  for (const c of all) {
    if (read.has(c.column) || dated.some((d) => d.column === c.column)) continue
    const words = Map.groupBy(
      [...c.texts.keys()].filter((i) => c.texts[i] !== ''),
      (i) => foldText(c.texts[i] ?? ''),
    )
    const odd = [...words].filter(([text, rows]) => rows.length === 1 && /[/?]/.test(text))
    const others = [...words].filter(([text]) => !/[/?]/.test(text))
    const isOfFew = others.length > 1 && others.length <= MOST_ANSWERS && others.every(([, rows]) => rows.length > 1)
    if (isOfFew && odd.length === 1 && odd.length + others.length === words.size && lines.length >= FEWEST_NUMBERS)
      for (const [, [i = 0]] of odd) found.push({ row: lines[i]?.row ?? 0, kind: 'odd-word', columns: [c.name] })
  }
  // A question mark alone, where nearly everybody else is sure; and a man in a long list of women.
  for (const c of all) {
    // `F/2?`: a figure that its writer could not read; where the form asks for it, it is told there.
    const doubt = read.has(c.column) ? /^[?？]{1,3}$/ : /^[?？]{1,3}$|\d\s?[?？]/
    const doubts = lines.flatMap((l, i) => (doubt.test(c.texts[i] ?? '') ? [l.row] : []))
    const isSure = lines.length >= FEWEST_NUMBERS && c.texts.filter((t) => t !== '').length >= lines.length * MOST
    if (isSure && doubts.length <= FEW && doubts.length < lines.length / 5)
      for (const row of doubts) found.push({ row, kind: 'odd-word', columns: [c.name] })
    if (read.get(c.column) !== 'sex') continue
    const sexes = Map.groupBy([...c.texts.keys()], (i) => foldText(c.texts[i] ?? ''))
    const [odd, ...more] = [...sexes].filter(([, rows]) => rows.length === 1)
    if (sexes.size === 2 && odd && more.length === 0 && lines.length >= FEWEST_ALL && !/^[?？]*$/.test(odd[0]))
      found.push({ row: lines[odd[1][0] ?? 0]?.row ?? 0, kind: 'odd-one', columns: [c.name] })
  }
  // One slip may stand between several columns.
  const fields = new Map(all.map((c) => [c.name, read.get(c.column)]))
  const told = found.map((f) => {
    const field = fields.get(f.columns[0] ?? '')
    return field === undefined ? f : { ...f, field }
  })
  return [...new Map(told.toReversed().map((f) => [`${f.row} ${f.kind}`, f])).values()].toSorted((a, b) => a.row - b.row)

  /** A row that is found again by it alone is told as being there twice. */
  function isKey(column: number): boolean {
    const field = read.get(column)
    return field !== undefined && form.naturalKey.includes(field) && form.naturalKey.every((id) => id === field || id === form.slot.office)
  }
}
/** So many others must be of one sex before one of the other is told. */
const FEWEST_ALL = 30
const HALF_A_DAY = 12 * 60
const FEWEST_COPIED = 4
/** Fields that count some of those whom a number before them counts. */
const OF_ALL = ['children_found', 'participants_female']
const FEWEST_NUMBERS = 10
/** Words of a column that answers one question. */
const MOST_ANSWERS = 4
const LEAST_AMOUNT = 100
/** `Status / held`: what stands over several columns. */
const overOf = (name: string): string | undefined => (name.includes(' / ') ? name.slice(0, name.lastIndexOf(' / ')) : undefined)

const ADULT = 18

/** Days whose year lies far from those of all others, in a column that is otherwise of one time. */
function farOf(days: readonly (string | undefined)[]): readonly number[] {
  const years = days.flatMap((d, i) => (d === undefined ? [] : [{ i, year: Number(d.slice(0, 4)) }])).toSorted((a, b) => a.year - b.year)
  const [first, last] = [years[0], years.at(-1)]
  if (years.length < FEWEST + 1 || !first || !last) return []
  const isFar = (one: { year: number }, next: { year: number } | undefined): boolean =>
    next !== undefined && Math.abs(one.year - next.year) >= FAR
  const ends = [...(isFar(first, years[1]) ? [first] : []), ...(isFar(last, years.at(-2)) ? [last] : [])]
  const [from, to] = [years[1], years.at(-2)]
  // Births lie far apart of themselves.
  return from && to && to.year - from.year < FAR ? ends.map((e) => e.i) : []
}

/** Births of grown people, by the day beside each, and one of a small child, or of nobody who still lives. */
function bornFar(births: readonly (string | undefined)[], days: readonly (string | undefined)[]): readonly number[] {
  const ages = births.map((d, i) => Number(days[i]?.slice(0, 4) ?? Number.NaN) - Number(d?.slice(0, 4) ?? Number.NaN))
  const known = [...ages.keys()].filter((i) => !Number.isNaN(ages[i]))
  const far = known.filter((i) => (ages[i] ?? 0) < YOUNGEST || (ages[i] ?? 0) > OLDEST)
  const areGrown = known.every((i) => far.includes(i) || (ages[i] ?? 0) >= GROWN)
  return known.length > FEWEST && known.length >= FEWEST_BORN && far.length <= FEW && areGrown ? far : []
}
const [YOUNGEST, GROWN, FEWEST_BORN] = [10, 15, 10]

type Count = Cells & { readonly numbers: readonly (number | undefined)[] }
/** What lies right beside it, the longest run first. */
function sidesOf(counts: readonly (Count | undefined)[], column: number): readonly (readonly Count[])[] {
  const runs: Count[][] = []
  for (const step of [1, -1]) {
    const run: Count[] = []
    for (let at = column + step; run.length < MOST_PARTS; at += step) {
      const next = counts[at]
      if (!next) break
      run.push(next)
      if (run.length > 1) runs.push(step > 0 ? [...run] : run.toReversed())
    }
  }
  return runs.toSorted((a, b) => b.length - a.length)
}

/** `children living`, `children working`. */
function beginsAlike(one: string, other: string): boolean {
  const [a, b] = [foldText(one), foldText(other)]
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same >= FEWEST_ALIKE && a !== b
}
const FEWEST_ALIKE = 4
