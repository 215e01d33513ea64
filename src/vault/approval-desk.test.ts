/** What the desk of approvals remembers ends by a clock that nobody can set: one that jumps ahead and comes back lets no look in twice, and ends no pass. */
import { expect, it } from 'vitest'
import { toHex } from '../core/bytes.ts'
import type { Country } from '../core/country/index.ts'
import { makeSigningKey, softwareSigner } from '../core/entry/software-key.ts'
import { lookHash } from '../core/vault/approvals.ts'
import { printSignature } from '../core/ledger/signature.ts'
import { nodeRandom } from '../outside/host/node-random.ts'
import { ApprovalDesk, type ApprovalDeskOptions } from './approval-desk.ts'

const T = 1_800_000_000
const YEAR = 365 * 86_400
const clock = { now: T, counted: 7 }
const key = makeSigningKey('toyland', 'owl', 'oversight', nodeRandom.bytes(48))
const keeper = {
  signerOf: async () => key.card,
  grantsOf: () => ({ given: [], received: [] }),
  overseenBy: () => null,
} as unknown as ApprovalDeskOptions['keeper']
const desk = new ApprovalDesk({
  keeper,
  vault: 'vault.example/trustee',
  country: { agencies: [] } as unknown as Country,
  random: nodeRandom.bytes,
  now: () => clock.now,
  counted: () => clock.counted,
})

it('a look that was taken is taken no more while its own time could hold, whatever the wall clock did meanwhile', async () => {
  const look = { agency: 'owl', at: T, nonce: toHex(nodeRandom.bytes(16)) }
  const signature = printSignature(await softwareSigner(key).sign(lookHash('vault.example/trustee', look)))
  const body = JSON.stringify({ format: 'saksi-approval-look/1', ...look, signature })
  const first = await desk.look(body)
  expect(first).toMatchObject({ waiting: [], seconds: 900 })
  const again = (): unknown => desk.again(JSON.stringify({ format: 'saksi-approval-waiting/1', pass: first?.pass }))
  // A year ahead: the look is too old then, and its pass stands as it was counted.
  clock.now += YEAR
  expect([await desk.look(body), again()]).toEqual([null, expect.objectContaining({ waiting: [] })])
  clock.now = T
  expect(await desk.look(body)).toBeNull()
  clock.counted += 901
  expect(again()).toBeNull()
})
