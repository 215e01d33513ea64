/** What an installation adopts: the vocabulary, every policy and every protocol, as texts and as one hash that the log keeps. */
import { toHex, utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import type { Country } from '../country/country.ts'
import { purposeHash } from '../hash.ts'
import { compileProtocol } from './compile-protocol.ts'
import { printAccessSchema, type Vocabulary } from './schema.ts'

type Source = Vocabulary & Pick<Country, 'policies' | 'protocols'>
/** Cedar text all of it: the words that policies may use, each file of policies, each protocol as the policy that it is. */
export type PolicyTexts = {
  readonly schema: string
  readonly policies: readonly (readonly [name: string, text: string])[]
  readonly protocols: readonly (readonly [id: string, text: string])[]
}

export const policyTexts = (country: Source): PolicyTexts => ({
  schema: printAccessSchema(country),
  policies: country.policies.map((p) => [p.name, p.text]),
  protocols: country.protocols.map((p) => [p.id, compileProtocol(p)]),
})

/** Hex, 32 bytes. Comments count: whoever changes what a lawyer reads has changed the policy. */
export const hashPolicyTexts = ({ schema, policies, protocols }: PolicyTexts): string =>
  toHex(purposeHash('saksi/access-policy/1', utf8(canonical([schema, policies, protocols]))))

export const hashPolicies = (country: Source): string => hashPolicyTexts(policyTexts(country))
