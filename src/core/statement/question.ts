/** A question to what papers say, as it is written, and its answer. */
import { isDay } from '../model/dates.ts'
import { parsePaperNumber } from '../model/register-number.ts'
import type { Statement } from './statement.ts'
import { listAgainst, type Against } from './against.ts'
import { changeOf, daysBetween, less, openEnded, partsOfShare, shareOf, sumOfTold, whether, whetherIs } from './between.ts'
import { group, PLACES, select, WHERE, type By, type Span, type Term, type Where } from './standing.ts'
import { tellBy } from './tell-by.ts'
import { countSaying, tell, tellSaid } from './tell.ts'
import type { Cell, Told } from './told.ts'

export type Written = {
  /** `MATTER:ABOUT:NO:FACT`, a part left empty for any; several facts, or several of these, with `+` between. */
  readonly term: string
  readonly where: Readonly<Record<string, string>>
  readonly by: readonly string[]
  readonly span?: Span
  readonly paper?: string
  /** As many as stand in the papers that came, and not how many there are. */
  readonly isInPapers?: boolean
  readonly isCount: boolean
  /** Asked is only whether there is any: yes or no. */
  readonly isWhether?: boolean
  /** By how many percent it is more than in that earlier time. */
  readonly than?: Span
  readonly minus?: string
  readonly of?: string
  readonly daysTo?: string
}
export type Question = {
  readonly term: Term
  /** What is added to it. */
  readonly plus?: readonly Term[]
  readonly where: Where
  readonly by: readonly By[]
  readonly span?: Span
  readonly paper?: string
  readonly isInPapers?: boolean
  readonly isCount: boolean
  readonly isWhether?: boolean
  readonly than?: Span
  readonly minus?: Term
  readonly of?: Term
  readonly daysTo?: Term | string
}
export type Answer = { readonly told: Told; readonly cells: readonly Cell[] }

export class BadQuestion extends Error {
  override name = 'BadQuestion'
}

/** @param isFact whether the country's list of facts has it. @throws BadQuestion in words for whoever asks */
export function readQuestion(asked: Written, isFact: (code: string) => boolean): Question {
  const { about, ...where } = asked.where
  const [first = '', ...others] = asked.term.split(/\+(?=[^+]*:)/)
  const whole = readTerm(first)
  if (about !== undefined && whole.about !== undefined)
    throw new BadQuestion(`"${asked.term}" says already whom it is about: leave out about=${about}`)
  const term = about === undefined ? whole : { ...whole, about }
  const plus = others.map((t) => readTerm(t, term))
  const bad = Object.keys(where).find((id) => !WHERE.some((w) => w === id))
  if (bad !== undefined) throw new BadQuestion(`there is no dimension ${bad}; there are ${WHERE.join(', ')}, about`)
  const wrong = asked.by.find((id) => !PLACES.some((p) => p === id))
  if (wrong !== undefined) throw new BadQuestion(`there is no dimension ${wrong}; there are ${PLACES.join(', ')}`)
  const paper = asked.paper === undefined ? undefined : parsePaperNumber(asked.paper)
  if (asked.paper !== undefined && paper === undefined) throw new BadQuestion(`"${asked.paper}" is no number of a paper`)
  const [minus, of] = [asked.minus, asked.of].map((t) => (t === undefined ? undefined : readTerm(t, term)))
  const daysTo = asked.daysTo === undefined || isDay(asked.daysTo) ? asked.daysTo : readTerm(asked.daysTo, term)
  const unknown = [term, ...plus, minus, of, daysTo].flatMap((t) => (typeof t === 'object' ? t.facts : [])).find((f) => !isFact(f))
  if (unknown !== undefined) throw new BadQuestion(`there is no fact "${unknown}"`)
  return {
    term,
    ...(plus.length > 0 ? { plus } : {}),
    where,
    by: asked.by as readonly By[],
    ...(asked.span ? { span: asked.span } : {}),
    ...(paper === undefined ? {} : { paper }),
    ...(asked.isInPapers === true ? { isInPapers: true } : {}),
    isCount: asked.isCount,
    ...(asked.isWhether === true ? { isWhether: true } : {}),
    ...(asked.than ? { than: asked.than } : {}),
    ...(minus ? { minus } : {}),
    ...(of ? { of } : {}),
    ...(daysTo === undefined ? {} : { daysTo }),
  }
}

