import type { ReactNode } from 'react'

type CardProps = {
  readonly id: string
  readonly title: string
  readonly beside?: string
  readonly foot?: ReactNode
  readonly children: ReactNode
}
/** A list of lines under its heading. */
export function Card({ id, title, beside, foot, children }: CardProps) {
  return (
    <section className="card" aria-labelledby={`today-${id}`}>
      <div className="row between">
        <h2 id={`today-${id}`} className="h3">
          {title}
        </h2>
        {beside !== undefined && <span className="s1 mut">{beside}</span>}
      </div>
      <ul className="tasks">{children}</ul>
      {foot}
    </section>
  )
}

type RowProps = {
  readonly what: string
  readonly of: string
  readonly clock: string
  readonly isLate?: boolean
  readonly isFirst?: boolean
  readonly act: string
  readonly href: string
}
/** One line: what it is, of what, how long, and the one act. Its name is said with the act: a list of links is read without the lines. */
export function Row({ what, of, clock, isLate = false, isFirst = false, act, href }: RowProps) {
  return (
    <li>
      <span className={isLate ? 'ring late' : 'ring'} aria-hidden="true" />
      <span className="of">
        <b>{what}</b>
        {of !== '' && <span className="mut s2">{of}</span>}
      </span>
      <span className={isLate ? 'clock late' : 'clock'}>{clock}</span>
      <a className={isFirst ? 'btn p' : 'btn'} href={href} aria-label={`${act}: ${[what, of].filter((part) => part !== '').join(', ')}`}>
        {act}
      </a>
    </li>
  )
}
