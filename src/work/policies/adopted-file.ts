/**
 * The texts of the policies that the log has adopted, as this server last ran by them: the log keeps their hash alone. After an upgrade they
 * are what the new ones are compared with. Believed only where their hash is the log's.
 */
import { existsSync, readFileSync } from 'node:fs'
import { hashPolicyTexts, type PolicyTexts } from '../../core/access/hash-policies.ts'
import { writeDurably } from '../../store/files/durable.ts'
import type { Layout } from '../../store/files/layout.ts'

type Kept = { readonly format: 'saksi-adopted-policies/1'; readonly texts: PolicyTexts }
type At = { readonly layout: Layout }

/** @param hash hex, that the log says is in force. @returns undefined where an older program kept no texts, or kept others. */
export function readAdopted({ layout }: At, hash: string): PolicyTexts | undefined {
  if (!existsSync(layout.adoptedPolicies)) return undefined
  try {
    const { texts } = JSON.parse(readFileSync(layout.adoptedPolicies, 'utf8')) as Kept
    return hashPolicyTexts(texts) === hash ? texts : undefined
  } catch {
    return undefined // not a file of ours: the whole set is shown instead
  }
}

export function keepAdopted(at: At, texts: PolicyTexts): void {
  if (readAdopted(at, hashPolicyTexts(texts))) return
  const kept: Kept = { format: 'saksi-adopted-policies/1', texts }
  writeDurably(at.layout.adoptedPolicies, `${JSON.stringify(kept, null, 2)}\n`)
}
