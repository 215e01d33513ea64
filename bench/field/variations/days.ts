/** How days are written: those of a program's own cells, and those that somebody typed of whom it is known which day was meant. */
import { parseDay } from '../../../src/core/text/dates.ts'
import { toLatinDigits } from '../../../src/core/text/digits.ts'
import { linesOf, mapCells, stay, toKhmerDigits, type Change, type Kept } from './frame.ts'

type Write = (year: number, month: number, day: number) => string

/** A day that some field of its row has is that day, however it was typed; a cell that may be another is left as it is. */
const asDays =
  (write: Write, how: { readonly isUnsaid?: true; readonly only?: (days: readonly string[]) => boolean } = {}): Change =>
  (kept) => {
    const turned: string[] = []
    const grids = kept.grids.map((grid) =>
      mapCells(grid, (cell, row) => {
        const day = dayOf(cell, kept, `${grid.sheet}!${row}`)
        if (day === undefined) return cell
        turned.push(day)
        const [year, month, date] = day.split('-').map(Number)
        return write(year as number, month as number, date as number)
      }),
    )
    // Days that were left as they are beside those would be another hand's.
    if (turned.length < FEWEST || !areAll(kept, turned.length) || how.only?.(turned) === false) return undefined
    return { grids, place: stay, ...(how.isUnsaid ? { isUnsaid: true } : {}) }
  }
const FEWEST = 3

function dayOf(cell: string, { valuesAt, form }: Kept, at: string): string | undefined {
  const said = valuesAt.get(at)
  const read = said === undefined || !/\d/.test(toLatinDigits(cell)) ? undefined : parseDay(cell.trim())
  const days = form.fields.flatMap((f) => (f.type === 'date' ? [said?.[f.id]] : []))
  return read?.ok === true && days.includes(read.day) ? read.day : undefined
}

/** Cells of the rows that look like days of some kind. */
const DAY_LIKE = /^\s*(?:\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}|\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2})/u
const areAll = ({ grids, valuesAt }: Kept, turned: number): boolean => {
  const all = grids.flatMap((g) =>
    linesOf(g).flatMap((l) => (valuesAt.has(`${g.sheet}!${l.row}`) ? l.cells.filter((c) => DAY_LIKE.test(c)) : [])),
  )
  return all.length <= turned
}

const two = (n: number): string => String(n).padStart(2, '0')
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const KHMER = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(' ')
const serial = (year: number, month: number, day: number): string =>
  String(Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000))
const BUDDHIST = 543
/** Some day of it cannot be turned round. */
const showsOrder = (days: readonly string[]): boolean => days.some((d) => Number(d.slice(8)) > 12)

export const DAYS: Readonly<Record<string, Change>> = {
  'days as 3/5/2024': asDays((y, m, d) => `${d}/${m}/${y}`),
  'days as 03.05.2024': asDays((y, m, d) => `${two(d)}.${two(m)}.${y}`),
  'days as 03-05-24': asDays((y, m, d) => `${two(d)}-${two(m)}-${two(y % 100)}`),
  'days as 3/5/24': asDays((y, m, d) => `${d}/${m}/${two(y % 100)}`),
  'days as 3 May 2024': asDays((y, m, d) => `${d} ${MONTHS[m - 1] ?? ''} ${y}`),
  'days as 3-May-2024': asDays((y, m, d) => `${d}-${(MONTHS[m - 1] ?? '').slice(0, 3)}-${y}`),
  'days as 03-May-24': asDays((y, m, d) => `${two(d)}-${(MONTHS[m - 1] ?? '').slice(0, 3)}-${two(y % 100)}`),
  'days as May 3, 2024': asDays((y, m, d) => `${MONTHS[m - 1] ?? ''} ${d}, ${y}`),
  'days as 3 mai 2024': asDays((y, m, d) => `${d === 1 ? '1er' : d} ${FRENCH[m - 1] ?? ''} ${y}`),
  'days as 20240503': asDays((y, m, d) => `${y}${two(m)}${two(d)}`),
  'days as 2024/05/03': asDays((y, m, d) => `${y}/${two(m)}/${two(d)}`),
  'days as 2024-05-03 00:00:00': asDays((y, m, d) => `${y}-${two(m)}-${two(d)} 00:00:00`),
  'days as numbers of a spreadsheet': asDays(serial),
  'days month first': asDays((y, m, d) => `${m}/${d}/${y}`, { only: showsOrder }),
  'days of the Buddhist era': asDays((y, m, d) => `${two(d)}/${two(m)}/${y + BUDDHIST}`),
  'days of the Buddhist era, said': asDays((y, m, d) => toKhmerDigits(`${two(d)}/${two(m)}/ព.ស.${y + BUDDHIST}`)),
  'days in Khmer words': asDays((y, m, d) => toKhmerDigits(`ថ្ងៃទី${two(d)} ខែ${KHMER[m - 1] ?? ''} ឆ្នាំ${y}`)),
  'days in Khmer words, joined': asDays((y, m, d) => toKhmerDigits(`ថ្ងៃទី${d}ខែ${KHMER[m - 1] ?? ''}ឆ្នាំ${y}`)),
  'days as ០៣-ឧសភា-២០២៤': asDays((y, m, d) => toKhmerDigits(`${two(d)}-${KHMER[m - 1] ?? ''}-${y}`)),
  'days as ៣ ឧសភា ២៤': asDays((y, m, d) => toKhmerDigits(`${d} ${KHMER[m - 1] ?? ''} ${two(y % 100)}`)),
  'days as ថ្ងៃទី៣ ខែ៥ ឆ្នាំ២០២៤': asDays((y, m, d) => toKhmerDigits(`ថ្ងៃទី${d} ខែ${m} ឆ្នាំ${y}`)),
  'days with gaps in them': asDays((y, m, d) => `${two(d)} / ${two(m)} / ${y}`),
  'months alone': asDays((y, m) => `${two(m)}/${y}`, { isUnsaid: true }),
  'years alone': asDays((y) => String(y), { isUnsaid: true }),
}
