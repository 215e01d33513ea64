/**
 * People of whom an office's own records, which its own links make one person, say different things: sex, age or citizenship; and a record of its own beside
 * one of another body (`list-across.ts`). Who counts her takes no side
 * (a contradiction is a cell of its own); only whoever has the papers can settle it, by a corrected record or by taking the link back.
 */
import type { RecordKind } from '../../core/model/kinds.ts'
import { inOrder, listStanding } from '../../core/person/record.ts'
import { listTold, type ToldField } from '../../core/person/told.ts'
import { readerOf } from '../../core/access/reader.ts'
import { sideOf } from '../../core/access/side-of.ts'
import { registerOf } from '../../core/register.ts'
import { listRegisters } from '../records/read-records.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { listAcross, type Across } from './list-across.ts'
import type { PersonStore } from './person-store.ts'
import { groupOwn, kindsOf, MOST_LINKS, type PeopleWith } from './read-person.ts'

export type Contradiction = {
  /** The first of her records, by time, that says one of these things at all. */
  readonly record: string
  readonly kind: string
  readonly fields: readonly ToldField[]
}
/** What a person is, and stays. Where she lives, and which language she wants to speak, may change. */
const SETTLED: readonly ToldField[] = ['sex', 'age_band', 'citizenship']
const MOST_SHOWN = 50

/**
 * The same kind with what a person is, its day and its office, and no other column: thousands of records are read for three words of each. None for a kind that says none
 * of them, most of which are help that was given.
 */
function settledOf(kind: RecordKind): readonly RecordKind[] {
  const [register, settled] = [registerOf(kind), new Set<string>(SETTLED)]
  const columns = kind.columns.filter(({ id }) => settled.has(id) || id === register?.day || id === register?.office)
  return columns.some(({ id }) => settled.has(id)) ? [{ ...kind, columns }] : []
}

export type Contradictions = { readonly people: readonly Contradiction[]; readonly across: readonly Across[] }

type By = Pick<PeopleWith, 'country' | 'decide'> & {
  readonly reader: Db
  readonly store: Pick<PersonStore, 'links' | 'versions'>
  readonly records: Parameters<typeof listRegisters>[1]['store']
}

/** Of the kinds that whoever asks may list; none for a body that has none of its own. */
export async function listContradictions(
  { principal }: { readonly principal: Parameters<typeof listRegisters>[0]['principal'] },
  { country, decide, store, records, reader }: By,
): Promise<Contradictions> {
  const side = sideOf(country, principal.agency)
  const own = listRegisters({ principal, purpose: 'recording' }, { country, decide, store: records })
  if (!side || own.length === 0) return { people: [], across: [] }
  const place = readerOf(principal, side)
  const across = (await listAcross(place, own, MOST_LINKS, country, reader)).slice(0, MOST_SHOWN)
  const kinds = own.filter((k) => k.concerns !== 'nobody').flatMap(settledOf)
  const links = await store.links(principal.agency, MOST_LINKS)
  const [kindOf, isRead] = [kindsOf(links), new Set(kinds.map((k) => k.id))]
  const groups = groupOwn(links, principal.agency).map((group) => group.filter((record) => isRead.has(kindOf.get(record) ?? '')))
  const versions = await store.versions({ ...place, kinds }, groups.flat(), kindOf)
  const standing = new Map(listStanding(versions).map((r) => [r.record, r]))
  const people = groups
    .flatMap((group): readonly Contradiction[] => {
      const own = inOrder(group.flatMap((record) => standing.get(record) ?? []))
      const fields = listTold(own).flatMap((t) => (t.is === 'differs' && SETTLED.includes(t.field) ? [t.field] : []))
      const [first] = own
      return first && fields.length > 0 ? [{ record: first.record, kind: first.kind, fields }] : []
    })
    .slice(0, MOST_SHOWN)
  return { people, across }
}
