/** Everything of a catalogue that can change an answer, in one statement. */
import { AROUND } from './around.ts'
import { CODE } from './code.ts'
import { RELATIONS } from './relations.ts'

/** One statement of (name, said), with whoever migrated, and with what the installation's roles begin, as its parameters. */
export const OBJECTS: string = `select q.name, q.said from (${[...RELATIONS, ...CODE, ...AROUND].join(' union all ')}) as q
  where $1::pg_catalog.oid is not null order by q.name collate "C", q.said collate "C"`
