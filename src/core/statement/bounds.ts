/** What a sum of what papers say may not be more or less than, by what else they say beside it. */
import { atLeast, between, either, exactly, say, type Amount, type Said } from '../count/amount.ts'
import { codesOf, select, type Span, type Term, type Where } from './standing.ts'
import { CUTS, subjectOf, type Cut, type Statement } from './statement.ts'
import { sumOf } from './sums.ts'

/** Of what two contradict, the lower bound of one that is open is no number to be picked. */
export function sayOne(amount: Amount): Said {
  const said = say(amount)
  return said.why.includes('contradicted') && amount.most === Infinity ? { value: null, qualifier: null, why: said.why } : said
}

/** What each of several people owes, paid or is owed. Who is described beside them and of whom no paper says it was not asked: together it is at least that. */
const EACH_HAS: ReadonlySet<string> = new Set(['debt', 'fee', 'wage_owed'])
export function orMore(amount: Amount, all: readonly Statement[], own: readonly Statement[], { matter, about, no, facts }: Term): Amount {
  if (matter === undefined || no !== undefined || amount.most !== amount.least || !facts.every((f) => EACH_HAS.has(f))) return amount
  const saying = new Set(own.map(subjectOf))
  const isAllSaid = own.some((s) => s.subject_no === null)
  const described = all.filter((s) => s.fact === 'person' && s.matter === matter && s.about === about && s.said === 'said')
  return isAllSaid || described.every((s) => saying.has(subjectOf(s))) ? amount : atLeast(amount.least, ...amount.why, 'not_recorded')
}

/**
 * Cells that add up to more than the whole that they are cells of (a call that names two forms stands in two): of several of them together it is no fewer than the
 * largest, and no more than the whole.
 */
export function withoutOverlap(amount: Amount, all: readonly Statement[], term: Term, where: Where, span?: Span): Amount {
  const several = Object.entries(where).find(([id, code]) => CUTS.some((c) => c === id) && codesOf(code).length > 1)
  if (several === undefined) return amount
  const [id, code] = several
  const rest: Where = Object.fromEntries(Object.entries(where).filter(([other]) => other !== id))
  const whole = sumOf(
    select(all, term, rest, span).filter((s) => s[id as Cut] === null),
    rest,
    span,
  )
  const cells = [...Map.groupBy(select(all, term, rest, span), (s) => s[id as Cut])].flatMap(([own, list]) =>
    own === null ? [] : [{ own, n: sumOf(list, { ...rest, [id]: own }, span).least }],
  )
  if (cells.reduce((sum, c) => sum + c.n, 0) <= whole.most) return amount
  const asked = cells.filter((c) => codesOf(code).includes(c.own)).map((c) => c.n)
  const [least, most] = [Math.max(0, ...asked), Math.min(whole.most, amount.most)]
  // One cell alone is more than the whole: the papers say two things, and neither is picked.
  if (least > whole.most) return either(whole, atLeast(least, ...amount.why))
  if (least >= most) return amount.most <= whole.most || amount.isAbout ? amount : exactly(least, ...amount.why, 'not_broken_down')
  return between(least, most, ...amount.why, 'not_broken_down')
}
