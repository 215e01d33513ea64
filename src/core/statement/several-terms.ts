/** Several terms as one: what they are together, and in each cell. */
import { sumOfTold } from './between.ts'
import { group, select, sortOfTerm, type By, type Span, type Term, type Where } from './standing.ts'
import type { Statement } from './statement.ts'
import { byPlace, tellBy } from './tell-by.ts'
import { countSaying, tell } from './tell.ts'
import type { Cell, Told } from './told.ts'

/** What is asked: several terms are a sum. */
export type Asked = {
  readonly all: readonly Statement[]
  readonly terms: readonly Term[]
  readonly where: Where
  readonly span?: Span
  readonly isCount: boolean
  /** Nobody says that the papers that came are all there are: of whatever matter there may be others. */
  readonly isOpen?: boolean
}

/** As it is counted or told; what is no number is counted only where it is how many say it. */
export const tellOne = ({ all, where, span, isCount }: Asked, term: Term): Told =>
  isCount ? countSaying(all, term, where, span) : tell(all, term, where, span)

/** Of whatever matter: there were others of whom no paper came. What an office states of a time is stated as the whole. */
export const isOfAllMatters = ({ matter, about = 'office' }: Term): boolean => matter === undefined && about !== 'office'

/** Several answers as one, in the state of each of them where that is one. */
export function together(parts: readonly Told[]): Told {
  const [first] = parts as [Told, ...Told[]]
  if (parts.length === 1) return first
  const sum = sumOfTold(parts, first)
  return { ...sum, papers: parts.flatMap((p) => p.papers), ...(parts.every((p) => p.state === first.state) ? { state: first.state } : {}) }
}

/** Whom a cell is of; undefined where it says none. */
export function whomOf(by: Cell['by']): Partial<Term> | undefined {
  const { matter, about, subject_no: no } = by
  if (matter === undefined && about === undefined && no === undefined) return undefined
  return {
    ...(matter === undefined ? {} : { matter }),
    ...(about === undefined ? {} : { about }),
    ...(no === undefined ? {} : { no: Number(no) }),
  }
}
/** A term that names another matter, or another person, has no part in what is said of that one. */
export const isOf = (term: Term, { matter = term.matter, no = term.no, about }: Partial<Term>): boolean =>
  (term.matter === undefined || term.matter === matter) &&
  (term.no === undefined || term.no === no) &&
  (term.about === undefined || about === undefined || term.about.split('/').includes(about))

/** Cells of a sum: of each place what all of its terms have there. Of which one of them nobody says how many it has there, it is at least the others. */
export function tellCells(asked: Asked, by: readonly By[]): readonly Cell[] {
  const { all, terms, where, span, isCount } = asked
  const each = terms.map((term) => ({ term, cells: tellBy(all, term, where, by, span, isCount) }))
  if (each.length === 1) return each.flatMap((e) => e.cells)
  const cells = group(
    each.flatMap((e) => e.cells),
    placeOf,
  )
  return cells
    .flatMap((list): readonly Cell[] => {
      const [first] = list
      if (first === undefined || (isOfNoUnit(first) && cells.length > 1)) return []
      const open = each.filter((e) => !isSaidIn(asked, e, first))
      return [{ by: first.by, ...together([...list, ...open.map(() => NOT_SAID)]) }]
    })
    .toSorted(byPlace)
}
const NOT_SAID: Told = { value: null, qualifier: null, why: ['not_collected'], state: 'not_collected', papers: [] }
const placeOf = (c: Cell): string => JSON.stringify(c.by)
/** A none without a currency is one of each, and has no place of its own beside them. */
const isOfNoUnit = ({ by, value }: Cell): boolean => by.unit === '' && value === 0

/** Whether it is known how many a term has in a cell: it has a line of it, can have none in it, or has none at all. */
function isSaidIn(asked: Asked, { term, cells }: { readonly term: Term; readonly cells: readonly Cell[] }, cell: Cell): boolean {
  // In which currency a sum is said is no part of it: who says dollars has said the whole.
  const { unit: _, ...place } = cell.by
  if (cells.some((c) => Object.entries(place).every(([id, code]) => c.by[id] === code))) return true
  if (!isOf(term, whomOf(cell.by) ?? {})) return true
  const { value, qualifier } = tellOne(asked, term)
  if (qualifier !== 'exact' || value === null) return false
  // Of people who are known to the last, whoever is in no other cell is in none.
  return value === 0 || (isOfPeople(asked, term) && !cells.some((c) => Object.values(c.by).some((code) => OPEN.has(code))))
}
const OPEN: ReadonlySet<string> = new Set(['unknown', 'contradicted'])
const isOfPeople = ({ all, where, span, isCount }: Asked, term: Term): boolean =>
  isCount || sortOfTerm(term, select(all, term, where, span)) === 'person'
