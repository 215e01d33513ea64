/** Asks a vault to show that it has the other half of a key that is to be sealed to (`src/core/seal/key-proof.ts`). */
import { toBase64Url, fromBase64Url } from '../../core/bytes.ts'
import { KEY_PROOF_INFO, keyProof, keyProofPlace, type VaultKey } from '../../core/seal/key-proof.ts'
import { isSide } from '../../core/seal/sides.ts'
import { hpke } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { boundedFetch, textOf } from '../../outside/http/bounded-fetch.ts'
import type { Layout } from '../../store/files/layout.ts'
import { readVaults } from '../openings/known-vaults.ts'

const ANSWER = { most: 1_000, ms: 20_000 }

/**
 * `proved`: the holder's vault opened what was sealed to the key. `refused`: it answered, and could not. `silent`: it did not answer,
 * or no vault of this holder is known. An agency's keys lie with the agencies' vault; a trustee's with the party of that name.
 */
export async function proveKey(layout: Layout, { holder, epoch, key }: VaultKey): Promise<'proved' | 'refused' | 'silent'> {
  const vault = readVaults(layout).find((v) => v.side === (isSide(holder) ? holder : 'agency'))
  if (!vault) return 'silent'
  const challenge = nodeRandom.bytes(32)
  const sealed = toBase64Url(await hpke.seal(fromBase64Url(key), KEY_PROOF_INFO, keyProofPlace(holder, epoch), challenge))
  try {
    const headers = { authorization: `Bearer ${vault.courierToken}` }
    const body = JSON.stringify({ holder, epoch, sealed })
    const answer = await boundedFetch(`${vault.url.replace(/\/+$/, '')}/key-proof`, { method: 'POST', headers, body }, ANSWER)
    return answer.isOk && textOf(answer)?.trim() === keyProof(challenge) ? 'proved' : 'refused'
  } catch {
    return 'silent'
  }
}
