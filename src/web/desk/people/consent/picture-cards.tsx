/**
 * Cards to point at while a sentence is read aloud: line drawings of our own, which say what is asked without a letter. No faces, and no picture of a person in
 * need: whoever looks at them is not shown as one.
 */
import type { ReactNode } from 'react'

/** Drawn in a field of 120 by 120. */
const person = (x: number, y: number, size = 1): ReactNode => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    <circle cx="0" cy="0" r="9" />
    <path d="M-15 38c0-15 6-23 15-23s15 8 15 23" />
  </g>
)
const house = (x: number, y: number): ReactNode => <path d={`M${x} ${y + 18} l22 -18 l22 18 v30 h-44 z m15 30 v-16 h14 v16`} />
const arrow = (x: number, y: number, length: number): ReactNode => <path d={`M${x} ${y} h${length} m-9 -8 l9 8 l-9 8`} />

const CARDS: Readonly<Record<string, ReactNode>> = {
  // A sheet, and a pen that writes on it. No house and no family: somebody may have been sold by hers.
  service: (
    <>
      <path d="M16 12h56v84H16z M28 32h32 M28 48h32 M28 64h14" />
      <path d="m52 100 6-22 36-36 16 16-36 36z m6-22 16 16" />
    </>
  ),
  // From one house to another, and a sheet goes along.
  referral: (
    <>
      {house(6, 36)}
      {house(70, 36)}
      {arrow(36, 104, 48)}
      <path d="M51 8h18v24H51z m4 7h10 m-10 6h10" />
    </>
  ),
  // Many, each alike: strokes on a tally.
  statistics: (
    <>
      <path d="M22 24v40 M36 24v40 M50 24v40 M64 24v40 M14 58 72 30 M88 24v40 M102 24v40" />
      <path d="M14 92h92 m0 12h-92" />
    </>
  ),
  // A page whose name is struck out, and somebody reads it.
  research: (
    <>
      <path d="M24 12h56v84H24z M34 28h36 M34 24l36 8 M34 48h36 M34 60h36 M34 72h20" />
      <circle cx="80" cy="78" r="16" />
      <path d="m92 90 16 16" />
    </>
  ),
  // Scales.
  justice: (
    <>
      <path d="M60 14v84 M38 98h44 M22 30h76" />
      <path d="M22 30 8 66h28z M98 30 84 66h28z" />
    </>
  ),
  // Over a line to a house where somebody waits.
  repatriation_partner: (
    <>
      {person(24, 46, 0.9)}
      <path d="M60 16v14 M60 40v14 M60 64v14 M60 88v14" />
      {arrow(44, 104, 30)}
      {house(70, 30)}
      {person(92, 92, 0.55)}
    </>
  ),
  yes: <path d="M24 64 50 90 98 32" />,
  no: <path d="M30 30 90 90 M90 30 30 90" />,
}

/** @param of a purpose, `yes` or `no`; what has no card shows nothing. The words beside it say the same. */
export const PictureCard = ({ of }: { readonly of: string }) =>
  CARDS[of] === undefined ? null : (
    <svg
      className="picture"
      viewBox="0 0 120 120"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="5"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      {CARDS[of]}
    </svg>
  )
