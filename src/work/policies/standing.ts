/**
 * Whether the log has adopted the policies of this program. An upgrade may bring others, and only a server that runs can show them to the two
 * people who sign: until they have, it serves nothing but that (server/only-signing.ts). What is not adopted decides about nobody.
 */
import { hashPolicyTexts, policyTexts } from '../../core/access/hash-policies.ts'
import { comparePolicies } from './access-policy.ts'
import { readPolicySet, type PolicySet } from '../../outside/cedar/policy-set.ts'
import { keepAdopted } from './adopted-file.ts'
import { readProposal } from './proposal-file.ts'
import type { Installation } from '../installation/installation.ts'
import { proposePolicies } from './propose.ts'

export class PolicyStanding {
  /** Of this program, judged. */
  readonly policies: PolicySet
  readonly #installation: Installation
  #waits = true

  private constructor(installation: Installation, policies: PolicySet) {
    this.#installation = installation
    this.policies = policies
  }

  /** Lays changed policies before those who sign, where nobody has yet. @throws an Error that lists every fault when they are unsound. */
  static async open(installation: Installation): Promise<PolicyStanding> {
    const standing = new PolicyStanding(installation, readPolicySet(installation.country))
    if (!(await standing.look())) return standing
    const proposal = readProposal(installation)
    // One of these very policies stays, with what was signed of it.
    if (!proposal || hashPolicyTexts(proposal.texts) !== standing.policies.hash) await proposePolicies(installation)
    return standing
  }

  /** They do not serve yet. Once they are adopted this never turns back: whoever proposes others later changes nothing of a server that runs. */
  get waits(): boolean {
    return this.#waits
  }

  /** Asks the log. @returns whether they still wait. */
  async look(): Promise<boolean> {
    if (!this.#waits) return false
    const { adopted } = await comparePolicies(this.#installation)
    this.#waits = adopted !== this.policies.hash
    if (!this.#waits) keepAdopted(this.#installation, policyTexts(this.#installation.country))
    return this.#waits
  }
}