/** @param like what an empty part is then */
function readTerm(text: string, like?: Term): Term {
  const parts = text.split(':').map((p) => p.trim())
  const [matter = '', about = '', no = '', fact = ''] = [...Array<string>(Math.max(0, 4 - parts.length)).fill(''), ...parts]
  const number = matter === '' ? like?.matter : parsePaperNumber(matter)
  if (parts.length > 4 || fact === '' || (matter !== '' && number === undefined) || !/^\d*$/.test(no))
    throw new BadQuestion(`"${text}" is no term; write MATTER:ABOUT:NO:FACT, a part left empty for any`)
  const subject = no === '' ? (about === '' ? like?.no : undefined) : Number(no)
  const whom = about || like?.about
  return {
    ...(number === undefined ? {} : { matter: number }),
    ...(whom === undefined ? {} : { about: whom }),
    ...(subject === undefined ? {} : { no: subject }),
    facts: fact.split('+'),
  }
}

export function answerQuestion(
  known: readonly Statement[],
  { term, plus = [], where, by, span, paper, isInPapers = false, isCount, isWhether = false, than, minus, of, daysTo }: Question,
): Answer {
  const all = paper === undefined ? known : known.filter((s) => s.paper === paper)
  if (isWhether && where.answer !== undefined)
    return { told: whetherIs(where.answer, tellSaid(all, term, withoutAnswer(where), span)), cells: [] }
  const tellOne = (one: Term): Told => (isCount ? countSaying(all, one, where, span) : tell(all, one, where, span))
  const counted = plus.length === 0 ? tellOne(term) : together([term, ...plus].map(tellOne))
  // What is asked of papers alone ends with them. Else nobody says, over all matters, that these are all there were.
  const isClosed = isInPapers || (paper !== undefined && (isCount || term.facts.every((f) => f === 'person')))
  const said = isClosed ? asWritten(counted) : counted
  const first = isOfAllMatters(term) && paper === undefined && !isInPapers && !isWhether ? openEnded(said) : said
  // Nothing is added over currencies or terms: then each of them is said.
  const cut = by.length === 0 && first.why.includes('not_broken_down') ? (['unit'] as const) : by
  const open = cut.length > 0 ? tellBy(all, term, where, cut, span, isCount) : []
  const cells = isClosed && said.qualifier === 'exact' ? open.map(asWritten) : open
  if (isWhether) return { told: whetherAny(all, term, where, span), cells: cells.map((c) => ({ by: c.by, ...whether(c) })) }
  if (than) return { told: changeOf(first, tell(all, term, where, than)), cells: [] }
  if (minus) return { told: leftOf(all, { term, where, minus, ...(span ? { span } : {}) }, first), cells: [] }
  if (of) {
    const whole = tell(all, of, where, span)
    const parts = by.length === 0 ? partsOfShare(first, whole) : cells.map((c) => ({ by: c.by, ...shareOf(c, whole) }))
    return { told: shareOf(first, whole), cells: parts }
  }
  if (daysTo !== undefined) {
    const end = typeof daysTo === 'string' ? daysTo : tell(all, daysTo)
    return { told: daysBetween(first, end), cells: cells.map((c) => ({ by: c.by, ...daysBetween(c, end) })) }
  }
  return { told: first, cells: isTermOfOne(term) && by.length === 0 && !isCount ? partsOfTerm(all, term, where, first, span) : cells }
}

