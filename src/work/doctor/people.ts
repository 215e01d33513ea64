/** How many people the clear columns single out for whoever has the database (docs/decisions/0012-people-singled-out.md). */
import { listRecordKinds, type RecordKind } from '../../core/model/kinds.ts'
import { examineKind, totalGroups, type GroupTotal, type SingledOut } from '../../core/single-out/examine.ts'
import { groupOf } from '../../core/single-out/rungs.ts'
import type { Installation } from '../installation/installation.ts'
import { readClearColumns } from './clear-columns.ts'
import { ok, warn, type Check } from './check.ts'

export type People = { readonly groups: readonly GroupTotal[]; readonly kinds: readonly SingledOut[] }

/** At most this part of the victims may be singled out without a decision that says why. */
const GOAL = 0.05

/** Kinds of which nothing is on record are left out. */
export async function examinePeople(
  { pools }: Pick<Installation, 'pools'>,
  kinds: readonly RecordKind[] = listRecordKinds(),
): Promise<People> {
  const found: SingledOut[] = []
  for (const kind of kinds) {
    if (groupOf(kind) === undefined) continue
    const { records, columns } = await readClearColumns(pools.saksi_reader, kind)
    const examined = records === 0 ? undefined : examineKind(kind, records, columns)
    if (examined) found.push(examined)
  }
  return { groups: totalGroups(found), kinds: found }
}

export const percentOf = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

/** The goal is the victims'; verdicts are public acts, and what they tell of an accused is printed without one. */
export function checkPeople({ groups }: People): Check[] {
  return groups.flatMap(({ group, records, rungs }) => {
    if (group !== 'victims' && group !== 'accused') return []
    const says = `of ${records} rows of ${group} the clear columns single out ${rungs.numbers} (${percentOf(rungs.numbers, records)}); sex, age band and citizenship alone ${rungs.who}`
    return group === 'accused' || rungs.numbers <= GOAL * records
      ? [ok(`people.${group}`, says)]
      : [
          warn(
            `people.${group}`,
            says,
            'treat the database and every backup of it as if they named people; docs/decisions/0012-people-singled-out.md says which figures need this',
          ),
        ]
  })
}
