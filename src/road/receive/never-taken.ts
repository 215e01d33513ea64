/** Why a file is taken by nobody, whatever form it is for: it forbids itself, or it would lead somebody to those who hide. */
import type { Country, Form, Problem } from '../../core/country/index.ts'
import { forbidsItself } from '../../core/sheet/own/forbids.ts'
import type { SheetGrid } from '../../core/sheet/own/grid.ts'
import { tellsOfHidden } from '../../core/sheet/own/hidden-people.ts'
import { problem } from '../../errors.ts'

export function neverTaken(grids: readonly SheetGrid[], forms: readonly Form[], country: Country, fileName: string): Problem | undefined {
  const words = country.sheetWords
  if (!words) return undefined
  if (forbidsItself(grids, forms, country, words)) return problem('file.forbids-itself')
  const telling = tellsOfHidden(grids, forms, country, words, fileName)
  return telling && problem(telling === 'where' ? 'file.tells-where' : 'file.tells-who')
}
