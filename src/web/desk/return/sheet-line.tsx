/** One row of the grid, and its cells: as they stand, and the one that is being typed in. */
import { memo, useId, useRef } from 'react'
import type { CodeList, Field, Problem } from '../../../core/country/index.ts'
import { digits } from '../../words/khmer.ts'
import { pick } from '../../words/say.ts'
import { AskIcon, MendIcon, TickIcon } from '../icons.tsx'
import { useLang } from '../lang.tsx'
import { cellKey, isClosed, showCell } from './problems.ts'
import type { Row } from './protocol.ts'
import { useWords } from './use-words.ts'

/** Row number of the sheet, and field: they stay the same when other rows are drawn. */
export type Spot = { readonly row: number; readonly field: string }
export type LineProps = {
  readonly row: Row
  readonly columns: readonly Field[]
  readonly lists: readonly CodeList[]
  readonly problems: ReadonlyMap<string, Problem>
  readonly was: ReadonlyMap<string, string>
  readonly held: boolean
  /** Field of the problem in the panel. */
  readonly chosen: string | undefined
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

/** A row is drawn again when something in it changed: a letter typed in one leaves the others alone, and so does a sheet that was checked. */
export const Line = memo(drawLine, (a, b) => {
  const keys = Object.keys(b) as (keyof LineProps)[]
  if (keys.some((key) => key !== 'problems' && key !== 'was' && a[key] !== b[key])) return false
  if (a.problems === b.problems && a.was === b.was) return true
  return b.columns.every((field) => {
    const key = cellKey(b.row.row, field.id)
    return a.was.get(key) === b.was.get(key) && isAlike(a.problems.get(key), b.problems.get(key))
  })
})

/** Of a problem a cell shows how grave it is. The one in the panel is marked by which it is. */
const isAlike = (a: Problem | undefined, b: Problem | undefined): boolean => a === b || (a?.severity === b?.severity && a?.code === b?.code)

function drawLine(props: LineProps) {
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
            className={classOf(problem, was.has(key), problem !== undefined && field.id === chosen, c >= from && c <= to)}
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
                held={held && isClosed(field)}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
}

const classOf = (problem: Problem | undefined, isMended: boolean, isCurrent: boolean, isInBlock: boolean): string | undefined =>
  [
    problem ? (problem.severity === 'error' ? 'c-mend' : 'c-ask') : isMended ? 'c-done' : '',
    isCurrent ? 'sel' : '',
    isInBlock ? 'in-block' : '',
  ]
    .filter(Boolean)
    .join(' ') || undefined

type StandingProps = { field: Field; text: string; problem: Problem | undefined; was: string | undefined; held: boolean }

/** Of thousands of cells only those that are closed are drawn again when names are held open. */
const Standing = memo(function Standing({ field, text, problem, was, held }: StandingProps) {
  const say = useWords()
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
})

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
  const say = useWords()
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
      {list && <Names id={names} list={list} />}
    </>
  )
}

/** What may be chosen, drawn once and not for every letter. */
const Names = memo(function Names({ id, list }: { id: string; list: CodeList }) {
  const lang = useLang()
  return (
    <datalist id={id}>
      {list.codes.map((code) => (
        <option key={code.code} value={pick(code.words, lang)} />
      ))}
    </datalist>
  )
})
