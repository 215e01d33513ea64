import { memo, useEffect, useId, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { CodeList, Field, Problem } from '../../../core/country/index.ts'
import { digits } from '../../words/khmer.ts'
import { pick } from '../../words/say.ts'
import { AskIcon, MendIcon, TickIcon } from '../icons.tsx'
import { useLang, useSay } from '../lang.tsx'
import { parseBlock, printBlock } from './block.ts'
import type { Change } from './edits.ts'
import { actionOf } from './grid-keys.ts'
import { cellKey, columnsOf, isClosed, showCell, type Sheet } from './problems.ts'
import type { Row } from './protocol.ts'

type Props = {
  readonly sheet: Sheet
  readonly lists: readonly CodeList[]
  /** Those that are drawn. */
  readonly rows: readonly Row[]
  readonly open: readonly Problem[]
  readonly current: Problem | undefined
  readonly held: boolean
  readonly onChoose: (problem: Problem) => void
  readonly onEdit: (changes: readonly Change[]) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}
/** Row number of the sheet, and field: they stay the same when other rows are drawn. */
type Spot = { readonly row: number; readonly field: string }

/** The sheet as a grid of cells: arrows go, letters type, a block pastes, Ctrl+D fills down, Ctrl+Z takes back. */
export function SheetGrid({ sheet, lists, rows, open, current, held, onChoose, onEdit, onUndo, onRedo }: Props) {
  const lang = useLang()
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const columns = useMemo(() => columnsOf(sheet), [sheet])
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
    const [line, field] = [rows[Math.max(0, Math.min(row, rows.length - 1))], columns[Math.max(0, Math.min(column, columns.length - 1))]]
    return line && field && { row: line.row, field: field.id }
  }
  const go = (next: Spot | undefined, extending = false): void => {
    if (!next) return
    setAnchor(extending ? (anchor ?? active ?? next) : undefined)
    setActive(next)
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
  const focusable = active && rows.some((r) => r.row === active.row) ? active : spot(0, 0)
  return (
    <div className="g" ref={box} onKeyDown={onKey} onPaste={onPaste} onCopy={onCopy}>
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
          {rows.map((row, r) => {
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
                chosen={current?.row === row.row ? current : undefined}
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

type LineProps = {
  readonly row: Row
  readonly columns: readonly Field[]
  readonly lists: readonly CodeList[]
  readonly problems: ReadonlyMap<string, Problem>
  readonly was: ReadonlyMap<string, string>
  readonly held: boolean
  readonly chosen: Problem | undefined
  readonly focused: string | undefined
  /** Columns of the chosen block; -1 where this row is outside it. */
  readonly from: number
  readonly to: number
  readonly typed: string | undefined
  readonly onGo: (spot: Spot, extending?: boolean) => void
  readonly onOpen: (spot: Spot, text: string) => void
  readonly onTyped: (text: string) => void
  readonly onLeave: (value: string | undefined, rows: number, columns: number) => void
}

/** A row is drawn again when something in it changed: a letter typed in one leaves the others alone. */
const Line = memo(function Line(props: LineProps) {
  const { row, columns, lists, problems, was, held, chosen, focused, from, to, typed, onGo, onOpen, onTyped, onLeave } = props
  const lang = useLang()
  return (
    <tr>
      <th scope="row">{digits(String(row.row), lang)}</th>
      {columns.map((field, c) => {
        const key = cellKey(row.row, field.id)
        const problem = problems.get(key)
        const isHere = field.id === focused
        return (
          <td
            key={field.id}
            role="gridcell"
            tabIndex={isHere ? 0 : -1}
            aria-selected={isHere || (c >= from && c <= to)}
            className={classOf(problem, was.has(key), problem !== undefined && problem === chosen, c >= from && c <= to)}
            onClick={(event) => onGo({ row: row.row, field: field.id }, event.shiftKey)}
            onDoubleClick={() => onOpen({ row: row.row, field: field.id }, row.cells[field.id] ?? '')}
          >
            {isHere && typed !== undefined ? (
              <Typing field={field} list={lists.find((l) => l.id === field.list)} value={typed} onChange={onTyped} onLeave={onLeave} />
            ) : (
              <Standing
                field={field}
                text={showCell(field, row.cells[field.id] ?? '', lists, lang)}
                problem={problem}
                was={was.get(key)}
                held={held}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
})

const classOf = (problem: Problem | undefined, isMended: boolean, isCurrent: boolean, isInBlock: boolean): string | undefined =>
  [
    problem ? (problem.severity === 'error' ? 'c-mend' : 'c-ask') : isMended ? 'c-done' : '',
    isCurrent ? 'sel' : '',
    isInBlock ? 'in-block' : '',
  ]
    .filter(Boolean)
    .join(' ') || undefined

type StandingProps = { field: Field; text: string; problem: Problem | undefined; was: string | undefined; held: boolean }

function Standing({ field, text, problem, was, held }: StandingProps) {
  const say = useSay()
  const shown = isClosed(field) && text !== '' && !held ? <span className="closed">{say('name-closed-plain')}</span> : text
  if (problem) {
    const mend = problem.severity === 'error'
    return (
      <>
        <span className="t">{shown || say('empty-cell')}</span>
        <span className="w">
          {mend ? <MendIcon /> : <AskIcon />} {say(mend ? 'must-mend' : 'must-answer')}
        </span>
      </>
    )
  }
  return (
    <>
      <span className="t">{shown}</span>
      {was !== undefined && (
        <span className="w">
          <TickIcon /> {isClosed(field) ? say('mended') : say('was', { value: was || say('empty-cell') })}
        </span>
      )}
    </>
  )
}

type TypingProps = {
  field: Field
  list: CodeList | undefined
  value: string
  onChange: (text: string) => void
  onLeave: LineProps['onLeave']
}

/** The open cell. Enter and Tab take what was typed and go on; Escape leaves what stood there. */
function Typing({ field, list, value, onChange, onLeave }: TypingProps) {
  const lang = useLang()
  const say = useSay()
  const names = useId()
  const isOver = useRef(false)
  const end = (text: string | undefined, rows: number, columns: number): void => {
    if (isOver.current) return
    isOver.current = true
    onLeave(text, rows, columns)
  }
  return (
    <>
      <input
        type="text"
        autoFocus
        autoComplete="off"
        spellCheck={false}
        aria-label={`${say('new-value')}: ${pick(field.words, lang)}`}
        value={value}
        {...(list ? { list: names } : {})}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => end(value, 0, 0)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const on: Readonly<Record<string, readonly [number, number]>> = {
            Enter: [event.shiftKey ? -1 : 1, 0],
            Tab: [0, event.shiftKey ? -1 : 1],
          }
          const step = on[event.key]
          if (!step && event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          end(step ? value : undefined, step?.[0] ?? 0, step?.[1] ?? 0)
        }}
      />
      {list && (
        <datalist id={names}>
          {list.codes.map((code) => (
            <option key={code.code} value={pick(code.words, lang)} />
          ))}
        </datalist>
      )}
    </>
  )
}
