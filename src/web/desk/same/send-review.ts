/** What was said of pairs, signed and sent; and the links that it makes, which the application tells only when the words are on record. */
import type { LinkAsserted } from '../../../core/entry/kinds/link-asserted.ts'
import type { Api } from '../account/api.ts'
import type { Failed, SignedIn } from '../account/session.ts'
import type { Review, signReview, UnderReview } from '../../../work/links/sign-review.ts'
import { refOf, type Queued, type Word } from './model.ts'

type Ref = Pick<Queued['a'], 'kind' | 'record'>
export type Said = { readonly pair: { readonly a: Ref; readonly b: Ref }; readonly word: Word }
export type Sent = { readonly linked: number; readonly waits: number } | 'not-signed' | Failed

const random = { bytes: (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n)) }

/**
 * @param more what else stands under the same signature. @param basis why a pair that is said to be one is.
 * @returns how many of the pairs that she said are one are it now, and how many wait for somebody else. Where her second signature does not come, they wait.
 */
export async function sendReview(
  said: readonly Said[],
  more: readonly UnderReview[],
  { api, who }: { readonly api: Api; readonly who: SignedIn },
  basis: LinkAsserted['basis'] = 'match-reviewed',
): Promise<Sent> {
  const { agency } = who
  const pairs = said.map(({ pair, word }) => ({ a: refOf(agency, pair.a), b: refOf(agency, pair.b), said: word }))
  const words = await put({ pairs, under: more }, { api, who })
  if (words === 'not-signed' || 'code' in words) return words
  const ones = pairs.filter((p) => p.said === 'one')
  const ready = pairs.filter((_, i) => words.linkable[i] === true)
  const under = ready.map(({ a, b }): UnderReview => ({ kind: 'link.asserted', relation: 'same_person', a, b, basis }))
  const links = ready.length === 0 ? words : await put({ pairs: ready, under }, { api, who })
  const linked = links === 'not-signed' || 'code' in links ? 0 : ready.length
  return { linked, waits: ones.length - linked }
}

/** What makes the entries is fetched when somebody signs, so that the page of pairs is there sooner. */
async function sign(...of: Parameters<typeof signReview>): ReturnType<typeof signReview> {
  return (await import('../../../work/links/sign-review.ts')).signReview(...of)
}

async function put(
  review: Review,
  { api, who }: { readonly api: Api; readonly who: SignedIn },
): Promise<{ readonly linkable: readonly boolean[] } | 'not-signed' | Failed> {
  const { signer, agency } = who
  const entries = signer && (await sign(review, { agency, random, signer }).catch(() => undefined))
  if (!entries) return 'not-signed'
  const done = await api.ask<{ readonly linkable: readonly boolean[] }>('POST', '/api/v1/reviews', { entries })
  return done.ok ? done.body : done
}
