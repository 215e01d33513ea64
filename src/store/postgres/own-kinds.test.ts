/** What the catalogue is expected to say of a country's own kind, held against what PostgreSQL said of the model's, which are made by the same statements. */
import { expect, test } from 'vitest'
import { RECORD_KINDS } from '../../core/model/kinds.ts'
import { readExpected } from './catalogue/check-catalogue.ts'
import { describeTable } from './own-kinds.ts'

const catalogue = readExpected()
/** Which dates the model's tables have an index of depends on what the countries ask; an own kind has one of each. */
const isIndex = (name: string): boolean => /^index .*_by_/.test(name)
/** What later migrations did to a table of the model's by hand: who sees a shared case, and a month where a quarter was. */
const isLater = (name: string): boolean => /\.desk_case$|\.referrals_referred_period_check$/.test(name)

test.each(RECORD_KINDS.map((k) => [k.id, k] as const))('%s', (_, kind) => {
  const own = new Map(describeTable(kind).filter(([name]) => (!isIndex(name) || catalogue.has(name)) && !isLater(name)))
  const ofTable = new RegExp(`^(?:relation|column|constraint|policy) saksi\\.${kind.table}(?:\\.|$)`)
  const unsaid = [...catalogue.keys()].filter((name) => ofTable.test(name) && !own.has(name) && !isLater(name))
  expect(unsaid).toEqual([])
  expect(own.size).toBeGreaterThan(kind.columns.length + 17)
  for (const [name, is] of own) expect(`${name}: ${catalogue.get(name)}`).toBe(`${name}: ${is}`)
})
