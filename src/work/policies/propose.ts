/**
 * A change of policies, from the files that somebody changed to the entry that two people sign. The first makes the entry, which
 * names the second; the second signs those bytes. Whether they may, the fold of the log judges, here and at every vault.
 */
import { hashPolicyTexts, policyTexts } from '../../core/access/hash-policies.ts'
import { readPolicyChange } from '../../core/entry/enrol.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { commitmentsOf, hashOf, type Parts } from '../../core/entry/make.ts'
import type { KnownCredential } from '../../core/entry/credential-card.ts'
import type { KeySignature } from '../../core/ledger/signature.ts'
import { Failure } from '../../errors.ts'
import { appendActs } from '../acts/append-acts.ts'
import { comparePolicies } from './access-policy.ts'
import { readPolicySet } from '../../outside/cedar/policy-set.ts'
import { readSigners } from '../releases/released-files.ts'
import { dropProposal, keepProposal, readProposal, type Half, type PolicyProposal } from './proposal-file.ts'
import type { Installation } from '../installation/installation.ts'
import { readCredentials } from '../../store/postgres/credentials.ts'

/** @throws Failure 'policy.in-force' where the log has adopted them; an Error that lists every fault when they are unsound. */
export async function proposePolicies(installation: Installation): Promise<PolicyProposal> {
  const { hash } = readPolicySet(installation.country)
  if ((await comparePolicies(installation)).adopted === hash) throw new Failure('policy.in-force')
  const texts = policyTexts(installation.country)
  const proposal: PolicyProposal = { format: 'saksi-policy-proposal/1', proposed: new Date().toISOString(), texts, halves: [] }
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

/** What this person is shown of what was signed first: the newest that names him as the second and can still be whole, else his own. */
export async function halfFor(
  installation: Pick<Installation, 'pools'>,
  { halves }: Pick<PolicyProposal, 'halves'>,
  credential: string,
): Promise<Half | undefined> {
  const others = await listSeconds(installation, credential)
  const names = ({ entry, first }: Half): boolean =>
    readPolicyChange(entry)?.approvedBy[1] === credential && others.some((k) => k.credential === first.credential)
  return halves.findLast(names) ?? halves.find(({ first }) => first.credential === credential)
}

/**
 * The first signature, in the place of what this person signed before. @throws Failure where the entry is not of just these policies, or
 * does not name its signer and one of the others.
 */
export async function signProposal(
  installation: Pick<Installation, 'layout' | 'pools' | 'settings'>,
  credential: string,
  { entry, signature }: { readonly entry: Parts; readonly signature: KeySignature },
): Promise<void> {
  const said = readPolicyChange(entry)
  const seconds = await listSeconds(installation, credential)
  const isMine = said?.author === credential && said.approvedBy[0] === credential
  if (!isMine || !seconds.some((s) => s.credential === said.approvedBy[1])) throw new Failure('policy.other-proposal')
  const signing = { ...entry, signature: null }
  const fault = (await readSigners(installation)).checkSignature(signature, hashOf(commitmentsOf(signing)))
  if (fault || signature.credential !== credential) throw new Failure(fault ?? 'signature.forged')
  // Nothing is waited for from here on: of two who sign at once each is kept, and no proposal made meanwhile is written over.
  const proposal = readProposal(installation)
  if (!proposal || said.hash !== hashPolicyTexts(proposal.texts)) throw new Failure('policy.other-proposal')
  const others = proposal.halves.filter(({ first }) => first.credential !== credential)
  keepProposal(installation, { ...proposal, halves: [...others, { entry: signing, first: signature }] })
}

/**
 * Both signatures: of what waits, or once more of what is in force. An entry that two signed for an older proposal, and the second kept
 * back, would else bring policies of long ago back by the word of one.
 * @returns the entries that were added. @throws Failure 'policy.other-proposal'; AppendRefused where the two are not those who may.
 */
export async function adoptProposal(installation: Installation, entry: Parts): Promise<readonly string[]> {
  const { country, store } = installation
  const hash = readPolicyChange(entry)?.hash
  const waits = (): boolean => {
    const proposal = readProposal(installation)
    return proposal !== undefined && hashPolicyTexts(proposal.texts) === hash
  }
  if (hash === undefined || (!waits() && (await comparePolicies(installation)).adopted !== hash)) throw new Failure('policy.other-proposal')
  const done = await appendActs([entry], ['policy.changed'], { agency: INSTALLATION, country, store })
  // Crash here: the next look passes over what is adopted already.
  if (waits()) dropProposal(installation)
  return done.entries
}
