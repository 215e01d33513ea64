/** A released figure over its years, as a page shows it: the sentence, the chart with its table, and why two years may not be compared. */
import { drawYears, type YearMark } from '../../core/chart/index.ts'
import { allReturns, type Coverage, type StillToCome } from '../../core/count/coverage.ts'
import type { Words } from '../../core/model/fields.ts'
import { BECAUSE, type Because } from '../../core/release/because.ts'
import type { Jump } from '../../core/release/jump.ts'
import { languageOf } from '../../core/text/languages.ts'
import { sayWhyAbout } from '../words/about-so-many.ts'
import { STATES } from '../words/common.ts'
import { DATA } from '../words/data.ts'
import { digits, formatDay, formatNumber } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import { OBSERVATORY } from '../words/observatory.ts'
import { roundedWords } from '../../core/release/words/of-release.ts'
import { RELEASED } from '../words/released.ts'
import { sayStillToCome, sayUnsigned } from '../words/returns-in.ts'
import { pick, speaker } from '../words/say.ts'
import { SHEET } from '../words/sheet.ts'
import { hasFigure, isWithheld, sayState, toMark, type Datum } from './figure.ts'
import { html, trusted, type Html } from './html.ts'
import { shapeOf } from './shapes.ts'

/** What was said of one interval. `datum` is null where nothing was released of it. */
export type Point = {
  /** `2022`, or the days that it is about. */
  readonly label: Words
  readonly isYear: boolean
  readonly datum: Omit<Datum, 'label'> | null
  /** Where it is about so many: why, as its release says; absent where that does not say. */
  readonly because?: readonly Because[]
  /** It was rounded to a multiple of this. */
  readonly rounded?: number
  /** Returns that were in, of those due; absent in what was released before it was kept. */
  readonly coverage?: Coverage
  /** There where its time was not over on the day it is known on, or not every return of it due. */
  readonly toCome?: StillToCome
  /** Why no line may be drawn to it from the one before. */
  readonly broken: readonly Break[]
  /** The one before it, and how far it is from that; none before the first. */
  readonly beside?: { readonly label: Words; readonly jump: Jump | null; readonly coverage?: Coverage }
  /** ISO day it went out, and the release's own page. */
  readonly on?: string
  readonly href?: string
}
export type Break =
  | { readonly why: 'coverage'; readonly before: Point['coverage']; readonly after: Point['coverage'] }
  | { readonly why: 'definition' | 'length' | 'uncovered' }

/** `at least 31`, `about 600`, `about 103 or more`; a state in words where there is no number. */
export function sayDatum(datum: Omit<Datum, 'label'> | null, lang: Lang): string {
  if (datum === null) return speaker(OBSERVATORY, lang)('nothing-out')
  if (datum.value === null || !hasFigure(datum)) return pick(STATES[datum.state], lang)
  const number = formatNumber(datum.value, lang)
  return datum.qualifier === 'about' || datum.qualifier === 'at_least'
    ? speaker(SHEET, lang)(datum.isOpen ? 'about-or-more' : datum.qualifier, { number })
    : number
}

/** Whether something of it is missing: returns, or what is not written of somebody. Undefined where the release does not say, and where none is owed. */
function isWhole({ datum, coverage }: Pick<Point, 'datum' | 'coverage'>): boolean | undefined {
  if (datum?.qualifier === 'at_least' || datum?.isOpen || datum?.state === 'partial') return false
  return coverage && allReturns(coverage) > 0 ? coverage.received >= allReturns(coverage) : undefined
}

/** The number with the line beneath it that says what it is worth: double where every return is in, dashed where something is missing, single under a zero. */
export function renderWorth(point: Pick<Point, 'datum' | 'coverage'> | null, lang: Lang): Html {
  const datum = point?.datum ?? null
  const isNumber = datum !== null && datum.value !== null && hasFigure(datum)
  const whole = point && isWhole(point)
  const worth = !isNumber ? 'none' : whole === false ? 'part' : datum.value === 0 ? 'zero' : whole ? 'whole' : 'unsaid'
  return html`<b class="fig ${worth}">${sayDatum(datum, lang)}</b>`
}

