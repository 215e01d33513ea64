/** Those with which pages begin; the others (icons.tsx) are fetched with what shows them. */
import { FULL_CROSS } from '../full-cross.ts'

/** Must be mended. */
export const MendIcon = () => (
  <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
    {FULL_CROSS.map(([paint, d]) => (
      <path key={d} className={`sh-${paint}`} d={d} />
    ))}
  </svg>
)
/** A step that is behind. */
export const TickIcon = () => (
  <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
    <path className="tick" d="m2.6 8.6 3.6 3.6 7.2-8" />
  </svg>
)
