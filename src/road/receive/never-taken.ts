/** What of a file may be looked at, whatever form it is for: nothing where it forbids itself or would lead somebody to those who hide, and no column that alone would. */
import type { Country, Form } from '../../core/country/index.ts'
import type { SheetWords } from '../../core/country/sheet-words.ts'
import { firstTable, forbidsItself } from '../../core/sheet/own/not-taken/forbids.ts'
import { staffSheets } from '../../core/sheet/own/not-taken/of-staff.ts'
import type { Answers } from '../../core/sheet/own/questions/questions.ts'
import { hiddenIn } from '../../core/sheet/own/not-taken/hidden-people.ts'
import { withoutShut } from '../../core/sheet/own/not-taken/shut-columns.ts'
import { problem } from '../../errors.ts'
import { isOfHelped, saidToBeStaff } from './ask-of-staff.ts'
import { StopReading, type Grid } from '../../exchange/sheet/grid.ts'

/** @returns its sheets, without what nobody may read @throws StopReading where it is taken by none */
export function onlyReadable(
  grids: readonly Grid[],
  forms: readonly Form[],
  country: Country,
  fileName: string,
  answers: Answers = {},
): readonly Grid[] {
  const words = country.sheetWords
  if (!words) return grids
  if (forbidsItself(grids, forms, country, words)) throw new StopReading(problem('file.forbids-itself'))
  const shown = withoutStaff(grids, forms, country, words, fileName, answers)
  const { telling, shut } = hiddenIn(shown, forms, country, words, fileName)
  if (telling) throw new StopReading(problem(telling === 'where' ? 'file.tells-where' : 'file.tells-who'))
  return withoutShut(shown, shut).map((grid) => {
    const columns = [...new Set(shut.filter((s) => s.sheet === grid.sheet).map((s) => s.heading))]
    if (columns.length === 0) return grid
    const said = problem('file.column-shut', { columns: columns.join(', ') }, { sheet: grid.sheet, severity: 'warning' })
    return { ...grid, problems: [...grid.problems, said] }
  })
}

/** Sheets of the office's own staff beside a list are told and left out; a file of nothing else is of no form that asks who was helped. */
function withoutStaff(
  grids: readonly Grid[],
  forms: readonly Form[],
  country: Country,
  words: SheetWords,
  fileName: string,
  answers: Answers,
): readonly Grid[] {
  if (!forms.some(isOfHelped)) return grids
  const staff = new Set([...staffSheets(grids, words, fileName), ...saidToBeStaff(grids, words, fileName, answers)])
  if (staff.size === 0) return grids
  const others = grids.filter((grid) => !staff.has(grid.sheet))
  const isLeft = others.some((grid) => !grid.isHidden && firstTable(grid, forms, country, words) !== undefined)
  if (!isLeft && forms.every(isOfHelped)) throw new StopReading(problem('file.of-staff'))
  if (!isLeft) return grids
  const said = problem('file.sheet-of-staff', { sheets: [...staff].join(', ') }, { severity: 'warning' })
  return others.map((grid, i) => (i === 0 ? { ...grid, problems: [...grid.problems, said] } : grid))
}
