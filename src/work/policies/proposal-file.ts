/**
 * Changed policies that wait for two people, in DIR: their texts, and each entry that somebody signed first. One a person: whoever names
 * a second who never signs holds up nobody else. Nobody serves by them.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import type { PolicyTexts } from '../../core/access/hash-policies.ts'
import type { Parts } from '../../core/entry/make.ts'
import type { KeySignature } from '../../core/ledger/signature.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'

export type PolicyProposal = {
  readonly format: 'saksi-policy-proposal/1'
  /** ISO time. */
  readonly proposed: string
  readonly texts: PolicyTexts
  readonly halves: readonly Half[]
}
export type Half = { readonly entry: Parts; readonly first: KeySignature }
type At = { readonly layout: Layout }

export const readProposal = ({ layout }: At): PolicyProposal | undefined =>
  existsSync(layout.policyProposal) ? (JSON.parse(readFileSync(layout.policyProposal, 'utf8')) as PolicyProposal) : undefined

/** In the place of an earlier one, and of what was signed of it. */
export const keepProposal = ({ layout }: At, proposal: PolicyProposal): void =>
  writeDurably(layout.policyProposal, `${JSON.stringify(proposal, null, 2)}\n`)

export const dropProposal = ({ layout }: At): void => rmSync(layout.policyProposal, { force: true })
