/** A number that every other row has of its own, in two; and of two columns that are filled together, the one row in which one of them is not. */
import { isWithoutYear, plainDay } from '../values/day.ts'
import { foldText } from '../words/fold-text.ts'
import { hasWord } from '../../../text/word.ts'

type Cells = { readonly column: number; readonly name: string; readonly texts: readonly string[] }
type Slip = {
  readonly row: number
  readonly kind: 'number-again' | 'unpaired' | 'no-number'
  readonly columns: readonly string[]
  readonly first?: number
}

/** So many rows show a habit, and such a share of them. */
const [FEWEST, NEARLY_ALL] = [10, 0.9]
/** Of a kind, what a list may have of it before it is a habit of its own and no slip. */
const FEW = 2
/** Firms in a register of firms: one that stands there twice has two licences, or one. */
const NAMES_OF_ITS_OWN = ['holder_name']
/** Letters and figures, or figures in parts, as a register writes them: `SH-004`, `025/23`, `CI 300074`, `213T`, and of a passport `N7000822`. */
export const NUMBER_OF_ITS_OWN = /^(?=.*\d)[\p{L}\d]+(?:[\s/.-][\p{L}\d]+){1,4}$|^\p{L}{1,3}\d{5,}$|^\d{3,5}\p{L}$/u

/** A dash, or nothing. */
const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)

/** @param read field of each column that the form asks for; @param rows 1-based rows of the texts */
export function numbersAgain(all: readonly Cells[], read: ReadonlyMap<number, string>, rows: readonly number[]): readonly Slip[] {
  return all.flatMap((c) => {
    const places = [...c.texts.keys()].filter((i) => !isBlank(c.texts[i] ?? ''))
    const filled = places.map((i) => c.texts[i] ?? '')
    if (filled.length < FEWEST || filled.every((t) => isWithoutYear(plainDay(t)))) return []
    const isOwn = NAMES_OF_ITS_OWN.includes(read.get(c.column) ?? '')
    const isOfOne = new Set(filled.map((t) => /^\p{L}{1,4}(?=\d{2,}$)/u.exec(t)?.[0] ?? '')).size === 1 && /^\p{L}/u.test(filled[0] ?? '')
    const isNumbered = isOwn || isOfOne || filled.filter((t) => NUMBER_OF_ITS_OWN.test(t)).length >= filled.length * 0.95
    if (!isNumbered) return []
    const again = [...Map.groupBy(places, (i) => foldText(c.texts[i] ?? '')).values()].filter((p) => p.length > 1)
    const isSlip = again.length <= FEW && again.every((p) => p.length === 2)
    return (isSlip ? again : namedOtherwise(again, all, c)).map(([first = 0, second = 0]): Slip => {
      return { row: rows[second] ?? 0, kind: 'number-again', columns: [c.name], first: rows[first] ?? 0 }
    })
  })
}

/** Whoever comes again has her own number and her own name: of many who do, the one number under which two names stand. */
function namedOtherwise(again: readonly (readonly number[])[], all: readonly Cells[], number: Cells): readonly (readonly number[])[] {
  for (const c of all) {
    const nameOf = (i: number): string => foldText(c.texts[i] ?? '')
    if (c.column === number.column || !again.flat().every((i) => hasWord(nameOf(i)))) continue
    const others = again.filter((places) => new Set(places.map(nameOf)).size > 1)
    const isName = new Set(c.texts.map((_, i) => nameOf(i))).size * 2 > new Set(number.texts).size
    if (isName && others.length > 0 && others.length <= FEW && again.length >= others.length + FEWEST_AGAIN)
      return others.map(([first = 0, ...more]) => [first, more.find((i) => nameOf(i) !== nameOf(first)) ?? first])
  }
  return []
}
const FEWEST_AGAIN = 3

/** The day of a decision and the decision, the day on which somebody left and why: filled together or not at all, but for a row. */
export function unpaired(dated: readonly Cells[], others: readonly Cells[], rows: readonly number[]): readonly Slip[] {
  return dated.flatMap((day) =>
    others.flatMap((other): Slip[] => {
      const isIn = (c: Cells, i: number): boolean => !isBlank(c.texts[i] ?? '')
      const all = [...rows.keys()]
      const [both, alone] = [all.filter((i) => isIn(day, i) && isIn(other, i)), all.filter((i) => isIn(day, i) !== isIn(other, i))]
      const neither = rows.length - both.length - alone.length
      const isHabit = both.length >= FEWEST / 2 && neither > FEW && both.length + neither >= rows.length * NEARLY_ALL
      if (!isHabit || alone.length > FEW || rows.length < FEWEST) return []
      return alone.map((i) => ({
        row: rows[i] ?? 0,
        kind: 'unpaired',
        columns: isIn(day, i) ? [day.name, other.name] : [other.name, day.name],
      }))
    }),
  )
}

/** `(F, 28)`, `(28 ans)`: what is said of whoever is named in the cell. */
const DESCRIBED = /\(\s*(?:\p{L}{1,6}\s*[,/;]?\s*)?\d{1,2}(?:\s*\p{L}{1,6}\.?)?\s*\)/u
/** `l7`, `2O`: a figure typed as the letter that looks like it. */
const LETTER_FOR_FIGURE = /\([^()]*(?<![\p{L}\d])(?=[\dlIoO]*\d)(?=[\dlIoO]*[lIoO])[\dlIoO]{2,3}(?![\p{L}\d])[^()]*\)/u

/** Ages in brackets behind names, and the one in which a letter stands for a figure. */
export function agesTyped(all: readonly Cells[], rows: readonly number[]): readonly Slip[] {
  return all.flatMap((c): Slip[] => {
    const filled = c.texts.filter((t) => t !== '')
    if (filled.length < FEWEST / 2 || filled.filter((t) => DESCRIBED.test(t)).length < filled.length * MOST_DESCRIBED) return []
    return c.texts.flatMap((t, i) => (LETTER_FOR_FIGURE.test(t) ? [{ row: rows[i] ?? 0, kind: 'no-number', columns: [c.name] }] : []))
  })
}
const MOST_DESCRIBED = 0.8
