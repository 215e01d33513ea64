import { useState } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { Button } from 'react-aria-components/Button'
import type { CodeList, Problem } from '../../../core/country/index.ts'
import { HoldNames } from '../hold-names.tsx'
import { useSay } from '../lang.tsx'
import type { Change } from './edits.ts'
import { columnsOf, isClosed } from './problems.ts'
import type { Sheet } from './problems.ts'
import type { Row } from './protocol.ts'
import { SheetGrid } from './sheet-grid.tsx'

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
  readonly onEdit: (changes: readonly Change[]) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** The grid around the problem: the cell with the ring is the one in the panel. Names are closed until they are held open. */
export function SheetView({ onHold, ...grid }: Props) {
  const { sheet, open, current, onUndo, onRedo } = grid
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
        <Button className="plain" isDisabled={sheet.history.done.length === 0} onPress={onUndo}>
          {say('undo')}
        </Button>
        <Button className="plain" isDisabled={sheet.history.undone.length === 0} onPress={onRedo}>
          {say('redo')}
        </Button>
      </div>
      <SheetGrid {...grid} rows={rows.slice(0, limit)} />
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
