/** A list that a registrar writes or pastes, one person to a line: for whom invitations are made. It stays in the window. */
import { fold } from '../../../core/text/fold.ts'

/** @returns the names as written, without empty lines, and those that stand there more than once, however they are spaced or capitalised. */
export function listPeople(text: string): { readonly people: readonly string[]; readonly twice: readonly string[] } {
  const people = text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const folded = people.map(fold)
  return { people, twice: people.filter((_, i) => folded.indexOf(folded[i] ?? '') === i && folded.lastIndexOf(folded[i] ?? '') !== i) }
}
