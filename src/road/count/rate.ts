/**
 * One figure for so many of another: operations for 100,000 residents. Each of the two is counted by itself, with its own returns, totals and doubts; a cell
 * is of the same codes in both. Where nobody says how many live there, there is no rate; none of a province of which nothing is known, none of what has no
 * place, and none of all places together while of one of them nobody says how many live in it: what was done there would be divided among the others.
 */
import { amountAgain, exactly, notKnown, perSoMany, say } from '../../core/count/amount.ts'
import { keyOf } from '../../core/count/aggregates.ts'
import { dimensionOf } from '../../core/count/dimensions.ts'
import { codesOf, figuresIn } from '../../core/country/find.ts'
import type { Country, Indicator, Measure } from '../../core/country/index.ts'
import type { Figure } from '../../core/count/figure.ts'
import type { CoveredSlot, FigureState } from '../../core/count/grounds.ts'
import type { Interval } from '../../core/model/dates.ts'
import type { Counted, CountedCell, CountedData } from '../stages.ts'

type Asked = {
  readonly indicator: Indicator
  readonly interval: Interval
  readonly by?: readonly string[]
  readonly where?: Readonly<Record<string, string>>
  readonly slots?: readonly CoveredSlot[]
}
type By = Readonly<Record<string, string>>
type Rate = Extract<Measure, { type: 'rate' }>
/** `isSaid`: that there can be a rate of these codes, if both numbers are known. */
type Two = { readonly of: Counted; readonly per: Counted; readonly times: number; readonly isSaid: (codes: By) => boolean }

/** @param count counts one of the two */
export async function countRate(
  request: Asked,
  rate: Rate,
  country: Country,
  count: (own: Asked) => Promise<Counted>,
): Promise<CountedData> {
  const { indicator, interval, by = [], where = {}, slots } = request
  const [one, other] = figuresIn(country, indicator) as [Indicator, Indicator]
  const isApart = by.includes(rate.places) || Object.hasOwn(where, rate.places)
  const [of, per, apart] = await Promise.all([
    count({ indicator: one, interval, by, where, ...(slots ? { slots } : {}) }),
    count({ indicator: other, interval, by, where }),
    isApart ? undefined : count({ indicator: other, interval, by: [...by, rate.places], where }),
  ])
  const places = placesOf(other, rate, interval, country)
  const isOfAll = (codes: By): boolean =>
    Object.hasOwn(codes, rate.places) || per.value === 0 || isStated(per) || isKnownOfEach(places, rate.places, codes, apart ?? per)
  const isSaid = (codes: By): boolean => !Object.values({ ...where, ...codes }).includes('unknown') && isOfAll({ ...where, ...codes })
  const two: Two = { of, per, times: rate.times, isSaid }
  const { from, to, as_of, as_of_by, coverage, cells_overlap } = of
  return {
    indicator: indicator.id,
    unit: indicator.unit.en,
    from,
    to,
    as_of,
    as_of_by,
    definition: indicator.version,
    ...divided(two, {}, of, per),
    state: stateOf(two, {}, per, of.state),
    coverage,
    by: of.by,
    cells: of.by.length === 0 ? [] : cellsOf(two),
    ...(cells_overlap ? { cells_overlap } : {}),
    lineage: {
      ...of.lineage,
      entries: of.lineage.entries + per.lineage.entries,
      kinds: added(of, per, 'kinds'),
      agencies: added(of, per, 'agencies'),
    },
  }
}

/** The places that there were: what is asked of a year asks for none that began after it. */
function placesOf(other: Indicator, { places }: Rate, { from, to }: Interval, country: Country): readonly string[] {
  const { list, parent } = dimensionOf(other, places)
  const codes = codesOf(country, list).filter((c) => (c.validFrom ?? from) < to && from < (c.validTo ?? to))
  return [...new Set(codes.flatMap((c) => (parent ? (c.parent ?? []) : c.code)))]
}

/** A stated total says itself that it is of all of them, however it is broken down; and where there is none at all, there is none anywhere. */
const isStated = ({ state, qualifier }: Counted): boolean =>
  qualifier !== 'at_least' && (state === 'aggregate' || state === 'reported_not_disaggregated')

const isKnownOfEach = (places: readonly string[], id: string, codes: By, { by, cells }: Counted): boolean =>
  places.every((place) =>
    cells.some(
      (c) => c.by[id] === place && !isNothing(c) && Object.entries(codes).every(([d, code]) => !by.includes(d) || c.by[d] === code),
    ),
  )

function divided({ times, isSaid }: Two, codes: By, part: Figure, whole: Figure): Figure {
  if (!isSaid(codes)) return say(notKnown(...part.why, ...whole.why, 'not_recorded'))
  return {
    ...say(perSoMany(amountAgain(part), amountAgain(whole), times)),
    // A number that is known roughly is printed bare beside no other.
    ...(isPlain(part) && isPlain(whole) ? { part: part.value as number, whole: whole.value as number } : {}),
  }
}

/** What both are whole of: beside residents of whom some are not in, or not said, what was counted is whole by itself alone. */
const WHOLE: readonly FigureState[] = ['reported', 'aggregate', 'reported_zero']
function stateOf({ per, isSaid }: Two, codes: By, whole: CountedCell | Counted | undefined, own: FigureState): FigureState {
  if (whole === undefined || isNothing(whole)) return (whole ?? per).state
  return WHOLE.includes(own) && (!isSaid(codes) || whole.state === 'partial') ? 'partial' : own
}

/** Entries of both: of one kind, and of one agency, together. */
function added(of: Counted, per: Counted, what: 'kinds' | 'agencies'): Readonly<Record<string, number>> {
  const [own, other] = [of.lineage[what], per.lineage[what]]
  return { ...own, ...Object.fromEntries(Object.entries(other).map(([id, n]) => [id, n + (own[id] ?? 0)])) }
}

const isNothing = ({ value, least }: Figure): boolean => value === null && least === undefined
const isPlain = ({ value, qualifier }: Figure): boolean => value !== null && (qualifier === 'exact' || qualifier === 'at_least')

/** A place in which nobody acted, and people live, has a rate of nothing where every return is in, and no record leaves open where it was. */
function cellsOf(two: Two): readonly CountedCell[] {
  const { of, per } = two
  const byCodes = ({ cells }: Counted): ReadonlyMap<string, CountedCell> => new Map(cells.map((c) => [keyOf(c.by), c]))
  const [parts, wholes] = [byCodes(of), byCodes(per)]
  const isOpen = of.qualifier !== 'exact' || of.cells.some((c) => isUnknown(c.by))
  const none = isOpen ? say(notKnown(...(of.why.length > 0 ? of.why : (['not_recorded'] as const)))) : say(exactly(0, 'complete'))
  const nobody = say(notKnown(...(per.why.length > 0 ? per.why : (['not_broken_down'] as const))))
  return [...new Set([...parts.keys(), ...[...wholes].flatMap(([key, cell]) => (isUnknown(cell.by) ? [] : [key]))])]
    .toSorted()
    .map((key) => {
      const [part, whole] = [parts.get(key), wholes.get(key)]
      const codes = part?.by ?? (whole as CountedCell).by
      return {
        by: codes,
        ...divided(two, codes, part ?? none, whole ?? nobody),
        state: stateOf(two, codes, whole, part?.state ?? (isOpen ? 'partial' : 'reported_zero')),
      }
    })
}

const isUnknown = (codes: By): boolean => Object.values(codes).includes('unknown')
