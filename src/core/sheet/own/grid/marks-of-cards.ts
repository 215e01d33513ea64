/** What a sheet of cards shows of its lines (struck out, hidden, coloured) is of the rows that the cards become. */
import type { SheetGrid } from './grid.ts'

/** `row`: 1-based, of what the card becomes; `lines`: 1-based, where its labels stand. */
type Card = { readonly row: number; readonly lines: readonly number[] }

/** @returns undefined where some lines of a card are struck out and others are not: what is withdrawn, nobody can tell */
export function marksOf(
  { struckRows, hiddenRows, colours }: SheetGrid,
  cards: readonly Card[],
): Pick<SheetGrid, 'struckRows' | 'hiddenRows' | 'colours'> | undefined {
  const isStruck = (line: number): boolean => struckRows?.has(line) === true
  if (cards.some(({ lines }) => lines.some(isStruck) && !lines.every(isStruck))) return undefined
  const rowsWith = (holds: (line: number) => boolean): ReadonlySet<number> =>
    new Set(cards.flatMap(({ row, lines }) => (lines.some(holds) ? [row] : [])))
  return {
    struckRows: rowsWith(isStruck),
    hiddenRows: rowsWith((line) => hiddenRows?.has(line) === true),
    colours: new Map(
      cards.flatMap(({ row, lines }): (readonly [number, string])[] => {
        const [colour, ...more] = new Set(lines.map((line) => colours?.get(line) ?? ''))
        return colour === undefined || colour === '' || more.length > 0 ? [] : [[row, colour]]
      }),
    ),
  }
}
