import type { Standing } from './standing.ts'

/** The state as a shape: ring waits, disc is taken, square with a cross is declined, pale square with a tick is settled, dash is taken back. */
export function StateShape({ standing: { followed, clocks } }: { readonly standing: Standing }) {
  const isLate = clocks.answer.state === 'late' || clocks.place?.state === 'late'
  return (
    <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
      {shapeOf(followed.state, isLate)}
    </svg>
  )
}

function shapeOf(state: Standing['followed']['state'], isLate: boolean) {
  switch (state) {
    case 'offered':
    case 'seen':
      return isLate ? <path className="sh-ask" d="M8 1.2 15.2 14.4H.8zM8 6v4.2" /> : <circle className="sh-ink" cx="8" cy="8" r="6" />
    case 'accepted':
      return <circle className="sh-c2" cx="8" cy="8" r="6.5" />
    case 'declined':
      return <path className="sh-stop" d="M2 2h12v12H2zM5 5l6 6m0-6-6 6" />
    case 'arrived':
      return <path className="sh-settled" d="M1.5 1.5h13v13h-13zM4.6 8.3l2.4 2.4 4.5-5" />
    case 'withdrawn':
      return <path className="sh-ink3" d="M4 8h8" />
    default:
      return state satisfies never
  }
}
