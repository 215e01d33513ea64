/** What a report printed of a country: data, in `countries/<id>/printed.ts`. Its numbers stand beside the record's own, and neither is taken for the other. */
import type { Coverage } from '../count/coverage.ts'
import type { Words } from '../model/fields.ts'

export type PrintedFigure = {
  /** Row of the country's requirements. */
  readonly requirement: string
  readonly indicator: string
  readonly where?: Readonly<Record<string, string>>
  /** ISO days, half-open. */
  readonly from: string
  readonly to: string
  readonly value: number
  /** `estimate`: of somebody else, whom the report quotes. */
  readonly qualifier: 'exact' | 'about' | 'at_least' | 'estimate'
  /** Whether the report says the days, they follow from its sentence, or its own reporting period was taken because it says none. */
  readonly time: 'stated' | 'inferred' | 'assumed'
}
export type Printed = {
  /** Id of a report. */
  readonly report: string
  readonly edition: number
  /** The report, as it is named in a sentence. */
  readonly words: Words
  readonly figures: readonly PrintedFigure[]
  /** Requirements whose numbers readers set side by side, though they are not of the same: each a list. */
  readonly unlike?: readonly (readonly string[])[]
}
export const definePrinted = (printed: Printed): Printed => printed

/** What the record says of the same thing. */
export type OwnFigure = {
  readonly value: number | null
  readonly qualifier: string | null
  readonly from: string
  readonly to: string
  readonly coverage: Coverage
}

/**
 * What stands between the two, as far as both say it themselves. `agree`: the same number; `report-about`, `report-estimate`: the report says so of its own ·
 * `no-number`: the record has none · `own-open`: the record's says that it is not exact · `returns-missing`: returns of the time have not come ·
 * `other-days`, `days-assumed`: of other days than the record's, or of days that the report does not say · `unexplained`: none of these, so somebody has to be asked.
 */
export const GAPS = [
  'agree',
  'report-about',
  'report-estimate',
  'no-number',
  'own-open',
  'returns-missing',
  'other-days',
  'days-assumed',
  'unexplained',
] as const
export type Gap = (typeof GAPS)[number]

export function gapsBetween(printed: PrintedFigure, own: OwnFigure): readonly Gap[] {
  const isSame = own.value === printed.value && own.from === printed.from && own.to === printed.to
  const { received, due } = own.coverage
  const gaps: readonly (readonly [Gap, boolean])[] = [
    ['agree', isSame],
    ['report-about', printed.qualifier === 'about' || printed.qualifier === 'at_least'],
    ['report-estimate', printed.qualifier === 'estimate'],
    ['no-number', own.value === null],
    ['own-open', own.value !== null && (own.qualifier ?? 'exact') !== 'exact'],
    ['returns-missing', received < due],
    ['other-days', own.from !== printed.from || own.to !== printed.to],
    ['days-assumed', printed.time === 'assumed'],
  ]
  const found = gaps.flatMap(([gap, stands]) => (stands ? [gap] : []))
  return found.length === 0 ? ['unexplained'] : found
}

/** What was printed of one figure, in order of time. */
export const printedOf = (
  printed: Printed | undefined,
  { indicator, where = {} }: Pick<PrintedFigure, 'indicator' | 'where'>,
): readonly PrintedFigure[] =>
  (printed?.figures ?? [])
    .filter((f) => f.indicator === indicator && isSame(f.where ?? {}, where))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))

/** Numbers that readers set beside those of this figure, its own among them, in the country's order; none where nobody does. */
export function setBeside(printed: Printed | undefined, indicator: string): readonly PrintedFigure[] {
  const figures = printed?.figures ?? []
  const lists = (printed?.unlike ?? []).map((list) => list.flatMap((row) => figures.filter((f) => f.requirement === row)))
  return lists.find((list) => list.some((f) => f.indicator === indicator)) ?? []
}

const isSame = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([key, code]) => b[key] === code)
