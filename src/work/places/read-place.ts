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
import { followLinks, judge, keyOf, type Asker, type CasesWith, type Followed, type May } from '../cases/follow-case.ts'
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
  const furthest = own.length + MOST_RECORDS
  const followed = bundle(await followLinks(own.map(refOf), may, by.store, furthest, MOST_RECORDS))
  const { refs, bundles } = followed
  const firsts = [...Map.groupBy(own, (r) => bundles.of(keyOf(r))).values()].flatMap(
    (all) => all.find((r) => r.kind === 'site') ?? all[0] ?? [],
  )
  const asked: For = { principal, side, may }
  // What was cut short for all of them together may be a whole place for each alone.
  const files = refs.length < furthest ? await filesOf(firsts, followed, asked, by) : await eachAlone(firsts, asked, by)
  return { places: files.toSorted((a, b) => (a.code < b.code ? -1 : 1)), isCut: placed.length > most }
}

/** One after the other: all at once they would hold every connection of the desk's. */
async function eachAlone(firsts: readonly StoryVersion[], asked: For, by: PlacesWith): Promise<readonly PlaceFile[]> {
  const files: PlaceFile[] = []
  for (const first of firsts) files.push(await fileOf(first, asked, by))
  return files
}

type Bundled = Followed & { readonly bundles: Bundles }
function bundle(followed: Followed): Bundled {
  const bundles = new Bundles()
  for (const { ends } of followed.pairs) bundles.tie(keyOf(ends[0]), keyOf(ends[1]))
  return { ...followed, bundles }
}

type Found = Pick<Parameters<typeof tellPlace>[0], 'own' | 'versions' | 'pairs'>
/** What was found of each of many places, with one question for all of them. */
async function foundOf(firsts: readonly StoryVersion[], { refs, pairs, bundles }: Bundled, place: Reader, store: PlaceStore) {
  const placeOf = (ref: StoryRef): string => bundles.of(keyOf(ref))
  const versions = Map.groupBy(await store.versions(place, refs), placeOf)
  const tied = Map.groupBy(pairs, ({ ends }) => placeOf(ends[0]))
  return firsts.map((own) => ({ own, versions: versions.get(placeOf(own)) ?? [], pairs: tied.get(placeOf(own)) ?? [] }))
}

/** Files of many places with one question of each sort for all of them. */
async function filesOf(firsts: readonly StoryVersion[], followed: Bundled, asked: For, by: PlacesWith): Promise<readonly PlaceFile[]> {
  const place = readerOf(asked.principal, asked.side)
  const found = await foundOf(firsts, followed, place, by.store)
  const homes = found.flatMap((f) => (hasHome(f) ? [f.own] : []))
  const others = found.filter((f) => !hasHome(f))
  const furthest = homes.length + MOST_RECORDS
  const own = bundle(await followLinks(homes.map(refOf), ownAlone(asked), by.store, furthest, MOST_RECORDS))
  if (own.refs.length >= furthest) return [...(await tellAll(others, asked, by)), ...(await eachAlone(homes, asked, by))]
  return tellAll([...others, ...(await foundOf(homes, own, place, by.store))], asked, by)
}

async function tellAll(found: readonly Found[], asked: For, by: PlacesWith): Promise<readonly PlaceFile[]> {
  const place = readerOf(asked.principal, asked.side)
  const requests = found.map((f) => requestsOf(f.versions, asked.principal))
  const operations = found.map((f) => operationsOf(f.versions))
  const [persons, planned] = [
    Map.groupBy(await namedBy([...new Map(requests.flat().map((r) => [keyOfRequest(r), r])).values()], place, by), ({ values: v }) =>
      keyOfRequest({ office: String(v.office), number: String(v.lead_number) }),
    ),
    Map.groupBy(await plannedFor(operations.flat(), place, by), ({ agency, record }) => `${agency} ${record}`),
  ]
  return found.map((f, i) =>
    tellPlace({
      ...f,
      persons: [...new Set((requests[i] ?? []).map(keyOfRequest))].flatMap((key) => persons.get(key) ?? []),
      planned: (operations[i] ?? []).flatMap(({ agency, record }) => planned.get(`${agency} ${record}`) ?? []),
    }),
  )
}

type For = { readonly principal: Asker; readonly side: AgencySide; readonly may: May }

const hasHome = ({ versions }: { readonly versions: readonly StoryVersion[] }): boolean => versions.some((v) => v.isStanding && isHome(v))
/** The asker's own leads among them, by which the persons whom they name are found. */
const requestsOf = (versions: readonly StoryVersion[], { agency: own }: Asker) =>
  standingOf(versions).flatMap(({ agency, kind, values: { office, lead_number: number } }) =>
    agency === own && kind === 'lead' && typeof office === 'string' && typeof number === 'string' ? [{ office, number }] : [],
  )
const keyOfRequest = ({ office, number }: ReturnType<typeof requestsOf>[number]): string => JSON.stringify([office, number])
const operationsOf = (versions: readonly StoryVersion[]): readonly StoryRef[] =>
  standingOf(versions)
    .filter((v) => v.kind === 'operation')
    .map(refOf)
const namedBy = async (requests: ReturnType<typeof requestsOf>, place: Reader, { store }: PlacesWith) =>
  requests.length === 0 ? [] : store.named(place, requests)
const plannedFor = async (operations: readonly StoryRef[], place: Reader, { store }: PlacesWith) =>
  operations.length === 0 ? [] : store.planned(place, operations)

/** Somebody's home is put together from nobody's records but one's own, whoever says that it is one. */
const ownAlone =
  ({ principal, may }: Pick<For, 'principal' | 'may'>): May =>
  (ref) =>
    ref.agency === principal.agency && may(ref)

async function fileOf(own: StoryVersion, { principal, side, may }: For, by: PlacesWith): Promise<PlaceFile> {
  const place = readerOf(principal, side)
  const all = await follow(own, may, by.store, place)
  const found = hasHome(all) ? await follow(own, ownAlone({ principal, may }), by.store, place) : all
  const persons = await namedBy(requestsOf(found.versions, principal), place, by)
  const planned = await plannedFor(operationsOf(found.versions), place, by)
  return tellPlace({ own, versions: found.versions, pairs: found.pairs, persons, planned })
}

async function follow(own: StoryVersion, may: May, store: PlaceStore, place: Reader) {
  const { refs, pairs } = await followLinks([refOf(own)], may, store, MOST_RECORDS, MOST_RECORDS)
  return { pairs, versions: await store.versions(place, refs) }
}
