/** What anybody can hold a lottery against, with the frame and the root of its day: nothing is believed that can be counted again. */
import type { LotOpened } from '../entry/kinds/lot-opened.ts'
import { drawPlaces, type LotRoot } from './draw.ts'
import { frameMark, secretMark, type Frame } from './frame.ts'
import type { Framed } from './framed.ts'

export type LotFault =
  | 'lot.frame-differs'
  /** Its names, which only the code of the list opens, are not what its tokens were made of (make-frame.ts). */
  | 'lot.names-differ'
  /** What comes with it does not show that the frame was on record before the root (proof.ts). */
  | 'lot.not-before'
  | 'lot.of-another-log'
  | 'lot.secret-differs'
  | 'lot.root-differs'
  | 'lot.drawn-otherwise'

export type LotEvidence = {
  readonly framed: Framed
  readonly frame: Frame
  readonly opened: Pick<LotOpened, 'secret' | 'size' | 'root'>
  /** The anchor's own, from whoever checks: its name, and its root at the hour. */
  readonly anchor: LotRoot & { readonly origin: string }
  /** Tokens that somebody says were drawn; absent where nobody says so. */
  readonly claimed?: readonly string[] | undefined
}

/** @returns faults, and the tokens that the lot fell on. */
export function checkLot({ framed, frame, opened, anchor, claimed }: LotEvidence): {
  readonly faults: readonly LotFault[]
  readonly drawn: readonly string[]
} {
  const { id: entry, places, draw } = framed
  const positions = drawPlaces({
    entry,
    frame: framed.frame,
    origin: frame.origin,
    secret: opened.secret,
    size: anchor.size,
    root: anchor.root,
    places,
    draw,
  })
  const drawn = positions.map((i) => frame.tokens[i] ?? '')
  const holds: readonly (readonly [LotFault, boolean])[] = [
    ['lot.frame-differs', frameMark(frame, framed) === framed.frame && frame.tokens.length === places],
    ['lot.of-another-log', frame.origin === anchor.origin],
    ['lot.secret-differs', secretMark(opened.secret) === framed.secret],
    ['lot.root-differs', opened.size === anchor.size && opened.root === anchor.root],
    ['lot.drawn-otherwise', claimed === undefined || claimed.join(' ') === drawn.join(' ')],
  ]
  return { faults: holds.filter(([, isRight]) => !isRight).map(([fault]) => fault), drawn }
}
