import { useMemo, useState } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { Button } from 'react-aria-components/Button'
import type { CodeList, Problem } from '../../../core/country/index.ts'
import { HoldNames } from '../hold-names.tsx'
import type { Change } from './edits.ts'
import { columnsOf, isClosed } from './problems.ts'
import type { Sheet } from './problems.ts'
import type { Row } from './protocol.ts'
import { SheetGrid } from './sheet-grid.tsx'
import { useWords } from './use-words.ts'

type View = 'around' | 'problems' | 'all'
const NEAR = 5
/** Rows drawn at once, a screen's worth; a sheet may have thousands. More are drawn when somebody comes near their end. */
const PAGE = 25
/** So far down the row of the panel's problem is drawn as well; farther, it is seen in the view around it. */
const MOST_FOLLOWED = 200

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
  const say = useWords()
  const [view, setView] = useState<View>('around')
  const [limit, setLimit] = useState(PAGE)
  const troubled = useMemo(() => new Set(open.map((p) => p.row)), [open])
  const withProblems = useMemo(() => sheet.rows.filter((r) => troubled.has(r.row)), [sheet.rows, troubled])
  const rows = view === 'problems' ? withProblems : view === 'all' ? sheet.rows : around(sheet.rows, current)
  const followed = rows.findIndex((r) => r.row === current?.row) + 1
  const drawn = Math.min(rows.length, Math.max(limit, followed <= MOST_FOLLOWED ? followed : 0))
  const more = (): void => setLimit(drawn + PAGE)
  const tools: readonly (readonly [View, string])[] = [
    ['around', say('view-around')],
    ['problems', say('view-problems', { n: withProblems.length })],
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
            if (next !== 'around' && next !== 'problems' && next !== 'all') return
            setView(next)
            setLimit(PAGE)
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
      <SheetGrid {...grid} rows={rows} drawn={drawn} onMore={more} />
      {rows.length > drawn && (
        <Button className="btn wide" onPress={more}>
          {say('more-rows', { n: Math.min(PAGE, rows.length - drawn) })}
        </Button>
      )}
    </>
  )
}

function around(rows: readonly Row[], current: Problem | undefined): readonly Row[] {
  const at = Math.max(
    0,
    rows.findIndex((r) => r.row === current?.row),
  )
  const from = Math.max(0, Math.min(at - NEAR + 1, rows.length - 2 * NEAR))
  return rows.slice(from, from + 2 * NEAR)
}
