import type { SlotState } from '../../../core/due/slot.ts'
import type { ShapeName } from '../../shapes.ts'
import { Shape } from '../icons.tsx'

/** Each state its own shape, so that it reads in grey and on paper; the hue comes last. */
const SHAPES: Readonly<Record<SlotState | 'before', ShapeName>> = {
  before: 'dot',
  not_due: 'small dot',
  due: 'ring',
  on_time: 'disc',
  unsigned: 'open pen',
  rows_wait: 'half square',
  late: 'half disc',
  nil: 'struck ring',
  contradicted: 'diamond',
  sent_back: 'crossed square',
  accepted: 'pale tick',
  locked: 'framed tick',
  waived: 'dash',
}

export const SlotShape = ({ state }: { readonly state: SlotState | 'before' }) => <Shape of={SHAPES[state]} />
