import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type UIEvent } from 'react'
import type { CodeList, Problem } from '../../../core/country/index.ts'
import { pick } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { parseBlock, printBlock } from './block.ts'
import type { Change } from './edits.ts'
import { actionOf } from './grid-keys.ts'
import { cellKey, columnsOf, isClosed, type Sheet } from './problems.ts'
import type { Row } from './protocol.ts'
import { Line, type LineProps, type Spot } from './sheet-line.tsx'
import { useWords } from './use-words.ts'

type Props = {
  readonly sheet: Sheet
  readonly lists: readonly CodeList[]
  /** All of the view; of them as many are drawn as somebody has come to. */
  readonly rows: readonly Row[]
  readonly drawn: number
  /** Somebody comes near the end of what is drawn. */
  readonly onMore: () => void
  readonly open: readonly Problem[]
  readonly current: Problem | undefined
  readonly held: boolean
  readonly onChoose: (problem: Problem) => void
  readonly onEdit: (changes: readonly Change[]) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** The sheet as a grid of cells: arrows go, letters type, a block pastes, Ctrl+D fills down, Ctrl+Z takes back. */
export function SheetGrid({ sheet, lists, rows, drawn, onMore, open, current, held, onChoose, onEdit, onUndo, onRedo }: Props) {
  const lang = useLang()
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const { form, headings } = sheet
  const columns = useMemo(() => columnsOf({ form, headings }), [form, headings])
  const [active, setActive] = useState<Spot>()
  const [anchor, setAnchor] = useState<Spot>()
  /** What stands in the open cell, while somebody types. */
  const [typed, setTyped] = useState<string>()
  /** The open cell was left by a key: its input is gone, and the focus belongs to the grid. */
  const returns = useRef(false)
  const at = useMemo(() => new Map(open.map((p) => [cellKey(p.row ?? 0, p.field ?? ''), p])), [open])

  const rowAt = Math.max(
    0,
    rows.findIndex((r) => r.row === active?.row),
  )
  const columnAt = Math.max(
    0,
    columns.findIndex((f) => f.id === active?.field),
  )
  const anchorRow = anchor ? rows.findIndex((r) => r.row === anchor.row) : rowAt
  const anchorColumn = anchor ? columns.findIndex((f) => f.id === anchor.field) : columnAt
  const span = {
    top: Math.min(rowAt, anchorRow < 0 ? rowAt : anchorRow),
    bottom: Math.max(rowAt, anchorRow),
    left: Math.min(columnAt, anchorColumn < 0 ? columnAt : anchorColumn),
    right: Math.max(columnAt, anchorColumn),
  }
  const spot = (row: number, column: number): Spot | undefined => {
    const [line, field] = [
      rows[Math.max(0, Math.min(row, drawn, rows.length - 1))],
      columns[Math.max(0, Math.min(column, columns.length - 1))],
    ]
    return line && field && { row: line.row, field: field.id }
  }
  const go = (next: Spot | undefined, extending = false): void => {
    if (!next) return
    setAnchor(extending ? (anchor ?? active ?? next) : undefined)
    setActive(next)
    if (rows[drawn]?.row === next.row) onMore()
    const problem = at.get(cellKey(next.row, next.field))
    if (problem && !extending) onChoose(problem)
  }

  // The panel's problem and the grid's cell are one place; whoever is in the grid goes where they go.
  useEffect(() => {
    const isThere = returns.current || (box.current?.contains(document.activeElement) ?? false)
    if (!isThere && current?.row !== undefined && current.field !== undefined) {
      setActive({ row: current.row, field: current.field })
      setAnchor(undefined)
    }
    box.current?.querySelector('.sel')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [current])
  useEffect(() => {
    // Only a grid that has the focus already moves it, or that had it in a cell that was typed.
    if (typed === undefined && (returns.current || box.current?.contains(document.activeElement))) {
      returns.current = false
      box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    }
  }, [active, typed])

  const cellText = (row: number, column: number): string => rows[row]?.cells[columns[column]?.id ?? ''] ?? ''
  const leave = (value: string | undefined, rowsOn: number, columnsOn: number): void => {
    returns.current = value === undefined || rowsOn !== 0 || columnsOn !== 0
    setTyped(undefined)
    if (value !== undefined && active) onEdit([{ ...active, value }])
    if (rowsOn !== 0 || columnsOn !== 0) go(spot(rowAt + rowsOn, columnAt + columnsOn))
  }
  const inSpan = (value: (row: number, column: number) => string): Change[] => {
    const changes: Change[] = []
    for (let r = span.top; r <= span.bottom; r++)
      for (let c = span.left; c <= span.right; c++) {
        const place = spot(r, c)
        if (place) changes.push({ ...place, value: value(r, c) })
      }
    return changes
  }

  const onKey = (event: KeyboardEvent): void => {
    if (typed !== undefined) return
    const action = actionOf({ ...pickKey(event), isComposing: event.nativeEvent.isComposing })
    if (!action) return
    event.preventDefault()
    switch (action.kind) {
      case 'move':
        return go(spot(rowAt + action.rows, columnAt + action.columns), action.extends)
      case 'type':
        return setTyped(action.with ?? cellText(rowAt, columnAt))
      case 'clear':
        return onEdit(inSpan(() => ''))
      case 'fill-down':
        // One cell alone takes what stands above it, as everywhere.
        return onEdit(
          span.top === span.bottom && span.top > 0 ? inSpan((r, c) => cellText(r - 1, c)) : inSpan((_, c) => cellText(span.top, c)),
        )
      case 'undo':
        return onUndo()
      case 'redo':
        return onRedo()
    }
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (typed !== undefined) return
    event.preventDefault()
    const block = parseBlock(event.clipboardData.getData('text/plain'))
    const [only] = block.length === 1 && block[0]?.length === 1 ? block[0] : []
    // One cell goes into all that are chosen; a block begins at the first of them.
    if (only !== undefined) return onEdit(inSpan(() => only))
    const fits = block.flatMap((line, r) =>
      line.flatMap((value, c) => {
        const [row, field] = [rows[span.top + r], columns[span.left + c]]
        return row && field ? [{ row: row.row, field: field.id, value }] : []
      }),
    )
    onEdit(fits)
  }
  const onCopy = (event: ClipboardEvent): void => {
    if (typed !== undefined) return
    event.preventDefault()
    const lines: string[][] = []
    // A name that is closed on the screen is closed on the clipboard too.
    for (let r = span.top; r <= span.bottom; r++)
      lines.push(columns.slice(span.left, span.right + 1).map((f) => (isClosed(f) && !held ? '' : (rows[r]?.cells[f.id] ?? ''))))
    event.clipboardData.setData('text/plain', printBlock(lines))
  }

  // A row keeps its functions, so that it is drawn again only for what it shows.
  const now = useRef({ go, leave })
  useEffect(() => {
    now.current = { go, leave }
  })
  const stable = useMemo<Pick<LineProps, 'onGo' | 'onOpen' | 'onLeave'>>(
    () => ({
      onGo: (place, extending) => now.current.go(place, extending),
      onOpen: (place, text) => {
        now.current.go(place)
        setTyped(text)
      },
      onLeave: (value, rowsOn, columnsOn) => now.current.leave(value, rowsOn, columnsOn),
    }),
    [],
  )
  const shown = rows.slice(0, drawn)
  const focusable = active && shown.some((r) => r.row === active.row) ? active : spot(0, 0)
  const onScroll = ({ currentTarget: { scrollTop, clientHeight, scrollHeight } }: UIEvent<HTMLElement>): void => {
    if (drawn < rows.length && scrollTop + 2 * clientHeight > scrollHeight) onMore()
  }
  return (
    <div className="g" ref={box} onKeyDown={onKey} onPaste={onPaste} onCopy={onCopy} onScroll={onScroll}>
      <table role="grid" aria-label={say('sheet-label')} aria-multiselectable="true" aria-rowcount={sheet.rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">{say('row-no')}</th>
            {columns.map((field) => (
              <th scope="col" key={field.id}>
                {pick(field.words, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, r) => {
            const isHere = focusable?.row === row.row
            const inRows = anchor !== undefined && r >= span.top && r <= span.bottom
            return (
              <Line
                key={row.row}
                row={row}
                columns={columns}
                lists={lists}
                problems={at}
                was={sheet.was}
                held={held}
                chosen={current?.row === row.row ? current.field : undefined}
                focused={isHere ? focusable.field : undefined}
                from={inRows ? span.left : -1}
                to={inRows ? span.right : -1}
                typed={isHere ? typed : undefined}
                {...stable}
                onTyped={setTyped}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const pickKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => ({ key, ctrlKey, metaKey, altKey, shiftKey })
