/**
 * What a worker tells a labour office, or an NGO, of fees, papers and wages, without an account: a few codes, and words sealed to whoever the country says. The code that is
 * shown once comes back for the answer; of it a hash alone is kept.
 */
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../bytes.ts'
import { codesOf } from '../country/find.ts'
import type { Country } from '../country/country.ts'
import { purposeHash } from '../hash.ts'
import type { Code } from '../model/lists/define.ts'
import { NOT_WRITTEN } from '../model/lists/silence.ts'
import { publicKeyOf } from '../note/code.ts'
import { toLatinDigits } from '../text/digits.ts'
import { MOST_FEE } from './fee.ts'

/** Bytes of UTF-8 that the words have at most; all are sealed as long as that. */
export const COMPLAINT_BYTES = 2_400
export const COMPLAINT_INFO = utf8('saksi/complaint-words/1')
/** How many an office sees at once, from either end of its list. */
export const COMPLAINT_PAGE = 100
/** What is taken for one office at once, and in how many milliseconds one more: 40 in a quarter of an hour at most, less than half of what it sees at once. So no flood of some minutes is all that stands there. */
export const OFFICE_ROOM = { most: 20, rowMs: 45_000 } as const
/** How often a code is looked up, by everybody together. */
export const LOOKUP_ROOM = { most: 300, rowMs: 200 } as const
/** Where nobody said. */
export const NOT_STATED = 'not_stated'

/** Field → the list of its codes. */
export const COMPLAINT_LISTS = {
  about: 'complaint-types',
  against: 'recruiter-types',
  corridor: 'citizenships',
  province: 'provinces',
} as const
/** What a worker can choose: what an office's paper left out is nothing that somebody says of himself. */
export const complaintCodes = (country: Country, field: keyof typeof COMPLAINT_LISTS): readonly Code[] =>
  codesOf(country, COMPLAINT_LISTS[field]).filter((c) => c.code !== NOT_WRITTEN)

export type ComplaintSaid = {
  readonly to: string
  readonly about: readonly string[]
  readonly against: string
  readonly corridor: string
  readonly province: string
  /** Riel; null where nobody said. */
  readonly fee: number | null
  readonly words: string
}
export type ComplaintFault = 'to' | 'about' | 'fee' | 'words'

/** X25519, of the office's own content key, which never leaves its edges: whoever brings the office's key opens what was left for it. @param contentKey base64url */
export function complaintKeysOf(contentKey: string): { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array } {
  const privateKey = purposeHash('saksi/complaint-key/1', fromBase64Url(contentKey))
  return { publicKey: publicKeyOf(privateKey), privateKey }
}
/** @param code of 80 bits, as `readNumber` reads it. @returns base64url. */
export const complaintMark = (code: string): string => toBase64Url(purposeHash('saksi/complaint/1', utf8(code)))

/** Bytes before the words: how many there are, and the fee. */
const HEAD_BYTES = 6
/** @throws RangeError where it is longer. */
export function fillWords({ words, fee }: Pick<ComplaintSaid, 'words' | 'fee'>): Uint8Array {
  const bytes = utf8(words)
  if (bytes.length > COMPLAINT_BYTES) throw new RangeError(`the words of a complaint are at most ${COMPLAINT_BYTES} bytes`)
  const plain = new Uint8Array(HEAD_BYTES + COMPLAINT_BYTES)
  const head = new DataView(plain.buffer)
  head.setUint16(0, bytes.length)
  head.setUint32(2, fee ?? 0)
  plain.set(bytes, HEAD_BYTES)
  return plain
}
export function readWords(plain: Uint8Array): Pick<ComplaintSaid, 'words' | 'fee'> {
  const head = new DataView(plain.buffer, plain.byteOffset, plain.byteLength)
  return { words: fromUtf8(plain.subarray(HEAD_BYTES, HEAD_BYTES + head.getUint16(0))), fee: head.getUint32(2) || null }
}

/**
 * As a form sent it: any text in any field. A code that is in no list was said by nobody. @param open whom it can be left for now.
 * @returns what was said, and the fields that have to be mended: nothing is left before there are none.
 */
export function readComplaint(
  form: Pick<URLSearchParams, 'get' | 'getAll'>,
  country: Country,
  open: readonly string[],
): { readonly said: ComplaintSaid; readonly faults: readonly ComplaintFault[] } {
  const codeIn = (field: 'against' | 'corridor' | 'province'): string => {
    const typed = form.get(field) ?? ''
    return complaintCodes(country, field).some((c) => c.code === typed) ? typed : NOT_STATED
  }
  const typedFee = toLatinDigits(form.get('fee') ?? '').replaceAll(/[\s\u200b,.]/g, '')
  const fee = typedFee === '' ? null : /^\d{1,12}$/.test(typedFee) ? Number(typedFee) : NaN
  const [to, words] = [form.get('to') ?? '', (form.get('words') ?? '').replaceAll('\r\n', '\n').trim()]
  const about = complaintCodes(country, 'about')
    .map((c) => c.code)
    .filter((c) => form.getAll('about').includes(c))
  const faults: readonly (readonly [ComplaintFault, boolean])[] = [
    ['to', open.includes(to)],
    ['about', about.length > 0],
    ['fee', fee === null || (fee > 0 && fee <= MOST_FEE)],
    ['words', words.isWellFormed() && utf8(words).length <= COMPLAINT_BYTES],
  ]
  return {
    said: { to, about, against: codeIn('against'), corridor: codeIn('corridor'), province: codeIn('province'), fee, words },
    faults: faults.filter(([, isRight]) => !isRight).map(([field]) => field),
  }
}
