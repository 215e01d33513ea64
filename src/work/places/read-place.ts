/**
 * The file of one place, for somebody whose agency has a record of it: what was led there by whom, who was asked for and what became of them,
 * who asked to enter, who went, what was closed and opened again.
 *
 * It is followed as a case is (decisions 6, 18): through signed assertions that two records are about one place, whose both ends may be read. Another
 * agency's record shows under a protocol alone, and of the persons named only one's own agency's.
 */
import { readerOf, type Reader } from '../../core/access/reader.ts'
import { sideOf, type AgencySide } from '../../core/access/side-of.ts'
import { PLACE_KINDS } from '../../core/entry/linkable.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import type { PlaceFile } from '../../core/place/place-file.ts'
import { isHome, tellPlace } from '../../core/place/tell-place.ts'
import { refOf, type StoryRef, type StoryVersion } from '../../core/story/record.ts'
import type { PlaceStore } from '../../road/ports.ts'
import { Bundles } from '../cases/bundles.ts'
import { followLinks, judge, keyOf, type Asker, type CasesWith, type May } from '../cases/follow-case.ts'
import { standingOf } from '../cases/read-case.ts'

export type PlacesWith = Pick<CasesWith, 'country' | 'decide'> & { readonly store: PlaceStore }

/** A place has no more records than this. However long the chain: over years each new lead is tied to the one before. */
const MOST_RECORDS = 2_000
/** No policy of reading looks at which record it is, but that it is one (judge). */
const ANY_ONE = '0'.repeat(32)
/** A list looks at no more of an agency's own records than this. */
const MOST_PLACED = 2_000

const PURPOSE = { enforcement: 'prosecution', protection: 'protection', oversight: 'oversight' } as const
const judgePlace = (principal: Asker, side: AgencySide, by: PlacesWith): May =>
  judge(principal, side, by, 'read', { kinds: PLACE_KINDS.map(getRecordKind), purpose: PURPOSE[side] })

/** @param record token of any own record about it. @returns undefined for what is not there, what is another's, and what may not be read: one answer. */
export async function readPlace(
  { principal, record }: { readonly principal: Asker; readonly record: string },
  by: PlacesWith,
): Promise<PlaceFile | undefined> {
  const side = sideOf(by.country, principal.agency)
  if (!side) return undefined
  const may = judgePlace(principal, side, by)
  const maybe = PLACE_KINDS.map((kind): StoryRef => ({ agency: principal.agency, kind, record })).filter(may)
  const own = standingOf(await by.store.versions(readerOf(principal, side), maybe))[0]
  return own && (await fileOf(own, { principal, side, may }, by))
}

/** `isCut`: the agency has more records of places than were looked at; those are in the list whose records come first. */
export type PlaceList = { readonly places: readonly PlaceFile[]; readonly isCut: boolean }

/**
 * The places that an agency has records of: a file each, the one whose code comes first first. A record that is tied to nothing that may be read
 * is not in it, as it is not while it is tied to nothing: that somebody beyond the wall tied it to theirs is theirs to know.
 * @param most own records that are looked at
 */
export async function listPlaces(
  { principal, most = MOST_PLACED }: { readonly principal: Asker; readonly most?: number },
  by: PlacesWith,
): Promise<PlaceList> {
  const side = sideOf(by.country, principal.agency)
  if (!side) return { places: [], isCut: false }
  const may = judgePlace(principal, side, by)
  const place = readerOf(principal, side)
  const readable = by.country.agencies.flatMap(({ id }) => PLACE_KINDS.map((kind) => ({ agency: id, kind })))
  const placed = await by.store.placed(
    place,
    readable.filter((r) => may({ ...r, record: ANY_ONE })),
    most + 1,
  )
  const own = standingOf(await by.store.versions(place, placed.slice(0, most).filter(may)))
  const { pairs } = await followLinks(own.map(refOf), may, by.store, own.length + MOST_RECORDS, MOST_RECORDS)
  const bundles = new Bundles()
  for (const { ends } of pairs) bundles.tie(keyOf(ends[0]), keyOf(ends[1]))
  const firsts = [...Map.groupBy(own, (r) => bundles.of(keyOf(r))).values()].flatMap(
    (all) => all.find((r) => r.kind === 'site') ?? all[0] ?? [],
  )
  // One after the other: all at once they would hold every connection of the desk's.
  const files: PlaceFile[] = []
  for (const first of firsts) files.push(await fileOf(first, { principal, side, may }, by))
  return { places: files.toSorted((a, b) => (a.code < b.code ? -1 : 1)), isCut: placed.length > most }
}

type For = { readonly principal: Asker; readonly side: AgencySide; readonly may: May }

async function fileOf(own: StoryVersion, { principal, side, may }: For, { store }: PlacesWith): Promise<PlaceFile> {
  const place = readerOf(principal, side)
  const isOwn: May = (ref) => ref.agency === principal.agency && may(ref)
  const all = await follow(own, may, store, place)
  // Somebody's home is put together from nobody's records but one's own, whoever says that it is one.
  const found = all.versions.some((v) => v.isStanding && isHome(v)) ? await follow(own, isOwn, store, place) : all
  const requests = standingOf(found.versions).flatMap(({ agency, kind, values: { office, lead_number: number } }) =>
    agency === principal.agency && kind === 'lead' && typeof office === 'string' && typeof number === 'string' ? [{ office, number }] : [],
  )
  const persons = requests.length === 0 ? [] : await store.named(place, requests)
  const operations = standingOf(found.versions).filter((v) => v.kind === 'operation')
  const planned = operations.length === 0 ? [] : await store.planned(place, operations.map(refOf))
  return tellPlace({ own, versions: found.versions, pairs: found.pairs, persons, planned })
}

async function follow(own: StoryVersion, may: May, store: PlaceStore, place: Reader) {
  const { refs, pairs } = await followLinks([refOf(own)], may, store, MOST_RECORDS, MOST_RECORDS)
  return { pairs, versions: await store.versions(place, refs) }
}
