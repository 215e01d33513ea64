/** Whom papers speak of, and whether that one is as asked. */
import { addDays } from '../count/coverage.ts'
import { codesOf, OWN_WORD, select, SHOWN_BY, type Term, type Where } from './standing.ts'
import { columnOf, dayOf, subjectOf, type Cut, type Statement } from './statement.ts'

/** What is known of one: a proof before what is only said, a known value before an unknown one. */
export function known(list: readonly Statement[], read: (s: Statement) => string): readonly string[] {
  const all = list.filter((s) => read(s) !== '' && read(s) !== 'unknown')
  // Who calls herself an adult, and is a child by her passport, is a child. By a passport nobody is an adult who says that she is a child: it may be false.
  const isChild = !list.some((s) => s.basis === 'proof') && all.some((s) => read(s) === '<18' && s.said_by === 'document')
  const saying = isChild ? all.filter((s) => read(s) !== '18+' || s.said_by !== 'self') : all
  const shown = outweighing(saying, read)
  return [...new Set((shown.length > 0 ? shown : saying).map(read))]
}
/**
 * What outweighs everything that is only said, where anybody has a proof: that, and beside it what another document or an office's book shows. Two of those that
 * differ are two, and neither is picked; unless whoever it is of says that it is wrong (“the book is false”): as a proof does, and nowhere as it has it.
 */
export function outweighing(list: readonly Statement[], read: (s: Statement) => string | null): readonly Statement[] {
  if (!list.some((s) => s.basis === 'proof')) return []
  const proven = new Set(list.filter((s) => s.basis === 'proof').map(read))
  const isDisowned = (s: Statement): boolean => {
    const own = list.filter((t) => t.said_by === 'self' && t.said === 'said' && subjectOf(t) === subjectOf(s)).map(read)
    return own.some((said) => said !== read(s) && proven.has(said)) && !own.includes(read(s))
  }
  return list.filter((s) => s.basis === 'proof' || (s.said === 'said' && SHOWN_BY.has(s.said_by ?? '') && !isDisowned(s)))
}

/** Whether one person is as asked: every paper that says something of it says so, or none does, or they differ. Of one voice, only that is heard. */
export function holds(list: readonly Statement[], { said_by, ...where }: Where): 'yes' | 'no' | 'unsaid' | 'contradicted' {
  const own = said_by === undefined ? list : list.filter((s) => (s.said_by ?? OWN_WORD) === said_by)
  if (own.length === 0) return 'unsaid'
  const judged = Object.entries(where).map(([id, code]) => {
    const [said, codes] = [known(own, (s) => s[id as Cut | 'basis'] ?? ''), codesOf(code)]
    if (said.length === 0) return codes.includes('unknown') ? 'yes' : 'unsaid'
    if (said.every((c) => codes.includes(c))) return 'yes'
    return said.some((c) => codes.includes(c)) ? 'contradicted' : 'no'
  })
  return (['no', 'contradicted', 'unsaid'] as const).find((j) => judged.includes(j)) ?? 'yes'
}

/** Who is said not to have been there was not there, unless just they are asked for; and who owes nothing is none of those who owe. */
export const isDenied = (s: Statement, { answer }: Where): boolean => answer === undefined && (s.answer === 'no' || s.quantity === 0)

/** Cuts of what is said (its answer, its law, its office), and cuts of whom it is said. */
export function splitWhere({ facts }: Term, where: Where): { readonly ofFact: Where; readonly ofWhom: Where } {
  const isOfWhom = (id: string): boolean => WHOM.has(id) && !facts.some((f) => columnOf(f) === id)
  const entries = Object.entries(where)
  return {
    ofFact: Object.fromEntries(entries.filter(([id]) => !isOfWhom(id))),
    ofWhom: Object.fromEntries(entries.filter(([id]) => isOfWhom(id))),
  }
}
export const WHOM: ReadonlySet<string> = new Set(['sex', 'age_band', 'citizenship', 'form_of_exploitation', 'province'])

/** What is said of one, and how the papers describe that one; who is described is gathered once, since a record has many. */
export function describer(all: readonly Statement[]): (list: readonly Statement[]) => readonly Statement[] {
  const described = Map.groupBy(
    all.filter((s) => DESCRIBING.includes(s.fact) && s.subject_no !== null),
    subjectOf,
  )
  return (list) => {
    const own = list[0] === undefined ? undefined : described.get(subjectOf(list[0]))
    return own === undefined || list[0]?.about === 'office' ? list : [...list, ...asFound(select(own, { facts: DESCRIBING }, {}))]
  }
}
/** Days: within fewer, two ages of one person differ as two words do, and nobody knows which is right. */
const TIME_TO_GROW = 90
/**
 * “Now 18”, of whom a document, a book or a proof had as a child months before that day: she has grown since, and was a child when she was found. An adult who is a
 * child later is a contradiction; and so is what anybody says of her age later than somebody’s mere word, however much later: she may never have been one.
 */
function asFound(own: readonly Statement[]): readonly Statement[] {
  const isShown = (s: Statement): boolean => s.basis === 'proof' || SHOWN_BY.has(s.said_by ?? '')
  const childOn = own
    .filter((s) => s.age_band === '<18' && isShown(s))
    .map(dayOf)
    .toSorted()[0]
  const isGrown = (s: Statement): boolean =>
    s.fact === 'age' &&
    s.age_band === '18+' &&
    s.on_day !== null &&
    childOn !== undefined &&
    addDays(childOn, TIME_TO_GROW) <= s.on_day &&
    !isShown(s)
  return own.filter((s) => !isGrown(s))
}
const DESCRIBING: readonly string[] = ['person', 'age']
