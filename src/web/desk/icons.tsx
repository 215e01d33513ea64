import { SHAPES, type ShapeName } from '../shapes.ts'

export const Shape = ({ of }: { readonly of: ShapeName }) => (
  <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
    {SHAPES[of].map(([paint, d]) => (
      <path key={d} className={`sh-${paint}`} d={d} />
    ))}
  </svg>
)

/** Asks a question. */
export const AskIcon = () => <Shape of="triangle" />
/** Proved. */
export const DoneIcon = () => <Shape of="dark tick" />
/** Not there yet. */
export const WaitIcon = () => <Shape of="ring" />
