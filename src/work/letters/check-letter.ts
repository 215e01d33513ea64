/**
 * What somebody is told who holds a letter. Of the number alone: that it is one, and until when. With the digits, which only whoever was given it knows and
 * tells to whom she chooses: who issued it and why. A letter that is over, that was ended, that nobody issued, and what is no number are one answer.
 */
import type { LetterTold } from '../../core/letter/letter.ts'
import { markOf, readDigits, readNumber, wordMarkOf } from '../../core/letter/number.ts'
import type { LetterStore } from './letter-store.ts'

/** Whoever tries a million digits waits: by the letter, wherever they come from. */
type Brake = { wait(key: string): number; wrong(key: string): void; right(key: string): void }

/** @param today ISO day. @returns seconds until the next digits are looked at, where there were too many wrong ones. */
export async function checkLetter(
  { number: typed, digits: said, today }: { readonly number: string; readonly digits: string; readonly today: string },
  store: Pick<LetterStore, 'find'>,
  brake: Brake,
): Promise<LetterTold | number> {
  const number = readNumber(typed)
  if (number === undefined) return { is: 'none' }
  const mark = markOf(number)
  const found = await store.find(mark)
  if (!found || found.until < today) return { is: 'none' }
  const { until, agency, ground } = found
  if (said.trim() === '') return { is: 'holds', until, isWrong: false }
  const wait = brake.wait(mark)
  if (wait > 0) return wait
  const digits = readDigits(said)
  if (digits === undefined || wordMarkOf(number, digits) !== found.digits) {
    brake.wrong(mark)
    return { is: 'holds', until, isWrong: true }
  }
  brake.right(mark)
  return { is: 'told', until, agency, ground }
}
