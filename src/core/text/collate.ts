/** A plain sort order that is the same on every machine: Chromium and Node carry different Khmer data. */
import { fold } from './fold.ts'

/** Folded text in code point order, which for Khmer is the order of its consonants. */
export const collationKey = (text: string): string => fold(text)

export function compareText(a: string, b: string): number {
  const [x, y] = [collationKey(a), collationKey(b)]
  return x < y ? -1 : x > y ? 1 : 0
}
