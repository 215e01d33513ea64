/**
 * When the returns of a time came, place by place, out of released files: which are in, of those that the form's calendar owed by the day that the release knows,
 * and how many came late where that was released too. Offices are put together by the place in which they stand: a real one is named beside no fault.
 */
import { listDue } from '../../core/count/coverage.ts'
import { findCode, findForm } from '../../core/country/find.ts'
import type { Country, Form, Indicator } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { parsePeriod, periodOf } from '../../core/model/dates.ts'
import type { SaidCell } from '../../core/release/said-cell.ts'
import { cellsBy, type Edition } from '../../core/release/series.ts'
import type { Heat, HeatCell } from '../../web/public/index.ts'
import { HEAT } from '../../web/words/heat.ts'
import { codeWords, intervalWords } from '../../core/release/words/of-release.ts'

type WhyNone = NonNullable<NonNullable<HeatCell>['why']>
/** What stands of a definition, of the time that is asked for. */
type EditionOf = (id: string) => Edition | undefined

/** Null for what is no figure of returns, and where none was released by place and time together. */
export function heatOf(country: Country, indicator: Indicator, editionOf: EditionOf): Heat | null {
  const form = findForm(country, indicator.form)
  if (indicator.measure?.type !== 'returns' || !form) return null
  const measured = (of: 'received' | 'on_time'): Indicator | undefined =>
    country.indicators.find((i) => i.form === form.id && i.measure?.type === 'returns' && i.measure.of === of)
  const [received, onTime] = [measured('received'), measured('on_time')]
  const edition = received && editionOf(received.id)
  const asOf = edition?.release.release.asOf
  const cuts = received && edition && cutsFor(received, edition)
  if (!received || !edition || !cuts || asOf === undefined) return null
  const timely = onTime && editionOf(onTime.id)
  // Known on another day it is of other returns.
  const own = timely && timely.release.release.asOf === asOf ? cutsFor(onTime, timely) : undefined
  const { length } = cuts
  const slots = listDue(country, form, edition).filter(({ due }) => due < asOf)
  const timeOf = (period: string): string => periodOf(parsePeriod(period)?.from ?? '', length)
  const columns = [...new Set(slots.map(({ period }) => timeOf(period)))].toSorted()
  const rows = Map.groupBy(slots, ({ office }) => placeOf(country, form, office))
  const cellOf = (place: string, time: string): HeatCell => {
    const owed = (rows.get(place) ?? []).filter(({ period }) => timeOf(period) === time)
    if (owed.length === 0) return null
    const offices = [...new Set(owed.map(({ office }) => office))]
    const sum = (of: Edition, { office, time: cut, isPlace }: Cuts): number | WhyNone => {
      const said = (isPlace ? [place] : offices).map((code) => cellsBy(of, cut, { [office]: code }).get(time))
      // Of an office that has sent nothing the files have no row; one that is withheld, or is not known yet, is in none of the sums.
      const without = (state: SaidCell['state']): boolean => said.some((cell) => cell?.value === null && cell.state === state)
      if (without('withheld_for_privacy')) return 'withheld_for_privacy'
      return without('partial') ? 'partial' : said.reduce((n, cell) => n + (cell?.value ?? 0), 0)
    }
    const come = sum(edition, cuts)
    if (typeof come !== 'number') return { owed: owed.length, in: null, late: null, why: come }
    const timelyOnes = own && timely ? sum(timely, own) : null
    return { owed: owed.length, in: come, late: typeof timelyOnes === 'number' ? come - timelyOnes : null }
  }
  return {
    what: received.words,
    year: intervalWords(edition.from, edition.to),
    asOf,
    columns: columns.map((time) => codeWords(country, received, cuts.time, time)),
    rows: [...rows.keys()]
      .toSorted((a, b) => rankOf(country, form, a) - rankOf(country, form, b))
      .map((place) => ({ label: placeWords(country, form, place), cells: columns.map((time) => cellOf(place, time)) })),
  }
}

/** Columns of one of its tables: the office or the place, and the time, no finer than the calendar. */
type Cuts = {
  readonly office: string
  readonly time: string
  readonly isPlace: boolean
  readonly length: NonNullable<Indicator['dimensions'][string]['period']>
}
function cutsFor({ dimensions }: Indicator, { release: { release } }: Edition): Cuts | undefined {
  for (const { by } of release.tables)
    for (const office of by)
      for (const time of by) {
        const [of, at] = [dimensions[office], dimensions[time]]
        if (of?.column === 'office' && at?.period) return { office, time, isPlace: of.parent !== undefined, length: at.period }
      }
  return undefined
}

const ELSEWHERE = ''
/** The place of an office; an invented one is its own. */
function placeOf(country: Country, { slot }: Form, office: string): string {
  const code = findCode(country, slot.list, office)
  return code?.parent ?? (code?.fictional === true ? office : ELSEWHERE)
}

function placeWords(country: Country, { slot }: Form, place: string): Words {
  if (place === ELSEWHERE) return HEAT.elsewhere
  const code = country.lists.flatMap(({ codes }) => codes).find((c) => c.code === place) ?? findCode(country, slot.list, place)
  return code?.words ?? { en: place, km: place }
}

/** The order of their own list; what stands by itself comes last. */
function rankOf(country: Country, { slot }: Form, place: string): number {
  const offices = country.lists.find(({ id }) => id === slot.list)?.codes ?? []
  const above = country.lists.find(({ codes }) =>
    offices.some(({ parent }) => parent !== undefined && codes.some((c) => c.code === parent)),
  )
  const at = above?.codes.findIndex((c) => c.code === place) ?? -1
  return at >= 0 ? at : place === ELSEWHERE ? 10_001 : 10_000
}
