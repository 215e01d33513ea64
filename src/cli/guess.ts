/** "Did you mean": for a name that is not there, the one or two that are nearly it. */
import { listNearest } from '../core/text/nearest.ts'

/** `; did you mean count?`, or nothing where nothing is near. @param known as they are written */
export function guess(name: string, known: Iterable<string>): string {
  const names = [...known]
  const written = name.toLowerCase()
  const asWritten = new Map(names.map((n) => [n.toLowerCase(), n]))
  const near = listNearest(written, [...asWritten.keys()], 2).map((n) => asWritten.get(n) ?? n)
  // Somebody who knows the beginning, or a word of it, is as near as one who mistypes a letter.
  const found = near.length > 0 ? near : names.filter((n) => written.length > 2 && n.toLowerCase().includes(written)).slice(0, 3)
  return found.length > 0 ? `; did you mean ${found.join(' or ')}?` : ''
}
