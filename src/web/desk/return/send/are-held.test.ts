import { expect, it } from 'vitest'
import { printVkey } from '../../../../core/ledger/note.ts'
import { printHeld } from '../../../../core/vault/courier.ts'
import { seedSigner } from '../../../../store/files/seed-signer.ts'
import { areHeld } from './are-held.ts'

const BATCH = 'a'.repeat(32)
const SIDES = ['agency', 'trustee-1', 'trustee-2', 'trustee-3'] as const
const signers = SIDES.map((side, i) => ({ side, signer: seedSigner(`vault.example/${side}`, new Uint8Array(32).fill(i + 1)) }))
const vaults = signers.map(({ side, signer }) => ({ name: side, side, url: '', vkey: printVkey(signer.key) }))
const said = (sides: readonly string[], batch = BATCH, agency = 'moj') =>
  Object.fromEntries(
    signers.flatMap(({ side, signer }) =>
      sides.includes(side) ? [[side, printHeld(signer, { agency, batch, hash: 'b'.repeat(64), records: 3 })]] : [],
    ),
  )
const moj = { agency: 'moj', batch: BATCH }

it.each([
  ['the agency’s vault and two of the trustee’s', said(['agency', 'trustee-1', 'trustee-3']), true],
  ['all of them', said(SIDES), true],
  ['the agency’s and one', said(['agency', 'trustee-1']), false],
  ['the trustee’s alone', said(['trustee-1', 'trustee-2', 'trustee-3']), false],
  ['nobody', {}, false],
  ['of an earlier return', said(SIDES, 'c'.repeat(32)), false],
  ['of another office’s', said(SIDES, BATCH, 'ahtjp'), false],
])('what %s said', (_, words, held) => expect(areHeld(words, moj, vaults)).toBe(held))

it('is believed of a vault alone: a server’s own words, or one vault’s under another’s name, are nothing', () => {
  const words = said(SIDES)
  expect(areHeld({ ...words, agency: words['trustee-1'] ?? '' }, moj, vaults)).toBe(false)
  expect(areHeld({ agency: 'held', 'trustee-1': 'held', 'trustee-2': 'held' }, moj, vaults)).toBe(false)
  expect(areHeld(words, moj, [])).toBe(false)
})
it('of a return that was there already is of any one batch of the office', () => {
  expect(areHeld(said(SIDES, 'c'.repeat(32)), { agency: 'moj' }, vaults)).toBe(true)
  expect(areHeld({ ...said(['trustee-1', 'trustee-2']), ...said(['agency'], 'c'.repeat(32)) }, { agency: 'moj' }, vaults)).toBe(false)
})
