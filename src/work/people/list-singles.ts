/** People of whom an office has one record: whoever came lately, and whoever nobody has looked for since. On the list of those with several they are not. */
import { dueOf } from '../../core/person/due-columns.ts'
import type { At } from '../../core/person/owed.ts'
import { listStanding, timeOf, type PersonRecord } from '../../core/person/record.ts'
import { NO_DAY, registerOf } from '../../core/register.ts'
import {
  groupOwn,
  helperOf,
  keyOf,
  MOST_LINKS,
  MOST_PEOPLE,
  tellEach,
  type Once,
  type PeopleList,
  type PeopleWith,
  type Place,
  type Principal,
} from './read-person.ts'

/** Of each kind the newest so many are looked through. */
const MOST_OF_KIND = 200

/** The newest by their day; undefined where none may be listed. */
export async function listSingles(
  { principal, at }: { readonly principal: Principal; readonly at: At },
  by: PeopleWith & { readonly once: Once<PeopleList> },
): Promise<PeopleList | undefined> {
  const place = helperOf(principal, by)
  return place && by.once(keyOf(place, at), () => tellSingles(place, at, by))
}

async function tellSingles(place: Place, at: At, by: PeopleWith): Promise<PeopleList> {
  // A lead is of no person yet; and what has no day at all is in no register that could be read from its end.
  const kinds = place.kinds.filter((k) => k.unit === 'victim' && registerOf(k)).map(dueOf)
  const [versions, links] = await Promise.all([
    by.store.recent({ ...place, kinds, since: NO_DAY, limit: MOST_OF_KIND }),
    by.store.links(place.agency, MOST_LINKS),
  ])
  const linked = new Set(groupOwn(links, place.agency).flat())
  const alone = listStanding(versions)
    .filter((r) => !linked.has(r.record))
    .toSorted((a, b) => timeOf(b).localeCompare(timeOf(a)) || a.record.localeCompare(b.record))
  const isCut = links.length >= MOST_LINKS
  const shown: PersonRecord[] = []
  for (const r of alone) {
    if (shown.length >= MOST_PEOPLE) break
    // Linked before the links that were read.
    if (!isCut || (await by.store.linked(place.agency, r.record, 2)).length < 2) shown.push(r)
  }
  const many = Map.groupBy(versions, (v) => v.kind)
  return {
    people: await tellEach(
      shown.map((r) => [r.record]),
      new Map(shown.map((r) => [r.record, r.kind])),
      { place, at, by },
    ),
    isMore: alone.length > MOST_PEOPLE || [...many.values()].some((all) => all.length >= MOST_OF_KIND),
  }
}
