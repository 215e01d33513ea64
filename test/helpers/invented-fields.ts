/** By what the invented people of the generator are compared, where a test needs no more than that. */
import { bornByAge, bornOn } from '../../src/core/linkage/birth.ts'
import type { Field } from '../../src/core/linkage/fields.ts'
import type { People } from '../../src/demo/people.ts'

/** Name, sex and birth, or the age on the day of the record where no birth is written. */
export const nameSexAndBirth = (rows: People['rows']): Field[] => [
  { as: 'name', label: 'name', cells: rows.map((r) => [r.name]) },
  { as: 'code', label: 'sex', cells: rows.map((r) => r.sex) },
  {
    as: 'birth',
    label: 'born',
    births: rows.map((r) => bornOn(r.birth) ?? (r.age === '' ? undefined : bornByAge(Number(r.age), r.recorded))),
  },
]
