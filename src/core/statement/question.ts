/** A question to what papers say, as it is written, and its answer. */
import { isDay } from '../model/dates.ts'
import { parsePaperNumber } from '../model/register-number.ts'
import { listAgainst, type Against } from './against.ts'
import { less, openEnded } from './between.ts'
import { setAgainst, type Against as SetAgainst } from './set-against.ts'
import { withActsDenied } from './nils.ts'
import { isOfAllMatters, tellCells, tellOne, together, type Asked } from './several-terms.ts'
import { OWN_WORD, PLACES, select, WHERE, type By, type Span, type Term, type Where } from './standing.ts'
import { papersOf } from './papers-say.ts'
import { isAct, isOpenFact, sortOf, subjectOf, type Statement } from './statement.ts'
import { tellBy } from './tell-by.ts'
import { tell, tellAge, tellDay } from './tell.ts'
import { withRest } from './rest.ts'
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
  /** Asked is only on which day: of an act that is counted, the day that is said with its number. */
  readonly isWhen?: boolean
  /** By how many percent it is more than in that earlier time. */
  readonly than?: Span
  readonly minus?: string
  readonly of?: string
  /** Among how many it is divided. */
  readonly per?: string
  readonly daysTo?: string
  /** On which day an age is asked. */
  readonly at?: string
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
  readonly isWhen?: boolean
  readonly than?: Span
  readonly minus?: SetAgainst
  readonly of?: SetAgainst
  readonly per?: SetAgainst
  readonly daysTo?: Term | string
  readonly at?: string
}
/** What is asked by a cut that no line of it bears, or by a code that none has: what they have instead. */
export type Unborne = Cut & {
  readonly bears: readonly string[]
  /** Lines have it, and never together with these. */ readonly beside?: readonly Cut[]
}
type Cut = { readonly dimension: string; readonly code?: string }
export type Answer = { readonly told: Told; readonly cells: readonly Cell[]; readonly unborne?: readonly Unborne[] }

export class BadQuestion extends Error {
  override name = 'BadQuestion'
}

/** What a question may not ask twice at once: each is another answer. */
const ONE_OF = ['isWhether', 'isWhen', 'minus', 'of', 'per', 'than', 'daysTo'] as const

/**
 * @param isFact whether the country's list of facts has it. @param codesOf the codes of a dimension.
 * @throws BadQuestion in words for whoever asks
 */
