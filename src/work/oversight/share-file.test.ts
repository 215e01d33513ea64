import { describe, expect, it } from 'vitest'
import { toBase64Url } from '../../core/bytes.ts'
import { makeSigningKey, softwareSigner } from '../../core/entry/software-key.ts'
import { printReceipt } from '../../core/ledger/receipt.ts'
import { hpke, makeVaultKeys } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import type { ApprovalPorts } from '../openings/approve.ts'
import { bringSharing, sealSharing } from './share-file.ts'

const signer = softwareSigner(makeSigningKey('toyland', 'bell', 'caseworker', nodeRandom.bytes(48)))
const oversight = { epoch: 1, publicKey: toBase64Url((await makeVaultKeys()).publicKey) }
const tools = { signer, oversight, hpke, random: nodeRandom }
/** Three rows. */
const wish = { kind: 'sharing.stopped', records: Array.from({ length: 30 }, (_, i) => i.toString(16).padStart(32, '0')) } as const
const vaults = ['agency', 'trustee'].map((side) => ({ name: side, side, url: '', publicKey: '' })) as never
const NOTE = 'saksi.test/shared\n1\nAAAA\n\n— saksi.test/shared AAAA\n'

/** A server and two vaults that do what they are told to. */
function outside() {
  const at = {
    onRecord: [] as string[],
    told: [] as string[],
    /** Rows that the server takes before it is away. */ takes: Infinity,
    isVaultAway: false,
  }
  const ports: ApprovalPorts = {
    appendRow: async ({ id }) => {
      if (at.onRecord.length >= at.takes) throw new Error('away')
      at.onRecord.push(id)
      return printReceipt(new Uint8Array(64), at.onRecord.length, [], NOTE)
    },
    prove: async () => ({ checkpoint: '', paths: [''] }),
    pause: async () => undefined,
    say: async () => undefined,
    tell: async (vault, body) => {
      if (at.isVaultAway && vault.name === 'trustee') return false
      at.told.push(`${vault.name} ${(JSON.parse(body) as { row: { parts: { id: string } } }).row.parts.id}`)
      return true
    },
    now: () => 0,
  }
  return { at, ports }
}

describe('a file of thirty records', () => {
  it('whose second signature is not given is not on record in part: nothing was appended when it is signed', async () => {
    let signed = 0
    const turnsAway = { ...signer, sign: (hash: Uint8Array) => (++signed > 1 ? Promise.reject(new Error('no')) : signer.sign(hash)) }
    await expect(sealSharing(wish, 'bell', { ...tools, signer: turnsAway })).rejects.toThrow('no')
    expect(signed).toBe(2)
  })
  it('counts where all its rows do', async () => {
    const { at, ports } = outside()
    const rows = await sealSharing(wish, 'bell', tools)
    expect(await bringSharing(rows, vaults, ports)()).toEqual({ position: 3, counts: 2 })
    expect(at.told.toSorted()).toEqual(rows.flatMap((r) => [`agency ${r.parts.id}`, `trustee ${r.parts.id}`]).toSorted())
  })
  it('of which the server took one row alone: that one is at the vaults, and the others follow by the same signatures', async () => {
    const { at, ports } = outside()
    at.takes = 1
    const rows = await sealSharing(wish, 'bell', tools)
    const bring = bringSharing(rows, vaults, ports)
    expect(await bring()).toEqual({ position: 1, counts: 0 })
    expect(at.told).toHaveLength(2)
    at.takes = Infinity
    at.isVaultAway = true
    expect(await bring()).toEqual({ position: 3, counts: 1 })
    at.isVaultAway = false
    expect(await bring()).toEqual({ position: 3, counts: 2 })
    expect(at.onRecord.toSorted()).toEqual(rows.map((r) => r.parts.id).toSorted())
  })
  it('of which nothing got on record has no position: whoever signed is told that nothing is', async () => {
    const { at, ports } = outside()
    at.takes = 0
    expect(await bringSharing(await sealSharing(wish, 'bell', tools), vaults, ports)()).toEqual({ position: undefined, counts: 0 })
  })
})
