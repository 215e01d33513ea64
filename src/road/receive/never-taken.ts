/** What of a file may be looked at, whatever form it is for: nothing where it forbids itself or would lead somebody to those who hide, and no column that alone would. */
import type { Country, Form } from '../../core/country/index.ts'
import { forbidsItself } from '../../core/sheet/own/forbids.ts'
import { hiddenIn } from '../../core/sheet/own/hidden-people.ts'
import { withoutShut } from '../../core/sheet/own/shut-columns.ts'
import { problem } from '../../errors.ts'
import { StopReading, type Grid } from './grid.ts'

/** @returns its sheets, without what nobody may read @throws StopReading where it is taken by none */
export function onlyReadable(grids: readonly Grid[], forms: readonly Form[], country: Country, fileName: string): readonly Grid[] {
  const words = country.sheetWords
  if (!words) return grids
  if (forbidsItself(grids, forms, country, words)) throw new StopReading(problem('file.forbids-itself'))
  const { telling, shut } = hiddenIn(grids, forms, country, words, fileName)
  if (telling) throw new StopReading(problem(telling === 'where' ? 'file.tells-where' : 'file.tells-who'))
  return withoutShut(grids, shut).map((grid) => {
    const columns = [...new Set(shut.filter((s) => s.sheet === grid.sheet).map((s) => s.heading))]
    if (columns.length === 0) return grid
    const said = problem('file.column-shut', { columns: columns.join(', ') }, { sheet: grid.sheet, severity: 'warning' })
    return { ...grid, problems: [...grid.problems, said] }
  })
}
