/** The folder of a vault whose log and peer are nobody, or whoever a test puts at their addresses. */
import { seedSigner } from '../../src/store/files/seed-signer.ts'
import { printVkey, type Signer } from '../../src/core/ledger/note.ts'
import type { Side } from '../../src/core/seal/sides.ts'
import { homeOf, initVault, type Home } from '../../src/vault/home.ts'
import { setPeer } from '../../src/vault/known-peers.ts'

export type LoneVault = { readonly home: Home; readonly log: Signer; readonly peer: Signer }

/** The trustee's, of the country of toys; it knows the agencies' vault. @param peerUrl where that is reached. */
export function makeLoneVault(dir: string, peerUrl = 'http://127.0.0.1:1', side: Side = 'trustee'): LoneVault {
  const log = seedSigner('log.example', new Uint8Array(32).fill(1))
  const peer = seedSigner('vault.example/peer', new Uint8Array(32).fill(2))
  initVault(dir, {
    name: 'vault.example/own',
    side,
    invitation: {
      format: 'saksi-vault-invitation/1',
      country: 'toyland',
      demo: true,
      log: { url: 'http://127.0.0.1:1/log', vkey: printVkey(log.key) },
      oversight: { epoch: 1, publicKey: 'A'.repeat(43) },
      origins: [],
      witnesses: `log ${printVkey(log.key)}\nquorum none\n`,
      token: 'reads',
    },
  })
  const home = homeOf(dir)
  setPeer(home, { format: 'saksi-vault-card/1', name: peer.key.name, side: 'agency', vkey: printVkey(peer.key), url: peerUrl })
  return { home, log, peer }
}
