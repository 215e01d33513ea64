/**
 * What waits in cases that one's own agency works on, and stands in another body's record: warrants to be carried out, a dossier
 * that came back, somebody to be found, check-ins that were missed. From what is open, the oldest first, back to one's own record
 * of the case: by the same roads and walls as a case's story, so that nothing is listed that the story would not tell.
 */
import { readerOf } from '../../core/access/reader.ts'
import { Bundles } from './bundles.ts'
import { sideOf } from '../../core/access/side-of.ts'
import type { CaseWait, CaseWaits } from '../../core/story/case-wait.ts'
import { OWN_KINDS } from '../../core/story/own-kinds.ts'
import { refOf, type StoryRecord, type StoryRef } from '../../core/story/record.ts'
import { listWaits, type WaitFor } from '../../core/story/waits.ts'
import { courtKey, judge, keyOf, type Asker, type CasesWith, type May } from './follow-case.ts'
import type { OpenAct } from '../../road/ports.ts'
import { standingOf } from './read-case.ts'
import { atCourt, type TieActs, type Ties } from './open-acts.ts'

/** A screen's worth, which is also what is looked at first. */
const MOST = 100
/** Where an agency has few of them, more acts are read, in pages that grow to this many; and so many in all, which is more than a country has open. */
const PAGE = 500
const MOST_ACTS = 4000

/** Of what stands in another body's record: what waits in one's own, the list of one's cases says (read-case.ts). */
const LISTED: ReadonlySet<WaitFor> = new Set(['more_evidence', 'warrant', 'found', 'checkins'])
/** The kinds that say so (src/core/story/waits.ts). Of a case's other records only one's own is read, for its number. */
const SAY_SO: ReadonlySet<string> = new Set(['dossier', 'warrant', 'absconding', 'supervision'])
const BEGIN: ReadonlySet<string> = new Set(OWN_KINDS)

/** @param today ISO day. */
export async function listCaseWaits(
  { principal, today }: { readonly principal: Asker; readonly today: string },
  by: CasesWith & { readonly ties: TieActs },
): Promise<CaseWaits> {
  const side = sideOf(by.country, principal.agency)
  if (!side) return { waits: [], isMore: false }
  const may = judge(principal, side, by)
  const found = new Map<string, CaseWait>()
  let after: OpenAct | undefined
  let isMore = true
  for (let seen = 0; seen < MOST_ACTS && isMore && found.size < MOST;) {
    // As much again as was looked at: who has two in three is not made to wait for six times as many as are shown.
    const limit = seen === 0 ? MOST : Math.min(PAGE, seen)
    const ties = await by.ties(after, limit)
    const { acts } = ties
    seen += acts.length
    isMore = acts.length === limit
    after = acts.at(-1)
    const cases = chooseCases(ties, principal.agency, may)
    if (cases.length === 0) continue
    const told = cases.flat().filter((r) => SAY_SO.has(r.kind) || (r.agency === principal.agency && BEGIN.has(r.kind)))
    const versions = await by.store.versions(readerOf(principal, side), told)
    const records = new Map(standingOf(versions).map((r) => [keyOf(r), r]))
    for (const refs of cases) {
      const own = refs.flatMap((ref) => records.get(keyOf(ref)) ?? [])
      for (const [key, wait] of waitsOf(own, principal, today)) found.set(key, wait)
    }
  }
  const waits = [...found.values()].toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
  return { waits: waits.slice(0, MOST), isMore: isMore || waits.length > MOST }
}

/** The cases of these acts in which the agency has a record, found only through records that it may read. */
export function chooseCases({ acts, beside, pairs }: Ties, agency: string, may: May): readonly (readonly StoryRef[])[] {
  const open = acts.filter(may)
  const courts = new Set(atCourt(open).map(courtKey))
  const there = beside.filter((r) => courts.has(courtKey(r)) && may(r))
  const roads = pairs.flatMap(({ ends }) => (ends.every(may) ? [ends] : []))
  const bundles = new Bundles()
  for (const r of [...atCourt(open), ...there]) bundles.tie(keyOf(r), `at ${courtKey(r)}`)
  for (const [a, b] of roads) bundles.tie(keyOf(a), keyOf(b))
  const begun = new Set(open.map(keyOf))
  const from = new Set([...open, ...there].map((r) => bundles.of(keyOf(r))))
  const refs = new Map([...open, ...there, ...roads.flat()].map((r) => [keyOf(r), refOf(r)]))
  return [...Map.groupBy(refs.values(), (r) => bundles.of(keyOf(r)))].flatMap(([bundle, all]) =>
    // What hangs together only through a record that may not be read is not the case.
    from.has(bundle) && all.some((r) => r.agency === agency && (BEGIN.has(r.kind) || begun.has(keyOf(r)))) ? [all] : [],
  )
}

function waitsOf(records: readonly StoryRecord[], { agency, agencyType }: Asker, today: string): readonly (readonly [string, CaseWait])[] {
  const own = ownOf(records, agency)
  return listWaits(records, today).flatMap(({ wait, since, accused, by, source }) => {
    const act = records.find((r) => keyOf(r) === keyOf(source))
    const isMine = by.includes(agencyType)
    if (!act || !LISTED.has(wait) || !(isMine || wait === 'warrant') || !(own || act.agency === agency)) return []
    const [court, number, warrant] = [wordOf(act, 'court'), wordOf(act, 'case_number'), wordOf(act, 'warrant_type')]
    return [[`${keyOf(source)} ${wait}`, { wait, since, accused, court, number, warrant, isMine, own: own ?? null }] as const]
  })
}
/** An agency's own record of a case, by which its story is opened. */
export function ownOf(records: readonly StoryRecord[], agency: string) {
  const begins = OWN_KINDS.flatMap((kind) => records.filter((r) => r.agency === agency && r.kind === kind))[0]
  return (
    begins && {
      record: begins.record,
      kind: begins.kind,
      number: wordOf(begins, 'case_number') ?? '',
      office: wordOf(begins, 'office') ?? wordOf(begins, 'court') ?? '',
    }
  )
}
export const wordOf = ({ values }: StoryRecord, column: string): string | null => {
  const value = values[column]
  return typeof value === 'string' ? value : null
}