/** Of a number far from the one before it: whether the returns can be the reason, or that the record knows none; empty where nobody would ask. */
export function sayJump({ label, beside, coverage }: Point, lang: Lang): string {
  if (!beside?.jump) return ''
  const { goes, why } = beside.jump
  const isSaid = beside.coverage !== undefined && coverage !== undefined && allReturns(beside.coverage) > 0
  const fill = {
    ...pairOf({ label, beside }, lang),
    before: isSaid ? share(beside.coverage, lang) : '',
    after: isSaid ? share(coverage, lang) : '',
  }
  return speaker(OBSERVATORY, lang)(`jump-${goes}-${isSaid ? why : 'unsaid'}`, fill)
}

/** Of two years, one thing that their people are told apart by: whether many moved into or out of “not stated”, and the parts that are far from what they were. */
export type MovedParts = {
  readonly from: Words
  readonly to: Words
  readonly cut: Words
  readonly isMoved: boolean
  readonly far: readonly Words[]
}

export function sayMovedParts({ from, to, cut, isMoved, far }: MovedParts, lang: Lang): string {
  const say = speaker(OBSERVATORY, lang)
  const fill = { from: digits(pick(from, lang), lang), to: digits(pick(to, lang), lang), cut: pick(cut, lang) }
  const list = far.map((words) => digits(pick(words, lang), lang)).join(languageOf(lang).comma)
  return [isMoved && say('parts-moved', fill), far.length > 0 && say('parts-far', { ...fill, list })].filter(Boolean).join(' ')
}

/** In a list, beside the newest number, what its own page says at length of it and the one before; empty where there is nothing to be said. */
export function sayBeside(point: Point, lang: Lang): string {
  const say = speaker(OBSERVATORY, lang)
  if (!point.beside) return ''
  const fill = pairOf(point, lang)
  return [point.broken.length > 0 && say('beside-broken', fill), point.beside.jump && say('beside-far', fill)].filter(Boolean).join(' ')
}

export function renderBeside(point: Point, lang: Lang): Html | false {
  const said = sayBeside(point, lang)
  return said !== '' && html`<span class="s2 mut block">${said}</span>`
}

/** The two years that something is said of. */
const pairOf = ({ label, beside }: Pick<Point, 'label' | 'beside'>, lang: Lang): { readonly from: string; readonly to: string } => ({
  from: beside ? digits(pick(beside.label, lang), lang) : '',
  to: digits(pick(label, lang), lang),
})

export function sayBreaks(breaks: readonly Break[], lang: Lang): string {
  const say = speaker(OBSERVATORY, lang)
  const of = (coverage: Point['coverage']): string => (coverage ? share(coverage, lang) : '–')
  return breaks
    .map((one) => (one.why === 'coverage' ? say('why-coverage', { before: of(one.before), after: of(one.after) }) : say(`why-${one.why}`)))
    .join('; ')
}

/** Of all its returns, due or not: a set of four of which twenty-one are to come is not whole. A dash where none is owed: `0/0` would read as missing. */
export const share = (coverage: Coverage, lang: Lang): string =>
  allReturns(coverage) === 0 ? '–' : `${formatNumber(coverage.received, lang)}/${formatNumber(allReturns(coverage), lang)}`

/** What is said of the returns beside a number, in a sentence; empty where nobody said it. */
export const sayCoverage = (point: Pick<Point, 'coverage' | 'datum' | 'toCome'>, lang: Lang): string =>
  [sayIn(point, lang), sayUnsigned(point.coverage, lang)].filter(Boolean).join(' ')

