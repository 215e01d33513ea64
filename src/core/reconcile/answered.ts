/**
 * Two records of one thing: those who asked keep one, those who were asked another. The second hands over what became of each lead whose deposit it
 * entered, by the number of the deposit; the first lays it beside what it recorded itself. No name, no place and no number of a register is in it: a number of a
 * deposit says nothing to whoever did not leave it.
 *
 * Each answer is an entry of their log (`lead.answered`), handed over with its receipt: the receipt is of this answer to this number, and one that is borrowed from
 * another lead's is found. What they record of the lead itself they hand to nobody: its entry would tell its number, its place and its day. So that one stands
 * behind the answer is their word, and the same one behind two is found.
 */
import { equalBytes, fromBase64Url, fromHex, toHex, utf8 } from '../bytes.ts'
import { parseObject } from '../canonical.ts'
import type { LeadAnswered } from '../entry/kinds/lead-answered.ts'
import { purposeHash } from '../hash.ts'
import { commitPart, parseLeaf, printLeaf } from '../ledger/leaf.ts'
import { parseReceipt, verifyReceipt } from '../ledger/receipt.ts'
import { code, day, exactly, listOf, key32, oneOf, text, upTo, type Of } from '../shape.ts'

export const ANSWERED_FORMAT = 'saksi-answered/2'
/** A receipt is about a kilobyte, a stub half of one. */
const MOST_LETTERS = 20_000
const MOST_STUB = 4_000
const MOST_LEADS = 100_000

const given = exactly({
  deposit: text(/^(?:\d{4}-){4}\d{4}$/),
  /** The entry of the answer, as their log commits to it. */
  stub: upTo(MOST_STUB),
  stubSalt: key32,
  /** Hex, of all four parts. */
  commitments: text(/^[0-9a-f]{256}$/),
  receipt: upTo(MOST_LETTERS),
})
const file = exactly({ format: oneOf(ANSWERED_FORMAT), country: code, as_of: day, leads: listOf(given, 0, MOST_LEADS) })
export type Given = Of<typeof given>
export type AnsweredFile = Of<typeof file>

/** @returns undefined where it is no such file, whatever is wrong with it. */
export const readAnswered = (value: unknown): AnsweredFile | undefined => (file(value) ? value : undefined)

/** What an answer has in place of the number of a deposit: whoever holds the number finds it, and nobody else. */
export const depositMark = (deposit: string): string => toHex(purposeHash('saksi/answered-deposit/1', utf8(deposit)))

/** What those who asked recorded of one lead, and of those whom it names. */
export type Asked = {
  readonly deposit: string
  readonly state: string
  readonly reason: string | null
  /** Persons named, where the lead says how many. */
  readonly named: number | null
  /** Of those who are followed: how many are known to be out, and how many to be left, moved or not found. */
  readonly out: number
  readonly notOut: number
}

type Theirs = {
  readonly office: string
  /** As the register says, or as it was decided since. */
  readonly state: string
  readonly reason: string | null
  /** First days of months: on which day somebody asked for help is nobody's business here. */
  readonly received: string | null
  readonly decided: string | null
}

export const LAID = ['not_entered', 'unproved', 'twice', 'open', 'differs', 'agrees'] as const
export type Laid = {
  readonly deposit: string
  /**
   * `not_entered`: they answer nothing to it · `unproved`: under their log's key it is no answer of their log to this number, or its entry or its lead goes with another
   * answer as well · `twice`: two leads of theirs bear the number · `open`: said to be entered, and not decided · `differs`: decided otherwise than those who asked
   * recorded · `agrees`.
   */
  readonly is: (typeof LAID)[number]
  readonly theirs: Theirs | null
  readonly ours: Asked
  /** They say that it was acted on, and of these it is known here that they are not out. */
  readonly actedNotOut: number
}

const OPEN = ['received', 'triaged', 'referred']
const ACTED = ['acted', 'action_ordered']
const isSame = (ours: string, theirs: string): boolean => ours === theirs || (ACTED.includes(ours) && ACTED.includes(theirs))

/** @param vkey the verifier key of their log, from them and not from the file. @returns in the order of the deposits' numbers. */
export function layBeside(asked: readonly Asked[], { leads }: AnsweredFile, vkey: string): readonly Laid[] {
  const asksFor = new Set(asked.map((a) => a.deposit))
  const answers = leads.filter((l) => asksFor.has(l.deposit)).map((l) => ({ deposit: l.deposit, proved: prove(l, vkey) }))
  const byDeposit = Map.groupBy(answers, (a) => a.deposit)
  const provedOf = answers.flatMap((a) => a.proved ?? [])
  const [byIndex, byLead] = [Map.groupBy(provedOf, (p) => p.index), Map.groupBy(provedOf, (p) => p.lead)]
  const isAlone = ({ index, lead }: Proved): boolean => byIndex.get(index)?.length === 1 && byLead.get(lead)?.length === 1
  return asked
    .map((ours): Laid => {
      const all = byDeposit.get(ours.deposit) ?? []
      const [one, ...others] = all.flatMap(({ proved }) => (proved && isAlone(proved) ? [proved] : []))
      const of = { deposit: ours.deposit, ours, theirs: null, actedNotOut: 0 }
      if (all.length === 0) return { ...of, is: 'not_entered' }
      if (!one || others.length + 1 < all.length) return { ...of, is: 'unproved' }
      if (others.length > 0) return { ...of, is: 'twice' }
      const { state, reason } = one.said
      const is = OPEN.includes(state) ? 'open' : isSame(ours.state, state) && ours.reason === reason ? 'agrees' : 'differs'
      return { ...of, is, theirs: one.said, actedNotOut: ACTED.includes(state) ? ours.notOut : 0 }
    })
    .toSorted((a, b) => (a.deposit < b.deposit ? -1 : 1))
}

type Proved = {
  /** The place of the answer in their log. */
  readonly index: number
  /** Their entry of the lead. */
  readonly lead: string
  readonly said: Theirs
}

/** What is answered, where it is an answer of their log to this number. Never throws. */
function prove({ deposit, stub, stubSalt, commitments, receipt }: Given, vkey: string): Proved | undefined {
  try {
    const said = parseObject(stub) as Partial<LeadAnswered> | undefined
    if (said?.kind !== 'lead.answered' || said.mark !== depositMark(deposit)) return undefined
    const parts = fromHex(commitments)
    const part = (i: number): Uint8Array => parts.slice(32 * i, 32 * i + 32)
    const isStub = equalBytes(part(0), commitPart('stub', fromBase64Url(stubSalt), utf8(stub)))
    const made = parseLeaf(printLeaf({ stub: part(0), coded: part(1), sealed: part(2), signature: part(3) }, false, false))
    const leaf = parseLeaf(parseReceipt(receipt)?.leaf ?? new Uint8Array(0))
    const { ok, index } = verifyReceipt(receipt, vkey)
    if (!isStub || !made || !leaf || !equalBytes(leaf.commitment, made.commitment) || !ok || index === undefined) return undefined
    // What their log holds was held against its shape before it was recorded.
    const { of, lead, office = '', state = '', reason, received = null, decided = null } = said
    return {
      index,
      lead: `${of} ${lead}`,
      said: { office, state, reason: reason === 'none' || reason === undefined ? null : reason, received, decided },
    }
  } catch {
    return undefined // bytes that are no base64url or hex
  }
}
