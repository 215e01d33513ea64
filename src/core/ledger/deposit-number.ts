/**
 * A deposit's number: what stands on the slip that goes with the lead, and what the office that receives it enters with
 * it. Twenty decimal digits, which a clerk can type and a Khmer keyboard has, and which follow from the commitment: so a
 * witness's list names the leads that are owed, and no list of numbers has to be kept by anyone (docs/spec/deposit.md).
 */
const GROUPS = /^(?:\d{4}-){4}\d{4}$/

/** Eighteen digits of the commitment, two of ISO 7064 MOD 97-10. @param commitment 32 bytes. */
export function depositNumberOf(commitment: Uint8Array): string {
  if (commitment.length !== 32) throw new RangeError('a commitment is 32 bytes')
  const half = commitment.subarray(0, 16).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  const body = half % 10n ** 18n
  const check = 98n - ((body * 100n) % 97n)
  return grouped(`${String(body).padStart(18, '0')}${String(check).padStart(2, '0')}`)
}

/** As people write it: with hyphens, spaces or neither. Undefined when it is none, or when a digit of it is wrong. */
export function parseDepositNumber(text: string): string | undefined {
  const number = grouped(text.replace(/[\s\u2010-\u2015-]+/g, ''))
  return GROUPS.test(number) && BigInt(number.replaceAll('-', '')) % 97n === 1n ? number : undefined
}

/** In groups, so that a spreadsheet keeps it as text: as a number it would lose the last five digits. */
const grouped = (digits: string): string => digits.match(/.{1,4}/gs)?.join('-') ?? ''
