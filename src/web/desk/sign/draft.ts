/** A release that waits, as the application tells of it, and what a signature under it is over: made in this window from its files. */
import type { EntrySigner } from '../../../core/entry/sign.ts'
import { printSignature } from '../../../core/ledger/signature.ts'
import { contentOf } from '../../../core/release/approval.ts'
import { hashOfWord, type Figures, type WithholdReason } from '../../../core/release/said.ts'
import type { Api, Said } from '../account/api.ts'
import type { DraftSaid } from './waits-for.ts'

/** Release → file → text. */
export type DraftShown = { readonly id: string; readonly releases: Readonly<Record<string, Readonly<Record<string, string>>>> }

/** @throws where a package is no JSON: it is not signed. */
export const figuresOf = ({ id, releases }: DraftShown): Figures => ({
  draft: id,
  releases: Object.fromEntries(Object.entries(releases).map(([of, files]) => [of, contentOf(new Map(Object.entries(files)))])),
})

/** @returns what stands of it now, or why it was not taken. @throws where nobody signed. */
export async function sayOf(
  figures: Figures,
  declined: WithholdReason | undefined,
  { api, signer }: { readonly api: Api; readonly signer: EntrySigner },
): Promise<Said<DraftSaid>> {
  const why = declined === undefined ? {} : { declined }
  const signature = printSignature(await signer.sign(hashOfWord(figures, why)))
  return api.ask<DraftSaid>('POST', `/api/v1/drafts/${figures.draft}/words`, { signature, ...why })
}
