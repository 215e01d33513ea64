import { useState } from 'react'
import type { ReferralBed } from '../../../core/entry/kinds/referral-offered.ts'
import { tellingCodes, codesOf, findCode } from '../../../core/country/find.ts'
import { HELP_LIST, isSpoken, LANGUAGE_LIST } from '../../../core/entry/kinds/beds-stated.ts'
import type { FreeBeds } from '../../../core/referral/beds.ts'
import { formatMoment } from '../../words/moment.ts'
import { pick } from '../../words/say.ts'
import { useBody } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { Choose, OneOf } from '../form/choose.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { officeOf } from './standing.ts'
import { useWords } from './use-words.ts'

export type Place = { readonly agency: string; readonly office: string }
type Props = Pick<JourneyProps, 'api' | 'country'> & {
  readonly own: string
  readonly place: Place | undefined
  readonly onPlace: (place: Place | undefined) => void
}

/** Whom to ask: an office with such a bed free, or that gives such help, the near ones first; where there is none, any office that helps. */
export function ChoosePlace({ bed, near, ...props }: Props & { readonly bed: ReferralBed | undefined; readonly near: string }) {
  const say = useWords()
  if (bed === undefined) return <p className="mut">{say('need-bed')}</p>
  return <Beds {...props} bed={bed} near={near} />
}

function Beds({ bed, near, ...props }: Props & { readonly bed: string; readonly near: string }) {
  const { api, country, own, place, onPlace } = props
  const lang = useLang()
  const say = useWords()
  const [language, setLanguage] = useState('')
  const [help, setHelp] = useState('')
  const isHelp = bed === 'none'
  const { list } = useList<{ beds: readonly FreeBeds[] }>(
    api,
    `/api/v1/beds?bed=${bed}&near=${near}${language && `&language=${language}`}${help && `&help=${help}`}`,
  )
  const beds = list?.beds.filter((b) => b.agency !== own)
  const wanted = (
    <>
      <Choose
        label={say('beds-help')}
        value={help}
        empty={say('beds-any-help')}
        options={tellingCodes(country, HELP_LIST).map((c) => [c.code, pick(c.words, lang)] as const)}
        onChoose={setHelp}
      />
      <Choose
        label={say('beds-language')}
        value={language}
        empty={say('beds-any-language')}
        options={codesOf(country, LANGUAGE_LIST).flatMap((c) => (isSpoken(c.code) ? [[c.code, pick(c.words, lang)] as const] : []))}
        onChoose={setLanguage}
      />
    </>
  )
  if (!beds)
    return (
      <>
        {wanted}
        <p role="status">{say('beds-title')} …</p>
      </>
    )
  if (beds.length === 0)
    return (
      <>
        {wanted}
        <p>{say(isHelp ? 'help-none' : 'beds-none')}</p>
        <AnyOffice {...props} />
      </>
    )
  const where = ({ isNear, province, at, isToday, languages, isSpoken: speaks, help: kinds, isGiven }: FreeBeds): string => {
    const words = province && findCode(country, 'provinces', province)?.words
    const given = kinds?.map((k) => pick(findCode(country, HELP_LIST, k)?.words ?? { en: k }, lang)).join(', ')
    const spoken = languages?.map((l) => pick(findCode(country, LANGUAGE_LIST, l)?.words ?? { en: l }, lang)).join(', ')
    return [
      isNear ? say('beds-near') : words ? pick(words, lang) : '',
      say('beds-said', { moment: formatMoment(at, lang) }),
      isToday ? '' : say('beds-old'),
      given ?? say('help-unsaid'),
      isGiven === false ? say('help-not-given') : '',
      spoken === undefined ? say('beds-unsaid') : `${spoken} ${say('beds-spoken')}`,
      speaks === false ? say('beds-not-spoken') : '',
    ]
      .filter(Boolean)
      .join(' · ')
  }
  const told = (b: FreeBeds) => (
    <>
      <b>{pick(officeOf(country, b.office).words, lang)}</b> {isHelp ? '' : `· ${say('beds-free', { n: b.free })}`}
      <span className="mut s1">{where(b)}</span>
    </>
  )
  return (
    <>
      {wanted}
      <OneOf
        name="where"
        value={place?.office}
        options={beds.map((b) => [b.office, told(b)] as const)}
        onChoose={(office) => onPlace(beds.find((b) => b.office === office))}
      />
      {/* Who has said nothing of itself may give it too. */}
      {isHelp && <AnyOffice {...props} />}
    </>
  )
}

function AnyOffice({ country, own, place, onPlace }: Props) {
  const lang = useLang()
  const say = useWords()
  const body = useBody(country)
  const bodies = country.agencies.filter((a) => a.id !== own && a.sends.includes('referral')).map((a) => a.id)
  const [agency, setAgency] = useState(bodies.length === 1 ? (bodies[0] ?? '') : '')
  const chooseBody = (id: string): void => {
    setAgency(id)
    onPlace(undefined)
  }
  return (
    <>
      <Choose
        label={say('offer-body')}
        value={agency}
        empty={say('choose')}
        options={bodies.map((id) => [id, body(id)] as const)}
        onChoose={chooseBody}
      />
      <Choose
        label={say('beds-office')}
        value={place?.office ?? ''}
        isOff={agency === ''}
        empty={say('choose')}
        options={codesOf(country, 'service-offices').map((c) => [c.code, pick(c.words, lang)] as const)}
        onChoose={(office) => onPlace(office ? { agency, office } : undefined)}
      />
    </>
  )
}
