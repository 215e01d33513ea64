/** When a vault closes, and that it stays so; and what is no reason to close it. */
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeLoneVault, type LoneVault } from '../../test/helpers/lone-vault.ts'
import { scratchDir } from '../../test/helpers/scratch-dir.ts'
import { NO_MARK } from '../core/vault/mark.ts'
import { homeOf, readVaultSettings, readVaultSigner } from './home.ts'
import { type KnownPeer } from './known-peers.ts'
import { JournalFile } from './journal-file.ts'
import { holdMark, tellPeers } from './peer.ts'
import { Standing } from './standing.ts'

const scratch = scratchDir('standing')
let n = 0
let server: Server
let made: LoneVault
/** The peer takes the mark, and its answer does not arrive. */
let isAnswerLost = false
const opened: JournalFile[] = []

beforeEach(async () => {
  const dir = join(scratch.path, String(n++))
  isAnswerLost = false
  server = createServer((incoming, response) => {
    void incoming.toArray().then((parts: Buffer[]) => {
      const own = readVaultSigner(made.home)
      const of: KnownPeer = { side: 'trustee', name: own.key.name, vkey: '', url: '', key: own.key }
      const memory = homeOf(join(dir, 'peers-memory'))
      const held = holdMark(memory, Buffer.concat(parts).toString(), [of], made.peer, made.log.key.name)
      if (isAnswerLost) response.destroy()
      else response.writeHead(held === undefined ? 404 : 200).end(held?.note)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  made = makeLoneVault(dir, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
afterEach(() => {
  for (const journal of opened.splice(0)) journal.close()
  server.close()
  server.closeAllConnections()
})

/** As at a start of the program. */
function stand(): { standing: Standing; journal: JournalFile } {
  const { journal } = JournalFile.open(made.home.journal)
  opened.push(journal)
  const settings = readVaultSettings(made.home)
  const witnesses = { logs: [{ key: made.log.key, url: null }], witnesses: [], groups: [], quorum: null }
  const o = {
    home: made.home,
    settings,
    signer: readVaultSigner(made.home),
    witnesses,
    now: () => 1_800_000_000,
    log: () => undefined,
    cutOff: new Map(),
  }
  return { standing: new Standing(o, journal), journal }
}
const at = (size: number) => ({ origin: made.log.key.name, size, root: new Uint8Array(32).fill(size) })
/** Another copy of this vault's key, which tells the peer something of its own. */
const doubleTells = (size: number, lines: number) =>
  tellPeers(
    [
      {
        side: 'agency',
        name: made.peer.key.name,
        vkey: '',
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        key: made.peer.key,
      },
    ],
    readVaultSigner(made.home),
    made.log.key.name,
    { ...NO_MARK, size, lines },
    'all',
  )

describe('a vault', () => {
  it('closes when another has answered in its name, and stays closed when it is started again', async () => {
    const { standing } = stand()
    await standing.start()
    expect(await standing.advance(at(5))).toBe(true)
    await doubleTells(9, 1)
    expect(await standing.advance(at(7))).toBe(false)
    expect(standing.status).toMatchObject({ open: false, closed: 'mark-behind' })
    const again = stand().standing
    await again.start()
    expect(again.status).toMatchObject({ open: false, closed: 'mark-behind' })
  })

  it('that was put back stays closed, also when its journal has grown since by what was given by telephone', async () => {
    const { standing } = stand()
    await standing.start()
    await doubleTells(0, 3)
    const { standing: back, journal } = stand()
    await back.start()
    expect(back.status.closed).toBe('journal-behind')
    for (let i = 0; i < 3; i++) journal.append({ is: 'unusual', at: 1, person: 'p', what: 'burst' })
    const again = stand().standing
    await again.start()
    expect(again.status.closed).toBe('journal-behind')
  })

  it('does not close because an answer of its peer was lost: what that holds it was told by this vault itself', async () => {
    const { standing, journal } = stand()
    await standing.start()
    isAnswerLost = true
    await expect(standing.advance(at(9))).rejects.toThrow('fewer than 1 answer')
    isAnswerLost = false
    // Below what the peer holds by now: not answered, and no reason to close.
    expect(await standing.advance(at(7))).toBe(false)
    expect(standing.status).toMatchObject({ open: true, mark: 9 })
    journal.append({ is: 'unusual', at: 1, person: 'p', what: 'burst' })
    await expect(standing.follow()).rejects.toThrow('does not answer') // the log: nobody is there
    expect(standing.status.open).toBe(true)
    expect(await standing.advance(at(10))).toBe(true)
    expect(existsSync(made.home.closed)).toBe(false)
  })
})
