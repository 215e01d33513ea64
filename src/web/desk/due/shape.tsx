import type { ReactNode } from 'react'
import type { SlotState } from '../../../core/due/slot.ts'

/** Each state its own shape, so that it reads in grey and on paper; the hue comes last (LOOK, status shapes). */
const SHAPES: Readonly<Record<SlotState, ReactNode>> = {
  not_due: <circle className="sh-dot" cx="8" cy="8" r="1.8" />,
  due: <circle className="sh-ink" cx="8" cy="8" r="5.6" />,
  on_time: <circle className="sh-c2" cx="8" cy="8" r="6.2" />,
  late: (
    <>
      <circle className="sh-ask" cx="8" cy="8" r="5.8" />
      <path className="sh-ask-full" d="M8 2.2a5.8 5.8 0 0 0 0 11.600z" />
    </>
  ),
  nil: (
    <>
      <circle className="sh-accent" cx="8" cy="8" r="5.6" />
      <path className="sh-accent" d="M3 13.200 13 2.800" />
    </>
  ),
  contradicted: (
    <>
      <path className="sh-stop-full" d="M8 .8 15.2 8 8 15.2.8 8z" />
      <path className="sh-on" d="M8 4v5" />
      <circle className="sh-on-full" cx="8" cy="11.600" r="1.1" />
    </>
  ),
  sent_back: (
    <>
      <rect className="sh-stop" x="2" y="2" width="12" height="12" />
      <path className="sh-stop" d="m5.200 5.200 5.600 5.600m0-5.600-5.600 5.600" />
    </>
  ),
  accepted: (
    <>
      <rect className="sh-pale" x="1.5" y="1.5" width="13" height="13" rx="2" />
      <path className="sh-accent" d="m4.600 8.300 2.400 2.400 4.500-5" />
    </>
  ),
  waived: <path className="sh-dash" d="M5 8h6" />,
}

export const SlotShape = ({ state }: { readonly state: SlotState }) => (
  <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
    {SHAPES[state]}
  </svg>
)
