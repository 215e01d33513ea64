/**
 * Keys of people's own pages, as this vault was handed them: each may end the sharing of records of the body that keyed it, and ask who looked at them.
 * Nothing else, whatever a policy says. What it may be asked to end it names by tokens that nobody guesses, and to end only narrows.
 */
import { fromBase64Url } from '../bytes.ts'
import type { CredentialCard } from '../entry/credential-card.ts'
import type { PageKeyed, PageUnkeyed } from '../entry/oversight-acts.ts'
import type { SignatureFault } from '../entry/signers.ts'
import { verifyKeySignature, type KeySignature } from '../ledger/signature.ts'
import { ownCard } from '../own-page/own-key.ts'
import type { LogFold } from './log-fold.ts'

/** Whoever still comes after it is given another. */
export const PAGE_DAYS_MOST = 366

type Page = {
  readonly card: CredentialCard
  /** That it was keyed for: whoever may not work with it ends no key of hers. */
  readonly record: string
  /** ISO day, the last on which it tells who looked. */
  readonly until: string
}
export type RowSigners = Pick<LogFold, 'checkSignature' | 'cardOf'>

export class OwnPages {
  readonly #pages = new Map<string, Page>()
  /** Agency and key. One that ends before it begins has ended: a key is made for one page. */
  readonly #ended = new Set<string>()

  /** @param agency whose device signed it. */
  take(act: PageKeyed | PageUnkeyed, agency: string): void {
    if (act.kind === 'page.unkeyed') this.#ended.add(`${agency} ${act.key}`)
    else {
      const card = ownCard(act.key, agency)
      // The first stands: another body cannot take a key over.
      if (!this.#pages.has(card.credential)) this.#pages.set(card.credential, { card, record: act.record, until: act.until })
    }
  }

  /** @param key base64url. @param agency that ends it. @returns the record that it was keyed for; none of a key that is not that agency's. */
  recordsOf(key: string, agency: string): readonly string[] {
    const page = this.#pages.get(ownCard(key, agency).credential)
    return page?.card.agency === agency ? [page.record] : []
  }

  pageOf(credential: string): Page | undefined {
    const page = this.#pages.get(credential)
    return page && !this.#ended.has(`${page.card.agency} ${page.card.publicKey}`) ? page : undefined
  }
}

/** Enrolled devices, and beside them the keys of pages. A key that is a device's is that device's alone. */
export const withPages = (fold: RowSigners, pages: OwnPages): RowSigners => {
  const cardOf = (credential: string): CredentialCard | undefined => pages.pageOf(credential)?.card
  return {
    cardOf: (credential) => {
      const own = cardOf(credential)
      return fold.cardOf(credential) ?? (own && { ...own, isRevoked: false })
    },
    checkSignature: (signature, hash) => {
      const own = cardOf(signature.credential)
      return own && !fold.cardOf(signature.credential) ? checkOwn(signature, hash, own) : fold.checkSignature(signature, hash)
    },
  }
}

export const checkOwn = (signature: KeySignature, hash: Uint8Array, card: CredentialCard): SignatureFault | undefined =>
  verifyKeySignature(signature, hash, { ...card, publicKey: fromBase64Url(card.publicKey) }) ? undefined : 'signature.forged'
