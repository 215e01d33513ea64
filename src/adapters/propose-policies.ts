/**
 * A change of policies, from the files that somebody changed to the entry that two people sign. The first makes the entry, which
 * names the second; the second signs those bytes. Whether they may, the fold of the log judges, here and at every vault.
 */
import { hashPolicyTexts, policyTexts } from '../core/access/hash-policies.ts'
import { readPolicyChange } from '../core/entry/enrol.ts'
import { commitmentsOf, hashOf, type Parts } from '../core/entry/make.ts'
import type { KnownCredential } from '../core/entry/signers.ts'
import type { KeySignature } from '../core/ledger/signature.ts'
import { Failure, signatureError } from '../errors.ts'
import { comparePolicies } from './access-policy.ts'
import { readPolicySet } from './cedar/policy-set.ts'
import { readSigners } from './files/releases.ts'
import { keepProposal, readProposal, type PolicyProposal } from './files/policy-proposal.ts'
import type { Installation } from './installation.ts'
import { readCredentials } from './postgres/credentials.ts'

/** @throws Failure 'policy.in-force' where the log has adopted them; an Error that lists every fault when they are unsound. */
export async function proposePolicies(installation: Installation): Promise<PolicyProposal> {
  const { hash } = readPolicySet(installation.country)
  if ((await comparePolicies(installation)).adopted === hash) throw new Failure('policy.in-force')
  const texts = policyTexts(installation.country)
  const proposal: PolicyProposal = { format: 'saksi-policy-proposal/1', proposed: new Date().toISOString(), texts, half: null }
  keepProposal(installation, proposal)
  return proposal
}

const maySign = (k: KnownCredential): boolean => !k.isRevoked && k.roles.some((r) => r === 'head' || r === 'oversight')

/** With whom this person can sign: of another agency, and one of the two is of oversight. */
export async function listSeconds(installation: Pick<Installation, 'pools'>, credential: string): Promise<KnownCredential[]> {
  const all = await readCredentials(installation.pools.saksi_reader)
  const own = all.find((k) => k.credential === credential)
  if (!own || !maySign(own)) return []
  const fits = (k: KnownCredential): boolean => k.agency !== own.agency && k.person !== own.person
  return all.filter((k) => maySign(k) && fits(k) && [own, k].some((x) => x.roles.includes('oversight')))
}

/** The first signature. @throws Failure where the entry is not of just these policies, or does not name its signer and one of the others. */
export async function signProposal(
  installation: Pick<Installation, 'layout' | 'pools' | 'settings'>,
  credential: string,
  { entry, signature }: { readonly entry: Parts; readonly signature: KeySignature },
): Promise<void> {
  const proposal = readProposal(installation)
  const said = readPolicyChange(entry)
  const isOfThis = proposal && said && said.hash === hashPolicyTexts(proposal.texts) && said.author === credential
  const seconds = await listSeconds(installation, credential)
  if (!isOfThis || proposal.half || said.approvedBy[0] !== credential || !seconds.some((s) => s.credential === said.approvedBy[1]))
    throw new Failure('policy.other-proposal')
  const signing = { ...entry, signature: null }
  const fault = (await readSigners(installation)).checkSignature(signature, hashOf(commitmentsOf(signing)))
  if (fault || signature.credential !== credential) throw new Failure((fault && signatureError(fault)) ?? 'signature.forged')
  keepProposal(installation, { ...proposal, half: { entry: signing, first: signature } })
}
