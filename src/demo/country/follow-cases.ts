/** Which records are of one case: an investigation, its dossier, its proceeding, its accused. Fewer reach each station. */
import type { LinkedRecord } from '../../core/entry/linkable.ts'

/** A record as it was sent: whose, of which kind and office, its token, and the day that puts it in its order. */
export type Sent = {
  readonly agency: string
  readonly kind: string
  readonly office: string
  readonly record: string
  readonly day: string
  /** Of its case, as its office writes it; empty where its form has none. */
  readonly number: string
}

const STATIONS = ['dossier', 'proceeding', 'accused_episode'] as const
/** Of every hundred that reached the station before. */
const GO_ON = [70, 70, 80] as const

/** @returns groups of records, each one case in the order of its stations; a record is in one group at most. */
export function followCases(sent: readonly Sent[], from: string): readonly (readonly LinkedRecord[])[] {
  const byDay = (kind: string): Sent[] => sent.filter((s) => s.kind === kind && s.day >= from).toSorted((a, b) => (a.day < b.day ? -1 : 1))
  let cases = byDay('investigation').map((s) => [s])
  const done: Sent[][] = []
  for (const [i, kind] of STATIONS.entries()) {
    const waiting = byDay(kind)
    const share = GO_ON[i] ?? 0
    const onward: Sent[][] = []
    for (const [n, group] of cases.entries()) {
      const last = group.at(-1)
      // An accused stands before the court that has the case.
      const fits = (s: Sent): boolean => s.day > (last?.day ?? '') && (kind !== 'accused_episode' || s.office === last?.office)
      const next = (n * share) % 100 < share ? waiting.findIndex(fits) : -1
      if (next < 0) done.push(group)
      else onward.push([...group, ...waiting.splice(next, 1)])
    }
    cases = onward
  }
  return [...done, ...cases].filter((g) => g.length > 1).map((g) => g.map((s): LinkedRecord => [s.agency, s.kind, s.record]))
}
