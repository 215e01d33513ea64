/**
 * The status shapes, once: for the pages of the server and for the desk, on a screen and on paper. Each reads without its
 * colour, and one shape has one meaning wherever it stands; the paint comes from base.css (`sh-…`).
 */
import type { FigureState } from '../road/stages.ts'
import { box, CROSS, FULL_CROSS } from './full-cross.ts'

type Paint =
  | 'pale'
  | 'accent'
  | 'accent-full'
  | 'stop'
  | 'stop-full'
  | 'ask'
  | 'ask-full'
  | 'ink'
  | 'ink-full'
  | 'dot'
  | 'dash'
  | 'c2'
  | 'on'
  | 'on-full'
/** A path in a square of 16. */
export type Stroke = readonly [paint: Paint, d: string]

const disc = (r: number, y = 8): string => `M${8 - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
/** With round corners: what is settled. */
const SOFT = 'M3.5 1.5h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z'
const TICK = 'm4.6 8.3 2.4 2.4 4.5-5'

export const SHAPES = {
  'small dot': [['dot', disc(1.8)]],
  dot: [['dot', disc(2.6)]],
  ring: [['ink', disc(6)]],
  disc: [['c2', disc(6.2)]],
  'half disc': [
    ['ask', disc(5.8)],
    ['ask-full', 'M8 2.2a5.8 5.8 0 0 0 0 11.6z'],
  ],
  'struck ring': [
    ['accent', disc(6)],
    ['accent', 'M3 13 13 3'],
  ],
  diamond: [
    ['stop-full', 'M8 .8 15.2 8 8 15.2.8 8z'],
    ['on', 'M8 4v5'],
    ['on-full', disc(1.1, 11.6)],
  ],
  'crossed square': [
    ['stop', box(2)],
    ['stop', CROSS],
  ],
  'pale tick': [
    ['pale', SOFT],
    ['accent', TICK],
  ],
  // Closed: the frame that stands around what is certified.
  'framed tick': [
    ['accent', box(0.9)],
    ['pale', box(3.4)],
    ['accent', 'm5.4 8.2 1.9 1.9 3.4-3.8'],
  ],
  // As these two, of a return that says that there was nothing.
  'pale struck ring': [
    ['pale', SOFT],
    ['accent', disc(3.8)],
    ['accent', 'm5.2 10.8 5.6-5.6'],
  ],
  'framed struck ring': [
    ['accent', box(0.9)],
    ['accent', disc(3.8)],
    ['accent', 'm5.2 10.8 5.6-5.6'],
  ],
  'pale lines': [
    ['pale', SOFT],
    ['accent', 'M4 6h8M4 10h8'],
  ],
  'dark tick': [
    ['accent-full', SOFT],
    ['on', TICK],
  ],
  'half square': [
    ['ask', box(1.5)],
    ['ask-full', 'M1.5 8h13v6.5h-13z'],
  ],
  'lined square': [
    ['ask', box(1.5)],
    ['ask', 'M4 8h8'],
  ],
  'full cross': FULL_CROSS,
  'open pen': [
    ['ask', 'M2.2 13.8 3 10.4 11 2.4l2.6 2.6-8 8z'],
    ['ask', 'M9 14h5'],
  ],
  triangle: [
    ['ask', 'M8 1.2 15.2 14.4H.8z'],
    ['ask', 'M8 6v4.2'],
    ['ask-full', disc(1, 12.2)],
  ],
  padlock: [
    ['ink-full', 'M3.5 7h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z'],
    ['ink', 'M5 7V5a3 3 0 0 1 6 0v2'],
  ],
  dash: [['dash', 'M5 8h6']],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>
export type ShapeName = keyof typeof SHAPES

/** The shape of each state of a figure. */
export const FIGURE_SHAPES: Readonly<Record<FigureState, ShapeName>> = {
  reported: 'pale tick',
  aggregate: 'pale lines',
  reported_zero: 'struck ring',
  nil_contradicted: 'diamond',
  reported_not_disaggregated: 'lined square',
  partial: 'half square',
  not_collected: 'dot',
  withheld_for_privacy: 'padlock',
  late: 'ring',
}
