/**
 * What somebody is told who holds a letter. Of the number alone: that it is one, and until when. With the digits, which only whoever was given it knows and
 * tells to whom she chooses: who answers for her. A letter that is over, that was ended, that nobody issued, and what is no number are one answer.
 */
import type { LetterTold } from '../../core/letter/letter.ts'
import { markOf, readDigits, readNumber, wordMarkOf } from '../../core/letter/number.ts'
import type { LetterStore } from './letter-store.ts'

type Brake = { wait(key: string): number; wrong(key: string): void; has(key: string): boolean }
/**
 * Whoever tries a million digits waits: the network they come from, and, where many networks try, the letter. Whoever photographed the paper must not
 * silence it by that, so a network that guessed nothing of it is looked at whatever others did: a thousand networks have a thousand guesses a day more.
 */
type Brakes = { readonly byNetwork: Brake; readonly byLetter: Brake }

type Asked = {
  readonly number: string
  readonly digits: string
  /** ISO day. */
  readonly today: string
  /** Where it is asked from (core/network.ts). */
  readonly network: string
}

/** @returns seconds until the next digits are looked at, where there were too many wrong ones. */
export async function checkLetter(
  { number: typed, digits: said, today, network }: Asked,
  store: Pick<LetterStore, 'find'>,
  { byNetwork, byLetter }: Brakes,
): Promise<LetterTold | number> {
  const number = readNumber(typed)
  if (number === undefined) return { is: 'none' }
  const mark = markOf(number)
  const found = await store.find(mark)
  if (!found || found.until < today) return { is: 'none' }
  const { until, agency } = found
  if (said.trim() === '') return { is: 'holds', until, isWrong: false }
  const there = `${mark} ${network}`
  const wait = byNetwork.has(there) ? Math.max(byNetwork.wait(there), byLetter.wait(mark)) : 0
  if (wait > 0) return wait
  const digits = readDigits(said)
  if (digits === undefined || wordMarkOf(number, digits) !== found.digits) {
    byNetwork.wrong(there)
    byLetter.wrong(mark)
    return { is: 'holds', until, isWrong: true }
  }
  return { is: 'told', until, agency }
}
