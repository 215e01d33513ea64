import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { Problem } from '../../../../core/country/index.ts'
import { HoldNames } from '../../hold-names.tsx'
import { useHold } from '../mend/held.tsx'
import { columnsOf, isClosed } from '../mend/problems.ts'
import type { Row } from '../protocol.ts'
import { SheetGrid, type GridProps, type View } from './sheet-grid.tsx'
import { useHand, useStill } from './use-hand.ts'
import { useWords } from '../use-words.ts'

const NEAR = 5

/** The grid around the problem: the cell with the ring is the one in the panel. Names are closed until they are held open. */
export function SheetView(grid: GridProps) {
  const { sheet, open, current, onUndo, onRedo } = grid
  const say = useWords()
  const hold = useHold()
  const [view, setView] = useState<View>('around')
  // The button that was pressed answers at once; the rows follow, and until then the grid is as it was.
  const shown = useDeferredValue(view)
  const isWorkedIn = useHand()
  const { open: still, current: middle } = useStill({ view: shown, open, current }, isWorkedIn)
  const withProblems = useMemo(() => troubled(sheet.rows, still), [sheet.rows, still])
  const left = useMemo(() => troubled(sheet.rows, open).length, [sheet.rows, open])
  const near = useMemo(() => around(sheet.rows, middle), [sheet.rows, middle])
  const tools: readonly (readonly [View, string])[] = [
    ['around', say('view-around')],
    ['problems', say('view-problems', { n: left })],
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
        {columnsOf(sheet).some(isClosed) && <HoldNames onHold={hold} />}
        <Button className="plain" isDisabled={sheet.history.done.length === 0} onPress={onUndo}>
          {say('undo')}
        </Button>
        <Button className="plain" isDisabled={sheet.history.undone.length === 0} onPress={onRedo}>
          {say('redo')}
        </Button>
      </div>
      <SheetGrid {...grid} view={shown} isWorkedIn={isWorkedIn} rows={{ around: near, problems: withProblems, all: sheet.rows }[shown]} />
    </>
  )
}

function troubled(rows: readonly Row[], open: readonly Problem[]): readonly Row[] {
  const those = new Set(open.map((p) => p.row))
  return rows.filter((r) => those.has(r.row))
}

function around(rows: readonly Row[], current: Problem | undefined): readonly Row[] {
  const at = Math.max(
    0,
    rows.findIndex((r) => r.row === current?.row),
  )
  const from = Math.max(0, Math.min(at - NEAR + 1, rows.length - 2 * NEAR))
  return rows.slice(from, from + 2 * NEAR)
}
