import { formatDay, formatNumber } from '../../words/khmer.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import type { ReturnToSign } from '../due/model.ts'
import { whereToSign } from '../due/to-sign.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import { Card, Row } from './parts.tsx'
import { TODAY } from './words.ts'

type Props = Pick<JourneyProps, 'country'> & {
  readonly returns: readonly ReturnToSign[]
  /** What came by command and waits under To sign, answers among it, and releases that wait for this person. */
  readonly acts: number
  readonly releases: number
  /** Erasures to sign, as the second or once more; and orders that this office may stop for the person it speaks for. */
  readonly erasures?: number
  readonly stoppable?: number
}

/** What counts for nothing, or for less, until this person signs it. */
export function ToSign({ country, returns, acts, releases, erasures = 0, stoppable = 0 }: Props) {
  const lang = useLang()
  const say = speaker(TODAY, lang)
  return (
    <Card id="to-sign" title={say('today-to-sign')}>
      {returns.map((one) => {
        const form = country.forms.find((f) => f.id === one.form)
        const office = country.lists.find((l) => l.id === form?.slot.list)?.codes.find((c) => c.code === one.office)
        const where = `${pick(office?.words ?? { en: one.office }, lang)}, ${longPeriod(one.period, lang)}`
        const more = one.slots > 1 ? ` ${say('today-sign-more', { n: one.slots - 1 })}` : ''
        return (
          <Row
            key={`${one.entry}`}
            what={pick(form?.words ?? { en: one.form }, lang)}
            of={`${where}${more}. ${say(one.isNil ? 'today-sign-nil' : 'today-sign-rows')}`}
            clock={say('today-since', { day: formatDay(one.on, lang) })}
            act={say('today-sign')}
            href={whereToSign(one)}
          />
        )
      })}
      {acts > 0 && (
        <Row what={say('today-sign-acts', { n: formatNumber(acts, lang) })} of="" clock="" act={say('today-sign')} href={pathTo('sign')} />
      )}
      {releases > 0 && (
        <Row
          what={say('today-sign-releases', { n: formatNumber(releases, lang) })}
          of=""
          clock=""
          act={say('today-sign')}
          href={pathTo('sign')}
        />
      )}
      {erasures > 0 && (
        <Row
          what={say('today-sign-erasures', { n: formatNumber(erasures, lang) })}
          of=""
          clock=""
          act={say('today-sign')}
          href={pathTo('erase')}
        />
      )}
      {stoppable > 0 && (
        <Row
          what={say('today-erasures-held', { n: formatNumber(stoppable, lang) })}
          of={say('today-erasures-held-how')}
          clock=""
          act={say('today-look')}
          href={pathTo('erase')}
        />
      )}
    </Card>
  )
}
