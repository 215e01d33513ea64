/**
 * The policies of this machine against those that the log has adopted. Whoever changes a policy file changes who sees whom:
 * it is an entry that every auditor reads before it is in force, or nothing serves by it.
 */
import { ACCESS_POLICY, hashPolicies } from '../core/access/hash-policies.ts'
import type { PolicyAdopted } from '../core/entry/run-kinds.ts'
import { Failure } from '../errors.ts'
import { readPolicySet, type PolicySet } from './cedar/policy-set.ts'
import type { Installation } from './installation.ts'
import { readOwn } from './postgres/read-own.ts'

export const policyAdopted = (country: Installation['country']): PolicyAdopted => ({
  kind: 'policy.adopted',
  policy: ACCESS_POLICY,
  // Unsound policies are never adopted.
  hash: readPolicySet(country).hash,
})

/** `adopted`: hex, by the newest entry that says one; undefined for an installation of a time before. */
export async function comparePolicies({ pools, country }: Installation): Promise<{ readonly own: string; readonly adopted?: string }> {
  const newest = (await readOwn(pools.saksi_reader, 'policy.adopted')).findLast((e) => e.stub.policy === ACCESS_POLICY)
  return { own: hashPolicies(country), ...(newest ? { adopted: newest.stub.hash } : {}) }
}

/** Says the policies of this machine in the log, unless it has them already. @returns whether it was new. */
export async function adoptPolicies(installation: Installation): Promise<boolean> {
  const { own, adopted } = await comparePolicies(installation)
  if (own === adopted) return false
  await installation.note(policyAdopted(installation.country))
  return true
}

/** @returns them, judged. @throws Failure 'policy.not-adopted'; an Error that lists every fault when the policies are unsound. */
export async function refuseOtherPolicies(installation: Installation): Promise<PolicySet> {
  const policies = readPolicySet(installation.country)
  const { own, adopted } = await comparePolicies(installation)
  if (own !== adopted) throw new Failure('policy.not-adopted', { dir: installation.layout.dir, own: own.slice(0, 16) })
  return policies
}
