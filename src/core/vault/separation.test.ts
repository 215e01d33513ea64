import fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeSigner } from '../../../test/helpers/made-ledger.ts'
import { judgeSeparation, printWhere, readWhere, SHARED, type Party, type Where } from './separation.ts'

const where = (n: number): Where => ({ machine: `m${n}`, administrator: `a${n}`, backup: `b${n}`, authority: `w${n}` })
const party = (name: string, n: number, over: Partial<Where> = {}): Party => ({
  name,
  where: { ...where(n), ...over },
  addresses: [`10.0.0.${n}`],
})
const apart = [party('record', 1), party('agency', 2), party('trustee', 3)]

it('finds nothing where nothing is shared', () => {
  expect(judgeSeparation(apart)).toEqual({ shared: [], unsaid: [] })
})
it.each(SHARED)('finds the %s that two of them share, and names both', (what) => {
  const third = party('trustee', 3, { [what]: where(2)[what] })
  expect(judgeSeparation([...apart.slice(0, 2), third]).shared).toEqual([{ what: [what], parties: ['agency', 'trustee'] }])
})
it('finds two that are reached at one address, under whatever name', () => {
  const [record, agency, trustee] = apart as [Party, Party, Party]
  expect(judgeSeparation([record, agency, { ...trustee, addresses: ['10.0.0.9', '10.0.0.1'] }]).shared).toEqual([
    { what: ['address'], parties: ['record', 'trustee'] },
  ])
})
it('says it once of all that are one, however many they are, and by whatever it shows', () => {
  const one = ['record', 'agency', 'trustee-1', 'trustee-2', 'trustee-3'].map((name, i) => ({
    ...party(name, i, { machine: 'm' }),
    addresses: ['10.0.0.1', `10.0.1.${i}`],
  }))
  const names = one.map((p) => p.name)
  expect(judgeSeparation(one).shared).toEqual([{ what: ['machine', 'address'], parties: names }])
  const two = one.map((p, i) => ({ ...p, addresses: i === 1 || i === 2 ? ['10.0.0.2'] : p.addresses }))
  expect(judgeSeparation(two).shared).toEqual([
    { what: ['machine'], parties: names },
    { what: ['address'], parties: ['record', 'trustee-2', 'trustee-3'] },
    { what: ['address'], parties: ['agency', 'trustee-1'] },
  ])
})
it('joins two circles by the one who stands in both', () => {
  const [a, b, c] = apart as [Party, Party, Party]
  const chain = [a, b, { ...c, addresses: [...a.addresses, ...b.addresses] }]
  expect(judgeSeparation(chain).shared).toEqual([{ what: ['address'], parties: ['record', 'agency', 'trustee'] }])
})
it('takes no silence for an answer: two that have not said are not apart, nor are they one', () => {
  const silent = [party('agency', 2, { backup: null }), party('trustee', 3, { backup: null })]
  expect(judgeSeparation(silent)).toEqual({
    shared: [],
    unsaid: [
      { what: 'backup', party: 'agency' },
      { what: 'backup', party: 'trustee' },
    ],
  })
})
it('believes a vault’s word about itself, and nobody else’s', () => {
  const [own, other] = [madeSigner('vault.example/a', 1), madeSigner('vault.example/b', 2)]
  fc.assert(
    fc.property(fc.record({ machine: code(), administrator: code(), backup: code(), authority: code() }), (said) => {
      expect(readWhere(printWhere(own, said), own.key)).toEqual(said)
      expect(readWhere(printWhere(other, said), own.key)).toBeUndefined()
      expect(readWhere(printWhere(own, said).replace('where@v1', 'mark@v1'), own.key)).toBeUndefined()
    }),
    { numRuns: 20 },
  )
})
const code = () => fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9.:-]{0,20}$/), { nil: null })