export function readQuestion(asked: Written, isFact: (code: string) => boolean, codesOf: CodesOf = () => undefined): Question {
  const { about, ...narrowed } = asked.where
  const [first = '', ...others] = termsIn(asked.term)
  const whole = readTerm(first)
  if (about !== undefined && whole.about !== undefined)
    throw new BadQuestion(`"${asked.term}" says already whom it is about: leave out about=${about}`)
  const term = about === undefined ? whole : { ...whole, about }
  const plus = others.map((t) => readTerm(t, term))
  const bad = Object.keys(narrowed).find((id) => !WHERE.some((w) => w === id))
  if (bad !== undefined) throw new BadQuestion(`there is no dimension ${bad}; there are ${WHERE.join(', ')}, about`)
  const wrong = asked.by.find((id) => !PLACES.some((p) => p === id))
  if (wrong !== undefined) throw new BadQuestion(`there is no dimension ${wrong}; there are ${PLACES.join(', ')}`)
  const paper = asked.paper === undefined ? undefined : parsePaperNumber(asked.paper)
  if (asked.paper !== undefined && paper === undefined) throw new BadQuestion(`"${asked.paper}" is no number of a paper`)
  // Days are counted from the day on which it was, so that to say so asks nothing else.
  const isWhen = asked.isWhen === true && asked.daysTo === undefined
  const several = ONE_OF.filter((id) => (id === 'isWhen' ? isWhen : asked[id] !== undefined && asked[id] !== false))
  if (several.length > 1)
    throw new BadQuestion('one of --whether, --when, --minus, --of, --per, --than and --days-to: each asks something else')
  const [minus, of, per] = [asked.minus, asked.of, asked.per].map((t) => (t === undefined ? undefined : readAgainst(t, [term, ...plus])))
  const daysTo = asked.daysTo === undefined || isDay(asked.daysTo) ? asked.daysTo : readTerm(asked.daysTo, term)
  const terms = [
    term,
    ...plus,
    ...(minus?.terms ?? []),
    ...(of?.terms ?? []),
    ...(per?.terms ?? []),
    ...(typeof daysTo === 'object' ? [daysTo] : []),
  ]
  const unknown = terms.flatMap((t) => t.facts).find((f) => !isFact(f))
  if (unknown !== undefined) throw new BadQuestion(`there is no fact "${unknown}"`)
  const whom = terms.flatMap((t) => t.about ?? []).find((code) => codeOf('about', code, codesOf) !== code)
  if (whom !== undefined) throw new BadQuestion(`write ${codeOf('about', whom, codesOf)} for "${whom}"`)
  const where = Object.fromEntries(Object.entries(narrowed).map(([id, code]) => [id, codeOf(id, code, codesOf)]))
  if (isWhen && (plus.length > 0 || asked.by.length > 0 || asked.isCount))
    throw new BadQuestion('--when asks for the day of one term: leave out +, --by and --count')
  if (asked.at !== undefined && (plus.length > 0 || term.facts.some((f) => sortOf(f) !== 'age')))
    throw new BadQuestion('--at says on which day an age is asked: it is of a term like X:person:1:age')
  if (asked.at !== undefined && (asked.isCount || asked.by.length > 0 || several.length > 0 || where['age_band'] !== undefined))
    throw new BadQuestion(
      '--at asks for one age as of a day, and whoever is counted, cut or narrowed by child or adult goes by the day of each paper: leave out --count, --by, --where age_band, --whether, --when, --minus, --of, --per, --than and --days-to',
    )
  const dayless = (daysTo === undefined ? [] : [term, ...(typeof daysTo === 'object' ? [daysTo] : [])])
    .flatMap((t) => t.facts)
    .find(hasNoDay)
  if (dayless !== undefined)
    throw new BadQuestion(
      `the day of ${dayless} is that as of which it is said: days are counted from or to an act, as found, handed_over or happened`,
    )
  if (daysTo !== undefined && plus.length > 0) throw new BadQuestion('days are counted from one term; several with + are a sum')
  if (daysTo !== undefined && asked.isCount && !term.facts.includes('waiting'))
    throw new BadQuestion('--count says how many, and --days-to how long: ask one of them')
  if (plus.length > 0 && terms.slice(0, plus.length + 1).some((t) => !asked.isCount && t.facts.some((f) => UNADDED.has(sortOf(f)))))
    throw new BadQuestion('several terms with + are a sum, and a day, an age or a name has none: ask each by itself')
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
    ...(isWhen ? { isWhen: true } : {}),
    ...(asked.than ? { than: asked.than } : {}),
    ...(minus ? { minus } : {}),
    ...(of ? { of } : {}),
    ...(per ? { per } : {}),
    ...(daysTo === undefined ? {} : { daysTo }),
    ...(asked.at === undefined ? {} : { at: asked.at }),
  }
}

/** A yes, a no or a code of which the day says how it was on it, and not when it came to be so. */
const hasNoDay = (fact: string): boolean => sortOf(fact) === 'code' && !isAct(fact) && !isOpenFact(fact)
const UNADDED: ReadonlySet<string> = new Set(['day', 'age', 'name'])
/** Whole terms with `+` between; `victims+suspected` is one term of two facts. */
const termsIn = (text: string): readonly string[] => text.split(/\+(?=[^+]*:)/)

/** Codes of a dimension by what they are called; undefined where it is a number or a paper's own word. */
export type CodesOf = (dimension: string) => ReadonlyMap<string, string> | undefined
/** @returns the codes of what is asked for, as a line has them. @throws BadQuestion for one that no line can have: nothing would ever be found */
function codeOf(id: string, asked: string, codesOf: CodesOf): string {
  const codes = codesOf(id)
  if (codes === undefined) return asked
  const all = [...new Set(codes.values())]
  return asked
    .split('/')
    .map((word) => {
      const code = all.find((c) => c === word) ?? codes.get(word.toLowerCase())
      if (code !== undefined) return code
      throw new BadQuestion(
        `no line can have ${id}=${word}; ${all.length > 12 ? 'saksi forms paper-statement lists what it can' : `there are ${all.join(', ')}`}`,
      )
    })
    .join('/')
}

