import type { FigureState } from '../../../road/stages.ts'
import { FIGURE_SHAPES } from '../../shapes.ts'
import { STATES } from '../../words/common.ts'
import { pick } from '../../words/say.ts'
import { Shape } from '../icons.tsx'
import { useLang } from '../lang.tsx'

/** The state of a figure: its shape, and its word. */
export function StateMark({ state }: { readonly state: FigureState }) {
  return (
    <span className="state">
      <Shape of={FIGURE_SHAPES[state]} /> {pick(STATES[state], useLang())}
    </span>
  )
}
