/**
 * A person's file, for the office that has records of her: who helps, and nobody else. Put together from what the office recorded itself and what it
 * linked itself; what other bodies have is theirs, and comes by a referral or a grant. No name is opened by it.
 *
 * Whoever is not of the bodies that help is answered before anything is asked of the database: what is not there, what is another's and what may not
 * be seen are one answer, and how long it takes says nothing (DESIGN 8.1).
 */
import type { AccessRequest, Decide } from '../../core/access/decision.ts'
import { readerOf, type Reader } from '../../core/access/reader.ts'
import { resourceOf } from '../../core/access/resource.ts'
import { sideOf } from '../../core/access/side-of.ts'
import { addDays } from '../../core/count/coverage.ts'
import type { Country } from '../../core/country/index.ts'
import { helps } from '../../core/entry/bodies.ts'
import type { RecordKind } from '../../core/model/kinds.ts'
import { listCalls, type Call } from '../../core/person/care.ts'
import { dueOf } from '../../core/person/due-columns.ts'
import { personKinds } from '../../core/person/kinds.ts'
import type { At } from '../../core/person/owed.ts'
import { inOrder, listStanding } from '../../core/person/record.ts'
import { tellDue, tellFile, type PersonFile } from '../../core/person/tell.ts'
import type { Referral } from '../../core/referral/follow.ts'
import { waitOf, watch, WATCHED, type Watch } from '../../core/person/watch.ts'
import type { StoryVersion } from '../../core/story/record.ts'
import type { ReferralStore } from '../referrals/refer.ts'
import type { CareStore } from './care-store.ts'
import { MOST_RECORDS, type Joined, type OwnLink, type PersonStore } from './person-store.ts'

export type Principal = AccessRequest['principal']
export type PeopleWith = {
  readonly country: Country
  readonly decide: Decide
  readonly store: PersonStore
  readonly referrals: Pick<ReferralStore, 'list'>
  readonly care: CareStore
}

/** Reads what is the same for several who ask at once; `key` says all that it depends on. */
export type Once<T> = (key: string, read: () => Promise<T>) => Promise<T>
export const keyOf = ({ agency, side, closed, kinds }: Place, { today }: At): string =>
  JSON.stringify([agency, side, closed, kinds.map((k) => k.id), today])

/** As many referrals as their own page shows twice over. */
const MOST_OFFERS = 400
export const MOST_LINKS = 2_000
/** A screen's worth. */
export const MOST_PEOPLE = 50
/** On the way to those of whom something is to be done. */
const MOST_LOOKED_AT = 500

/** `joined`: by how many links of the office's own, and how many of them nobody signed. `colleagues`: to whom it can be handed over. */
export type JoinedFile = PersonFile & { readonly joined: Joined; readonly colleagues: readonly string[] }

/** @param asked `record`: 32 hex digits, any of her records. @returns undefined for whatever this reader has no file of: one answer. */
export async function readPerson(
  asked: { readonly principal: Principal; readonly record: string; readonly at: At },
  by: PeopleWith,
): Promise<JoinedFile | undefined> {
  const own = await findOwn(asked.principal, asked.record, by)
  if (!own) return undefined
  const { reader, records, versions } = own
  const [offers, acts, joined, colleagues] = await Promise.all([
    offersOf(reader.agency, versions, by),
    by.care.acts(reader, records),
    by.store.joined(reader.agency, records),
    by.care.colleagues(reader.agency),
  ])
  return { ...tellFile(versions, offers, asked.at, acts), joined, colleagues }
}

/**
 * The file as a person's own page rests on it: nobody signed in, and no policy is asked, because it is hers. Undefined where no record of hers stands.
 * @param agency that gave her the page. @param record that the page names.
 */
export async function readFileOf(agency: string, record: string, at: At, by: PeopleWith): Promise<PersonFile | undefined> {
  if (sideOf(by.country, agency) !== 'protection' || !helps(by.country, agency)) return undefined
  const reader: Reader = { agency, side: 'protection', closed: [] }
  const records = await by.store.linked(agency, record, MOST_RECORDS)
  const versions = await by.store.versions({ ...reader, kinds: personKinds() }, records)
  if (!versions.some((v) => v.record === record && v.isStanding)) return undefined
  const [offers, acts] = await Promise.all([offersOf(agency, versions, by), by.care.acts(reader, records)])
  return tellFile(versions, offers, at, acts)
}

