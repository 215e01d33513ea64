import type { ShapeName } from '../../shapes.ts'
import { Shape } from '../icons.tsx'
import type { Standing } from './standing.ts'

const SHAPES: Readonly<Record<Standing['followed']['state'], ShapeName>> = {
  offered: 'ring',
  seen: 'ring',
  accepted: 'disc',
  declined: 'crossed square',
  arrived: 'pale tick',
  withdrawn: 'dash',
}

/** The state of a referral; who is asked and lets it wait too long is asked by a triangle. */
export function StateShape({ standing: { followed, clocks } }: { readonly standing: Standing }) {
  const isLate = clocks.answer.state === 'late' || clocks.place?.state === 'late'
  const waits = followed.state === 'offered' || followed.state === 'seen'
  return <Shape of={waits && isLate ? 'triangle' : SHAPES[followed.state]} />
}
