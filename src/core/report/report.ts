/**
 * Other people's questionnaires: question → indicator. A report knows no country; it names indicators by id, and where a
 * country has none the answer is `not_collected`, never an empty cell.
 */
import type { Words } from '../model/fields.ts'

/** A window within the report's year: the calendar year, the report's own period, or months of the year (last one out). */
export type Window = 'calendar' | 'reporting' | { readonly fromMonth: number; readonly toMonth: number }

export type Question = {
  readonly id: string
  /** Key of the report's own division: a criterion, a table. */
  readonly part: string
  readonly asks: Words
  /** Rows of the country's requirements that this question answers. */
  readonly requirements: readonly string[]
  /** Agency that owes the answer. */
  readonly owner: string
  readonly query: { readonly indicator: string; readonly by?: readonly string[]; readonly where?: Readonly<Record<string, string>> }
  readonly window: Window
  /** Its wording waits for a document that is not at hand. */
  readonly provisional?: true
}

export type Report = {
  readonly id: string
  readonly words: Words
  readonly source: string
  readonly parts: readonly { readonly key: string; readonly words: Words }[]
  /** First day of the reporting period, month and day: `04-01` runs from April of the year to March of the next. */
  readonly periodFrom: string
  /** Days after the end of the year on which answers are due. */
  readonly dueDays: number
  readonly questions: readonly Question[]
  readonly provisional?: true
  /** Questions whose figures people hold for one: shown beside each other, with what each counts. */
  readonly beside?: readonly Beside[]
  /** The few questions of the minister's page, in its order. */
  readonly minister?: readonly string[]
}

export type Beside = {
  readonly key: string
  readonly words: Words
  /** Why they differ; infers no more than the sources say. */
  readonly why: Words
  /** In the order in which one leads to the next. */
  readonly questions: readonly string[]
  /** Indicators that are counted on the way from a question to the one named, over the months of the latter: other units of the same records. */
  readonly via?: Readonly<Record<string, readonly string[]>>
  /** A cohort of cases that passes through these figures, and its stage at each question. */
  readonly cohort?: { readonly indicator: string; readonly stages: Readonly<Record<string, string>> }
}

export const defineReport = (report: Omit<Report, 'questions'>): Omit<Report, 'questions'> => report
export const defineQuestions = (questions: readonly Question[]): readonly Question[] => questions

/** Half-open interval of a window in a year. */
export function intervalOf(window: Window, year: number, periodFrom: string): { from: string; to: string } {
  const day = (y: number, month: number): string =>
    `${month > 12 ? y + 1 : y}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}-01`
  if (window === 'calendar') return { from: `${year}-01-01`, to: `${year + 1}-01-01` }
  if (window === 'reporting') return { from: `${year}-${periodFrom}`, to: `${year + 1}-${periodFrom}` }
  return { from: day(year, window.fromMonth), to: day(year, window.toMonth) }
}

/** Faults of a report in itself: parts and ids. What a country lacks is no fault of the report. */
export function checkReport(report: Report): string[] {
  const parts = new Set(report.parts.map((p) => p.key))
  const ids = new Set<string>()
  const named = [
    ...(report.beside ?? []).flatMap((b) => [...b.questions, ...Object.keys(b.via ?? {}), ...Object.keys(b.cohort?.stages ?? {})]),
    ...(report.minister ?? []),
  ]
  const unknown = named.filter((id) => !report.questions.some((q) => q.id === id)).map((id) => `${report.id}: no question "${id}"`)
  return [
    ...unknown,
    ...report.questions.flatMap((q) => {
      const faults = parts.has(q.part) ? [] : [`${report.id}/${q.id}: no part "${q.part}"`]
      if (ids.has(q.id)) faults.push(`${report.id}/${q.id} is there twice`)
      ids.add(q.id)
      if (!q.asks.en.trim() || !q.asks['km']?.trim()) faults.push(`${report.id}/${q.id}: a language is missing`)
      return faults
    }),
  ]
}
