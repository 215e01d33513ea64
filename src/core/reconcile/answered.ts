/**
 * Two records of one thing: those who asked keep one, those who were asked another. The second hands over what became of each lead whose deposit it
 * entered, by the number of the deposit and with a receipt of its log; the first lays it beside what it recorded itself. No name, no place and no
 * number of a register is in it: a number of a deposit says nothing to whoever did not leave it.
 *
 * A receipt proves that their log has an entry, and one entry stands for one answer. It does not prove of which lead the entry is, nor what it says: a leaf commits
 * to a record whole, and to open that would hand over its number, its place and its day.
 */
import { verifyReceipt } from '../ledger/receipt.ts'
import { code, day, exactly, listOf, nullOr, oneOf, text, upTo, type Of } from '../shape.ts'

export const ANSWERED_FORMAT = 'saksi-answered/1'
/** A receipt is about a kilobyte. */
const MOST_LETTERS = 20_000
const MOST_LEADS = 100_000

const answered = exactly({
  deposit: text(/^(?:\d{4}-){4}\d{4}$/),
  office: code,
  /** As the register says, or as it was decided since. */
  state: code,
  reason: nullOr(code),
  /** First days of months: on which day somebody asked for help is nobody's business here. */
  received: nullOr(day),
  decided: nullOr(day),
  /** Of the entry, in the log of whoever was asked. */
  receipt: upTo(MOST_LETTERS),
})
const file = exactly({ format: oneOf(ANSWERED_FORMAT), country: code, as_of: day, leads: listOf(answered, 0, MOST_LEADS) })
export type Answered = Of<typeof answered>
export type AnsweredFile = Of<typeof file>

/** @returns undefined where it is no such file, whatever is wrong with it. */
export const readAnswered = (value: unknown): AnsweredFile | undefined => (file(value) ? value : undefined)

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

export const LAID = ['not_entered', 'unproved', 'twice', 'open', 'differs', 'agrees'] as const
export type Laid = {
  readonly deposit: string
  /**
   * `not_entered`: they answer nothing to it · `unproved`: its receipt does not hold under their log's key, or goes with another answer as well ·
   * `twice`: two leads of theirs bear the number · `open`: said to be entered, and not decided · `differs`: decided otherwise than those who asked recorded ·
   * `agrees`.
   */
  readonly is: (typeof LAID)[number]
  readonly theirs: Pick<Answered, 'office' | 'state' | 'reason' | 'received' | 'decided'> | null
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
  const proved = leads.filter((l) => asksFor.has(l.deposit)).map((l) => ({ ...l, index: indexOf(l, vkey) }))
  const byDeposit = Map.groupBy(proved, (l) => l.deposit)
  const byIndex = Map.groupBy(proved, (l) => l.index)
  const isProved = ({ index }: (typeof proved)[number]): boolean => index !== undefined && byIndex.get(index)?.length === 1
  return asked
    .map((ours): Laid => {
      const [one, ...others] = byDeposit.get(ours.deposit) ?? []
      const of = { deposit: ours.deposit, ours, theirs: null, actedNotOut: 0 }
      if (!one) return { ...of, is: 'not_entered' }
      if (![one, ...others].every(isProved)) return { ...of, is: 'unproved' }
      if (others.length > 0) return { ...of, is: 'twice' }
      const { office, state, reason, received, decided } = one
      const is = OPEN.includes(state) ? 'open' : isSame(ours.state, state) && ours.reason === reason ? 'agrees' : 'differs'
      const actedNotOut = ACTED.includes(state) ? ours.notOut : 0
      return { ...of, is, theirs: { office, state, reason, received, decided }, actedNotOut }
    })
    .toSorted((a, b) => (a.deposit < b.deposit ? -1 : 1))
}

/** The position of the entry in their log; undefined where the receipt does not hold. */
function indexOf({ receipt }: Answered, vkey: string): number | undefined {
  const { ok, index } = verifyReceipt(receipt, vkey)
  return ok ? index : undefined
}
