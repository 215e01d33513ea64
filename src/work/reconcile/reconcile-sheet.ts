/** What stands between the figures of a sheet, and what is missing under them: asked of the same moment's knowledge. */
import type { Country } from '../../core/country/index.ts'
import { findIndicator } from '../../core/country/find.ts'
import { parsePeriod, type Interval } from '../../core/model/dates.ts'
import { explain, isOtherPeriod, type Compared, type CountedOnTheWay, type OnTheWay } from '../../core/reconcile/chain.ts'
import type { Finding } from '../../core/reconcile/finding.ts'
import { kindsOf } from '../../core/reconcile/touched.ts'
import type { Beside, Question, Report } from '../../core/report/report.ts'
import type { Answer, AnswerSheet, Chain, Reconciled } from '../answers/answer-sheet.ts'
import { windowsOf } from '../answers/make-sheet.ts'
import { ofOneMoment, type Figures } from '../answers/read-figures.ts'
import type { CountStore } from '../../road/ports.ts'
import { saidOf } from '../../core/count/amount.ts'
import { reconcile } from './reconcile.ts'
import type { Counted } from '../../road/stages.ts'

type Place = { readonly report: Report; readonly country: Country; readonly store: CountStore; readonly isDemo: boolean }

/** The sheet with its chains and findings; for whoever gathers all of it. */
export async function reconcileSheet(sheet: AnswerSheet, { report, country, store, isDemo }: Place): Promise<AnswerSheet> {
  const answers = new Map(sheet.answers.map((a) => [a.id, a]))
  const questions = new Map(report.questions.map((q) => [q.id, q]))
  const asked = { asOf: sheet.as_of, basis: sheet.as_of_by, windows: windowsOf(report, sheet.year) }
  const chains = await ofOneMoment(asked, country, store, (figures) =>
    Promise.all((report.beside ?? []).map((beside) => readChain(beside, { answers, questions, country, figures }))),
  )
  const reconciled: Reconciled = {
    chains,
    findings: await readFindings(sheet, { country, store, isDemo }),
  }
  return { ...sheet, reconciled }
}

type Sources = {
  readonly answers: ReadonlyMap<string, Answer>
  readonly questions: ReadonlyMap<string, Question>
  readonly country: Country
  readonly figures: Figures
}

async function readChain(beside: Beside, sources: Sources): Promise<Chain> {
  const shown = beside.questions.filter((id) => sources.answers.has(id))
  const steps = shown.map(async (question, i) => {
    const [before, now] = [comparedOf(shown[i - 1], sources), comparedOf(question, sources)]
    if (!before || !now) return { question, reasons: [] }
    return { question, reasons: explain(before, now, await readOnTheWay(beside, question, { before, now }, sources)) }
  })
  return { key: beside.key, steps: await Promise.all(steps) }
}

type Asked = Compared & { readonly query: Question['query'] }
function comparedOf(id: string | undefined, { answers, questions, country }: Sources): Asked | undefined {
  const [answer, question] = [answers.get(id ?? ''), questions.get(id ?? '')]
  const indicator = question && findIndicator(country, question.query.indicator)
  if (!answer || !question || !indicator) return undefined
  const { from, to, coverage, deduplicated } = answer
  return { indicator, interval: { from, to }, coverage, deduplicated, query: { ...question.query, by: [] } }
}

async function readOnTheWay(
  { via, cohort }: Beside,
  question: string,
  { before, now }: { readonly before: Asked; readonly now: Asked },
  { country, figures }: Sources,
): Promise<OnTheWay> {
  const ask = async (id: string, interval: Interval, query: Question['query'] = { indicator: id }): Promise<Counted | undefined> => {
    const indicator = findIndicator(country, id)
    return indicator && figures.of(indicator, query, interval)
  }
  const counted = isOtherPeriod(before.interval, now.interval) ? await ask(before.indicator.id, now.interval, before.query) : undefined
  const others = await Promise.all((via?.[question] ?? []).map((id) => ask(id, now.interval)))
  const stage = cohort?.stages[question]
  const through = cohort && stage !== undefined ? await ask(cohort.indicator, now.interval) : undefined
  const reached = through?.stages?.find((s) => s.id === stage)?.reached
  return {
    period: counted ? printed(counted) : null,
    via: others.filter((c) => c !== undefined).map(printed),
    cohort:
      through && through.value !== null && reached !== undefined && reached !== null
        ? { reached, whole: through.value, ...now.interval }
        : null,
  }
}

const printed = (counted: Counted): CountedOnTheWay => ({
  indicator: counted.indicator,
  from: counted.from,
  to: counted.to,
  ...saidOf(counted),
  state: counted.state,
  coverage: counted.coverage,
})

/** Findings of the sheet's own time, each with the questions whose records it is about. */
async function readFindings(sheet: AnswerSheet, { country, store, isDemo }: Omit<Place, 'report'>): Promise<Reconciled['findings']> {
  const from = sheet.answers.map((a) => a.from).toSorted()[0]
  const to = sheet.answers
    .map((a) => a.to)
    .toSorted()
    .at(-1)
  if (from === undefined || to === undefined) return []
  const { findings } = await reconcile({ country, interval: { from, to }, asOf: sheet.as_of, deposits: [], isDemo }, store)
  return findings.flatMap((finding) => {
    const kinds = kindsOf(finding, country)
    const touches = ({ indicator, ...interval }: Answer): boolean =>
      kinds.includes(findIndicator(country, indicator)?.kind ?? '') && isWithin(finding, interval)
    const questions = sheet.answers.filter(touches).map((a) => a.id)
    return questions.length === 0 ? [] : [{ finding, questions }]
  })
}

const isWithin = ({ period }: Finding, { from, to }: Interval): boolean => {
  const span = parsePeriod(period)
  return span !== undefined && span.from < to && from < span.to
}
