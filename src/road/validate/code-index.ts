/** A code list as it is looked up: by code, by its words in either language, by every other spelling, all folded. */
import type { Code, CodeList, Problem } from '../../core/country/index.ts'
import { once } from '../../core/sheet/own/words/once.ts'
import { fold } from '../../core/text/fold.ts'
import { listNearest } from '../../core/text/nearest.ts'
import { spellingsOf } from '../../core/country/spellings.ts'

export type CodeIndex = {
  readonly list: CodeList
  readonly byName: ReadonlyMap<string, readonly Code[]>
}

/** The same list's index is made once. */
export const indexCodes = once((list: CodeList): CodeIndex => {
  const byName = new Map<string, Code[]>()
  for (const code of list.codes) {
    for (const name of new Set([code.code, ...spellingsOf(code)].map(fold))) {
      const known = byName.get(name)
      if (known) known.push(code)
      else byName.set(name, [code])
    }
  }
  // A code's own name wins over another code's alias.
  for (const code of list.codes) byName.set(fold(code.code), [code])
  return { list, byName }
})

/**
 * All codes that a cell may mean: none, one, or several. A cell in both languages (`ប្រុស / Male`) is read by its parts; of one that says something beside
 * a stroke which the list has not, nobody knows what it says.
 */
export function findCodes(index: CodeIndex, cell: string): readonly Code[] {
  const whole = index.byName.get(fold(cell))
  if (whole) return whole
  // First as templates write it, since a name may hold brackets of its own: `សាលាគំរូ / Sample Court (invented)`.
  for (const parts of [cell.split(' / '), cell.split(/[/|\n]/)]) {
    const said = parts.filter((part) => part.trim() !== '').map((part) => named(index, part))
    if (said.every((codes) => codes.length > 0)) return [...new Set(said.flat())]
  }
  return []
}

/** A name, or one with something in brackets beside it. */
const named = (index: CodeIndex, part: string): readonly Code[] =>
  index.byName.get(fold(part)) ?? part.split(/[()]/).flatMap((name) => index.byName.get(fold(name)) ?? [])

/** The codes of which only some part of a cell speaks. */
export const findParts = (index: CodeIndex, cell: string): readonly Code[] => [
  ...new Set(cell.split(/[/|\n]/).flatMap((part) => named(index, part))),
]

/** What the writer may have meant, nearest first: a slip of the pen, then the names in which the word stands (`plantation`: Farm or plantation). */
export function suggestCodes(index: CodeIndex, cell: string): NonNullable<Problem['fixes']> {
  const typed = fold(cell)
  const codesNamed = (names: readonly string[]): readonly Code[] => names.flatMap((name) => index.byName.get(name) ?? [])
  const near = codesNamed(listNearest(typed, index.byName.keys(), 8))
  const isWord = typed.length >= SHORTEST_WORD
  const holding = isWord ? codesNamed([...index.byName.keys()].filter((name) => beginsWord(name, typed))) : []
  return [...new Set([...near, ...holding])].slice(0, 3).map(toFix)
}
/** In shorter ones too many names begin with the same letters. */
const SHORTEST_WORD = 4
const beginsWord = (name: string, word: string): boolean => name.split(/[\s_/(),;-]+/).some((part) => part.startsWith(word))

export const toFix = (code: Code): { value: string; words: Code['words'] } => ({ value: code.code, words: code.words })

/** Half-open validity, as ISO days compare. */
export const isValidOn = (code: Code, day: string): boolean =>
  (code.validFrom === undefined || day >= code.validFrom) && (code.validTo === undefined || day < code.validTo)
