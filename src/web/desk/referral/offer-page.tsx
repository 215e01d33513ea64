import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { codesOf, findCode } from '../../../core/country/find.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import {
  REFERRAL_BEDS,
  TOLD_FIELDS,
  type ReferralBed,
  type ReferralOffered,
  type ToldField,
} from '../../../core/entry/kinds/referral-offered.ts'
import type { FreeBeds } from '../../../core/referral/beds.ts'
import { follow, isOpen, type Referral } from '../../../core/referral/follow.ts'
import { formatMoment, formatMonth } from '../../words/moment.ts'
import { pick } from '../../words/say.ts'
import type { REFERRAL } from './words.ts'
import type { Failed } from '../account/session.ts'
import { Refused, useBody } from '../account/parts.tsx'
import { useList } from '../account/use-list.ts'
import { makeAct } from '../act.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { useWords } from './use-words.ts'
import { officeOf } from './standing.ts'

type Kept = { readonly record: string; readonly values: Readonly<Record<string, string | number>> }
type Page = { readonly records: readonly Kept[]; readonly next: string | null }
type Props = JourneyProps & {
  readonly referrals: readonly Referral[]
  /** Chosen before: it was offered to somebody who declined. */
  readonly record: string | undefined
  readonly onDone: () => void
}
type Place = { readonly agency: string; readonly office: string }
type Missing = readonly (readonly [field: string, words: keyof typeof REFERRAL])[]

/** Four questions, each asked once: who, what was agreed, what help, whom to ask. What the record says goes along by itself. */
export function OfferPage({ api, who, country, referrals, record: before, onDone }: Props) {
  const lang = useLang()
  const say = useWords()
  const { records, more } = useRecords(api)
  const [record, setRecord] = useState(before ?? '')
  const [agreed, setAgreed] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const [bed, setBed] = useState<ReferralBed>()
  const [place, setPlace] = useState<Place>()
  const [missing, setMissing] = useState<Missing>([])
  const [failed, setFailed] = useState<Failed | 'not-signed'>()
  const busy = useRef(false)
  const expected = new Set(referrals.filter((r) => r.of === who.agency && isOpen(follow(r, r.steps).state)).map((r) => r.record))
  const free = records.filter((r) => !expected.has(r.record))
  const chosen = records.find((r) => r.record === record)

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const lacks = [
      ...(chosen ? [] : [['who', 'need-record'] as const]),
      ...(agreed.includes('referral') ? [] : [['agreed', 'need-consent'] as const]),
      ...(reason ? [] : [['help', 'need-reason'] as const]),
      ...(bed ? [] : [['bed', 'need-bed'] as const]),
      ...(place ? [] : [['where', 'need-office'] as const]),
    ]
    setMissing(lacks)
    if (lacks.length > 0 || !chosen || !bed || !place || busy.current) return
    busy.current = true
    const offer: ReferralOffered = {
      kind: 'referral.offered',
      record: chosen.record,
      to: place.agency,
      office: place.office,
      reason,
      bed,
      agreed,
      told: toldOf(chosen),
    }
    const entry = await makeAct(who, offer)
    const said = entry && (await api.ask('POST', '/api/v1/referrals', { entries: [entry] }))
    busy.current = false
    if (said?.ok) onDone()
    else setFailed(said ?? 'not-signed')
  }
  const group = (id: string, title: keyof typeof REFERRAL) => ({ id: `offer-${id}`, legend: say(title) })
  return (
    <form className="offer" onSubmit={(e) => void send(e)} noValidate>
      <PageTitle>{say('offer-title')}</PageTitle>
      <p className="mut lead">{say('asked-once')}</p>
      <Summary missing={missing} />
      {failed && (failed === 'not-signed' ? <p role="alert">{say('not-signed')}</p> : <Refused failed={failed} />)}
      <Group {...group('who', 'offer-who')} note={say('offer-who-note')}>
        <select aria-label={say('offer-who')} value={record} onChange={(e) => setRecord(e.target.value)}>
          <option value="">{say('choose')}</option>
          {free.map((r) => (
            <option key={r.record} value={r.record}>
              {[
                r.record.slice(0, 8).toUpperCase(),
                formatMonth(String(r.values['referred_period'] ?? ''), lang),
                pick(findCode(country, 'referral-reasons', String(r.values['reason']))?.words ?? { en: '', km: '' }, lang),
              ].join(' · ')}
            </option>
          ))}
        </select>
        {more && (
          <Button className="plain" onPress={more}>
            {say('offer-more')}
          </Button>
        )}
      </Group>
      <Group {...group('agreed', 'offer-agreed')} note={say('offer-agreed-note')}>
        {codesOf(country, 'consent-purposes').map((c) => (
          <label key={c.code}>
            <input
              type="checkbox"
              checked={agreed.includes(c.code)}
              onChange={(e) => setAgreed(e.target.checked ? [...agreed, c.code] : agreed.filter((a) => a !== c.code))}
            />{' '}
            {pick(c.words, lang)}
          </label>
        ))}
      </Group>
      <Group {...group('help', 'offer-help')}>
        {codesOf(country, 'referral-reasons')
          .filter((c) => c.code !== 'criminal')
          .map((c) => (
            <label key={c.code}>
              <input type="radio" name="help" checked={reason === c.code} onChange={() => setReason(c.code)} /> {pick(c.words, lang)}
            </label>
          ))}
      </Group>
      <Group {...group('bed', 'offer-bed')}>
        {REFERRAL_BEDS.map((b) => (
          <label key={b}>
            <input
              type="radio"
              name="bed"
              checked={bed === b}
              onChange={() => {
                setBed(b)
                setPlace(undefined)
              }}
            />{' '}
            {say(`bed-${b}`)}
          </label>
        ))}
      </Group>
      <Group {...group('where', 'offer-where')}>
        {bed && bed !== 'none' && (
          <Beds
            api={api}
            country={country}
            own={who.agency}
            bed={bed}
            near={String(chosen?.values['province'] ?? '')}
            place={place}
            onPlace={setPlace}
          />
        )}
        {bed === 'none' && <AnyOffice country={country} own={who.agency} place={place} onPlace={setPlace} />}
        {!bed && <p className="mut">{say('need-bed')}</p>}
      </Group>
      <p className="row acts">
        <Button className="btn p" type="submit">
          {say('offer-send')}
        </Button>
        <Button className="btn" onPress={onDone}>
          {say('cancel')}
        </Button>
      </p>
    </form>
  )
}

