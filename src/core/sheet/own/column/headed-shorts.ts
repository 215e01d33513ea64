/**
 * `Stage: T` beside `trial`, and `Stage: A` beside `appeal` below it: short forms that a sheet explains behind the heading of their column. A summary names
 * two words of a column in the same way, `Sex: M` beside `F`, and explains neither.
 */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { headingsOf } from '../heading/heading.ts'
import { foldText } from '../words/fold-text.ts'
import { listCodes, type Term } from '../words/vocabulary.ts'

/** The heading as it stands, without what it has in brackets, and what it has there. */
type Headed = { readonly headings: readonly string[]; readonly short: string; readonly means: string }

/**
 * @param heads headings of the book, folded; @param termOf the one thing that words say, of any list of the form
 * @returns by the number of the row
 */
export function headedShorts(
  { rows }: SheetGrid,
  heads: ReadonlySet<string>,
  termOf: (text: string) => Term | undefined,
  form: Form,
  country: Country,
  words: SheetWords,
): ReadonlyMap<number, Headed> {
  const found = new Map<number, Headed>()
  let run: (Headed & { readonly row: number })[] = []
  let last = 0
  const end = (next: readonly string[]): void => {
    if (!next.some(isFigure))
      for (const group of Map.groupBy(run, (line) => line.headings.join('\n')).values())
        if (areExplained(group, termOf, form, country, words)) for (const line of group) found.set(line.row, line)
    run = []
  }
  for (const { row, cells } of rows) {
    const filled = filledOf(cells)
    if (filled.length === 0) continue
    const headed = headedOf(filled, heads)
    if (!headed || row !== last + 1) end(filled)
    if (headed) run.push({ ...headed, row })
    last = row
  }
  end([])
  return found
}

function headedOf(filled: readonly string[], heads: ReadonlySet<string>): Headed | undefined {
  const [head = '', means = ''] = filled
  const [, of = '', short = ''] = (filled.length === 2 && HEADED_SHORT.exec(head)) || []
  const named = [of, of.replace(/\([^()]*\)/g, ' '), /\(([^()]+)\)/.exec(of)?.[1] ?? ''].map((n) => n.trim()).filter((n) => n !== '')
  return named.some((n) => heads.has(foldText(n))) ? { headings: [...new Set(named)], short, means } : undefined
}

/** More than one, each another, and none that is a word of the column for something else or that is counted. */
function areExplained(
  group: readonly Headed[],
  termOf: (text: string) => Term | undefined,
  form: Form,
  country: Country,
  words: SheetWords,
): boolean {
  const read = headingsOf(form, country, words)
  const fields = new Set(group.flatMap((line) => line.headings.flatMap((h) => read.read(h).concepts.flatMap((c) => c.fields))))
  const terms = group.flatMap((line) => termOf(line.means) ?? [])
  const lists = new Set([
    ...form.fields.flatMap((f) => (fields.has(f.id) && f.list ? [f.list] : [])),
    ...terms.flatMap((t) => (t.kind === 'code' ? [t.list] : [])),
  ])
  // Where the heading is not known a letter of a list may be one of the column's: it is explained only as what it is.
  const own = new Map<string, Set<string>>()
  const addOwn = (name: string, code: string): void => void own.set(foldText(name), (own.get(foldText(name)) ?? new Set()).add(code))
  for (const list of lists) {
    for (const [name, term] of listCodes(list, words, country)) if (term.kind === 'code') addOwn(name, term.code)
    for (const [code, names] of Object.entries(words.codes[list]?.weak ?? {})) for (const name of names) addOwn(name, code)
  }
  const isOwn = ({ short, means }: Headed): boolean => {
    const [codes, term] = [own.get(foldText(short)), termOf(means)]
    if (!codes && termOf(short) === undefined) return false
    return !(codes?.size === 1 && term?.kind === 'code' && codes.has(term.code))
  }
  const shorts = new Set(group.map((line) => foldText(line.short)))
  return shorts.size > 1 && shorts.size === group.length && !group.some((line) => isOwn(line) || isFigure(line.means))
}

const filledOf = (cells: readonly string[]): readonly string[] => cells.map((c) => c.trim()).filter((c) => c !== '')
const isFigure = (text: string): boolean => /^[\d\s.,%]+$/.test(toLatinDigits(text))
/** A heading, a colon, and a short form. */
const HEADED_SHORT = /^([^=:៖]{1,40})[:៖]\s*(\S.{0,11})$/u