function sayIn({ coverage, datum, toCome }: Pick<Point, 'coverage' | 'datum' | 'toCome'>, lang: Lang): string {
  if (toCome) return sayStillToCome(toCome, coverage, lang)
  if (!coverage) return ''
  if (coverage.due === 0) return datum?.qualifier === 'at_least' ? speaker(OBSERVATORY, lang)('unasked') : speaker(DATA, lang)('no-returns')
  const isMissing = coverage.received < coverage.due && (datum?.qualifier === 'at_least' || datum?.isOpen === true)
  // Every return may be in, and some rows of one still wait, or nobody has signed it yet.
  const isIn = coverage.received >= coverage.due
  const isWhole = isIn && datum?.state !== 'partial'
  const isWaiting = isIn && datum?.qualifier === 'at_least'
  const key = isWaiting ? 'waiting' : isWhole ? 'complete' : isMissing ? (datum?.isOpen ? 'incomplete-about' : 'incomplete') : null
  const fill = { received: coverage.received, due: coverage.due }
  return key === null ? speaker(DATA, lang)('coverage', fill) : speaker(OBSERVATORY, lang)(key, fill)
}

/** Marks of a chart over years. @param isCovered whether coverage stands under each year: a small chart has no room for it */
export const marksOf = (points: readonly Point[], lang: Lang, isCovered = true): readonly YearMark[] =>
  points.map((point) => {
    const label = digits(pick(point.label, lang), lang)
    const mark = toMark({ label: point.label, ...(point.datum ?? { value: null, state: 'not_collected' as const }) }, lang)
    return {
      ...mark,
      label,
      isCut: point.broken.length > 0,
      ...(isCovered && point.coverage && allReturns(point.coverage) > 0 ? { foot: share(point.coverage, lang) } : {}),
    }
  })

/** The drawing in the sizes that a screen and a telephone need: one of them is seen. */
export const drawBoth = (id: string, label: string, points: readonly Point[], lang: Lang): Html =>
  trusted(
    drawYears(`${id}-w`, label, marksOf(points, lang), 'wide') +
      drawYears(`${id}-n`, label, marksOf(points, lang), points.length > 6 ? 'wide' : 'narrow'),
  )

/** Year, number, state, coverage, and where any has a release the day it went out. */
export function renderPoints(points: readonly Point[], lang: Lang): Html {
  const say = speaker(OBSERVATORY, lang)
  const areOut = points.some((p) => p.href !== undefined)
  const row = ({ label, datum, coverage, on, href, broken, beside }: Point): Html => {
    return html`<tr><th scope="row">${digits(pick(label, lang), lang)}${broken.length > 0 && beside && html` <span class="s1 mut nw">≠ ${digits(pick(beside.label, lang), lang)}</span>`}</th><td class="r">${datum && (hasFigure(datum) || isWithheld(datum)) ? sayDatum(datum, lang) : ''}</td>
<td>${datum ? sayState(datum, lang) : html`${shapeOf('not_collected')} ${say('nothing-out')}`}</td><td class="r">${coverage && share(coverage, lang)}</td>
${areOut && html`<td class="nw">${on && href && html`<a href="${href}?lang=${lang}">${formatDay(on, lang)}</a>`}</td>`}</tr>`
  }
  return html`<table><thead><tr><th scope="col">${say('col-year')}</th><th scope="col" class="r">${say('col-number')}</th><th scope="col">${say('col-state')}</th><th scope="col" class="r">${say('col-returns')}</th>${areOut && html`<th scope="col">${say('col-released')}</th>`}</tr></thead>
<tbody>${points.map(row)}</tbody></table>`
}

/**
 * Everything that has to be said beside such a chart: cuts, dashes, and that one year is no line.
 * @param moved parts by which two years say nothing side by side: these are not called alike without a word
 * @param isWhole false for a panel of several: what is said of its years alone would be read as said of all of them
 */
