/** A kind without these would be listed by looking through all of its agency's rows. */
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RECORD_KINDS } from '../../core/model/kinds.ts'
import { personKinds } from '../../core/person/kinds.ts'
import { registerOf } from '../../core/register.ts'
import { SPOKEN_BITS } from '../../work/people/person-store.ts'

const ROOT = `${import.meta.dirname}/../../..`
const migrations = globSync('migrations/*.sql', { cwd: ROOT })
  .map((file) => readFileSync(`${ROOT}/${file}`, 'utf8'))
  .join('\n')

it('every kind of the model is called by a day, and has the indexes of its list', () => {
  const lacking = RECORD_KINDS.flatMap((kind) => {
    const register = registerOf(kind)
    if (!register) return [`${kind.id} has no day`]
    const day = `(case when ${register.day} is null then date '1900-01-01' else ${register.day} end), record_id, version)`
    const wanted = [
      `${kind.table}_listed on saksi.${kind.table} (agency_id, ${day}`,
      ...(register.office === undefined ? [] : [`${kind.table}_listed_of on saksi.${kind.table} (agency_id, ${register.office}, ${day}`]),
    ]
    return wanted.filter((index) => !migrations.includes(`create index ${index}`))
  })
  expect(lacking).toEqual([])
})

it('every kind of the model that a person’s file holds has an index of the code that she is told, word for word as it is asked', () => {
  const lacking = RECORD_KINDS.filter((k) => personKinds().includes(k))
    .map(({ table }) => `create index ${table}_spoken on saksi.${table} (agency_id, ${SPOKEN_BITS}) where superseded_at is null;`)
    .filter((index) => !migrations.includes(index))
  expect(lacking).toEqual([])
})
