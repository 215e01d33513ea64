/** Slips that show beside what all other rows of a list have: the one row without an answer that every other gives, the one number of another size. */
import { foldText } from '../words/fold-text.ts'

type Gap = {
  readonly row: number
  readonly kind: 'left-empty' | 'beyond-whole' | 'own-letter' | 'not-explained' | 'age-far' | 'no-such-day' | 'no-number' | 'told-beside'
  readonly columns: readonly string[]
}

type Cells = { readonly column: number; readonly name: string; readonly texts: readonly string[] }
type Counts = Cells & { readonly numbers: readonly (number | undefined)[] }

/** So many rows show a habit. */
const FEWEST = 10
/** Different words of a column that answers one question, each of them more than once. */
const MOST_ANSWERS = 5
/** A part that is so many times its whole is no part of it, and the whole of a few is no amount. */
const [TIMES, LARGEST] = [5, 100]

/** @param read columns that the form asks for, which are judged by its own rules; @param rows 1-based rows of the texts */
export function listGaps(
  all: readonly Cells[],
  counts: readonly (Counts | undefined)[],
  read: ReadonlySet<number>,
  rows: readonly number[],
): readonly Gap[] {
  if (rows.length < FEWEST) return []
  const own = all.filter((c) => !read.has(c.column))
  return [
    ...own.flatMap((c) => emptyIn(c, rows)),
    ...letterIn(own, rows),
    ...counts.flatMap((c, column) => beyondIn(counts[column - 1], c, rows)),
  ]
}

/** `A` to `D` for how each visit went, and one `E`: of columns under the same word, letters that all come again and one that does not. */
function letterIn(all: readonly Cells[], rows: readonly number[]): readonly Gap[] {
  const last = (name: string): string => foldText(name.split(' / ').at(-1) ?? name)
  return [...Map.groupBy(all, ({ name }) => last(name)).values()].flatMap((alike) => {
    const cells = alike
      .flatMap((c) => c.texts.map((text, i) => ({ text: foldText(text), row: rows[i] ?? 0, name: c.name })))
      .filter((c) => c.text !== '')
    const letters = [...Map.groupBy(cells, (c) => c.text).values()]
    const [only, ...more] = letters.filter((same) => same.length === 1).flat()
    const others = letters.filter((same) => same.length > 2)
    const areLetters = cells.every((c) => /^[a-z]$/.test(c.text)) && cells.length >= FEWEST * 2
    return areLetters && only !== undefined && more.length === 0 && others.length > 2 && others.length === letters.length - 1
      ? [{ row: only.row, kind: 'own-letter', columns: [only.name] }]
      : []
  })
}

/** `USD`, `KHR`, `THB` in every row but one: in which it is nobody knows. */
function emptyIn({ name, texts }: Cells, rows: readonly number[]): readonly Gap[] {
  const empty = [...texts.keys()].filter((i) => texts[i] === '')
  const answers = [
    ...Map.groupBy(
      texts.filter((t) => t !== ''),
      foldText,
    ).values(),
  ]
  const isOfFew = answers.length > 1 && answers.length <= MOST_ANSWERS && answers.every((same) => same.length > 1)
  const isWord = answers.every(([text = '']) => /\p{L}/u.test(text))
  return isOfFew && isWord && empty.length === 1 ? [{ row: rows[empty[0] ?? 0] ?? 0, kind: 'left-empty', columns: [name] }] : []
}

/** `4` in the household and `99` of them abroad, where nobody else has more abroad than there are: a code, or a slip. */
function beyondIn(whole: Counts | undefined, part: Counts | undefined, rows: readonly number[]): readonly Gap[] {
  if (whole === undefined || part === undefined) return []
  const both = [...rows.keys()].filter(
    (i) => whole.texts[i] !== '' && part.texts[i] !== '' && whole.numbers[i] !== undefined && part.numbers[i] !== undefined,
  )
  const of = (c: Counts, i: number): number => c.numbers[i] ?? 0
  const beyond = both.filter((i) => of(part, i) > of(whole, i))
  const [only = -1] = beyond
  const isSmall = both.every((i) => of(whole, i) < LARGEST) && both.some((i) => of(whole, i) > 1)
  if (both.length < FEWEST || beyond.length !== 1 || !isSmall || of(part, only) < of(whole, only) * TIMES) return []
  return [{ row: rows[only] ?? 0, kind: 'beyond-whole', columns: [part.name, whole.name] }]
}

/** So many different short forms of a column must stand in the sheet's own legend. */
const FEWEST_EXPLAINED = 2

/** `ST`, `LT` and `FM`, which the sheet explains, and one `XT`, which it does not: a slip, or a kind of its own. */
export function beyondLegend(
  all: readonly Cells[],
  rows: readonly number[],
  anywhere: ReadonlySet<string>,
  byHeading: ReadonlyMap<string, ReadonlyMap<string, string>>,
): readonly Gap[] {
  return all.flatMap(({ name, texts }) => {
    const explained = new Set([...anywhere, ...(byHeading.get(foldText(name))?.keys() ?? [])])
    if (explained.size === 0) return []
    const filled = texts.flatMap((text, i) => (text === '' ? [] : [{ text: foldText(text), row: rows[i] ?? 0 }]))
    const known = filled.filter((c) => explained.has(c.text))
    const others = filled.filter((c) => !explained.has(c.text))
    const isOfLegend = new Set(known.map((c) => c.text)).size >= FEWEST_EXPLAINED && known.length >= FEWEST
    const isSlip = others.length > 0 && others.length <= MOST_SLIPS && others.length * 10 <= filled.length
    return isOfLegend && isSlip ? others.map(({ row }): Gap => ({ row, kind: 'not-explained', columns: [name] })) : []
  })
}
const MOST_SLIPS = 2

