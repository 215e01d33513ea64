/** A sheet that says of itself, above its list, that it may be put into no other system is not put into this one. */
import type { SheetWords } from '../../country/sheet-words.ts'
import type { SheetGrid } from './grid.ts'
import { foldText } from './tile.ts'

/** Lines of a title, and cells that such a line may have. */
const [TOP_LINES, MOST_CELLS] = [6, 2]

export function forbidsItself(grids: readonly SheetGrid[], { forbids }: SheetWords): boolean {
  const phrases = (forbids ?? []).map(foldText)
  return grids.some(({ sheet, rows }) => {
    const lines = Array.from({ length: TOP_LINES }, (_, i) => (rows.at(i)?.cells ?? []).filter((c) => c.trim() !== ''))
    const wide = lines.findIndex((cells) => cells.length > MOST_CELLS)
    const titles = [sheet, ...lines.slice(0, wide < 0 ? TOP_LINES : wide).flat()].map(foldText)
    return titles.some((title) => phrases.some((phrase) => title.includes(phrase)))
  })
}