type Own = { readonly reader: Reader; readonly records: readonly string[]; readonly versions: readonly StoryVersion[] }

/** A record that this reader may see, and what its office has linked with it; undefined for whatever is not there or not this reader's. */
export async function findOwn(principal: Principal, record: string, by: PeopleWith): Promise<Own | undefined> {
  const place = placeOf(principal, 'read', record, by)
  if (!place) return undefined
  const records = await by.store.linked(place.agency, record, MOST_RECORDS)
  const versions = await by.store.versions(place, records)
  return versions.some((v) => v.record === record && v.isStanding) ? { reader: place, records, versions } : undefined
}

/**
 * The files that a code is of: somebody who has heard it says it, and comes to her file by any record of it. It stays hers when an older record joins the file.
 * @param prefix as `readCheckCode` has it. @returns a record of each; none for whoever may list none.
 */
export async function findByCode(
  { principal, prefix }: { readonly principal: Principal; readonly prefix: string },
  by: PeopleWith,
): Promise<readonly string[]> {
  const place = placeOf(principal, 'list', '', by)
  return place ? by.store.spoken(place, prefix) : []
}

export type Person = {
  /** The record that the file is asked for by: the oldest of them. */
  readonly record: string
  readonly records: number
  readonly office: string | null
  /** She is held; and somebody has said that she is to be sent away. */
  readonly isHeld: boolean
  readonly isRemovalAnnounced: boolean
  /** Closed, with nothing still to be done and nothing recorded since. */
  readonly isOver: boolean
  /** Whose card it is who answers for her; null where nobody has said so. `offered`: to whom it is to be handed over. */
  readonly worker: string | null
  readonly offered: string | null
  readonly owed: number
  readonly late: number
  /** The first day or instant by which something is due. */
  readonly by: string | null
}

export type PeopleList = {
  readonly people: readonly Person[]
  /** Others were linked longer ago, and are not in it. */ readonly isMore: boolean
}

/** No day is written of most removals: who is held waits for none, and stands before whatever has a day. Whose matter is over comes last. */
const urgencyOf = ({ isHeld, isRemovalAnnounced, isOver }: Person): number => Number(isHeld) + Number(isRemovalAnnounced) - Number(isOver)
const inUrgency = (people: readonly Person[]): readonly Person[] =>
  people.toSorted((a, b) => urgencyOf(b) - urgencyOf(a) || (a.by ?? '9').localeCompare(b.by ?? '9') || b.owed - a.owed)

/**
 * People of whom this office has linked more than one record: who is held first, then what ends first. Whose matter is over for now is on a list apart, so that
 * an office's work stays in sight however long it has helped. Undefined where none may be listed.
 */
export async function listPeople(
  { principal, at, isOver }: { readonly principal: Principal; readonly at: At; readonly isOver: boolean },
  by: PeopleWith & { readonly once: Once<PeopleList> },
): Promise<PeopleList | undefined> {
  const place = placeOf(principal, 'list', '', by)
  return place && by.once(`${isOver ? 'over ' : ''}${keyOf(place, at)}`, () => tellPeople(place, isOver, at, by))
}

async function tellPeople(place: Place, isOver: boolean, at: At, by: PeopleWith): Promise<PeopleList> {
  const links = await by.store.links(place.agency, MOST_LINKS)
  const [all, kindOf] = [groupOwn(links, place.agency), kindsOf(links)]
  const people: Person[] = []
  let looked = 0
  while (looked < Math.min(all.length, MOST_LOOKED_AT) && people.length < MOST_PEOPLE) {
    const told = await tellEach(all.slice(looked, looked + MOST_PEOPLE), kindOf, { place, at, by })
    people.push(...told.filter((p) => p.isOver === isOver))
    looked += MOST_PEOPLE
  }
  return {
    people: inUrgency(people).slice(0, MOST_PEOPLE),
    isMore: looked < all.length || people.length > MOST_PEOPLE || links.length >= MOST_LINKS,
  }
}

