/** A vault whose marks lie with three peers: one of them may be away, or lie in either direction; put back or doubled it closes all the same. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeLoneVault, type LoneVault } from '../../test/helpers/lone-vault.ts'
import { scratchDir } from '../../test/helpers/scratch-dir.ts'
import { seedSigner } from '../store/files/seed-signer.ts'
import { printVkey, type Signer } from '../core/ledger/note.ts'
import { NO_MARK, printMark, readMark, type Mark } from '../core/vault/mark.ts'
import { homeOf, readVaultSettings, readVaultSigner } from './home.ts'
import { readPeers, setPeer } from './known-peers.ts'
import { JournalFile } from './journal-file.ts'
import { holdMark, tellPeers } from './peer.ts'
import { Standing } from './standing.ts'

const scratch = scratchDir('standing-of-three')
const SIDES = ['agency', 'trustee-2', 'trustee-3'] as const
let n = 0
let made: LoneVault
let servers: Server[] = []
/** How each peer behaves now: as it should, not at all, or saying this mark whatever it holds. */
let peers: ('holds' | 'away' | Mark)[] = []
const opened: JournalFile[] = []

const peerServer = (at: number, signer: Signer, dir: string): Server =>
  createServer((incoming, response) => {
    void incoming.toArray().then((parts: Buffer[]) => {
      const mode = peers[at]
      if (mode === 'away') return response.destroy()
      const own = readVaultSigner(made.home)
      const note = Buffer.concat(parts).toString()
      const origin = made.log.key.name
      const of = { side: 'trustee-1', name: own.key.name, vkey: '', url: '', key: own.key } as const
      const said = readMark(note, own.key)
      const held =
        typeof mode === 'object' && said
          ? printMark(signer, { ...said, is: 'held', mark: mode })
          : holdMark(homeOf(join(dir, `memory-${at}`)), note, [of], signer, origin)?.note
      return response.writeHead(held === undefined ? 404 : 200).end(held)
    })
  }).listen(0, '127.0.0.1')

beforeEach(async () => {
  const dir = join(scratch.path, String(n++))
  peers = ['holds', 'holds', 'holds']
  made = makeLoneVault(dir, undefined, 'trustee-1')
  const signers = SIDES.map((side, i) => seedSigner(`vault.example/${side}`, new Uint8Array(32).fill(10 + i)))
  servers = signers.map((signer, i) => peerServer(i, signer, dir))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  for (const [i, server] of servers.entries()) {
    const { key } = signers[i] as Signer
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    setPeer(made.home, { format: 'saksi-vault-card/1', name: key.name, side: SIDES[i] ?? 'agency', vkey: printVkey(key), url })
  }
})
afterEach(() => {
  for (const journal of opened.splice(0)) journal.close()
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
})

/** As at a start of the program. */
function stand(): { standing: Standing; journal: JournalFile } {
  const { journal } = JournalFile.open(made.home.journal)
  opened.push(journal)
  const witnesses = { logs: [{ key: made.log.key, url: null }], witnesses: [], groups: [], quorum: null }
  const own = { home: made.home, settings: readVaultSettings(made.home), signer: readVaultSigner(made.home) }
  const o = { ...own, witnesses, now: () => 1_800_000_000, log: () => undefined, cutOff: new Map() }
  return { standing: new Standing(o, journal), journal }
}
const at = (size: number) => ({ origin: made.log.key.name, size, root: new Uint8Array(32).fill(size) })
const started = async (): Promise<Standing> => {
  const { standing } = stand()
  await standing.start()
  return standing
}
/** Another copy of this vault's key, which tells the peers something of its own. */
const doubleTells = (size: number, lines: number) =>
  tellPeers(readPeers(made.home), readVaultSigner(made.home), made.log.key.name, { ...NO_MARK, size, lines }, 'all')

