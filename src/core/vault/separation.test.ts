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
  expect(judgeSeparation([...apart.slice(0, 2), third]).shared).toEqual([{ what, parties: ['agency', 'trustee'] }])
})
it('finds two that are reached at one address, under whatever name', () => {
  const [record, agency, trustee] = apart as [Party, Party, Party]
  expect(judgeSeparation([record, agency, { ...trustee, addresses: ['10.0.0.9', '10.0.0.1'] }]).shared).toEqual([
    { what: 'address', parties: ['record', 'trustee'] },
  ])
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