/** @param people the records of each. @param kindOf of which kind each is said to be. */
export async function tellEach(
  people: readonly (readonly string[])[],
  kindOf: ReadonlyMap<string, string>,
  { place, at, by }: { readonly place: Place; readonly at: At; readonly by: PeopleWith },
): Promise<readonly Person[]> {
  // Side by side: that none of their records is a referral is known too late to spare the question.
  const [versions, acts, listed] = await Promise.all([
    by.store.versions({ ...place, kinds: place.kinds.map(dueOf) }, people.flat(), kindOf),
    by.care.acts(place, people.flat()),
    by.referrals.list(place.agency, MOST_OFFERS),
  ])
  const offers = ofRecords(listed, place.agency, versions)
  const whose = new Map(people.flatMap((records, person) => records.map((record) => [record, person] as const)))
  const byPerson = <T extends { readonly record: string }>(all: readonly T[]): ReadonlyMap<number | undefined, readonly T[]> =>
    Map.groupBy(all, ({ record }) => whose.get(record))
  const [versionsOf, offersTo, actsOf] = [byPerson(versions), byPerson(offers), byPerson(acts)]
  return inUrgency(
    people.flatMap((_, person): readonly Person[] => {
      const file = tellDue(versionsOf.get(person) ?? [], offersTo.get(person) ?? [], at, actsOf.get(person))
      const [first] = file.records
      const wait = waitOf(file.records)
      const [responsible] = file.responsible
      return first
        ? [
            {
              record: first.record,
              records: file.records.length,
              office: responsible?.office ?? null,
              isHeld: wait?.isHeld ?? false,
              isRemovalAnnounced: wait?.isRemovalAnnounced ?? false,
              isOver: file.over !== null,
              worker: file.care.worker?.person ?? null,
              offered: file.care.offered?.to ?? null,
              owed: file.owed.length,
              late: file.owed.filter((o) => o.isLate).length,
              by: file.owed.flatMap((o) => o.by ?? []).toSorted()[0] ?? null,
            },
          ]
        : []
    }),
  )
}

/** `file`: the oldest record of hers, by which her file is called on every screen. `rang`: the newest call about this wait, whose removal was announced. */
export type WatchList = Omit<Watch, 'waits'> & {
  readonly waits: readonly (Watch['waits'][number] & { readonly file: string; readonly rang: Call | null })[]
  /** More was recorded than was looked at: the newest was. */ readonly isMore: boolean
}
const WATCHED_KINDS: ReadonlySet<string> = new Set(WATCHED)
/** Whoever was met longer ago is no queue: her file says what is owed. */
const WATCHED_DAYS = 400
const MOST_WATCHED = 2_000

/** Who waits to be screened and who is held, of the office's own records; undefined where none may be listed. */
export async function readWatch(
  { principal, at }: { readonly principal: Principal; readonly at: At },
  by: PeopleWith & { readonly once: Once<WatchList> },
): Promise<WatchList | undefined> {
  const place = placeOf(principal, 'list', '', by)
  return place && by.once(keyOf(place, at), () => tellWatch(place, at, by))
}

async function tellWatch(place: Place, at: At, by: PeopleWith): Promise<WatchList> {
  const kinds = place.kinds.filter((k) => WATCHED_KINDS.has(k.id))
  const versions = await by.store.recent({ ...place, kinds, since: addDays(at.today, -WATCHED_DAYS), limit: MOST_WATCHED })
  const links = await by.store.links(place.agency, MOST_LINKS)
  const records = new Map(listStanding(versions).map((r) => [r.record, r]))
  const grouped = groupOwn(links, place.agency)
  const groups = grouped.map((own) => own.filter((record) => records.has(record)))
  const linked = new Set(groups.flat())
  const people = [...groups, ...[...records.keys()].filter((record) => !linked.has(record)).map((record) => [record])]
  const told = people.map((own) => inOrder(own.flatMap((record) => records.get(record) ?? [])))
  const many = Map.groupBy(versions, (v) => v.kind)
  const { waits, removed } = watch(told)
  const announced = waits.filter((w) => w.isRemovalAnnounced)
  const [oldest, acts] = await Promise.all([
    findOldest(
      waits.map((w) => w.source.record),
      grouped,
      { place, kindOf: kindsOf(links), by },
    ),
    by.care.acts(
      place,
      announced.map((w) => w.source.record),
    ),
  ])
  const rang = new Map(listCalls(acts).map((call) => [call.record, call]))
  return {
    removed,
    waits: waits.map((w) => ({ ...w, file: oldest.get(w.source.record) ?? w.source.record, rang: rang.get(w.source.record) ?? null })),
    isMore: [...many.values()].some((all) => all.length >= MOST_WATCHED) || links.length >= MOST_LINKS,
  }
}