/** Several answers as one, in the state of each of them where that is one. */
function together(parts: readonly Told[]): Told {
  const [first] = parts as [Told, ...Told[]]
  const sum = sumOfTold(parts, first)
  return { ...sum, papers: parts.flatMap((p) => p.papers), ...(parts.every((p) => p.state === first.state) ? { state: first.state } : {}) }
}

/** The prison term of one person: never without its years and months as they were spoken, what is suspended of it, and what is left to serve. */
const isTermOfOne = ({ facts, no }: Term): boolean => no !== undefined && facts.length === 1 && facts[0] === 'prison'
function partsOfTerm(all: readonly Statement[], term: Term, where: Where, whole: Told, span?: Span): readonly Cell[] {
  if (whole.value === null) return []
  const suspended = tell(all, { ...term, facts: ['prison_suspended'] }, where, span)
  // Spoken in months alone, it is its value already.
  const units = tellBy(all, term, where, ['unit'], span)
  const spoken = units.some((c) => c.by['unit'] === 'years' && c.value !== 0) ? units.filter((c) => c.by['unit'] !== 'days') : []
  return [
    ...spoken.map((c) => ({ ...c, by: { part: c.by['unit'] ?? '' } })),
    { by: { part: 'suspended' }, ...suspended },
    { by: { part: 'left_to_serve' }, ...less(whole, suspended) },
  ]
}

/**
 * What is left of a sum. Of several (accused, victims) it is worked out of each: of whom nobody says what came off, it is not known what is left, and what came
 * off the others is not taken from hers.
 */
function leftOf(
  all: readonly Statement[],
  { term, where, minus, span }: Pick<Question, 'term' | 'where' | 'span'> & { readonly minus: Term },
  whole: Told,
): Told {
  const of = term.no === undefined && minus.no === undefined && term.about === minus.about ? select(all, term, where, span) : []
  const each = group(of, (s) => JSON.stringify([s.about, s.matter, s.subject_no])).flatMap(([s]) => (s ? [s] : []))
  const together = less(whole, tell(all, minus, where, span))
  if (each.length < 2 || whole.value === null || each.some((s) => s.subject_no === null || !PEOPLE.has(s.about))) return together
  const left = each.map((s) => {
    const [mine, off] = [term, minus].map(({ facts }) => ({ matter: s.matter, about: s.about, no: s.subject_no as number, facts }))
    return less(tell(all, mine as Term, where, span), tell(all, off as Term, where, span))
  })
  return left.every((t) => t.qualifier === 'exact') ? together : sumOfTold(left, together)
}

const PEOPLE: ReadonlySet<string> = new Set(['accused', 'official', 'victim', 'person', 'worker'])

/** How many papers speak of is as many as stand in them. */
const asWritten = <T extends Told>(told: T): T =>
  told.value !== null && told.qualifier === 'at_least' && told.why.every((w) => w === 'fewer_records')
    ? { ...told, qualifier: 'exact', why: [] }
    : told

/** Of whatever matter: there were others of whom no paper came. What an office states of a time is stated as the whole. */
const isOfAllMatters = ({ matter, about = 'office' }: Term): boolean => matter === undefined && about !== 'office'

/** Sums of several currencies are none together; that there is one, each of them says. */
function whetherAny(all: readonly Statement[], term: Term, where: Where, span?: Span): Told {
  const told = tellSaid(all, term, where, span)
  if (!told.why.includes('not_broken_down')) return whether(told)
  const each = tellBy(all, term, where, ['unit'], span).map((cell) => whether(cell))
  const { answer, why, ...rest } =
    each.find((t) => t.answer === 'yes') ?? each.find((t) => t.answer === undefined) ?? each[0] ?? whether(told)
  const { unit: _, ...whole } = { ...whether(told), ...rest, why, papers: told.papers }
  return answer === undefined ? whole : { ...whole, answer }
}

const withoutAnswer = (where: Where): Where => Object.fromEntries(Object.entries(where).filter(([id]) => id !== 'answer'))

export const answerAgainst = (known: readonly Statement[]): { readonly against: readonly Against[] } => ({ against: listAgainst(known) })
