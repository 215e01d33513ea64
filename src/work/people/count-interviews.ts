/** How often each office of a body asked people what had happened to them: of the body's own records, for who helps and nobody else. */
import { countInterviews, type Interviews } from '../../core/person/interviews.ts'
import { listStanding } from '../../core/person/record.ts'
import { listTellings, TELLING_KINDS } from '../../core/person/told.ts'
import { dueOf } from '../../core/person/due-columns.ts'
import { groupOwn, helperOf, keyOf, type Once, type PeopleWith, type Place, type Principal } from './read-person.ts'

/** Of each kind, in one year. More would be looked through for seconds while somebody waits; of a part no figure is given. */
export const MOST_ASKED = 10_000

/** `isMore`: more was recorded than is looked through, and nothing is said of any office. */
export type InterviewList = { readonly offices: readonly Interviews[]; readonly isMore: boolean }

/** @param asked `year`: as 2026. @returns undefined for whoever may not list all of which it is counted. */
export async function readInterviews(
  { principal, year, today }: { readonly principal: Principal; readonly year: number; readonly today: string },
  by: PeopleWith & { readonly once: Once<InterviewList> },
): Promise<InterviewList | undefined> {
  const place = helperOf(principal, by)
  const kinds = place?.kinds.filter((k) => TELLING_KINDS.has(k.id)) ?? []
  if (!place || kinds.length < TELLING_KINDS.size) return undefined
  const asked: Place = { ...place, kinds: kinds.map(dueOf) }
  return by.once(`${year} ${keyOf(asked, { today, now: '' })}`, () => tellInterviews(asked, year, by))
}

async function tellInterviews(place: Place, year: number, { store }: PeopleWith): Promise<InterviewList> {
  const versions = await store.within({ ...place, from: `${year}-01-01`, until: `${year + 1}-01-01`, limit: MOST_ASKED })
  const many = Map.groupBy(versions, (v) => v.kind)
  if ([...many.values()].some((all) => all.length >= MOST_ASKED)) return { offices: [], isMore: true }
  const tellings = listTellings(listStanding(versions))
  const links = await store.linksAmong(
    place.agency,
    tellings.map((t) => t.record),
  )
  const personOf = new Map(groupOwn(links, place.agency).flatMap((own, i) => own.map((record) => [record, i] as const)))
  const people = Map.groupBy(tellings, (t) => personOf.get(t.record) ?? t.record)
  return { offices: countInterviews([...people.values()]), isMore: false }
}
