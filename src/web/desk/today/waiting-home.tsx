import { speaker } from '../../words/say.ts'
import { useHomeClock, useHomeName, useHomeState } from '../homecoming/said.ts'
import { waitingHome, type HomeList } from '../homecoming/standing.ts'
import { HOME } from '../homecoming/words.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { Card, Row } from './parts.tsx'
import { TODAY } from './words.ts'

type Props = Pick<JourneyProps, 'country'> & { readonly list: HomeList; readonly now: string }
/** So many stand here; the rest are on their page. */
const SHOWN = 5

/** Who called from abroad and is not home yet; who was not answered in time first. */
export function WaitingHome({ country, list, now }: Props) {
  const calls = waitingHome(list, now)
  const lang = useLang()
  const say = speaker(TODAY, lang)
  const home = speaker(HOME, lang)
  const [name, state, clock] = [useHomeName(country), useHomeState(country), useHomeClock()]
  return (
    <Card id="home" title={home('home-open-list')}>
      {calls.slice(0, SHOWN).map((s) => (
        <Row
          key={s.call.record}
          what={name(s)}
          of={state(s)}
          clock={clock(s)}
          isLate={s.isLate}
          act={say('today-go-on')}
          href={pathTo('homecoming', s.call.record)}
        />
      ))}
      {calls.length > SHOWN && (
        <li className="more">
          <a href={pathTo('homecoming')}>{home('home-back')}</a>
        </li>
      )}
    </Card>
  )
}
