import type { FigureState } from '../../../flow/stages.ts'
import { STATES } from '../../words/common.ts'
import { pick } from '../../words/say.ts'
import { useLang } from '../lang.tsx'

/** The state of a figure: its shape, and its word. */
export function StateMark({ state }: { readonly state: FigureState }) {
  return (
    <span className="state">
      <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
        {shapeOf(state)}
      </svg>{' '}
      {pick(STATES[state], useLang())}
    </span>
  )
}

function shapeOf(state: FigureState) {
  switch (state) {
    case 'reported':
    case 'aggregate':
      return <path className="sh-accent sh-pale-fill" d="M1.5 1.5h13v13h-13zM4.6 8.3l2.4 2.4 4.5-5" />
    case 'partial':
    case 'reported_not_disaggregated':
      return (
        <>
          <path className="sh-ask" d="M1.8 1.8h12.4v12.4H1.8z" />
          <path className="sh-ask-full" d="M1.8 8h12.4v6.2H1.8z" />
        </>
      )
    case 'reported_zero':
      return <path className="sh-accent" d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM3.6 12.4l8.8-8.8" />
    case 'nil_contradicted':
      return (
        <>
          <path className="sh-stop-full" d="M8 .8 15.2 8 8 15.2.8 8z" />
          <path className="sh-on" d="M8 4.4v4M8 10.6v.8" />
        </>
      )
    case 'withheld_for_privacy':
      return <path className="sh-ink-full" d="M3 7h10v7H3zM5.2 7V5a2.8 2.8 0 0 1 5.6 0v2H9.2V5a1.2 1.2 0 0 0-2.4 0v2z" />
    case 'late':
      return <circle className="sh-ink" cx="8" cy="8" r="6" />
    case 'not_collected':
      return <circle className="sh-ink-full" cx="8" cy="8" r="2" />
    default:
      return state satisfies never
  }
}
