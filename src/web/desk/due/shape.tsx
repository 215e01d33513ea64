import type { ShapeName } from '../../shapes.ts'
import { Shape } from '../icons.tsx'
import type { SlotName } from './model.ts'

/** Each state its own shape, so that it reads in grey and on paper; the hue comes last. */
const SHAPES: Readonly<Record<SlotName, ShapeName>> = {
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
  accepted_nil: 'pale struck ring',
  locked: 'framed tick',
  locked_nil: 'framed struck ring',
  waived: 'dash',
}

export const SlotShape = ({ state }: { readonly state: SlotName }) => <Shape of={SHAPES[state]} />
