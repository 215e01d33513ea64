/** Where a release prints what was counted: the same as tables are made, and as they are made again. */
import { releasedCode } from '../country/find.ts'
import { SEVERAL } from '../count/dimensions.ts'
import type { Merged } from '../protect/table.ts'

/** Codes of no list: they stand below whatever is above them. */
export const HAVE_NO_PARENT: ReadonlySet<string> = new Set(['unknown', SEVERAL])

/**
 * @param levels of one dimension, from coarse to fine.
 * @param codeAt what was counted at a level.
 * @param merged what the release counts as one, at whatever levels.
 * @returns its code a level.
 */
export function pathOf(levels: readonly string[], codeAt: (level: string) => string, merged: readonly Merged[]): string[] {
  const codes = levels.map((level) =>
    releasedCode(
      merged.filter((m) => m.level === level),
      codeAt(level),
    ),
  )
  // No code of the list: below each code above, it is another place.
  return codes.map((code, i) => (i > 0 && HAVE_NO_PARENT.has(code) ? `${code} (${codes[i - 1]})` : code))
}