/** Of each of these that is linked, the oldest record of its file, whatever kind that is of: two screens call a file alike. */
async function findOldest(
  records: readonly string[],
  groups: readonly (readonly string[])[],
  { place, kindOf, by }: { readonly place: Place; readonly kindOf: ReadonlyMap<string, string>; readonly by: PeopleWith },
): Promise<ReadonlyMap<string, string>> {
  const asked = new Set(records)
  const linked = groups.filter((own) => own.some((record) => asked.has(record)))
  const read = { ...place, kinds: place.kinds.map(dueOf) }
  const versions = Map.groupBy(await by.store.versions(read, linked.flat(), kindOf), (v) => v.record)
  return new Map(
    linked.flatMap((own) => {
      const [first] = inOrder(listStanding(own.flatMap((record) => versions.get(record) ?? [])))
      return first ? own.map((record) => [record, first.record] as const) : []
    }),
  )
}

async function offersOf(agency: string, versions: readonly StoryVersion[], { referrals }: PeopleWith): Promise<readonly Referral[]> {
  const isAny = versions.some((v) => v.kind === 'referral')
  return isAny ? ofRecords(await referrals.list(agency, MOST_OFFERS), agency, versions) : []
}

/** Of an agency's referrals those of these records. */
function ofRecords(all: readonly Referral[], agency: string, versions: readonly StoryVersion[]): readonly Referral[] {
  const own = new Set(versions.filter((v) => v.kind === 'referral').map((v) => v.record))
  return all.filter((o) => o.of === agency && own.has(o.record))
}

/** Whether records of a kind tell this person what files tell: for the bodies that help, each is of somebody whom they help. */
export const isOfPeople = ({ agency }: Principal, kind: string, { country }: Pick<PeopleWith, 'country'>): boolean =>
  sideOf(country, agency) === 'protection' && helps(country, agency) && personKinds().some((k) => k.id === kind)

export type Place = Reader & { readonly kinds: readonly RecordKind[] }
const CONTEXT: AccessRequest['context'] = { isGranted: false, approvers: [], isFrozen: false, peopleIn30Days: 0, isEmergency: false }

/** As whom this person looks at files at all; undefined for whoever is not of the bodies that help. */
export const helperOf = (principal: Principal, by: PeopleWith): Place | undefined => placeOf(principal, 'list', '', by)
export const mayHelp = (principal: Principal, by: PeopleWith): boolean => helperOf(principal, by) !== undefined

/** The kinds that this reader may see of his own agency's, each decided for itself; undefined where there are none. */
function placeOf(principal: Principal, action: 'read' | 'list', record: string, { country, decide }: PeopleWith): Place | undefined {
  const { agency } = principal
  const side = sideOf(country, agency)
  if (side !== 'protection' || !helps(country, agency)) return undefined
  const may = ({ id }: RecordKind): boolean =>
    decide({ principal, action, purpose: 'protection', resource: resourceOf({ agency, kind: id, record, fields: [] }), context: CONTEXT })
      .isAllowed
  const kinds = personKinds().filter(may)
  return kinds.length > 0 ? { ...readerOf(principal, side), kinds } : undefined
}

/** Of which kind each end is said to be: where it is looked for first. */
export const kindsOf = (links: readonly OwnLink[]): ReadonlyMap<string, string> =>
  new Map(links.flatMap(({ a, b }) => [a, b]).map(({ record, kind }) => [record, kind]))

/** Records of an agency's own that its links make one person, more than one of each; the newest link first. */
export function groupOwn(links: readonly OwnLink[], agency: string): readonly (readonly string[])[] {
  const up = new Map<string, string>()
  const topOf = (key: string): string => {
    let top = key
    for (let next = up.get(top); next !== undefined; next = up.get(top)) top = next
    // Whoever asks next goes one step: of a person with hundreds of records each link asks twice.
    if (top !== key) up.set(key, top)
    return top
  }
  const ends = new Map<string, OwnLink['a']>()
  for (const link of links) {
    const [a, b] = [keyOfEnd(link.a), keyOfEnd(link.b)]
    ends.set(a, link.a).set(b, link.b)
    const [x, y] = [topOf(a), topOf(b)]
    if (x !== y) up.set(y, x)
  }
  const groups = Map.groupBy(ends, ([key]) => topOf(key))
  return [...groups.values()]
    .map((group) => group.flatMap(([, end]) => (end.agency === agency ? [end.record] : [])))
    .filter((records) => records.length > 1)
}

const keyOfEnd = ({ agency, record }: OwnLink['a']): string => `${agency} ${record}`
