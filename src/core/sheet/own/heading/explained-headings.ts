/**
 * Headings in letters that the sheet itself explains: `ND = date of the judgment  Pr = presence (P = present A = absent)`, below its list or above it. The column is then
 * called what the sheet says, and cells that are put together of such letters and figures (`3y6m F2m`) are written out: which letters mean what is said nowhere else.
 */
import type { Form } from '../../../country/country.ts'
import { Lines } from '../../lines.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { foldText } from '../words/fold-text.ts'
import type { Headings } from './heading.ts'

/** Short form, folded → what it means; one that means two things means none. */
type Shorts = ReadonlyMap<string, string>
type Key = {
  readonly shorts: Shorts
  /** By short form, folded: the short forms in brackets behind it, of its own column. */
  readonly inside: ReadonlyMap<string, Shorts>
}

/** @returns the same grid where it explains fewer than two of its headings */
export function spellHeadings(grid: SheetGrid, headings: Headings, form: Form): SheetGrid {
  if (grid.isHidden) return grid
  const key = keyOf(grid)
  if (key.shorts.size < FEWEST) return grid
  const named = [...grid.rows].findIndex(({ cells }) => cells.filter((c) => key.shorts.has(foldText(c))).length >= FEWEST)
  const heads = grid.rows.at(named)?.cells ?? []
  const explained = new Map(
    heads.flatMap((head, column) => {
      const meaning = key.shorts.get(foldText(head))
      return meaning !== undefined && isHeading(headings, meaning) ? [[column, { head: foldText(head), meaning }] as const] : []
    }),
  )
  if (named < 0 || named > DEEPEST || explained.size < FEWEST) return grid
  const anywhere = new Map([...key.shorts].filter(([short]) => !heads.some((head) => foldText(head) === short)))
  const spelled = heads.map((head, column) => {
    const one = explained.get(column)
    return one !== undefined && fieldsOf(headings, head) !== fieldsOf(headings, one.meaning) ? one.meaning : head
  })
  const shortsAt = heads.map((head, column): Shorts => {
    const said = headings.read(spelled[column] ?? '')
    // A name and a number may be put together of any letters.
    const isOfWords = said.concepts.length > 0 && said.concepts.every((c) => c.fields.every((id) => !isWritten(form, id)))
    const own = key.inside.get(foldText(head)) ?? new Map<string, string>()
    return isOfWords ? new Map([...anywhere, ...own]) : own
  })
  const rows = [...grid.rows].map(({ row, cells }, i) => {
    if (i === named) return { row, cells: spelled }
    const isLine = i > named && cells.filter((c) => c.trim() !== '').length > 1
    return { row, cells: isLine ? cells.map((cell, column) => spellCell(cell, shortsAt[column] ?? new Map<string, string>())) : cells }
  })
  return { ...grid, rows: Lines.of(rows) }
}
/** Headings that a sheet explains, and the last line in which they are looked for. */
const [FEWEST, DEEPEST] = [2, 30]

const isHeading = (headings: Headings, text: string): boolean => {
  const said = headings.read(text)
  return said.unread === '' && said.concepts.length > 0
}
const fieldsOf = (headings: Headings, text: string): string => {
  const { concepts, unread } = headings.read(text)
  return unread === '' ? concepts.map((c) => c.fields.join()).join('|') : text
}
const isWritten = (form: Form, id: string): boolean => form.fields.some((f) => f.id === id && ['text', 'case-number'].includes(f.type))

/** What the lines explain that hold one cell, each to its end: of a line that holds anything else nothing is believed. */
function keyOf({ rows }: SheetGrid): Key {
  const [shorts, inside] = [new Map<string, string>(), new Map<string, Shorts>()]
  const add = (to: Map<string, string>, short: string, meaning: string): void => {
    const folded = foldText(short)
    to.set(folded, [undefined, meaning].includes(to.get(folded)) ? meaning : '')
  }
  for (const { cells } of rows) {
    const [only = '', ...more] = cells.map((c) => c.trim()).filter((c) => c !== '')
    const pairs = more.length > 0 ? [] : only.split(/\s{2,}|\s*[;|\n]\s*/u).map((part) => PAIR.exec(part.trim()))
    if (pairs.some((pair) => pair === null)) continue
    for (const pair of pairs) {
      const [, short = '', meaning = '', bracket] = pair ?? []
      add(shorts, short, meaning.trim())
      if (bracket === undefined) continue
      const own = new Map<string, string>()
      for (const part of bracket.split(/(?:\s*[,;]\s*|\s+)(?=[^\s=]{1,8}\s?=)/u)) {
        const [, one = '', means = ''] = /^([^\s=]{1,8})\s?=\s?([^=]+)$/u.exec(part.trim()) ?? []
        if (one !== '') add(own, one, means.trim())
      }
      inside.set(foldText(short), once(own))
    }
  }
  return { shorts: once(shorts), inside }
}
const once = (shorts: Shorts): Shorts => new Map([...shorts].filter(([, meaning]) => meaning !== ''))
/** `Pr = presence (P = present A = absent)`. */
const PAIR = /^([^\s=()]{1,8})\s?=\s?([^=()]+?)(?:\s*\(([^()]*=[^()]*)\))?$/u

/** A cell that is a short form, or figures and short forms and nothing else; any other stays as it is. */
function spellCell(cell: string, shorts: Shorts): string {
  const whole = shorts.get(foldText(cell))
  if (whole !== undefined || shorts.size === 0 || !/\p{Nd}/u.test(cell)) return whole ?? cell
  let isKnown = true
  const spelled = cell.replace(LETTERS, (letters) => {
    const meaning = shorts.get(foldText(letters))
    if (meaning === undefined) isKnown = false
    return ` ${meaning ?? ''} `
  })
  return isKnown ? spelled.replace(/[^\S\n]+/gu, ' ').trim() : cell
}
const LETTERS = /[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*\.?/gu
