/** Records → the stations of their case, in order. Pure; what two records say of one station is said once, with both as its sources. */
import { slotDayIn, whenIn } from '../country/slot-day.ts'
import { endOfWhen, isAboutWhen } from '../text/about-when.ts'
import { accusedOf, refOf, type StoryRecord, type StoryRef } from './record.ts'
import { STATION_RULES, STATIONS, type Station } from './rules.ts'

export type Facts = Readonly<Record<string, string | number>>
/** What is said of one accused; `accused` null is the case as a whole. */
export type Part = { readonly accused: number | null; readonly facts: Facts; readonly sources: readonly StoryRef[] }
export type Step = {
  readonly station: Station
  /** ISO day, the month alone (`2023-02`), or an "about when" where no more is known. */
  readonly on: string
  readonly parts: readonly Part[]
  /** It has not happened: where the case will be if nothing changes. */
  readonly isExpected: boolean
}

/** @param today ISO day: what lies after it is expected. */
export function tellSteps(records: readonly StoryRecord[], today: string): readonly Step[] {
  const said = [...records.flatMap(stationsOf), ...records.flatMap(sentenceEnd)]
  const steps = [...Map.groupBy(said, (s) => `${s.on} ${s.station}`).values()].map((group): Step => {
    const { station, on } = group[0] as Said
    const parts = [...Map.groupBy(group, (s) => s.part.accused).values()].map((same) => ({
      accused: same[0]?.part.accused ?? null,
      facts: agreed(same.map((s) => s.part.facts)),
      sources: same.flatMap((s) => s.part.sources),
    }))
    return { station, on, parts: parts.toSorted((a, b) => (a.accused ?? 0) - (b.accused ?? 0)), isExpected: endOfWhen(on) > today }
  })
  return steps.toSorted((a, b) => byDay(endOfWhen(a.on), endOfWhen(b.on)) || STATIONS.indexOf(a.station) - STATIONS.indexOf(b.station))
}

/** What no two of them say otherwise: where they do, both stand beside the line (conflicts.ts), and the line chooses none. */
function agreed(all: readonly Facts[]): Facts {
  const said = Map.groupBy(all.flatMap(Object.entries) as [string, string | number][], ([field]) => field)
  return Object.fromEntries(
    [...said].flatMap(([field, each]) => (new Set(each.map(([, v]) => v)).size === 1 ? [[field, each[0]?.[1] ?? '']] : [])),
  )
}

type Said = { readonly station: Station; readonly on: string; readonly part: Part }

function stationsOf(r: StoryRecord): Said[] {
  return STATION_RULES.filter((rule) => rule.kind === r.kind).flatMap((rule) => {
    const when = whenIn(r.values, r.kind, rule.on)
    if (when === undefined) return []
    const facts = Object.fromEntries(
      rule.facts.flatMap((f) => {
        const value = r.values[f]
        return value === undefined ? [] : [[f, value] as const]
      }),
    )
    const on = rule.station === 'first_contact' && !isAboutWhen(when) ? when.slice(0, 7) : when
    return [{ station: rule.station, on, part: { accused: accusedOf(r), facts, sources: [refOf(r)] } }]
  })
}

/** A sentence that is being served ends some day: said as expected, because custody before it counts and courts change it. */
function sentenceEnd(r: StoryRecord): Said[] {
  const decided = slotDayIn(r.values, r.kind, 'decided_on')
  const { outcome, presence, sentence_months: months, suspended_months: suspended, execution } = r.values
  const isServed = outcome === 'convicted' && presence !== 'in_absentia' && (execution === undefined || execution === 'serving')
  if (r.kind !== 'accused_episode' || !isServed || decided === undefined || typeof months !== 'number') return []
  const left = months - (typeof suspended === 'number' ? suspended : 0)
  if (left <= 0) return []
  return [{ station: 'sentence_ends', on: addMonths(decided, left), part: { accused: accusedOf(r), facts: {}, sources: [refOf(r)] } }]
}

/** The month alone: a sentence's last day is a prison's to say. */
function addMonths(day: string, months: number): string {
  const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
}

/** A month alone stands before the days that are in it. */
const byDay = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
