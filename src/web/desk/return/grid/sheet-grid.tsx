import {
  memo,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import type { CodeList, Problem } from '../../../../core/country/index.ts'
import type { Change } from '../changes.ts'
import { actionOf } from './grid-keys.ts'
import { copy, fill, fillDown, isBlock, openedAt, paste, spanOf, spotAt, takeTyped, type Spot, type Typed } from './grid-span.ts'
import { GridTable } from './grid-table.tsx'
import { cellKey, columnsOf, type Sheet } from '../mend/problems.ts'
import type { Row } from '../protocol.ts'
import { useSight } from './use-sight.ts'
import { useWords } from '../use-words.ts'

export type GridProps = {
  readonly sheet: Sheet
  readonly lists: readonly CodeList[]
  readonly open: readonly Problem[]
  readonly current: Problem | undefined
  readonly onChoose: (problem: Problem) => void
  readonly onEdit: (changes: readonly Change[]) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}
/** Which rows are shown: those about the problem, those with a problem, or all. */
export type View = 'around' | 'problems' | 'all'
type Props = GridProps & {
  readonly view: View
  readonly rows: readonly Row[]
  /** Somebody works in the grid: nothing calls them away. */
  readonly isWorkedIn: boolean
}

/** The sheet as a grid of cells: arrows go, letters type, a block pastes, Ctrl+D fills down, Ctrl+Z takes back. */
export const SheetGrid = memo(function SheetGrid({
  sheet,
  lists,
  view,
  rows,
  isWorkedIn,
  open,
  current,
  onChoose,
  onEdit,
  onUndo,
  onRedo,
}: Props) {
  const say = useWords()
  const { box, watch, sight } = useSight()
  const { form, headings } = sheet
  const columns = useMemo(() => columnsOf({ form, headings }), [form, headings])
  const [active, setActive] = useState<Spot>()
  const [anchor, setAnchor] = useState<Spot>()
  /** The open cell. It is drawn and written by its own spot, whatever else moves meanwhile. */
  const [typed, setTyped] = useState<Typed>()
  /** Cells of the last pasted block that had no place. */
  const [leftOut, setLeftOut] = useState(0)
  /** The cell that had the focus may be gone, or the input in it: the focus belongs to the grid. */
  const returns = useRef(false)
  const at = useMemo(() => new Map(open.map((p) => [cellKey(p.row ?? 0, p.field ?? ''), p])), [open])
  const shown = { rows, columns }
  const span = spanOf(shown, active, anchor, current)
  const focused = spotAt(shown, span.row, span.column)

  const go = (next: Spot | undefined, extending = false): void => {
    if (!next) return
    // A cell that is out of sight goes when one leaves it, and the focus must not go with it.
    returns.current ||= box.current?.contains(document.activeElement) ?? false
    setAnchor(extending ? (anchor ?? focused) : undefined)
    setActive(next)
    const problem = at.get(cellKey(next.row, next.field))
    if (problem && !extending) onChoose(problem)
  }

  useEffect(() => {
    // In another view one stands where one stood.
    box.current?.querySelector('[tabindex="0"]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [box, view])
  // The panel's problem and the grid's cell are one place; whoever is in the grid goes where they go, and is not called away when a sheet was checked.
  const { row: currentRow, field: currentField } = current ?? {}
  const follow = useEffectEvent((row: number | undefined, field: string | undefined): void => {
    if (isWorkedIn || row === undefined) return
    // A problem of the whole row: in it, under the same heading as before.
    setActive((was) => ({ row, field: field ?? was?.field ?? '' }))
    setAnchor(undefined)
    box.current?.querySelector('.sel')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  })
  useEffect(() => follow(currentRow, currentField), [currentRow, currentField])
  useEffect(() => {
    // Only a grid that has the focus already moves it, or that had it in a cell that was typed.
    if (typed === undefined && (returns.current || box.current?.contains(document.activeElement))) {
      returns.current = false
      const cell = box.current?.querySelector<HTMLElement>('[tabindex="0"]')
      cell?.focus({ preventScroll: true })
      // All of it: by itself the browser is content with a cell's edge.
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
  }, [box, active, typed])

  const leave = (value: string | undefined, rowsOn: number, columnsOn: number): void => {
    returns.current = value === undefined || rowsOn !== 0 || columnsOn !== 0
    setTyped(undefined)
    if (value !== undefined && typed) onEdit(takeTyped(shown, { ...typed, text: value }))
    if (rowsOn !== 0 || columnsOn !== 0) go(spotAt(shown, span.row + rowsOn, span.column + columnsOn))
  }
  const openCell = (spot: Spot, text?: string): void => {
    setActive(spot)
    setTyped(text === undefined ? openedAt(shown, spot) : { spot, text })
  }
  const onKey = (event: KeyboardEvent): void => {
    if (typed !== undefined) return
    const action = actionOf({ ...pickKey(event), isComposing: event.nativeEvent.isComposing })
    if (!action) return
    event.preventDefault()
    switch (action.kind) {
      case 'move':
        return go(spotAt(shown, span.row + action.rows, span.column + action.columns), action.extends)
      case 'type':
        return focused && openCell(focused, action.with)
      case 'clear':
        return onEdit(fill(shown, span, () => ''))
      case 'fill-down':
        return onEdit(fillDown(shown, span))
      case 'undo':
        return onUndo()
      case 'redo':
        return onRedo()
    }
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (typed !== undefined) return
    event.preventDefault()
    // A block goes on in the sheet where the view ends; among the rows with problems it goes into those alone.
    const onward = view === 'problems' ? rows : sheet.rows
    const { changes, leftOut: cells } = paste(shown, span, event.clipboardData.getData('text/plain'), onward)
    setLeftOut(cells)
    onEdit(changes)
  }
  const onCopy = (event: ClipboardEvent): void => {
    if (typed !== undefined) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', copy(shown, span))
  }
  /** The cell that was pressed; undefined for a heading, and for the cell that is being typed in. */
  const pressed = ({ target }: MouseEvent): Spot | undefined => {
    const cell = target instanceof Element && target.localName !== 'input' ? target.closest('td[aria-colindex]') : null
    const row = cell?.parentElement?.dataset['row']
    const field = columns[Number(cell?.getAttribute('aria-colindex')) - 2]
    return row === undefined || !field ? undefined : { row: Number(row), field: field.id }
  }
  const onDoubleClick = (event: MouseEvent): void => {
    const spot = pressed(event)
    if (!spot) return
    go(spot)
    openCell(spot)
  }

  // A row keeps its function, so that it is drawn again only for what it shows.
  const now = useRef(leave)
  useEffect(() => {
    now.current = leave
  })
  const onLeave = useMemo<typeof leave>(
    () =>
      (...how) =>
        now.current(...how),
    [],
  )
  const onTyped = useCallback((text: string) => setTyped((was) => was && { ...was, text }), [])
  return (
    <>
      <div
        className="g"
        ref={watch}
        onKeyDown={onKey}
        onPaste={onPaste}
        onCopy={onCopy}
        onClick={(event) => go(pressed(event), event.shiftKey)}
        onDoubleClick={onDoubleClick}
      >
        <GridTable
          sight={sight}
          sheet={sheet}
          shown={shown}
          lists={lists}
          problems={at}
          current={current}
          focused={focused}
          span={span}
          isBlock={isBlock(span)}
          typed={typed}
          onTyped={onTyped}
          onLeave={onLeave}
        />
      </div>
      <p role="status" className="left-out">
        {leftOut > 0 && say('paste-left-out', { n: leftOut })}
      </p>
    </>
  )
})

const pickKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => ({ key, ctrlKey, metaKey, altKey, shiftKey })
