/** One row of the grid, and its cells as they stand. */
import { memo } from 'react'
import type { CodeList, Field, Problem } from '../../../../core/country/index.ts'
import { isLeftOut } from '../../../../core/sheet/left-out.ts'
import { digits } from '../../../words/khmer.ts'
import { MendIcon, TickIcon } from '../../first-icons.tsx'
import { AskIcon } from '../../icons.tsx'
import { useLang } from '../../lang.tsx'
import type { Typed } from './grid-span.ts'
import { ClosedName } from '../mend/held.tsx'
import { cellKey, isClosed, showCell } from '../mend/problems.ts'
import type { Row } from '../protocol.ts'
import { TypedCell, type TypedCellProps } from './typed-cell.tsx'
import { useWords } from '../use-words.ts'
import type { Piece } from './window.ts'

type LineProps = Pick<TypedCellProps, 'onTyped' | 'onLeave'> & {
  readonly row: Row
  /** Its number in the sheet; `13 (2)` is the second person in it. */
  readonly name: string
  /** Where it stands among the rows that are shown, from 0. */
  readonly index: number
  /** Pixels, if nothing in it is higher. */
  readonly height: number
  readonly columns: readonly Field[]
  /** Columns that are drawn, and gaps between them. */
  readonly pieces: readonly Piece[]
  readonly lists: readonly CodeList[]
  readonly problems: ReadonlyMap<string, Problem>
  readonly was: ReadonlyMap<string, string>
  /** Field of the problem in the panel. */
  readonly chosen: string | undefined
  readonly focused: string | undefined
  /** Columns of the chosen block; -1 where this row is outside it. */
  readonly from: number
  readonly to: number
  /** The open cell, where it is in this row. */
  readonly typed: Typed | undefined
}

/** A row is drawn again when something in it changed: a letter typed in one leaves the others alone, and so does a sheet that was checked. */
export const Line = memo(drawLine, (a, b) => {
  const keys = Object.keys(b) as (keyof LineProps)[]
  if (keys.some((key) => key !== 'problems' && key !== 'was' && a[key] !== b[key])) return false
  if (a.problems === b.problems && a.was === b.was) return true
  return b.pieces.every((piece) => {
    const field = typeof piece === 'number' && b.columns[piece]
    if (!field) return true
    const key = cellKey(b.row.row, field.id)
    return a.was.get(key) === b.was.get(key) && isAlike(a.problems.get(key), b.problems.get(key))
  })
})

/** Of a problem a cell shows how grave it is. The one in the panel is marked by which it is. */
const isAlike = (a: Problem | undefined, b: Problem | undefined): boolean => a === b || (a?.severity === b?.severity && a?.code === b?.code)

function drawLine({
  row,
  index,
  height,
  columns,
  pieces,
  lists,
  name,
  problems,
  was,
  chosen,
  focused,
  from,
  to,
  typed,
  onTyped,
  onLeave,
}: LineProps) {
  const lang = useLang()
  return (
    <tr aria-rowindex={index + 2} data-row={row.row} className={isLeftOut(row) ? 'left-out' : undefined} style={{ height }}>
      <th scope="row" aria-colindex={1}>
        {digits(name, lang)}
      </th>
      {pieces.map((piece) => {
        if (typeof piece !== 'number') return <Gap key={`from ${piece.from}`} columns={piece.to - piece.from} />
        const field = columns[piece] as Field
        const key = cellKey(row.row, field.id)
        const problem = problems.get(key)
        const isHere = field.id === focused
        const isInBlock = piece >= from && piece <= to
        const text = row.cells[field.id] ?? ''
        const isHidden = isClosed(field) && text !== ''
        return (
          <td
            key={field.id}
            role="gridcell"
            aria-colindex={piece + 2}
            tabIndex={isHere ? 0 : -1}
            aria-selected={isHere || isInBlock}
            className={classOf(problem, was.has(key), problem !== undefined && field.id === chosen, isInBlock)}
          >
            {typed?.spot.field === field.id ? (
              <TypedCell
                field={field}
                list={lists.find((l) => l.id === field.list)}
                text={typed.text}
                isOverName={isHidden}
                onTyped={onTyped}
                onLeave={onLeave}
              />
            ) : (
              <>
                {isHidden ? <ClosedName text={text} /> : showCell(field, text, lists, lang)}
                {(problem || was.has(key)) && (
                  <Mark isEmpty={text === ''} problem={problem} was={isClosed(field) ? undefined : was.get(key)} />
                )}
              </>
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** Columns that nobody sees now: their cells are there when one comes near. */
export const Gap = ({ columns }: { readonly columns: number }) => <td role="presentation" className="gap" colSpan={columns} />

const classOf = (problem: Problem | undefined, isMended: boolean, isCurrent: boolean, isInBlock: boolean): string | undefined =>
  [
    problem ? (problem.severity === 'error' ? 'c-mend' : 'c-ask') : isMended ? 'c-done' : '',
    isCurrent ? 'sel' : '',
    isInBlock ? 'in-block' : '',
  ]
    .filter(Boolean)
    .join(' ') || undefined

type MarkProps = { readonly isEmpty: boolean; readonly problem: Problem | undefined; readonly was: string | undefined }

/** Under a cell: that it is to be mended or answered; or what stood in one that was mended, where that is no name. */
function Mark({ isEmpty, problem, was }: MarkProps) {
  const say = useWords()
  if (!problem)
    return (
      <span className="w">
        <TickIcon /> {was === undefined ? say('mended') : say('was', { value: was || say('empty-cell') })}
      </span>
    )
  const mend = problem.severity === 'error'
  return (
    <>
      {isEmpty && say('empty-cell')}
      <span className="w">
        {mend ? <MendIcon /> : <AskIcon />} {say(mend ? 'must-mend' : 'must-answer')}
      </span>
    </>
  )
}
