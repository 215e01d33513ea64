/** A review as entries, under one head that one device signs. At the edge. */
import { toHex } from '../../core/bytes.ts'
import type { EntryBody } from '../../core/entry/kinds.ts'
import type { PeopleReviewed, UNDER_REVIEW } from '../../core/entry/kinds/people-reviewed.ts'
import { commitmentsOf, hashOf, makeEntry, uuidFrom, type Parts } from '../../core/entry/make.ts'
import { signFile, type EntrySigner } from '../../core/entry/sign.ts'
import { rootOf } from '../../core/ledger/tree.ts'
import type { Random } from '../../road/ports.ts'

export type UnderReview = Extract<EntryBody, { readonly kind: (typeof UNDER_REVIEW)[number] }>
export type Review = { readonly pairs: PeopleReviewed['pairs']; readonly under: readonly UnderReview[] }

/** @returns the head and what stands under it. @throws what the signer throws where its owner turns away */
export async function signReview(
  { pairs, under }: Review,
  { agency, random, signer }: { readonly agency: string; readonly random: Random; readonly signer: EntrySigner },
): Promise<readonly Parts[]> {
  const make = (body: EntryBody): Parts =>
    makeEntry({ id: uuidFrom(random.bytes(16)), agency, author: signer.credential }, body, {}, {}, random.bytes)
  const rows = under.map(make)
  const hashes = rows.map((parts) => hashOf(commitmentsOf(parts)))
  const head = make({ kind: 'people.reviewed', pairs, under: rows.length, root: toHex(rootOf(hashes)) })
  return signFile(head, rows, hashes, signer)
}
