import type { CaseDeadlines } from '../../../core/story/deadlines.ts'
import { digits, formatDay, formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { CASE, DEADLINE_WORDS } from '../case/words.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { daysFrom } from './lines.ts'
import { Card, Row } from './parts.tsx'
import { TODAY } from './words.ts'

export type Deadlines = CaseDeadlines & { readonly today: string }
type Props = { readonly list: Deadlines }
/** So many stand here: the next ones. */
const SHOWN = 8

/** Times of the law that end soon in this office's cases, or have ended: by their last day, the next first. */
export function DeadlinesAhead({ list: { deadlines, today, isMore } }: Props) {
  const lang = useLang()
  const say = speaker(TODAY, lang)
  const n = (days: number): string => formatNumber(days, lang)
  const shown = deadlines.slice(0, SHOWN)
  const laws = new Set(shown.map((d) => (d.isConfirmed ? pick(d.law, lang) : say('today-law-unconfirmed', { law: pick(d.law, lang) }))))
  const foot = [...laws].map((law) => (
    <p key={law} className="s2 mut">
      {law}
    </p>
  ))
  return (
    <Card id="deadlines" title={say('today-deadlines')} beside={say('today-deadlines-how')} foot={foot}>
      {shown.map((d) => {
        const left = daysFrom(today, d.due)
        const accused = d.accused === null ? '' : ` · ${speaker(CASE, lang)('case-accused', { n: d.accused })}`
        const number = d.own.number === '' ? say('today-case-none') : say('today-case', { number: digits(d.own.number, lang) })
        return (
          <Row
            key={`${d.deadline} ${d.own.record} ${d.accused} ${d.since} ${d.number}`}
            what={pick(DEADLINE_WORDS[d.deadline], lang)}
            of={`${number}${accused} · ${formatDay(d.due, lang)} (${say('today-counted', { day: formatDay(d.since, lang) })})`}
            clock={
              left < 0
                ? say('today-over', { span: say('today-days', { n: n(-left) }) })
                : left === 0
                  ? say('today-ends-today')
                  : say('today-left', { span: say('today-days', { n: n(left) }) })
            }
            isLate={left < 0}
            act={say('today-go-on')}
            href={pathTo('case', d.own.record)}
          />
        )
      })}
      {(isMore || deadlines.length > SHOWN) && (
        <li className="more">
          <a href={pathTo('case')}>{say('today-all-cases')}</a>
        </li>
      )}
    </Card>
  )
}
