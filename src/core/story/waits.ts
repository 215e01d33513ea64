/** What a case waits for, since when, and whose move it is. Pure, over the records that stand. */
import type { AgencyType } from '../model/lifecycles.ts'
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
  const wait = (what: WaitFor, r: StoryRecord, ...days: (string | number | undefined)[]): void => {
    const since = days.find((d) => typeof d === 'string')
    if (typeof since === 'string' && since <= today)
      waits.push({ wait: what, since, accused: accusedOf(r), by: MOVERS[what], source: refOf(r) })
  }
  const isDecided = (accused: number | null): boolean =>
    [...of('verdict'), ...of('accused_episode')].some((r) => accusedOf(r) === accused && typeof r.values.decided_on === 'string')

  for (const r of of('investigation'))
    if (['open', 'suspended'].includes(String(r.values.state ?? 'open')) && r.values.closed_on === undefined && of('dossier').length === 0)
      wait('investigation', r, r.values.opened_on)
  for (const r of of('dossier')) {
    const { decision, decided_on: decided, received_on: received, sent_on: sent } = r.values
    if (decision === 'returned') wait('more_evidence', r, decided, received)
    else if (decision === 'pending' || (decision === undefined && decided === undefined)) wait('prosecutor', r, received, sent)
  }
  for (const r of of('accused_episode')) {
    const { stage, charged_on: charged, registered_on: registered, outcome, execution, decided_on: decided } = r.values
    if (['charged', 'investigating_judge', 'trial'].includes(String(stage)) && !isDecided(accusedOf(r)))
      wait('trial', r, charged, registered)
    if (outcome === 'convicted' && execution === 'not_begun') wait('execution', r, decided)
  }
  for (const r of of('review')) if (r.values.decided_on === undefined) wait('review', r, r.values.filed_on)
  for (const r of of('warrant')) if (r.values.executed_on === undefined) wait('warrant', r, r.values.issued_on)
  for (const r of of('absconding')) {
    const isSought = of('warrant').some((w) => accusedOf(w) === accusedOf(r) && w.values.executed_on === undefined)
    if (r.values.found_on === undefined && !isSought) wait('found', r, r.values.absconded_on)
  }
  for (const r of of('supervision')) {
    const { ended_on: ended, checkins_due: due, checkins_done: done, breached_on: breached, started_on: started } = r.values
    if (ended === undefined && typeof due === 'number' && due > Number(done ?? 0)) wait('checkins', r, breached, started)
  }
  for (const r of of('reparation')) {
    const { ordered, paid, payable_from: payable, ordered_on: on } = r.values
    if (typeof ordered === 'number' && Number(paid ?? 0) < ordered) wait('reparation', r, payable, on)
  }
  return waits.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : (a.accused ?? 0) - (b.accused ?? 0)))
}
