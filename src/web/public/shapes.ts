import type { FigureState } from '../../flow/stages.ts'
import type { Html } from './html.ts'
import { trusted } from './html.ts'

/** The shape of each state of a figure (a shape and a word before any colour). Drawn with classes; public.css colours them. */
const SHAPES: Readonly<Record<FigureState, string>> = {
  reported: '<rect class="sh-pale" x="1.5" y="1.5" width="13" height="13" rx="2"/><path class="sh-accent" d="m4.6 8.3 2.4 2.4 4.5-5"/>',
  aggregate: '<rect class="sh-pale" x="1.5" y="1.5" width="13" height="13" rx="2"/><path class="sh-accent" d="M4 6h8M4 10h8"/>',
  reported_zero: '<circle class="sh-accent" cx="8" cy="8" r="6"/><path class="sh-accent" d="M3 13 13 3"/>',
  nil_contradicted:
    '<path class="sh-stop-full" d="M8 .8 15.2 8 8 15.2.8 8z"/><path class="sh-on" d="M8 4v5"/><circle class="sh-on-full" cx="8" cy="11.6" r="1.1"/>',
  reported_not_disaggregated: '<rect class="sh-ask" x="1.5" y="1.5" width="13" height="13"/><path class="sh-ask" d="M4 8h8"/>',
  partial: '<rect class="sh-ask" x="1.5" y="1.5" width="13" height="13"/><path class="sh-ask-full" d="M1.5 8h13v6.500h-13z"/>',
  not_collected: '<circle class="sh-dot" cx="8" cy="8" r="2.6"/>',
  withheld_for_privacy:
    '<rect class="sh-ink-full" x="2.5" y="7" width="11" height="8" rx="1"/><path class="sh-ink" d="M5 7V5a3 3 0 0 1 6 0v2"/>',
  late: '<circle class="sh-ink" cx="8" cy="8" r="6"/>',
}

export const shapeOf = (state: FigureState): Html => svg(SHAPES[state])

const svg = (body: string): Html => trusted(`<svg class="ic" viewBox="0 0 16 16" aria-hidden="true">${body}</svg>`)

/** Dark square with a tick: attacked, verified. */
export const proved: Html = svg(
  '<rect class="sh-accent-full" x="1.4" y="1.4" width="13.2" height="13.2" rx="2"/><path class="sh-on" d="m4.6 8.3 2.4 2.4 4.5-5"/>',
)
/** Full square with a cross: an attack got through. */
export const broken: Html = svg(
  '<rect class="sh-stop-full" x="1.2" y="1.2" width="13.6" height="13.6"/><path class="sh-on" d="m5 5 6 6m0-6-6 6"/>',
)
