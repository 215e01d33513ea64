/** What was said of pairs, signed once and sent: with the links that it makes, which the application knows and this window does not. */
import type { Api } from '../account/api.ts'
import type { Failed, SignedIn } from '../account/session.ts'
import { signReview, type UnderReview } from '../../../work/links/sign-review.ts'
import { refOf, type Queued, type Word } from './model.ts'

export type Said = { readonly pair: Pick<Queued, 'a' | 'b'>; readonly word: Word }
export type Sent = { readonly linked: number; readonly waits: number } | 'not-signed' | Failed

const random = { bytes: (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n)) }
const refs = ({ a, b }: Said['pair']) => ({ a: { kind: a.kind, record: a.record }, b: { kind: b.kind, record: b.record } })

/** @param more what else stands under the same signature. */
export async function sendReview(
  said: readonly Said[],
  more: readonly UnderReview[],
  { api, who }: { readonly api: Api; readonly who: SignedIn },
): Promise<Sent> {
  const { signer, agency } = who
  if (!signer) return 'not-signed'
  const ones = said.filter((s) => s.word === 'one')
  const asked =
    ones.length === 0
      ? undefined
      : await api.ask<{ linkable: readonly boolean[] }>('POST', '/api/v1/reviews/linkable', { pairs: ones.map((s) => refs(s.pair)) })
  if (asked?.ok === false) return asked
  const links = ones.filter((_, i) => asked?.body.linkable[i] === true)
  const pairs = said.map(({ pair, word }) => ({ a: refOf(agency, pair.a), b: refOf(agency, pair.b), said: word }))
  const under: readonly UnderReview[] = [
    ...more,
    ...links.map(({ pair }): UnderReview => ({
      kind: 'link.asserted',
      relation: 'same_person',
      a: refOf(agency, pair.a),
      b: refOf(agency, pair.b),
      basis: 'match-reviewed',
    })),
  ]
  const entries = await signReview({ pairs, under }, { agency, random, signer }).catch(() => undefined)
  if (!entries) return 'not-signed'
  const done = await api.ask('POST', '/api/v1/reviews', { entries })
  return done.ok ? { linked: links.length, waits: ones.length - links.length } : done
}