/** `(F 31)` behind each name of a list of grown people, and `(F 4)` behind one. */
export function agesBehind(all: readonly Cells[], rows: readonly number[]): readonly Gap[] {
  if (rows.length < FEWEST) return []
  return all.flatMap(({ name, texts }) => {
    const ages = texts.map((text) => Number(/^\D*\p{L}\D*[(,]\D{0,12}(\d{1,3})\D{0,8}\)?$/u.exec(text)?.[1] ?? Number.NaN))
    const known = ages.filter((age) => !Number.isNaN(age))
    const far = [...ages.keys()].filter((i) => (ages[i] ?? GROWN) < YOUNGEST || (ages[i] ?? GROWN) > OLDEST)
    const areGrown = known.filter((age) => age >= GROWN && age <= OLDEST).length === known.length - far.length
    const isOfAges = known.length >= FEWEST && known.length * 10 >= texts.length * 9
    // Nobody is so old, whoever else is in the list.
    const beyond = far.filter((i) => (ages[i] ?? 0) > OLDEST_EVER)
    if (isOfAges && !areGrown) return beyond.map((i): Gap => ({ row: rows[i] ?? 0, kind: 'age-far', columns: [name] }))
    return isOfAges && far.length > 0 && far.length <= MOST_SLIPS
      ? far.map((i): Gap => ({ row: rows[i] ?? 0, kind: 'age-far', columns: [name] }))
      : []
  })
}
const [YOUNGEST, GROWN, OLDEST, OLDEST_EVER] = [10, 14, 100, 120]

/** Several days in one cell, as of the hearings of a case, and one among them that no calendar has. */
export function daysListed(
  all: readonly Cells[],
  rows: readonly number[],
  isDay: (text: string) => boolean,
  isNone: (text: string) => boolean,
): readonly Gap[] {
  return all.flatMap(({ name, texts }) => {
    const lists = texts.map((text) => text.split(/\s*[;,\n]\s*|\s+(?=\d{1,2}[./-])/).filter((part) => part !== ''))
    const filled = lists.filter((parts) => parts.length > 0)
    const dated = filled.filter((parts) => parts.every((part) => isDay(part) || isNone(part)))
    if (dated.length < FEWEST_LISTS || dated.length * 10 < filled.length * 9 || !filled.some((parts) => parts.length > 1)) return []
    const wrong = [...rows.keys()].filter((i) => (lists[i]?.length ?? 0) > 1 && lists[i]?.some(isNone) === true)
    return wrong.length > MOST_SLIPS ? [] : wrong.map((i): Gap => ({ row: rows[i] ?? 0, kind: 'no-such-day', columns: [name] }))
  })
}
const FEWEST_LISTS = 5

/** `$2,000`, `8,000,000 R`, and one `5,00,0`: marks of thousands that stand where none can. */
export function brokenSums(all: readonly Cells[], rows: readonly number[], isSum: (text: string) => boolean): readonly Gap[] {
  return all.flatMap(({ name, texts }) => {
    const filled = [...rows.keys()].filter((i) => texts[i] !== '')
    const sums = filled.filter((i) => isSum(texts[i] ?? '') && GROUPED.test(texts[i] ?? ''))
    const broken = filled.filter((i) => MARKED.test(texts[i] ?? '') && !GROUPED.test(texts[i] ?? ''))
    const isOfSums = sums.length >= FEWEST && sums.length + broken.length >= filled.length * 0.9
    return isOfSums && broken.length <= MOST_SLIPS
      ? broken.map((i): Gap => ({ row: rows[i] ?? 0, kind: 'no-number', columns: [name] }))
      : []
  })
}
/** Marks between figures, and none that could be a day's or part the last two figures of a whole. */
const MARKED = /^\D*\d+(?:,\d+){2,}\D*$/u
const GROUPED = /^\D*\d{1,3}(?:[,.]\d{3})+\D*$/u

type Step = Cells & { readonly days?: readonly (string | undefined)[] }
/**
 * `Granted`, and the day on which it was paid: nobody is paid where nothing was granted. Of a sum and a day alone, where no other row without the one has the other.
 */
export function paidUngranted(sums: readonly Cells[], dated: readonly Step[], rows: readonly number[]): readonly Gap[] {
  return sums.flatMap((sum) =>
    dated.flatMap((day): readonly Gap[] => {
      const without = [...rows.keys()].filter((i) => sum.texts[i] === '')
      const withSum = [...rows.keys()].filter((i) => sum.texts[i] !== '')
      const dayed = withSum.filter((i) => day.texts[i] !== '').length
      const [only, ...more] = without.filter((i) => day.texts[i] !== '')
      const isStep = without.length >= FEWEST_WITHOUT && dayed >= FEWEST_LISTS && day.column > sum.column
      return isStep && only !== undefined && more.length === 0
        ? [{ row: rows[only] ?? 0, kind: 'told-beside', columns: [day.name, sum.name] }]
        : []
    }),
  )
}
const FEWEST_WITHOUT = 8
