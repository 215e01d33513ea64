/**
 * One figure for so many of another: operations for 100,000 residents. Each of the two is counted by itself, with its own returns, totals and doubts; a cell
 * is of the same codes in both. Where nobody says how many live there, there is no rate, and none of a province of which nothing is known.
 */
import { amountAgain, exactly, notKnown, perSoMany, say } from '../../core/count/amount.ts'
import { keyOf } from '../../core/count/aggregates.ts'
import { findIndicator } from '../../core/country/find.ts'
import type { Country, Indicator, Measure } from '../../core/country/index.ts'
import type { Figure } from '../../core/count/figure.ts'
import type { CoveredSlot } from '../../core/count/grounds.ts'
import type { Interval } from '../../core/model/dates.ts'
import type { Counted, CountedCell, CountedData } from '../stages.ts'

type Asked = {
  readonly indicator: Indicator
  readonly interval: Interval
  readonly by?: readonly string[]
  readonly where?: Readonly<Record<string, string>>
  readonly slots?: readonly CoveredSlot[]
}
type Rate = Extract<Measure, { type: 'rate' }>

/** @param count counts one of the two */
export async function countRate(
  request: Asked,
  rate: Rate,
  country: Country,
  count: (own: Asked) => Promise<Counted>,
): Promise<CountedData> {
  const { indicator, interval, by = [], where = {}, slots } = request
  const [of, per] = await Promise.all([
    count({ indicator: known(country, rate.of), interval, by, where, ...(slots ? { slots } : {}) }),
    count({ indicator: known(country, rate.per), interval, by, where }),
  ])
  const figure = (part: Figure, whole: Figure): Figure => ({
    ...say(perSoMany(amountAgain(part), amountAgain(whole), rate.times)),
    // A number that is known roughly is printed bare beside no other.
    ...(isPlain(part) && isPlain(whole) ? { part: part.value as number, whole: whole.value as number } : {}),
  })
  const { from, to, as_of, as_of_by, coverage, cells_overlap } = of
  return {
    indicator: indicator.id,
    unit: indicator.unit.en,
    from,
    to,
    as_of,
    as_of_by,
    definition: indicator.version,
    ...figure(of, per),
    state: isNothing(per) ? per.state : of.state,
    coverage,
    by: of.by,
    cells: of.by.length === 0 ? [] : cellsOf(of, per, figure),
    ...(cells_overlap ? { cells_overlap } : {}),
    lineage: {
      ...of.lineage,
      entries: of.lineage.entries + per.lineage.entries,
      kinds: added(of, per, 'kinds'),
      agencies: added(of, per, 'agencies'),
    },
  }
}

/** Entries of both: of one kind, and of one agency, together. */
function added(of: Counted, per: Counted, what: 'kinds' | 'agencies'): Readonly<Record<string, number>> {
  const [own, other] = [of.lineage[what], per.lineage[what]]
  return { ...own, ...Object.fromEntries(Object.entries(other).map(([id, n]) => [id, n + (own[id] ?? 0)])) }
}

function known(country: Country, id: string): Indicator {
  const found = findIndicator(country, id)
  if (!found) throw new Error(`impossible: ${id} was looked for when the country was loaded`)
  return found
}

const isNothing = ({ value, least }: Figure): boolean => value === null && least === undefined
const isPlain = ({ value, qualifier }: Figure): boolean => value !== null && (qualifier === 'exact' || qualifier === 'at_least')

/** A place in which nobody acted, and people live, has a rate of nothing where every return is in, and no record leaves open where it was. */
function cellsOf(of: Counted, per: Counted, figure: (part: Figure, whole: Figure) => Figure): readonly CountedCell[] {
  const byCodes = ({ cells }: Counted): ReadonlyMap<string, CountedCell> => new Map(cells.map((c) => [keyOf(c.by), c]))
  const [parts, wholes] = [byCodes(of), byCodes(per)]
  const isOpen = of.qualifier !== 'exact' || of.cells.some((c) => Object.values(c.by).includes('unknown'))
  const none = isOpen ? say(notKnown(...(of.why.length > 0 ? of.why : (['not_recorded'] as const)))) : say(exactly(0, 'complete'))
  const isSaid = ({ by }: CountedCell): boolean => !Object.values(by).includes('unknown')
  return [...new Set([...parts.keys(), ...[...wholes].flatMap(([key, cell]) => (isSaid(cell) ? [key] : []))])].toSorted().map((key) => {
    const [part, whole] = [parts.get(key), wholes.get(key)]
    const state = whole === undefined || isNothing(whole) ? (whole?.state ?? per.state) : part?.state
    return {
      by: part?.by ?? (whole as CountedCell).by,
      ...figure(part ?? none, whole ?? say(notKnown(...(per.why.length > 0 ? per.why : (['not_broken_down'] as const))))),
      state: state ?? (isOpen ? 'partial' : 'reported_zero'),
    }
  })
}
