import type { FigureState } from '../../road/stages.ts'
import { FIGURE_SHAPES, SHAPES, type ShapeName } from '../shapes.ts'
import type { Html } from './html.ts'
import { trusted } from './html.ts'

const svg = (name: ShapeName): Html =>
  trusted(
    `<svg class="ic" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[name].map(([paint, d]) => `<path class="sh-${paint}" d="${d}"/>`).join('')}</svg>`,
  )

/** The shape of each state of a figure (a shape and a word before any colour). */
export const shapeOf = (state: FigureState): Html => svg(FIGURE_SHAPES[state])
/** Attacked, verified. */
export const proved: Html = svg('dark tick')
/** An attack got through. */
export const broken: Html = svg('full cross')
