/**
 * An office's own sheets → rows of the form. Nothing is judged here: every cell is given on as the form writes it, or, where it cannot be read,
 * as it stands, so that whoever judges names it. What can be taken in two ways is asked, once for all its cells, and waits.
 */
import { cardsOf } from '../shapes/cards.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { headingsOf, type Headings } from '../heading/heading.ts'
import type { Note } from '../lines/note.ts'
import type { OwnContext } from '../questions/own-context.ts'
import type { OwnRows } from '../rows/own-rows.ts'
import { pairCards, patternOf } from '../shapes/pair-cards.ts'
import { readUpright } from './read-upright.ts'
import { onTwoLines } from './on-two-lines.ts'
import { turn } from '../grid/turn.ts'

/** @returns undefined where no sheet has a table that the form's words are known in; `counts` where such tables only count people. */
export function readOwnSheets(grids: readonly SheetGrid[], context: OwnContext): OwnRows | 'counts' | undefined {
  const lines = onTwoLines(grids, context)
  if (lines === undefined) return readLaidOut(grids, context)
  const read = readLaidOut(lines.grids, context)
  if (read === undefined || read === 'counts') return read
  const notes = lines.notes.filter((n) => read.groups.some((g) => g.sheet === n.sheet))
  // What the lines are is asked before anything else of them.
  return { ...read, notes: [...notes, ...read.notes], ...lines.asked }
}

function readLaidOut(grids: readonly SheetGrid[], context: OwnContext): OwnRows | 'counts' | undefined {
  const read = readUpright(grids, context, [], false)
  const all = context.form.fields.some((f) => f.id === 'accused_name') ? withCards(grids, read, context) : read
  if (all !== undefined) return all
  const carded = withPairs(grids, context)
  if (carded !== undefined) return carded
  const turned = grids.flatMap((grid) => turn(grid) ?? [])
  const sides: readonly Note[] = turned.map(({ sheet }) => ({ code: 'on-its-side', sheet }))
  // A list of one flight, raid or event has its day above it, or nowhere but in its name.
  const onSide = readUpright(turned, context, sides, false)
  if (onSide !== undefined || context.form.fields.some((f) => f.id === 'accused_name')) return onSide === 'counts' ? undefined : onSide
  return readUpright(grids, context, [], true)
}

/** Where rows are no accused, sheets of cards are read by themselves; it is said of any other that holds something. */
function withPairs(grids: readonly SheetGrid[], context: OwnContext): OwnRows | undefined {
  if (context.form.fields.some((f) => f.id === 'accused_name')) return undefined
  const headings = headingsOf(context.form, context.country, context.words)
  const cards = pairsIn(grids, headings)
  const read = cards.size > 0 ? readUpright([...cards.values()], context, [], false) : undefined
  if (read === undefined || read === 'counts') return undefined
  const known = new Set(read.groups.map((g) => g.sheet))
  return { ...read, notes: [...read.notes, ...unreadIn(grids, known)] }
}

/** Sheet → its cards. Where one sheet has enough of them to be known by, another may have fewer. */
function pairsIn(grids: readonly SheetGrid[], headings: Headings): ReadonlyMap<SheetGrid, SheetGrid> {
  const shown = grids.filter((grid) => !grid.isHidden)
  const like = shown.map((grid) => patternOf(grid, headings)).find((pattern) => pattern !== undefined)
  return new Map(
    shown.flatMap((grid) => {
      const cards = pairCards(grid, headings) ?? (like && pairCards(grid, headings, like))
      return cards ? [[grid, cards] as const] : []
    }),
  )
}

const unreadIn = (grids: readonly SheetGrid[], known: ReadonlySet<string>): readonly Note[] =>
  grids.flatMap((grid): Note[] => {
    const isOther = !known.has(grid.sheet) && [...grid.rows].some(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    return isOther ? [{ code: grid.isHidden ? 'sheet-hidden' : 'sheet-unread', sheet: grid.sheet }] : []
  })

/** Sheets of which nothing was read may hold cards: they are read beside the tables of the others, or it is said that they are not. */
function withCards(grids: readonly SheetGrid[], read: OwnRows | 'counts' | undefined, context: OwnContext): typeof read {
  const headings = headingsOf(context.form, context.country, context.words)
  const known = new Set(read === undefined || read === 'counts' ? [] : read.groups.map((g) => g.sheet))
  const open = grids.filter((grid) => !grid.isHidden && !known.has(grid.sheet))
  const pairs = pairsIn(open, headings)
  const laid = grids.map((grid) => ({ grid, cards: open.includes(grid) ? (pairs.get(grid) ?? cardsOf(grid, headings)) : undefined }))
  const hasCards = laid.some(({ cards }) => cards !== undefined && cards !== 'left-out')
  const all = hasCards
    ? readUpright(
        laid.map(({ grid, cards }) => (cards === undefined || cards === 'left-out' ? grid : cards)),
        context,
        [],
        false,
      )
    : read
  if (all === undefined || all === 'counts') return read
  const left = laid.flatMap(({ grid, cards }): readonly Note[] => {
    if (cards === 'left-out') return [{ code: 'cards-left-out', sheet: grid.sheet }]
    const isRead = all.groups.some((g) => g.sheet === grid.sheet) || all.notes.some((n) => n.sheet === grid.sheet)
    return hasCards && !isRead && !grid.isHidden ? unreadIn([grid], new Set()) : []
  })
  return left.length > 0 ? { ...all, notes: [...all.notes, ...left] } : all
}
