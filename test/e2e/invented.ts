/** An invented clerk for a desk whose application is a stub: a key, and the two answers that let its owner in. */
import { nodeRandom } from '../../src/outside/host/node-random.ts'
import type { CredentialRole } from '../../src/core/entry/credential-card.ts'
import { makeSigningKey } from '../../src/core/entry/software-key.ts'
import type { EdgeKeys } from '../../src/road/ports.ts'
import type { Answer } from './serve.ts'

/** 32 bytes in base64url, as a server hands them out. */
const TOKEN = 'dG9rZW4tb2YtYW4taW52ZW50ZWQtc2Vzc2lvbi0wMDE'

/** @returns the person as desk.json has them, and what the stub answers under /api/v1/sign-in; undefined for other paths. */
export function invent(keys: EdgeKeys, role: CredentialRole = 'clerk') {
  const signing = makeSigningKey(keys.country, keys.agency, role, nodeRandom.bytes(48))
  const { credential, person, agency, roles } = signing.card
  const principal = { credential, person, agency, roles, agencyType: 'ministry', signedInBy: 'software' }
  return {
    person: { id: 'clerk', words: { en: 'Sokha, clerk', km: 'សុខា ក្រឡាបញ្ជី' }, signing, keys, journey: 'return' },
    token: TOKEN,
    signIn: (path: string): Answer | undefined => {
      const body = {
        '/api/v1/sign-in/nonce': { nonce: 'bm9uY2U' },
        '/api/v1/sign-in': { token: TOKEN, principal },
        '/api/v1/sign-out': {},
      }[path]
      return body && { body: JSON.stringify(body), type: 'application/json' }
    },
  }
}
