/**
 * What waits in cases that one's own agency works on, and stands in another body's record: warrants to be carried out, a dossier
 * that came back, somebody to be found, check-ins that were missed. From what is open, the oldest first, back to one's own record
 * of the case: by the same roads and walls as a case's story, so that nothing is listed that the story would not tell.
 */
import { sideOf } from '../core/access/side-of.ts'
import type { CaseWait, CaseWaits } from '../core/story/case-wait.ts'
import { OWN_KINDS } from '../core/story/own-kinds.ts'
import { refOf, type StoryRecord, type StoryRef } from '../core/story/record.ts'
import { listWaits, type WaitFor } from '../core/story/waits.ts'
import { courtKey, followCourts, followLinks, judge, keyOf, type Asker, type CasesWith, type May } from './follow-case.ts'
import type { CaseStore, OpenAct } from './ports.ts'
import { standingOf } from './read-case.ts'

/** A screen's worth; a page of what is looked at; and so many pages at most, which is more than a country has open. */
const MOST = 100
const PAGE = 200
const PAGES = 20
const MOST_FOLLOWED = 4000

/** Of what stands in another body's record: what waits in one's own, the list of one's cases says (read-case.ts). */
const LISTED: ReadonlySet<WaitFor> = new Set(['more_evidence', 'warrant', 'found', 'checkins'])

/** @param today ISO day. */
export async function listCaseWaits(
  { principal, today }: { readonly principal: Asker; readonly today: string },
  by: CasesWith,
): Promise<CaseWaits> {
  const side = sideOf(by.country, principal.agency)
  if (!side) return { waits: [], isMore: false }
  const may = judge(principal, side, by)
  const found = new Map<string, CaseWait>()
  let after: OpenAct | undefined
  let isMore = true
  for (let page = 0; page < PAGES && isMore && found.size < MOST; page++) {
    const acts = await by.store.openActs(after, PAGE)
    isMore = acts.length === PAGE
    after = acts.at(-1)
    const cases = await gatherCases(acts.filter(may), principal.agency, may, by.store)
    if (cases.length === 0) continue
    const versions = await by.store.versions({ agency: principal.agency, side }, cases.flat())
    const records = new Map(standingOf(versions).map((r) => [keyOf(r), r]))
    for (const refs of cases) {
      const own = refs.flatMap((ref) => records.get(keyOf(ref)) ?? [])
      for (const [key, wait] of waitsOf(own, principal, today)) found.set(key, wait)
    }
  }
  const waits = [...found.values()].toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
  return { waits: waits.slice(0, MOST), isMore: isMore || waits.length > MOST }
}

/** Of these acts the cases that the agency has a record of: all that may be read of each. */
async function gatherCases(
  acts: readonly OpenAct[],
  agency: string,
  may: May,
  store: CaseStore,
): Promise<readonly (readonly StoryRef[])[]> {
  const atCourt = acts.flatMap(({ court, number, ...act }) => (court === null || number === null ? [] : [{ ...act, court, number }]))
  const beside = await followCourts(atCourt, may, store)
  const { refs, pairs } = await followLinks([...acts, ...beside].map(refOf), may, store, MOST_FOLLOWED)
  const bundles = new Bundles()
  for (const r of [...atCourt, ...beside]) bundles.tie(keyOf(r), `at ${courtKey(r)}`)
  for (const [a, b] of pairs) bundles.tie(keyOf(a), keyOf(b))
  return [...Map.groupBy(refs, (r) => bundles.of(keyOf(r))).values()].filter((all) =>
    all.some((r) => r.agency === agency && (OWN_KINDS.some((k) => k === r.kind) || acts.some((a) => keyOf(a) === keyOf(r)))),
  )
}

function waitsOf(records: readonly StoryRecord[], { agency, agencyType }: Asker, today: string): readonly (readonly [string, CaseWait])[] {
  const begins = OWN_KINDS.flatMap((kind) => records.filter((r) => r.agency === agency && r.kind === kind))[0]
  const own = begins && {
    record: begins.record,
    kind: begins.kind,
    number: wordOf(begins, 'case_number') ?? '',
    office: wordOf(begins, 'office') ?? wordOf(begins, 'court') ?? '',
  }
  return listWaits(records, today).flatMap(({ wait, since, accused, by, source }) => {
    const act = records.find((r) => keyOf(r) === keyOf(source))
    const isMine = by.includes(agencyType)
    if (!act || !LISTED.has(wait) || !(isMine || wait === 'warrant') || !(own || act.agency === agency)) return []
    const [court, number, warrant] = [wordOf(act, 'court'), wordOf(act, 'case_number'), wordOf(act, 'warrant_type')]
    return [[`${keyOf(source)} ${wait}`, { wait, since, accused, court, number, warrant, isMine, own: own ?? null }] as const]
  })
}
const wordOf = ({ values }: StoryRecord, column: string): string | null => {
  const value = values[column]
  return typeof value === 'string' ? value : null
}

/** What is tied, directly or through others, is one bundle. */
class Bundles {
  readonly #up = new Map<string, string>()
  of(key: string): string {
    let top = key
    for (let up = this.#up.get(top); up !== undefined; up = this.#up.get(top)) top = up
    return top
  }
  tie(a: string, b: string): void {
    const [x, y] = [this.of(a), this.of(b)]
    if (x !== y) this.#up.set(x, y)
  }
}
