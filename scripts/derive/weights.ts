/** What each field of a row weighs, as 3,000 invented people of this region teach it: for an office whose own list is too small to learn from. */
import { mulberry32 } from '../../src/core/seeded.ts'
import { proposePeople } from '../../src/core/linkage/propose.ts'
import { COMPARED, tableOf, type SheetPerson } from '../../src/core/review/look-alike.ts'
import { inventPeople } from '../../src/demo/people.ts'

const PEOPLE = 3_000
const SEED = 33

export function printWeights(): string {
  const { rows } = inventPeople(PEOPLE, mulberry32(SEED))
  const people = rows.map((row, i): SheetPerson => {
    const born = row.birth === '' ? {} : { birth_date: row.birth }
    const age = row.age === '' ? {} : { age_years: Number(row.age) }
    return {
      record: String(i),
      kind: 'identification',
      values: { person_name: row.name, sex: row.sex, ...born, ...age },
      on: row.recorded,
      cases: row.event === '' ? [] : [row.event],
    }
  })
  const { model } = proposePeople(tableOf(people))
  // The invented are each found in one raid or case; an office meets one person in several, so that another case says nothing against it.
  const weights = model.weights.map((own, c) => (COMPARED[c] === 'case' ? own.map((bits) => Math.max(0, bits)) : own))
  const print = (all: readonly Float64Array[], digits: number): string =>
    all.map((own) => `    [${Array.from(own, (n) => Number(n.toPrecision(digits))).join(', ')}],\n`).join('')
  return `/** Made by \`npm run derive\` from invented people (scripts/derive/weights.ts): of ${COMPARED.join(', ')}, level by level. Other weights are another model. */
export const WEIGHTS = {
  model: 'saksi-invented-2',
  /** Shares of levels among pairs at random. */
  u: [
${print(model.u, 4)}  ],
  /** Bits that a level adds. */
  weights: [
${print(weights, 4)}  ],
} as const
`
}
