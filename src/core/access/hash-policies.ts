/** What an installation adopts: the vocabulary, every policy and every protocol, as one hash that the log keeps. */
import { toHex, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import type { Country } from '../country/index.ts'
import { purposeHash } from '../hash.ts'
import { compileProtocol } from './compile-protocol.ts'
import { printAccessSchema } from './schema.ts'

/** Hex, 32 bytes. Comments count: whoever changes what a lawyer reads has changed the policy. */
export const hashPolicies = (country: Pick<Country, 'agencies' | 'trustee' | 'policies' | 'protocols'>): string =>
  toHex(
    purposeHash(
      'saksi/access-policy/1',
      utf8(
        canonical([
          printAccessSchema(country),
          country.policies.map((p) => [p.name, p.text]),
          country.protocols.map((p) => [p.id, compileProtocol(p)]),
        ]),
      ),
    ),
  )
