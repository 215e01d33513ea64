import { digits } from '../../words/khmer.ts'
import { formatMoment, formatSpan } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { CASE, WAIT_WORDS } from '../case/words.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { handleOf, officeOf, type Standing } from '../referral/standing.ts'
import { REFERRAL } from '../referral/words.ts'
import { pathTo } from '../route.ts'
import { daysFrom, type Line } from './lines.ts'
import { Card, Row } from './parts.tsx'
import { TODAY } from './words.ts'

type Props = Pick<JourneyProps, 'country'> & {
  readonly lines: readonly Line[]
  readonly answered: readonly Standing[]
  /** ISO day. */
  readonly today: string
}

/** What came back to this person, and what others have answered. */
export function Lines({ country, lines, answered, today }: Props) {
  const lang = useLang()
  const say = speaker(TODAY, lang)
  return (
    <>
      {lines.length > 0 && (
        <Card id="waits" title={say('today-waits')} beside={say('today-waits-how')}>
          {lines.map((line, i) => (
            <Waiting
              key={line.is === 'referral' ? line.standing.referral.offer : `${line.record} ${line.wait} ${line.accused}`}
              {...{ country, line, today }}
              isFirst={i === 0}
            />
          ))}
        </Card>
      )}
      {answered.length > 0 && (
        <Card id="answered" title={say('today-answered')}>
          {answered.map((s) => (
            <Row
              key={s.referral.offer}
              what={pick(REFERRAL[s.words], lang)}
              of={`${handleOf(s.referral.offer)} · ${pick(officeOf(country, s.referral.office).words, lang)}`}
              clock={formatMoment(s.followed.since, lang)}
              act={say('today-look')}
              href={pathTo('referral', s.referral.offer)}
            />
          ))}
        </Card>
      )}
    </>
  )
}

function Waiting({
  line,
  country,
  isFirst,
  today,
}: Pick<JourneyProps, 'country'> & { readonly line: Line; readonly isFirst: boolean; readonly today: string }) {
  const lang = useLang()
  const say = speaker(TODAY, lang)
  if (line.is === 'case') {
    const accused = line.accused === null ? '' : ` · ${speaker(CASE, lang)('case-accused', { n: line.accused })}`
    const number = line.number === '' ? say('today-case-none') : say('today-case', { number: digits(line.number, lang) })
    return (
      <Row
        what={pick(WAIT_WORDS[line.wait], lang)}
        of={number + accused}
        clock={say('today-days', { n: Math.max(0, daysFrom(line.since, today)) })}
        isFirst={isFirst}
        act={say('today-go-on')}
        href={pathTo('case', line.record)}
      />
    )
  }
  const { standing, clock, minutesLeft } = line
  const { referral, followed } = standing
  const span = formatSpan(Math.abs(minutesLeft), lang)
  const isLate = clock.state === 'late'
  return (
    <Row
      what={pick(REFERRAL[standing.words], lang)}
      of={`${handleOf(referral.offer)} · ${pick(officeOf(country, referral.office).words, lang)}`}
      clock={followed.state === 'declined' ? formatMoment(followed.since, lang) : say(isLate ? 'today-over' : 'today-left', { span })}
      isLate={isLate}
      isFirst={isFirst}
      act={say(followed.state === 'declined' ? 'today-elsewhere' : 'today-answer')}
      href={pathTo('referral', referral.offer)}
    />
  )
}