describe('a vault with three peers', () => {
  it('stands and goes on with any one of them away, and not with two', async () => {
    for (const away of SIDES.keys()) {
      peers = SIDES.map((_, i) => (i === away ? 'away' : 'holds'))
      const standing = await started()
      expect(standing.isOpen, SIDES[away]).toBe(true)
      expect(await standing.advance(at(5 + away))).toBe(true)
    }
    const standing = await started()
    peers = ['holds', 'away', 'away']
    await expect(standing.advance(at(20))).rejects.toThrow('fewer than 2 answer')
    const again = stand().standing
    await expect(again.start()).rejects.toThrow('fewer than 2 answer')
    expect(again.status).toMatchObject({ open: false, closed: 'peer' })
  })

  it('is not closed by one peer that says what nobody told it, whichever it is', async () => {
    for (const liar of SIDES.keys()) {
      peers = SIDES.map((_, i) => (i === liar ? { ...NO_MARK, size: 9_000, lines: 9_000 } : 'holds'))
      const standing = await started()
      expect(standing.isOpen).toBe(true)
      expect(standing.floor).toBeLessThan(100)
      expect(await standing.advance(at(5 + liar))).toBe(true)
      expect(standing.isOpen).toBe(true)
    }
  })

  it('does not count a peer that forgets as one that holds its mark', async () => {
    const standing = await started()
    peers = ['holds', NO_MARK, 'away']
    await expect(standing.advance(at(7))).rejects.toThrow('fewer than 2 answer')
  })

  it('closes when it was put back, though one peer has forgotten', async () => {
    await started()
    await doubleTells(0, 3)
    for (const forgets of SIDES.keys()) {
      peers = SIDES.map((_, i) => (i === forgets ? { ...NO_MARK, lines: 1 } : 'holds'))
      const { standing } = stand()
      await standing.start()
      expect(standing.status.closed).toBe('journal-behind')
    }
  })

  it('waits where one says more, and whoever would bear it out is away', async () => {
    await started()
    peers = ['holds', 'away', 'holds']
    await doubleTells(0, 3)
    peers = ['holds', 'holds', 'away']
    const { standing } = stand()
    await expect(standing.start()).rejects.toThrow('one peer says more than another')
    expect(standing.status.closed).toBe('peer')
    peers = ['holds', 'holds', 'holds']
    await standing.start()
    expect(standing.status.closed).toBe('journal-behind')
  })

  it('is not kept waiting by a mark that one peer alone had taken when the others went away', async () => {
    const standing = await started()
    peers = ['holds', 'away', 'away']
    await expect(standing.advance(at(9))).rejects.toThrow('fewer than 2 answer')
    peers = ['holds', 'holds', 'away']
    const again = await started()
    expect(again.status).toMatchObject({ open: true, floor: 9 })
  })

  it('closes when another has answered in its name', async () => {
    const standing = await started()
    expect(await standing.advance(at(5))).toBe(true)
    await doubleTells(9, 1)
    expect(await standing.advance(at(7))).toBe(false)
    expect(standing.status).toMatchObject({ open: false, closed: 'mark-behind' })
  })

  it('does not begin before it knows them all', () => {
    const dir = join(scratch.path, `few-${n++}`)
    const { home } = makeLoneVault(dir, undefined, 'trustee-1')
    expect(() => readPeers(home)).toThrow(expect.objectContaining({ code: 'vault.no-peer' }) as Error)
    const card = {
      format: 'saksi-vault-card/1',
      name: 'vault.example/x',
      vkey: printVkey(made.log.key),
      url: 'http://127.0.0.1:1',
    } as const
    setPeer(home, { ...card, side: 'trustee-2' })
    // The last: one keeper under two names.
    for (const side of ['trustee', 'trustee-1', 'trustee-3'] as const)
      expect(() => setPeer(home, { ...card, side })).toThrow(expect.objectContaining({ code: 'vault.own-peer' }) as Error)
  })
})