export function notesOf(points: readonly Point[], lang: Lang, isWhole = true, moved: readonly MovedParts[] = []): readonly string[] {
  const say = speaker(OBSERVATORY, lang)
  const cuts = points.flatMap((p) =>
    p.broken.length === 0 ? [] : [say(p.beside ? 'cut-note-pair' : 'cut-note', { ...pairOf(p, lang), why: sayBreaks(p.broken, lang) })],
  )
  const areSaid = (p: Point): boolean => (p.beside?.jump ?? null) !== null || moved.some((m) => m.isMoved && m.to.en === p.label.en)
  const alike = points.filter(
    (p) => p.beside && p.broken.length === 0 && !areSaid(p) && isNumber(p.datum) && isNumber(pointBefore(points, p)),
  )
  const [asMany, others] = [alike.filter(isOfAsMany), alike.filter((p) => !isOfAsMany(p))]
  const { comma } = languageOf(lang)
  const sharesOf = ({ beside, coverage }: Point): string => [beside?.coverage, coverage].map((c) => (c ? share(c, lang) : '–')).join(comma)
  const pairs = asMany.map((p) => say('pair', pairOf(p, lang))).join(comma)
  const unlike = others.map((p) => `${say('pair', pairOf(p, lang))} (${sharesOf(p)})`).join(comma)
  const isDash = points.some((p) => p.datum === null || (p.datum.value === null && p.datum.state !== 'withheld_for_privacy'))
  const toCome = points.flatMap((p) =>
    p.toCome ? [`${digits(pick(p.label, lang), lang)}${languageOf(lang).colon}${sayStillToCome(p.toCome, p.coverage, lang)}`] : [],
  )
  return [
    ...cuts,
    ...(pairs === '' || !isWhole ? [] : [say('alike-note', { pairs })]),
    ...(unlike === '' || !isWhole ? [] : [say('alike-of-others', { pairs: unlike })]),
    ...(isWhole ? points.map((p) => sayJump(p, lang)).filter((said) => said !== '') : []),
    ...toCome,
    ...(isWhole ? sayOwed(points, lang) : []),
    ...(isDash ? [say('dash-note')] : []),
    ...(points.length === 1 ? [say(points[0]?.isYear === false ? 'one-time' : 'one-year')] : []),
  ]
}

/** Where more or fewer returns were due in one year than in another, other offices or times are counted, also where all of them are in. */
function sayOwed(points: readonly Point[], lang: Lang): readonly string[] {
  const owed = points.flatMap(({ isYear, label, coverage }) => (isYear && coverage ? [{ label, n: allReturns(coverage) }] : []))
  if (new Set(owed.map(({ n }) => n)).size < 2) return []
  const { colon, comma } = languageOf(lang)
  const list = owed.map(({ label, n }) => `${digits(pick(label, lang), lang)}${colon}${formatNumber(n, lang)}`).join(comma)
  return [speaker(OBSERVATORY, lang)('owed-note', { list })]
}

/** Where none says how many, the years are set apart already. */
const isOfAsMany = ({ beside, coverage }: Point): boolean =>
  (beside?.coverage && allReturns(beside.coverage)) === (coverage && allReturns(coverage))
const isNumber = (datum: Point['datum'] | undefined): boolean => datum !== null && datum !== undefined && datum.value !== null
const pointBefore = (points: readonly Point[], { beside }: Point): Point['datum'] | undefined =>
  points.find(({ label }) => label.en === beside?.label.en)?.datum

/** Why some are about so many, as their releases say. Of what was rounded that is the whole of it, and is said with its step. */
export function sayAbout(points: readonly Point[], lang: Lang): string {
  const about = points.filter(({ datum }) => datum?.qualifier === 'about')
  const rounded = [...new Set(about.flatMap(({ rounded: base }) => base ?? []))].map((base) =>
    pick(roundedWords(RELEASED['rounded-note'], base), lang),
  )
  const others = about.filter(({ rounded: base }) => base === undefined)
  const isSaid = others.every(({ because = [] }) => because.length > 0)
  const because = isSaid ? BECAUSE.filter((one) => others.some((p) => p.because?.includes(one))) : []
  const isOpen = others.some(({ datum }) => datum?.isOpen === true)
  return [...rounded, ...(others.length > 0 ? [sayWhyAbout(because, isOpen, lang)] : [])].join(' ')
}
