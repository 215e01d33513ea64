/** What a case waits for, since when, and whose move it is. Pure, over the records that stand. */
import type { AgencyType } from '../model/lifecycles.ts'
import { slotDayIn } from '../country/slot-day.ts'
import { accusedOf, refOf, type StoryRecord, type StoryRef } from './record.ts'

export const WAITS = [
  'investigation',
  'prosecutor',
  'more_evidence',
  'trial',
  'review',
  'warrant',
  'found',
  'checkins',
  'reparation',
  'execution',
] as const
export type WaitFor = (typeof WAITS)[number]
export type Wait = {
  readonly wait: WaitFor
  /** ISO day. */
  readonly since: string
  readonly accused: number | null
  /** Kinds of body whose move it is. */
  readonly by: readonly AgencyType[]
  readonly source: StoryRef
}

const MOVERS: Readonly<Record<WaitFor, readonly AgencyType[]>> = {
  investigation: ['police'],
  prosecutor: ['prosecution'],
  more_evidence: ['police'],
  trial: ['court'],
  review: ['court'],
  warrant: ['police'],
  found: ['police'],
  checkins: ['court', 'police'],
  reparation: ['court', 'ministry'],
  execution: ['ministry'],
}

/** @returns the longest first. */
export function listWaits(records: readonly StoryRecord[], today: string): readonly Wait[] {
  const of = (kind: string): readonly StoryRecord[] => records.filter((r) => r.kind === kind)
  const waits: Wait[] = []
  const wait = (what: WaitFor, r: StoryRecord, ...days: readonly string[]): void => {
    // Of a day that is known about only it waits since the last that it may have been.
    const since = days.map((day) => slotDayIn(r.values, r.kind, day)).find((d) => d !== undefined)
    if (since !== undefined && since <= today) waits.push({ wait: what, since, accused: accusedOf(r), by: MOVERS[what], source: refOf(r) })
  }
  const isDecided = (accused: number | null): boolean =>
    [...of('verdict'), ...of('accused_episode')].some((r) => accusedOf(r) === accused && typeof r.values.decided_on === 'string')

  for (const r of of('investigation'))
    if (['open', 'suspended'].includes(String(r.values.state ?? 'open')) && r.values.closed_on === undefined && of('dossier').length === 0)
      wait('investigation', r, 'opened_on')
  for (const r of of('dossier')) {
    const { decision, decided_on: decided } = r.values
    if (decision === 'returned') wait('more_evidence', r, 'decided_on', 'received_on')
    else if (decision === 'pending' || (decision === undefined && decided === undefined)) wait('prosecutor', r, 'received_on', 'sent_on')
  }
  for (const r of of('accused_episode')) {
    const { stage, outcome, execution } = r.values
    if (['charged', 'investigating_judge', 'trial'].includes(String(stage)) && !isDecided(accusedOf(r)))
      wait('trial', r, 'charged_on', 'registered_on')
    if (outcome === 'convicted' && execution === 'not_begun') wait('execution', r, 'decided_on')
  }
  for (const r of of('review')) if (r.values.decided_on === undefined) wait('review', r, 'filed_on')
  for (const r of of('warrant')) if (r.values.executed_on === undefined) wait('warrant', r, 'issued_on')
  for (const r of of('absconding')) {
    const isSought = of('warrant').some((w) => accusedOf(w) === accusedOf(r) && w.values.executed_on === undefined)
    if (r.values.found_on === undefined && !isSought) wait('found', r, 'absconded_on')
  }
  for (const r of of('supervision')) {
    const { ended_on: ended, checkins_due: due, checkins_done: done } = r.values
    if (ended === undefined && typeof due === 'number' && due > Number(done ?? 0)) wait('checkins', r, 'breached_on', 'started_on')
  }
  for (const r of of('reparation')) {
    const { ordered, paid } = r.values
    if (typeof ordered === 'number' && Number(paid ?? 0) < ordered) wait('reparation', r, 'payable_from', 'ordered_on')
  }
  return waits.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : (a.accused ?? 0) - (b.accused ?? 0)))
}
