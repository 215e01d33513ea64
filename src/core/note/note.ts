/**
 * A note to the oversight body, without a name: as many rows as its words need, each like every other oversight row (core/seal/oversight-row.ts). Its
 * bytes do not say that it is a note; when it came may (docs/decisions/0045-notes-without-a-name.md).
 */
import { utf8 } from '../bytes.ts'
import { canonical } from '../canonical.ts'
import { anyText, exactly, isCount, key32, oneOf, where, type Of } from '../shape.ts'

const FORMAT = 'saksi/note/1'
/** Bytes of words in one row: what stands beside them, and the signs that JSON writes as two, fit as well. */
const PART_BYTES = 1_400
export const MOST_PARTS = 8
/** As many bytes of UTF-8 as one note has. */
export const NOTE_BYTES = PART_BYTES * MOST_PARTS
const TEXT_BYTES = 1_900

const small = where(isCount, (n) => n <= MOST_PARTS)
const isPart = where(
  exactly({
    format: oneOf(FORMAT),
    /** Of one hand (code.ts). */
    thread: key32,
    /** What answers are sealed to. */
    key: key32,
    /** Of one note. */
    note: key32,
    /** From 0. */
    nth: small,
    of: small,
    text: anyText,
  }),
  ({ nth, of }) => nth < of,
)
export type NotePart = Of<typeof isPart>

/**
 * Cuts between characters. @returns the text of each row, in order.
 * @throws RangeError for no words, or more than fit: whoever reads the form says so before.
 */
export function printNote(words: string, who: Pick<NotePart, 'thread' | 'key' | 'note'>): readonly string[] {
  const tooLong = new RangeError(`a note is at most ${NOTE_BYTES} bytes, and not empty`)
  const parts: string[] = []
  let part = ''
  for (const sign of words) {
    if (utf8(JSON.stringify(part + sign)).length > PART_BYTES + 2) {
      parts.push(part)
      // Nobody waits until five megabytes are cut, to be told that they do not fit.
      if (parts.length === MOST_PARTS) throw tooLong
      part = ''
    }
    part += sign
  }
  if (part !== '') parts.push(part)
  if (parts.length === 0) throw tooLong
  return parts.map((one, nth) => {
    const row = canonical({ format: FORMAT, ...who, nth, of: parts.length, text: one })
    if (utf8(row).length > TEXT_BYTES) throw new RangeError('impossible: a part of a note is longer than a row')
    return row
  })
}

/** @returns undefined for a row that holds anything else: an opening, say. */
export function readNotePart(row: string): NotePart | undefined {
  try {
    const said: unknown = JSON.parse(row)
    return isPart(said) ? said : undefined
  } catch {
    return undefined
  }
}

/** `missing`: rows of it that are not there, or came twice with other words. */
export type Note = Pick<NotePart, 'thread' | 'key' | 'note'> & { readonly on: string; readonly text: string; readonly missing: number }

/** @param parts with the ISO day on which each was recorded. @returns the oldest first; one of which a part is missing is told as far as it goes. */
export function gatherNotes(parts: readonly (NotePart & { readonly on: string })[]): readonly Note[] {
  return [...Map.groupBy(parts, (p) => `${p.thread} ${p.key} ${p.note} ${p.of}`).values()]
    .map((all): Note => {
      const [first] = all
      if (!first) throw new Error('impossible: a group of nothing')
      const byPlace = Array.from({ length: first.of }, (_, nth) => new Set(all.filter((p) => p.nth === nth).map((p) => p.text)))
      const on = all.map((p) => p.on).toSorted()[0] ?? ''
      const words = byPlace.map((said) => (said.size === 1 ? [...said][0] : ' […] '))
      return {
        thread: first.thread,
        key: first.key,
        note: first.note,
        on,
        text: words.join(''),
        missing: byPlace.filter((said) => said.size !== 1).length,
      }
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** How many bytes some words are of the most that fit, counted as they travel. */
export const lengthOfNote = (words: string): number => utf8(JSON.stringify(words)).length - 2
