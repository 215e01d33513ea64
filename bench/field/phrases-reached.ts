/**
 * What has been reached of each line of a phrase book: of a book and an office a letter a line, so that a test reads one line in so many and holds it against
 * its own.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Country } from '../../src/core/country/index.ts'
import { scoreHeadings, type PhraseScore } from './phrases.ts'
import { scoreRegisterHeadings } from './register-phrases.ts'

const FIELD = join(import.meta.dirname, '../../test/field')
const FILE = join(FIELD, 'phrases-reached.tsv')
export const BOOKS = ['phrases-a', 'phrases-b'] as const
export const OFFICES = { courts: scoreHeadings, others: scoreRegisterHeadings } as const

/** From worst to best: to be asked, with the right one first or not, is better than to be read as another. */
const HOW = ['wrong', 'dropped', 'asks', 'asks-first', 'right'] as const satisfies readonly PhraseScore['how'][]
const LETTERS = 'wdafr'
export const rankOf = ({ how }: PhraseScore): number => HOW.indexOf(how)

/** @returns what each line of the headings of a book reached, as `rankOf` has it */
export function phrasesReached(book: string, office: string): readonly number[] {
  const line = readFileSync(FILE, 'utf8')
    .split('\n')
    .map((l) => l.split('\t'))
    .find(([b, o]) => b === book && o === office)
  return [...(line?.[2] ?? '')].map((letter) => LETTERS.indexOf(letter))
}

/** Reads both books anew, and keeps what is reached now. */
export async function writePhrasesReached(country: Country): Promise<void> {
  const lines = ['book\toffice\theadings']
  for (const book of BOOKS)
    for (const [office, score] of Object.entries(OFFICES)) {
      const scores = await score(join(FIELD, book), country)
      lines.push([book, office, scores.map((s) => LETTERS[rankOf(s)] ?? '').join('')].join('\t'))
    }
  writeFileSync(FILE, `${lines.join('\n')}\n`)
}
