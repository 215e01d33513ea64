import { useEffect, useRef, useState } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { Button } from 'react-aria-components/Button'
import type { CodeList, Field, Problem } from '../../../core/country/index.ts'
import { digits } from '../../words/khmer.ts'
import { pick } from '../../words/say.ts'
import { HoldNames } from '../hold-names.tsx'
import { AskIcon, MendIcon, TickIcon } from '../icons.tsx'
import { useLang, useSay } from '../lang.tsx'
import { cellKey, columnsOf, isClosed, showCell } from './problems.ts'
import type { Sheet } from './problems.ts'
import type { Row } from './protocol.ts'

type View = 'around' | 'problems' | 'all'
const NEAR = 5
/** Rows drawn at once; a sheet may have thousands. */
const PAGE = 100

type Props = {
  readonly sheet: Sheet
  readonly lists: readonly CodeList[]
  readonly open: readonly Problem[]
  readonly current: Problem | undefined
  readonly held: boolean
  readonly onHold: (held: boolean) => void
  readonly onChoose: (problem: Problem) => void
}

/** The grid around the problem: the cell with the ring is the one in the panel. Names are closed until they are held open. */
export function SheetView({ sheet, lists, open, current, held, onHold, onChoose }: Props) {
  const say = useSay()
  const [view, setView] = useState<View>('around')
  const [limit, setLimit] = useState(PAGE)
  const troubled = new Set(open.map((p) => p.row))
  const rows = rowsOf(sheet, view, current, troubled)
  const tools: readonly (readonly [View, string])[] = [
    ['around', say('view-around')],
    ['problems', say('view-problems', { n: sheet.rows.filter((r) => troubled.has(r.row)).length })],
    ['all', say('view-all', { n: sheet.rows.length })],
  ]
  return (
    <>
      <div className="tools">
        <ToggleButtonGroup
          className="seg"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={(keys) => {
            const [next] = keys
            if (next === 'around' || next === 'problems' || next === 'all') setView(next)
          }}
          aria-label={say('sheet-label')}
        >
          {tools.map(([id, name]) => (
            <ToggleButton key={id} id={id}>
              {name}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {columnsOf(sheet).some(isClosed) && <HoldNames onHold={onHold} />}
      </div>
      <Table sheet={sheet} lists={lists} rows={rows.slice(0, limit)} open={open} current={current} held={held} onChoose={onChoose} />
      {rows.length > limit && (
        <Button className="btn wide" onPress={() => setLimit(limit + PAGE)}>
          {say('more-rows', { n: Math.min(PAGE, rows.length - limit) })}
        </Button>
      )}
    </>
  )
}

function rowsOf(sheet: Sheet, view: View, current: Problem | undefined, troubled: ReadonlySet<number | undefined>): readonly Row[] {
  if (view === 'problems') return sheet.rows.filter((r) => troubled.has(r.row))
  if (view === 'all') return sheet.rows
  const at = Math.max(
    0,
    sheet.rows.findIndex((r) => r.row === current?.row),
  )
  const from = Math.max(0, Math.min(at - NEAR + 1, sheet.rows.length - 2 * NEAR))
  return sheet.rows.slice(from, from + 2 * NEAR)
}

type TableProps = Omit<Props, 'onHold'> & { readonly rows: readonly Row[] }

function Table({ sheet, lists, rows, open, current, held, onChoose }: TableProps) {
  const lang = useLang()
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const columns = columnsOf(sheet)
  useEffect(() => {
    box.current?.querySelector('.sel')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [current])
  const at = new Map(open.map((p) => [cellKey(p.row ?? 0, p.field ?? ''), p]))
  return (
    <div className="g" ref={box} role="region" aria-label={say('sheet-label')} tabIndex={0}>
      <table>
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
          {rows.map((row) => (
            <tr key={row.row}>
              <th scope="row">{digits(String(row.row), lang)}</th>
              {columns.map((field) => {
                const key = cellKey(row.row, field.id)
                const problem = at.get(key)
                const text = showCell(field, row.cells[field.id] ?? '', lists, lang)
                return (
                  <Cell
                    key={field.id}
                    field={field}
                    text={text}
                    was={sheet.was.get(key)}
                    problem={problem}
                    chosen={problem !== undefined && problem === current}
                    held={held}
                    onChoose={onChoose}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps = {
  readonly field: Field
  readonly text: string
  readonly was: string | undefined
  readonly problem: Problem | undefined
  readonly chosen: boolean
  readonly held: boolean
  readonly onChoose: (problem: Problem) => void
}

function Cell({ field, text, was, problem, chosen, held, onChoose }: CellProps) {
  const say = useSay()
  const shown = isClosed(field) && text !== '' && !held ? <span className="closed">{say('name-closed-plain')}</span> : text
  const cell = <span className="t">{shown}</span>
  if (!problem && was !== undefined) {
    return (
      <td className="c-done">
        {cell}
        <span className="w">
          <TickIcon /> {isClosed(field) ? say('mended') : say('was', { value: was || say('empty-cell') })}
        </span>
      </td>
    )
  }
  if (!problem) return <td>{cell}</td>
  const mend = problem.severity === 'error'
  return (
    <td className={`${mend ? 'c-mend' : 'c-ask'}${chosen ? ' sel' : ''}`}>
      <button type="button" aria-current={chosen} onClick={() => onChoose(problem)}>
        <span className="t">{shown || say('empty-cell')}</span>
        <span className="w">
          {mend ? <MendIcon /> : <AskIcon />} {say(mend ? 'must-mend' : 'must-answer')}
        </span>
      </button>
    </td>
  )
}
