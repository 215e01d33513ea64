/** An answer sheet → what a desk shows of it, as far as whoever asks may see it. */
import type { Installation } from '../../work/installation/installation.ts'
import { readSignOffs, standingOf, type SignOffRecord } from '../../work/answers/sign-offs.ts'
import { readAsked } from '../../work/answers/answers-asked.ts'
import { figuresIn, findIndicator } from '../../core/country/find.ts'
import type { Country, Indicator } from '../../core/country/index.ts'
import { sourceOf } from '../../core/country/indicator-source.ts'
import type { Words } from '../../core/model/fields.ts'
import { inEach, sameInEach, sayIn } from '../../core/text/languages.ts'
import type { Report } from '../../core/report/report.ts'
import type { Answer, AnswerSheet } from '../../work/answers/answer-sheet.ts'
import { SEEN_BY } from '../../core/access/side-of.ts'
import { labelOf } from './sheet-model.ts'
import { saidOf } from '../../core/count/amount.ts'
import { CONTRADICTED } from '../../core/count/dimensions.ts'
import { sayChain, sayFindings } from '../../web/sheet/say-chain.ts'
import type { AnswersRight, ShownAnswer, ShownChart, ShownSheet } from '../../work/answers/shown-answers.ts'

/**
 * The questions that somebody may see. A body sees what it owes itself; across the wall nothing that is counted from the
 * protection side, and of the oversight body's own nothing at all, whoever owes it (DESIGN 8.1).
 */
export function questionsFor(report: Report, country: Country, right: AnswersRight): Report {
  if (right.type === 'all') return report
  // Of what is divided by another both numbers are printed.
  const seesAll = (indicator: Indicator | undefined): boolean => indicator === undefined || figuresIn(country, indicator).every(sees)
  const sees = (indicator: Indicator): boolean => {
    const source = sourceOf(indicator)
    // What is counted of no record says nothing of the other side but to whoever could know whose returns it rests on.
    if (source?.type !== 'records') return right.seesProtection
    return SEEN_BY[source.kind.side].includes(right.seesProtection ? 'protection' : 'enforcement')
  }
  const mine = report.questions.filter((q) => q.owner === right.agency && seesAll(findIndicator(country, q.query.indicator)))
  return { ...report, questions: mine }
}

/** A sheet as it was counted at one moment. `hash` and `figures` are hex: of the whole, and of each figure by its question. */
export type CountedSheet = {
  readonly sheet: AnswerSheet
  readonly charts: readonly ShownChart[]
  readonly hash: string
  readonly figures: ReadonlyMap<string, string>
}

/** What was signed and asked, which changes no figure and is read at each opening. */
export type Since = { readonly signOffs: readonly SignOffRecord[]; readonly asked: readonly (readonly [question: string, at: string])[] }

export const readSince = async ({ country, layout, pools }: Installation, report: Report, year: number): Promise<Since> => ({
  signOffs: readSignOffs(layout, report.id, year),
  asked: [...(await readAsked(pools.saksi_reader, reviewersOf(country), report.id, year))],
})

export function showSheet(
  { sheet, charts, figures }: CountedSheet,
  since: Since,
  { report, country, right }: { readonly report: Report; readonly country: Country; readonly right: AnswersRight },
): Omit<ShownSheet, 'countedAt' | 'isBehind' | 'isOfChosenDay'> {
  const signed = standingOf(since.signOffs, figures)
  const asked = new Map(since.asked)
  const show = (a: Answer): ShownAnswer => ({
    ...answerOf(a, country),
    asks: report.questions.find((q) => q.id === a.id)?.asks ?? { en: a.id, km: a.id },
    figure: figures.get(a.id) ?? '',
    signed: signed
      .filter((s) => s.question === a.id)
      .map(({ agency, isStale, isSigned, narrative }) => ({ agency, isStale, isSigned: isSigned === true, narrative })),
    asked: asked.get(a.id) ?? null,
  })
  const shown = new Set(sheet.answers.map((a) => a.id))
  return {
    report: report.id,
    title: report.words,
    year: sheet.year,
    asOf: sheet.as_of,
    asOfBy: sheet.as_of_by,
    parts: report.parts,
    answers: sheet.answers.map(show),
    beside: (report.beside ?? [])
      .filter((b) => b.questions.every((q) => shown.has(q)))
      .map(({ key, words, why, questions }) => ({ key, words, why, questions, steps: stepsOf(key, sheet, country) })),
    findings: sayFindings(sheet.reconciled?.findings ?? [], country),
    minister: right.type === 'all' ? (report.minister ?? []) : [],
    charts,
  }
}

const stepsOf = (key: string, sheet: AnswerSheet, country: Country) => {
  const chain = sheet.reconciled?.chains.find((c) => c.key === key)
  return chain ? sayChain(chain, sheet.answers, country) : []
}

/** Whoever gathers the answers: they ask the others for theirs. */
export const reviewersOf = (country: Country): string[] =>
  country.agencies.filter((a) => a.type === 'oversight' || a.type === 'statistics').map((a) => a.id)

function answerOf(a: Answer, country: Country): Omit<ShownAnswer, 'asks' | 'figure' | 'signed' | 'asked'> {
  const indicator = findIndicator(country, a.indicator)
  const label = (by: Readonly<Record<string, string>>): Words => {
    const words = Object.entries(by).map(([d, code]) => labelOf(country, a.indicator, d, code))
    return inEach((lang) => words.map((w) => sayIn(w, lang)).join(' · '))
  }
  const { id, part, requirements, owner, due, from, to, state, coverage, definition, lineage, previous } = a
  return {
    id,
    part,
    requirements,
    owner,
    due,
    indicator: a.indicator,
    from,
    to,
    ...saidOf(a),
    state,
    coverage,
    definition,
    name: indicator?.words ?? sameInEach(a.indicator),
    unit: indicator?.unit ?? sameInEach(a.unit),
    caveat: indicator?.caveat ?? sameInEach(''),
    changed: indicator?.changed?.words ?? null,
    partOf: a.part_of ?? null,
    cells: a.cells.map((c) => ({ label: label(c.by), ...saidOf(c), state: c.state })),
    isCutElsewhere: a.cells_in_releases === true,
    hasDiffering: a.cells.some((c) => c.value !== null && Object.values(c.by).includes(CONTRADICTED)),
    built: {
      entries: lineage.entries,
      agencies: Object.keys(lineage.agencies),
      deduplicated: a.deduplicated,
      ...(a.if_overlooked ? { ifOverlooked: a.if_overlooked } : {}),
      ...(lineage.not_looked ? { notLooked: lineage.not_looked } : {}),
    },
    isSingleSource: a.single_source,
    previous: previous && {
      ...saidOf(previous),
      state: previous.state,
      coverage: previous.coverage,
      notComparable: previous.not_comparable,
      change: previous.change,
    },
  }
}
