/**
 * Who signs an annual report at the desk signs all that stands in it as it was frozen: every word in each language, every number, and the release that
 * it is from. Two people of two agencies, who may approve releases.
 */
import { fromHex } from '../bytes.ts'
import type { KnownCredential } from '../entry/credential-card.ts'
import type { Signers } from '../entry/signers.ts'
import { purposeHash } from '../hash.ts'
import { parseSignature, type KeySignature } from '../ledger/signature.ts'
import { APPROVERS, arePeopleApart } from '../release/approval.ts'
import type { Outline } from './annual.ts'
import { hashShown } from './figure-hash.ts'

/** What was frozen, whoever signed it since. */
const withoutSignatures = ({ signed: _signed, ...report }: Outline): Outline => report

/** Hex: of all that stands in it, but for the signatures under it. */
export const hashReport = (report: Outline): string => hashShown(withoutSignatures(report))

/** What each of them signs, 32 bytes. */
export const signedHash = (report: Outline): Uint8Array => purposeHash('saksi/annual-report/1', fromHex(hashReport(report)))

/** The text of one signature of a device; undefined for any other. */
export function readReportSignature(text: string): KeySignature | undefined {
  const part = parseSignature(text)
  return part?.form === 'raw' || part?.form === 'webauthn' ? part : undefined
}

/**
 * Whose signatures stand under it; undefined where one is not over just this, or not of somebody who may sign. A device that was revoked since has
 * signed all the same: when it was put out with these signatures is in the log.
 */
export function signersOf(report: Outline, signers: Signers): readonly KnownCredential[] | undefined {
  const hash = signedHash(report)
  const cards = (report.signed ?? []).map((text) => {
    const signature = readReportSignature(text)
    if (!signature) return undefined
    const card = signers.cardOf(signature.credential)
    const isTheirs = card?.roles.some((role) => APPROVERS.includes(role)) && signers.checkEarlier(signature, hash) === undefined
    return isTheirs ? card : undefined
  })
  return cards.every((card) => card !== undefined) ? cards : undefined
}

/** True where as many have signed it as must: two people of two agencies. */
export const isSignedByTwo = (cards: readonly KnownCredential[]): boolean => cards.length === 2 && arePeopleApart(cards)
