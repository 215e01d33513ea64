import { SHAPES, type ShapeName } from '../shapes.ts'

export const Shape = ({ of }: { readonly of: ShapeName }) => (
  <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
    {SHAPES[of].map(([paint, d]) => (
      <path key={d} className={`sh-${paint}`} d={d} />
    ))}
  </svg>
)

/** Must be mended. */
export const MendIcon = () => <Shape of="full cross" />
/** Asks a question. */
export const AskIcon = () => <Shape of="triangle" />
/** Proved. */
export const DoneIcon = () => <Shape of="dark tick" />
/** Not there yet. */
export const WaitIcon = () => <Shape of="ring" />
/** A step that is behind. */
export const TickIcon = () => (
  <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
    <path className="tick" d="m2.6 8.6 3.6 3.6 7.2-8" />
  </svg>
)
