/**
 * The policies of this machine against those that the log has adopted. Whoever changes a policy file changes who sees whom:
 * it is an entry that every auditor reads before it is in force, or nothing serves by it.
 */
import { hashPolicies } from '../../core/access/hash-policies.ts'
import { ACCESS_POLICY, type PolicyChanged } from '../../core/entry/kinds/policy-changed.ts'
import type { PolicyAdopted } from '../../core/entry/kinds/policy-adopted.ts'
import { readPolicySet } from '../../outside/cedar/policy-set.ts'
import type { Installation } from '../installation/installation.ts'
import { readOwn } from '../../store/postgres/read-own.ts'

export const policyAdopted = (country: Installation['country']): PolicyAdopted => ({
  kind: 'policy.adopted',
  policy: ACCESS_POLICY,
  // Unsound policies are never adopted.
  hash: readPolicySet(country).hash,
})

/** Hex, by the newest change that two people signed, else by the first that the log adopted; undefined for an installation of a time before. */
export async function newestPolicies(reader: Installation['pools']['saksi_reader']): Promise<string | undefined> {
  const first = (await readOwn(reader, 'policy.adopted')).find((e) => e.stub.policy === ACCESS_POLICY)
  return ((await readOwn(reader, 'policy.changed')).at(-1) ?? first)?.stub.hash
}

export async function comparePolicies({ pools, country }: Installation): Promise<{ readonly own: string; readonly adopted?: string }> {
  const adopted = await newestPolicies(pools.saksi_reader)
  return { own: hashPolicies(country), ...(adopted === undefined ? {} : { adopted }) }
}

/** For an installation of a time before, whose log says no policies yet: the first that it says. @returns whether there were none. */
export async function adoptFirstPolicies(installation: Installation): Promise<boolean> {
  if ((await comparePolicies(installation)).adopted !== undefined) return false
  await installation.note(policyAdopted(installation.country))
  return true
}

/** What two people sign, for the policies of this machine. @throws an Error that lists every fault when they are unsound. */
export const policyChange = ({ country }: Pick<Installation, 'country'>, approvedBy: readonly [string, string]): PolicyChanged => ({
  kind: 'policy.changed',
  policy: ACCESS_POLICY,
  hash: readPolicySet(country).hash,
  approvedBy,
})
