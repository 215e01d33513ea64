/** What the application says of places (src/server/routes/places.ts), and how it reads. */
import { findCode } from '../../../core/country/find.ts'
import type { Country } from '../../../core/country/index.ts'
import type { ActedWithdrawal } from '../../../core/entry/kinds/acted-withdrawn.ts'
import type { ByCode, PlaceEvent, PlaceFile, Said } from '../../../core/place/place-file.ts'
import { findRecordKind } from '../../../core/model/kinds.ts'
import { printCountSaid, spanOfCount } from '../../../core/text/count-span.ts'
import { listOfColumn } from '../../../core/country/list-of-column.ts'
import { formatNumber, type Lang } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { sayColumn, sayValue } from '../find/called.ts'
import { PLACE, WHY_TAKEN_BACK } from './words.ts'

export type PlaceLine = Pick<PlaceFile, 'code' | 'kinds' | 'provinces' | 'isHome'> & {
  readonly record: string
  readonly leads: number
  readonly persons: number
  readonly unsaid: number
  readonly operations: number
  readonly reopened: number
}
export type Places = { readonly isCut: boolean; readonly places: readonly PlaceLine[] }

/** A code of a kind's column in words; of a list that knows it not, the code. */
export function sayCode(country: Country, kind: string, column: string, code: string, lang: Lang): string {
  const list = listOfColumn(kind, column, country.forms)
  return list === undefined ? code : pick(findCode(country, list, code)?.words ?? { en: code }, lang)
}

/** `Online scam compound, Preah Sihanouk`. */
export const sayKinds = (country: Country, { kinds, provinces }: Pick<PlaceFile, 'kinds' | 'provinces'>, lang: Lang): string =>
  [
    ...kinds.map((k) => sayCode(country, 'lead', 'site_type', k, lang)),
    ...provinces.map((p) => sayCode(country, 'lead', 'province', p, lang)),
  ].join(', ')

/** `Taken out 12, Left behind 13`, the most first. */
export const sayCounts = (country: Country, kind: string, column: string, counts: ByCode, lang: Lang): readonly string[] =>
  Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([code, n]) => `${sayCode(country, kind, column, code, lang)} ${formatNumber(n, lang)}`)

/** How many of the people named are children: of those whose age is said, where it is not said of all. */
export function sayChildren(children: Said, persons: number, lang: Lang): string {
  const say = speaker(PLACE, lang)
  if (children === null) return say('asked-no-age')
  const isOne = children.n === 1
  if (children.of < persons) return say(isOne ? 'asked-child-of' : 'asked-children-of', children)
  return isOne ? say('asked-child') : say('asked-children', { n: children.n })
}

const KIND_OF: Readonly<Record<PlaceEvent['event'], string>> = {
  registered: 'site',
  leads: 'lead',
  asked: 'lead',
  outcome: 'named_person',
  permission_asked: 'entry_permission',
  permission_decided: 'entry_permission',
  operation: 'operation',
  state: 'site',
  reopened: 'site',
  inspection: 'inspection',
  plan_sealed: 'operation',
  plan_opened: 'operation',
  plan_taken_back: 'operation',
  licence: 'recruitment_licence',
  licence_ended: 'recruitment_licence',
}

/** What stands beside an event, each as one phrase. */
export function sayFacts({ event, facts, from }: PlaceEvent, country: Country, lang: Lang): readonly string[] {
  const say = speaker(PLACE, lang)
  const kind = KIND_OF[event]
  const [{ channel, leads, named, children, age_said: aged, persons, outcome, was, as }, code] = [
    facts,
    (column: string, value: string | number | undefined) => sayCode(country, kind, column, String(value ?? ''), lang),
  ]
  if (event === 'leads') return [say('event-leads', { n: Number(leads), channel: code('channel', channel) })]
  if (event === 'asked') {
    const said = aged === undefined ? null : { n: Number(children), of: Number(aged) }
    const n = spanOfCount(named)?.least ?? Number(named)
    return [say('event-asked', { n: typeof named === 'string' ? printCountSaid(named, lang) : n }), sayChildren(said, n, lang)]
  }
  if (event === 'outcome') return [say('event-outcome', { n: Number(persons), outcome: code('outcome', outcome) })]
  // Of which of several operations: by the code that its record has below.
  const ofOperation = say('event-operation', { code: from.record })
  if (event === 'plan_sealed' || event === 'plan_opened') return [ofOperation]
  if (event === 'plan_taken_back') return [ofOperation, pick(WHY_TAKEN_BACK[facts.reason as ActedWithdrawal], lang)]
  if (event === 'reopened') return [say('event-was', { was: code('state', was), as: String(as) })]
  return [
    ...(event === 'operation' ? [from.record] : []),
    ...Object.entries(facts).map(([column, value]) =>
      event === 'state' || (typeof value === 'string' && SELF_TELLING.has(column))
        ? sayValue(country, kind, column, value, lang)
        : `${sayColumn(country, kind, column, lang)}: ${isRough(kind, column, value) ? printCountSaid(value, lang) : sayValue(country, kind, column, value, lang)}`,
    ),
  ]
}
/** Said about, at least, at most or between. */
const isRough = (kind: string, column: string, value: string | number): boolean =>
  typeof value === 'string' && findRecordKind(kind)?.columns.some((c) => c.id === column && c.most !== undefined) === true
/** Columns whose values need no name beside them. */
const SELF_TELLING: ReadonlySet<string> = new Set(['site_type', 'operation_type', 'outcome', 'decision', 'result'])