type GroupProps = { readonly id: string; readonly legend: string; readonly note?: string; readonly children: React.ReactNode }
const Group = ({ id, legend, note, children }: GroupProps) => (
  <fieldset className="card pick" id={id} tabIndex={-1}>
    <legend>{legend}</legend>
    {note && <p className="mut s1">{note}</p>}
    {children}
  </fieldset>
)

/** Every missing answer at once, each a way to its question. It takes the focus, so that it is heard. */
function Summary({ missing }: { readonly missing: Missing }) {
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (missing.length > 0) box.current?.focus()
  }, [missing])
  if (missing.length === 0) return null
  return (
    <div className="card stop" role="alert" tabIndex={-1} ref={box}>
      <h2>{say('offer-wrong')}</h2>
      <ul>
        {missing.map(([field, words]) => (
          <li key={field}>
            <button type="button" className="plain" onClick={() => document.getElementById(`offer-${field}`)?.focus()}>
              {say(words)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Own referral records, a page at a time. */
function useRecords(api: JourneyProps['api']): { readonly records: readonly Kept[]; readonly more: (() => void) | undefined } {
  const [pages, setPages] = useState<readonly Page[]>([])
  const [after, setAfter] = useState('')
  useEffect(() => {
    let isOver = false
    void api.ask<Page>('GET', `/api/v1/records?kind=referral&purpose=referral&after=${after}`).then((said) => {
      if (!isOver && said.ok) setPages((was) => [...was, said.body])
    })
    return () => void (isOver = true)
  }, [api, after])
  const next = pages.at(-1)?.next
  return { records: pages.flatMap((p) => p.records), more: next ? () => setAfter(next) : undefined }
}

/** What the record says goes along as far as it may; nationality stays. */
function toldOf({ values }: Kept): ReferralOffered['told'] {
  const { fields } = getRecordKind('referral')
  const known = TOLD_FIELDS.filter((id) => fields.some((f) => f.id === id) && typeof values[id] === 'string' && values[id] !== 'unknown')
  return Object.fromEntries(known.map((id): [ToldField, string] => [id, String(values[id])]))
}

type Choose = {
  readonly country: JourneyProps['country']
  readonly own: string
  readonly place: Place | undefined
  readonly onPlace: (place: Place | undefined) => void
}

function Beds({
  api,
  country,
  own,
  bed,
  near,
  place,
  onPlace,
}: Choose & { readonly api: JourneyProps['api']; readonly bed: string; readonly near: string }) {
  const lang = useLang()
  const say = useWords()
  const { list } = useList<{ beds: readonly FreeBeds[] }>(api, `/api/v1/beds?bed=${bed}&near=${near}`)
  if (!list) return <p role="status">{say('beds-title')} …</p>
  const beds = list.beds.filter((b) => b.agency !== own)
  if (beds.length === 0)
    return (
      <>
        <p>{say('beds-none')}</p>
        <AnyOffice country={country} own={own} place={place} onPlace={onPlace} />
      </>
    )
  return (
    <>
      {beds.map((b) => {
        const province = b.province && findCode(country, 'provinces', b.province)
        return (
          <label key={b.office}>
            <input
              type="radio"
              name="where"
              checked={place?.office === b.office}
              onChange={() => onPlace({ agency: b.agency, office: b.office })}
            />{' '}
            <b>{pick(officeOf(country, b.office).words, lang)}</b> · {say('beds-free', { n: b.free })}
            <span className="mut s1">
              {[
                b.isNear ? say('beds-near') : province ? pick(province.words, lang) : '',
                say('beds-said', { moment: formatMoment(b.at, lang) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </label>
        )
      })}
    </>
  )
}

/** Where no bed is free or none is needed: a body that helps, and one of its offices. */
function AnyOffice({ country, own, place, onPlace }: Choose) {
  const lang = useLang()
  const say = useWords()
  const body = useBody(country)
  const bodies = country.agencies.filter((a) => a.id !== own && a.sends.includes('referral'))
  const [agency, setAgency] = useState(bodies.length === 1 ? (bodies[0]?.id ?? '') : '')
  return (
    <>
      <label className="field">
        {say('offer-body')}
        <select
          value={agency}
          onChange={(e) => {
            setAgency(e.target.value)
            onPlace(undefined)
          }}
        >
          <option value="">{say('choose')}</option>
          {bodies.map((a) => (
            <option key={a.id} value={a.id}>
              {body(a.id)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {say('beds-office')}
        <select
          value={place?.office ?? ''}
          disabled={agency === ''}
          onChange={(e) => onPlace(e.target.value ? { agency, office: e.target.value } : undefined)}
        >
          <option value="">{say('choose')}</option>
          {codesOf(country, 'service-offices').map((c) => (
            <option key={c.code} value={c.code}>
              {pick(c.words, lang)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
