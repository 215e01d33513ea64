/** What follows from a step that was taken, in a row that says it was not; and what was paid beyond what was given. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { foldHeading } from '../../fold-heading.ts'
import { foldText } from '../words/fold-text.ts'

type Cells = { readonly column: number; readonly name: string; readonly texts: readonly string[] }
type Step = { readonly row: number; readonly kind: 'told-undone' | 'told-beside' | 'beyond-whole'; readonly columns: readonly string[] }

/** Rows that say no, those among them that tell nothing more, and rows that tell although they say no. */
const [FEWEST, MOST, FEW] = [5, 0.8, 2]

/** `Screened: N`, and a result beside it: where nearly every other row that says no has none, and nearly every one that says yes has. */
export function toldUndone(
  all: readonly Cells[],
  rows: readonly number[],
  [yes, no]: readonly [readonly string[], readonly string[]],
): readonly Step[] {
  const isAmong = (text: string, words: readonly string[]): boolean => words.includes(foldText(text))
  const asked = all.filter((c) => {
    const filled = c.texts.filter((t) => t !== '')
    return filled.length > 0 && filled.every((t) => isAmong(t, yes) || isAmong(t, no)) && filled.some((t) => isAmong(t, yes))
  })
  return asked.flatMap((of) => {
    const [done, undone] = [yes, no].map((words) => [...rows.keys()].filter((i) => isAmong(of.texts[i] ?? '', words))) as [
      number[],
      number[],
    ]
    if (undone.length < FEWEST || done.length < FEWEST) return []
    return all.flatMap((c): Step[] => {
      if (c.column === of.column) return []
      const told = undone.filter((i) => c.texts[i] !== '')
      const isOfDone = done.filter((i) => c.texts[i] !== '').length >= done.length * MOST
      if (!isOfDone || told.length === 0 || told.length > FEW || undone.length - told.length < undone.length * MOST) return []
      return told.map((i) => ({ row: rows[i] ?? 0, kind: 'told-undone', columns: [c.name, of.name] }))
    })
  })
}

/**
 * `Accused`, and a sentence beside it: where no other row that says so has one, and nearly every one that says another word of the column has. Both cannot be.
 *
 * @param read columns that the form asks for: of two of these its own rules speak
 */
export function toldBeside(
  all: readonly Cells[],
  rows: readonly number[],
  [yes, no]: readonly [readonly string[], readonly string[]],
  read: ReadonlySet<number>,
): readonly Step[] {
  const said = new Set([...yes, ...no])
  return all.flatMap((of) => {
    const words = Map.groupBy(
      [...rows.keys()].filter((i) => of.texts[i] !== ''),
      (i) => foldText(of.texts[i] ?? ''),
    )
    const isOfFew = words.size > 1 && words.size <= MOST_WORDS && [...words.values()].every((own) => own.length > 1)
    if (!isOfFew || [...words.keys()].some((word) => !/\p{L}/u.test(word)) || [...words.keys()].every((word) => said.has(word))) return []
    const found = new Map<number, Step>()
    for (const [word, own] of words) {
      const others = [...words].flatMap(([other, at]) => (other === word ? [] : at))
      if (own.length <= FEWEST || others.length < FEWEST) continue
      for (const c of all) {
        if (c.column === of.column || (read.has(c.column) && read.has(of.column))) continue
        const [told, ...more] = own.filter((i) => c.texts[i] !== '')
        const isOfOthers = others.filter((i) => c.texts[i] !== '').length >= others.length * MOST
        if (told !== undefined && more.length === 0 && isOfOthers && !found.has(told))
          found.set(told, { row: rows[told] ?? 0, kind: 'told-beside', columns: [c.name, of.name] })
      }
    }
    return [...found.values()]
  })
}
/** Words of a column that answers one question. */
const MOST_WORDS = 5

type Paid = Cells & { readonly amounts: readonly ({ readonly count: number; readonly unit: string } | undefined)[] }

/** Nobody pays more than was awarded: of these two that needs no other row to show it. */
export function beyondPaid(all: readonly Paid[], rows: readonly number[], { paidOf }: SheetWords): readonly Step[] {
  if (paidOf === undefined) return []
  const named = (names: readonly string[]): readonly Paid[] => all.filter((c) => names.map(foldHeading).includes(foldHeading(c.name)))
  const [[paid, ...more], [whole, ...others]] = [named(paidOf.paid), named(paidOf.awarded)]
  if (paid === undefined || whole === undefined || more.length > 0 || others.length > 0) return []
  const beyond = [...rows.keys()].filter((i) => {
    const [given, due] = [paid.amounts[i], whole.amounts[i]]
    return given !== undefined && due !== undefined && given.unit === due.unit && given.count > due.count
  })
  return beyond.length > FEW ? [] : beyond.map((i) => ({ row: rows[i] ?? 0, kind: 'beyond-whole', columns: [paid.name, whole.name] }))
}
