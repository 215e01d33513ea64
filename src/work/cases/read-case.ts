/**
 * The story of one case, for somebody whose agency has a record of it: from first contact to sentence served, from the records
 * that were asserted to be one case with it, and from what the court that has it recorded under its number.
 *
 * Each record is decided on for itself. Another agency's is read under a protocol alone (countries' protocols/), and the grant
 * that a protocol asks for is, for clear values, the signed assertion that the two are one case. What a decision hides leaves no
 * trace: it is not counted, and a case is not followed through it (DESIGN 8.1).
 */
import { readerOf } from '../../core/access/reader.ts'
import { sideOf } from '../../core/access/side-of.ts'
import { listConflicts, type Conflict } from '../../core/story/conflicts.ts'
import { OWN_KINDS } from '../../core/story/own-kinds.ts'
import { refOf, type StoryRecord, type StoryRef, type StoryVersion } from '../../core/story/record.ts'
import { STORY_KINDS } from '../../core/story/rules.ts'
import { tellSteps, type Step } from '../../core/story/steps.ts'
import { listWaits, type Wait } from '../../core/story/waits.ts'
import { courtCaseOf, followCourts, followLinks, judge, keyOf, type Asker, type CasesWith } from './follow-case.ts'
import type { OwnCase } from '../../road/ports.ts'

export type CaseStory = {
  /** The record that was asked for. */
  readonly own: StoryRecord
  readonly steps: readonly Step[]
  /** `isMine`: it is the move of a body like the asker's own. */
  readonly waits: readonly (Wait & { readonly isMine: boolean })[]
  readonly conflicts: readonly Conflict[]
  /** Versions of one's own agency's records before the one that stands, the newest first. */
  readonly earlier: readonly StoryVersion[]
}

/** Where everything hangs together with everything it is no case any more: nobody follows further than this. */
const MOST_RECORDS = 300

/** @param today ISO day. @returns undefined for what is not there, what is another's, and what may not be read: one answer. */
export async function readCase(
  asked: { readonly principal: Asker; readonly record: string; readonly today: string },
  by: CasesWith,
): Promise<CaseStory | undefined> {
  const { principal, today } = asked
  const side = sideOf(by.country, principal.agency)
  if (!side) return undefined
  const may = judge(principal, side, by)
  const place = readerOf(principal, side)
  // An address that said the kind would say what the case is of: the few kinds that there are, are looked through.
  const maybe = OWN_KINDS.map((kind): StoryRef => ({ agency: principal.agency, kind, record: asked.record })).filter(may)
  const own = await by.store.versions(place, maybe)
  const first = standingOf(own)[0]
  if (!first) return undefined
  const { refs: linked } = await followLinks([refOf(first)], may, by.store, MOST_RECORDS)
  const known = [...own.filter((v) => v.kind === first.kind), ...(await by.store.versions(place, linked.slice(1)))]
  const cases = standingOf(known).flatMap((r) => courtCaseOf(r) ?? [])
  const already = new Set(linked.map(keyOf))
  const more = (await followCourts(cases, may, by.store)).filter((ref) => !already.has(keyOf(ref))).slice(0, MOST_RECORDS)
  const versions = [...known, ...(more.length > 0 ? await by.store.versions(place, more) : [])]
  const records = standingOf(versions)
  return {
    own: first,
    steps: tellSteps(records, today),
    waits: listWaits(records, today).map((w) => ({ ...w, isMine: w.by.includes(principal.agencyType) })),
    conflicts: listConflicts(records, versions),
    earlier: versions.filter((v) => v.agency === principal.agency && !records.includes(v)).toReversed(),
  }
}

/** The cases that an agency works on itself: those that are open, the longest first; or those under one number. */
export async function listCases(
  asked: { readonly principal: Asker; readonly number: string | null },
  { country, decide, store }: CasesWith,
): Promise<readonly (OwnCase & { readonly kind: string })[]> {
  const { principal, number } = asked
  const side = sideOf(country, principal.agency)
  if (!side) return []
  const may = judge(principal, side, { decide }, 'list')
  const sends = new Set(country.agencies.find((a) => a.id === principal.agency)?.sends)
  const kinds = OWN_KINDS.filter((id) => country.forms.some((f) => f.kind === id && sends.has(f.id))).flatMap((id) =>
    STORY_KINDS.filter((k) => k.id === id),
  )
  const lists = await Promise.all(
    kinds
      .filter((kind) => may({ agency: principal.agency, kind: kind.id, record: '' }))
      .map(async (kind) => {
        const found = await store.own({ ...readerOf(principal, side), kind, ...OPEN[kind.id as keyof typeof OPEN], number, limit: PAGE })
        return found.map((c) => ({ ...c, kind: kind.id }))
      }),
  )
  return lists.flat().toSorted((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))
}
const PAGE = 50
/** The day that ends an office's own part of a case, and the day that begins it. */
const OPEN: Readonly<Record<(typeof OWN_KINDS)[number], { readonly open: string; readonly since: string }>> = {
  investigation: { open: 'closed_on', since: 'opened_on' },
  dossier: { open: 'decided_on', since: 'sent_on' },
  proceeding: { open: 'decided_on', since: 'initiated_on' },
  accused_episode: { open: 'decided_on', since: 'registered_on' },
}

/** Of each record the version that stands; the second of two that were made from one is shown as a conflict, not told. */
export function standingOf(versions: readonly StoryVersion[]): readonly StoryVersion[] {
  const byRecord = Map.groupBy(versions, (v) => keyOf(refOf(v)))
  return [...byRecord.values()].flatMap((all) => all.findLast((v) => v.isStanding) ?? [])
}