/** What comes off, or what it is a share of. One with an empty part is that of each term that is asked; several with `+` come off all of them together. */
function readAgainst(text: string, asked: readonly Term[]): SetAgainst {
  const [one = '', ...others] = termsIn(text)
  if (others.length > 0) return { terms: [one, ...others].map((t) => readTerm(t, asked[0])), isOfEach: false }
  const each = asked.map((t) => readTerm(one, t))
  const apart = [...new Map(each.map((t) => [JSON.stringify(t), t])).values()]
  return { terms: apart, isOfEach: apart.length === asked.length }
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

export function answerQuestion(known: readonly Statement[], question: Question): Answer {
  const { term, plus = [], where, by, span, paper, isInPapers = false, isCount, isWhether = false, minus, of, per, than, daysTo } = question
  const came = paper === undefined ? known : known.filter((s) => s.paper === paper)
  const terms = [term, ...plus]
  const all = withActsDenied(
    came,
    terms.filter(isOfOffices).flatMap((t) => t.facts),
  )
  const isOpen = paper === undefined && !isInPapers && !isWhether
  const asked: Asked = { all, terms, where, isCount, isOpen, ...(span ? { span } : {}) }
  if (question.isWhen === true) return withUnborne(known, question, asked, { told: tellDay(all, term, where, span), cells: [] })
  const { at } = question
  const counted = together(terms.map((t) => tellOne(asked, t)))
  // What is asked of papers alone ends with them. Else nobody says, over all matters, that these are all there were.
  const isClosed = isInPapers || (paper !== undefined && (isCount || term.facts.every((f) => f === 'person')))
  const said = isClosed ? asWritten(counted) : paper !== undefined && terms.every(isOfOffices) ? asItsTotal(counted) : counted
  const whole = isOpen && isOfAllMatters(term) ? openEnded(said) : said
  const first = at !== undefined && whole.sealed === 'age_years' ? { ...tellAge(all, term, where, span, at), at } : whole
  // Nothing is added over currencies or terms: then each of them is said.
  const cut = by.length === 0 && first.why.includes('not_broken_down') ? (['unit'] as const) : by
  const found = cut.length > 0 ? tellCells(asked, cut) : []
  const cells = isClosed && said.qualifier === 'exact' ? found.map(asWritten) : found
  if (isWhether && paper !== undefined) {
    const struck = struckOnly(came, terms, where)
    if (struck) return withUnborne(known, question, asked, { told: struck, cells: [] })
  }
  const isSet = isWhether || [minus, of, per, than, daysTo].some((other) => other !== undefined)
  const answer = isSet
    ? setAgainst(asked, first, cells, { isCut: by.length > 0, isWhether, minus, of, per, than, daysTo })
    : {
        told: first,
        cells:
          plus.length === 0 && isTermOfOne(term) && by.length === 0 && !isCount
            ? partsOfTerm(all, term, where, first, span)
            : isToldByOne(asked, by)
              ? cells
              : withRest(cells, said, by),
      }
  return withUnborne(known, question, asked, answer)
}

/** Whether a paper says it: what it struck out, and says nowhere else, it does not say. */
function struckOnly(came: readonly Statement[], terms: readonly Term[], where: Where): Told | undefined {
  const struck = came.filter(
    (s) =>
      s.said === 'struck' &&
      terms.some((t) => select([{ ...s, said: 'said' }], t, where).length > 0) &&
      !came.some((o) => o.said !== 'struck' && o.fact === s.fact && subjectOf(o) === subjectOf(s)),
  )
  if (struck.length === 0 || terms.some((t) => select(came, t, where).length > 0)) return undefined
  return { value: null, qualifier: 'exact', why: [], answer: 'no', state: 'reported', papers: papersOf(struck, () => 'struck') }
}

const isOfOffices = ({ about }: Term): boolean => about === undefined || about.split('/').includes('office')

/** Of whom the cells of two cuts are silent the paper may say one of them: they are not “of neither known”. */
const isToldByOne = ({ all, terms, where, span }: Asked, by: readonly By[]): boolean =>
  by.length > 1 &&
  terms.some((t) =>
    select(all, t, where, span).some((s) => [true, false].every((isBorne) => by.some((b) => (valueOf(s, b) !== '') === isBorne))),
  )

function withUnborne(known: readonly Statement[], question: Question, asked: Asked, answer: Answer): Answer {
  const unborne = [...listAbsent(known, question), ...listUnborne(asked, question.by, answer)]
  return unborne.length === 0 ? answer : { ...answer, unborne }
}

/** A matter, or a paper, of which nothing came: most often it is typed otherwise. */
function listAbsent(known: readonly Statement[], { term, plus = [], minus, of, per, paper }: Question): readonly Unborne[] {
  const asked = [term, ...plus, ...(minus?.terms ?? []), ...(of?.terms ?? []), ...(per?.terms ?? [])].flatMap((t) => t.matter ?? [])
  const matters = [...new Set(asked)].filter((matter) => !known.some((s) => s.matter === matter))
  const isAbsent = paper !== undefined && !known.some((s) => s.paper === paper)
  return [
    ...matters.map((code) => ({ dimension: 'matter', code, bears: [] })),
    ...(isAbsent ? [{ dimension: 'paper', code: paper, bears: [] }] : []),
  ]
}

function valueOf(s: Statement, id: string): string {
  const value = id === 'said_by' ? (s.said_by ?? OWN_WORD) : s[id as keyof Statement]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
/** Nothing was found, or nothing is cut, though there are lines of it: which dimension none of them bears, and what they bear instead. */
function listUnborne({ all, terms, where, span }: Asked, by: readonly By[], { told, cells }: Answer): readonly Unborne[] {
  const lines = terms.flatMap((t) => select(all, t, {}, span))
  if (lines.length === 0) return []
  const bearing = (id: string, of = lines): readonly string[] =>
    [...new Set(of.map((s) => valueOf(s, id)))].filter((c) => c !== '').toSorted()
  const isNothing = told.value === null && told.answer === undefined && told.papers.length === 0
  const narrowed: readonly Cut[] = isNothing ? Object.entries(where).map(([dimension, code]) => ({ dimension, code })) : []
  const isUncut = by.length > 0 && cells.length === 0 && told.papers.length > 0
  const bears = (s: Statement, { dimension, code }: Cut): boolean =>
    code === undefined ? valueOf(s, dimension) !== '' : code.split('/').includes(valueOf(s, dimension))
  /** Each that no line bears; and where each of them is borne, that no line bears them together. */
  const absent = (cuts: readonly Cut[]): readonly Unborne[] => {
    const found = cuts.filter((cut) => !lines.some((s) => bears(s, cut))).map((cut) => ({ ...cut, bears: bearing(cut.dimension) }))
    const [first, ...beside] = cuts
    if (first === undefined || beside.length === 0 || found.length > 0 || lines.some((s) => cuts.every((cut) => bears(s, cut))))
      return found
    const others = lines.filter((s) => beside.every((cut) => bears(s, cut)))
    return [{ ...first, bears: bearing(first.dimension, others), beside }]
  }
  return [...absent(narrowed), ...(isUncut ? absent(by.filter((id) => id !== 'value').map((dimension) => ({ dimension }))) : [])]
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

/** How many papers speak of is as many as stand in them. */
const asWritten = <T extends Told>(told: T): T =>
  told.value !== null && told.qualifier === 'at_least' && told.why.every((w) => w === 'fewer_records')
    ? { ...told, qualifier: 'exact', why: [] }
    : told

/** Asked is what one paper has as the total of a time: that is what it says, also where a return is not in; why it may be more stands beside it. */
const asItsTotal = (told: Told): Told =>
  told.value !== null && told.state === 'aggregate' && told.qualifier === 'at_least' && !told.why.includes('as_stated')
    ? { ...told, qualifier: 'exact' }
    : told

export function answerAgainst(known: readonly Statement[]): { readonly against: readonly Against[] } {
  const ofOffices = [...new Set(known.filter((s) => s.about === 'office').map((s) => s.fact))]
  return { against: listAgainst(withActsDenied(known, ofOffices)) }
}
