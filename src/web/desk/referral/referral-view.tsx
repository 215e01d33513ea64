import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { codesOf, findCode } from '../../../core/country/find.ts'
import type { Words } from '../../../core/model/fields.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { CHILD } from '../../../core/person/told.ts'
import { intakeOf } from '../../../core/referral/intake.ts'
import type { ReferralStep } from '../../../core/entry/kinds/referral-moved.ts'
import { formatMoment } from '../../words/moment.ts'
import { pick } from '../../words/say.ts'
import { Do, useBody } from '../account/parts.tsx'
import { OneOf } from '../form/choose.tsx'
import { Sure } from '../form/sure.tsx'
import { NotSent, useSending } from '../form/use-sending.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { begin } from '../return/kept/begun.ts'
import { pathTo } from '../route.ts'
import { ClockLine, Line } from './clocks.tsx'
import { useWords } from './use-words.ts'
import { handleOf, mayStep, officeOf, type Standing } from './standing.ts'

type Props = JourneyProps & {
  readonly standing: Standing
  readonly onDone: () => void
  /** @param record to be offered to somebody else. */
  readonly onElsewhere: (record: string) => void
}

/** One referral: where it stands, the one thing to do next, and one card a fact. */
export function ReferralView(props: Props) {
  const { standing, country } = props
  const say = useWords()
  const { referral, followed, clocks } = standing
  return (
    <article className="main">
      <p className="crumb">
        <a className="plain only-small" href={pathTo('referral')}>
          {say('back')}
        </a>{' '}
        {say('referral')} <code>{handleOf(referral.offer)}</code>
      </p>
      <PageTitle>{say(standing.words)}</PageTitle>
      <section className="card">
        <Line standing={standing} />
        <ClockLine clock={clocks.answer} words="answer-clock" />
        {clocks.place && <ClockLine clock={clocks.place} words="place-clock" />}
        <WhyEnded standing={standing} country={country} />
        <Acts {...props} />
      </section>
      {standing.side === 'in' && followed.state === 'arrived' && <Intake {...props} />}
      {followed.reason === 'consent_withdrawn' ? (
        <section className="card ask">
          <p>{say('agreed-back')}</p>
        </section>
      ) : (
        <Told {...props} />
      )}
      <AskedFor {...props} />
      <Agreed {...props} />
    </article>
  )
}

/** She has arrived: the intake form opens with what the referral says, and asks for the rest alone. */
function Intake({ country, who, standing: { referral, followed } }: Props) {
  const say = useWords()
  const agency = country.agencies.find((a) => a.id === who.agency)
  const forms = (agency?.sends ?? []).flatMap((id) => country.forms.filter((form) => form.id === id))
  const intake = intakeOf(referral, localDay(followed.since), forms)
  if (!intake) return null
  return (
    <section className="card">
      <h2>{say('intake')}</h2>
      <p>{say('intake-how')}</p>
      <p>
        <a className="btn p" href={pathTo('return')} onClick={() => begin(intake)}>
          {say('intake-open')}
        </a>
      </p>
    </section>
  )
}
/** The day at this desk of an instant: a person arrives on the day of the house. */
function localDay(instant: string): string {
  const at = new Date(instant)
  const pad = (n: number): string => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
}

function WhyEnded({ standing: { followed }, country }: Pick<Props, 'standing' | 'country'>) {
  const lang = useLang()
  const say = useWords()
  const { state, reason, reminded } = followed
  if (reminded) return <p className="mut">{say('reminded', { moment: formatMoment(reminded, lang) })}</p>
  if (reason === 'none') return null
  const own = reason === 'placed_elsewhere' || reason === 'consent_withdrawn' || reason === 'sent_in_error' ? say(reason) : undefined
  const words = own ?? pick(findCode(country, 'decline-reasons', reason)?.words ?? { en: reason, km: reason }, lang)
  return (
    <p className={state === 'declined' ? 'why' : 'mut'}>
      {say('reason')}: <b>{words}</b>
    </p>
  )
}

/** At most one dark button: the step that the other side waits for. */
function Acts({ api, who, country, standing, onDone, onElsewhere }: Props) {
  const lang = useLang()
  const say = useWords()
  const [asking, setAsking] = useState<'decline' | 'take-back'>()
  const { send, unsent } = useSending({ api, who }, '/api/v1/referrals')
  const { referral, side, followed } = standing
  const may = mayStep(standing)
  const take = async (step: ReferralStep, reason = 'none'): Promise<boolean> => {
    const { of, to, offer } = referral
    const isOnRecord = await send({ kind: 'referral.moved', of, offer, to, step, reason })
    if (isOnRecord) setAsking(undefined)
    onDone()
    return isOnRecord
  }
  const elsewhere = async (): Promise<void> => {
    if (may.includes('withdrawn') && !(await take('withdrawn', 'placed_elsewhere'))) return
    onElsewhere(referral.record)
  }
  const step = (name: ReferralStep, words: string, isMain: boolean) => (
    <Do key={name} words={words} isMain={isMain} onPress={() => void take(name)} />
  )
  if (!who.signer) return null
  return (
    <>
      <NotSent unsent={unsent} words={say('not-signed')} />
      {asking === 'decline' ? (
        <Decline
          reasons={codesOf(country, 'decline-reasons').map((c) => [c.code, pick(c.words, lang)] as const)}
          onSend={(reason) => take('declined', reason)}
          onLeave={() => setAsking(undefined)}
        />
      ) : asking === 'take-back' ? (
        <Sure
          about={say('take-back')}
          asks={say('take-back-sure')}
          yes={say('yes')}
          no={say('no')}
          onYes={() => void take('withdrawn', 'consent_withdrawn')}
          onNo={() => setAsking(undefined)}
        />
      ) : (
        <>
          {side === 'in' && may.includes('accepted') && <p className="s2">{say('accept-before')}</p>}
          <p className="row acts stuck">
            {side === 'in' && may.includes('seen') && step('seen', say('seen'), true)}
            {side === 'in' && may.includes('accepted') && step('accepted', say('accept'), followed.state === 'seen')}
            {side === 'in' && may.includes('arrived') && step('arrived', say('has-arrived'), true)}
            {side === 'in' && may.includes('declined') && (
              <Button className="btn" onPress={() => setAsking('decline')}>
                {say('decline')}
              </Button>
            )}
            {side === 'out' && may.includes('reminded') && step('reminded', say('remind'), true)}
            {side === 'out' && followed.state !== 'arrived' && followed.reason !== 'consent_withdrawn' && (
              <Do words={say('elsewhere')} isMain={followed.state === 'declined'} onPress={elsewhere} />
            )}
            {side === 'out' && may.includes('withdrawn') && (
              <Button className="btn" onPress={() => setAsking('take-back')}>
                {say('take-back')}
              </Button>
            )}
          </p>
        </>
      )}
    </>
  )
}

type DeclineProps = {
  readonly reasons: readonly (readonly [string, string])[]
  readonly onSend: (reason: string) => Promise<boolean>
  readonly onLeave: () => void
}

function Decline({ reasons, onSend, onLeave }: DeclineProps) {
  const say = useWords()
  const [reason, setReason] = useState('')
  return (
    <fieldset className="pick">
      <legend>{say('decline-why')}</legend>
      <OneOf name="decline" value={reason} options={reasons} onChoose={setReason} />
      <p className="row acts">
        <Do words={say('decline-send')} isMain isOff={reason === ''} onPress={() => void onSend(reason)} />
        <Button className="btn" onPress={onLeave}>
          {say('no')}
        </Button>
      </p>
    </fieldset>
  )
}

function AskedFor({ country, standing: { referral } }: Props) {
  const lang = useLang()
  const say = useWords()
  const body = useBody(country)
  return (
    <section className="card">
      <h2>{say('asked-for')}</h2>
      <dl className="facts">
        <Fact name={say('from')} words={body(referral.of)} />
        <Fact name={say('to')} words={`${pick(officeOf(country, referral.office).words, lang)}`} />
        <Fact
          name={say('help')}
          words={pick(findCode(country, 'referral-reasons', referral.reason)?.words ?? same(referral.reason), lang)}
        />
        <Fact name={say('bed')} words={say(`bed-${referral.bed}`)} />
      </dl>
    </section>
  )
}

const same = (code: string): Words => ({ en: code, km: code })
const Fact = ({ name, words }: { readonly name: string; readonly words: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{words}</dd>
  </div>
)

/** What came with it: the other side must see a yes that was taken back, and reads no answer where none came. */
function Agreed({ country, standing: { referral, followed } }: Props) {
  const lang = useLang()
  const say = useWords()
  return (
    <section className="card">
      <h2>{say('agreed')}</h2>
      <dl className="facts">
        {codesOf(country, 'consent-purposes')
          .filter((c) => referral.agreed.includes(c.code))
          .map((c) => (
            <Fact
              key={c.code}
              name={pick(c.words, lang)}
              words={say(followed.reason === 'consent_withdrawn' ? 'agreed-taken-back' : 'agreed-yes')}
            />
          ))}
      </dl>
      <p className="mut s1">{say('agreed-note')}</p>
    </section>
  )
}

/** What tells of what happened stays closed until somebody asks for it: the screen may be seen by others in the room. */
const AGE = 'age_at_exploitation'
const STORY: ReadonlySet<string> = new Set(['form_of_exploitation', 'subject_status'])
type ToldFact = readonly [id: string, name: string, words: string]

const Chips = ({ told }: { readonly told: readonly ToldFact[] }) =>
  told.length === 0 ? null : (
    <ul className="chips">
      {told.map(([id, name, words]) => (
        <li key={id} className="tag">
          {name}: {words}
        </li>
      ))}
    </ul>
  )

function Told({ country, standing: { referral, side } }: Props) {
  const lang = useLang()
  const say = useWords()
  const { fields } = getRecordKind('referral')
  const told = Object.entries(referral.told).flatMap(([id, code]) => {
    const field = fields.find((f) => f.id === id)
    const words = field?.list && findCode(country, field.list, code)?.words
    if (!field || !words) return []
    // Whether it is a child has to be known at the door; when what was done to whom is in the column's name alone.
    return id === AGE
      ? [[id, say('told-age'), say(code === CHILD ? 'told-child' : 'told-adult')] as const]
      : [[id, pick(field.words, lang), pick(words, lang)] as const]
  })
  return (
    <section className="card">
      <h2>{say('told')}</h2>
      <p className="mut">{say(told.length > 0 ? 'told-note' : 'told-none')}</p>
      <Chips told={told.filter(([id]) => !STORY.has(id))} />
      {told.some(([id]) => STORY.has(id)) && (
        <details>
          <summary>{say('told-more')}</summary>
          <Chips told={told.filter(([id]) => STORY.has(id))} />
        </details>
      )}
      <p className="mut s1">{say('name-closed')}</p>
      {side === 'out' && (
        <p>
          <a className="plain" href={pathTo('open-name', 'referral', referral.record)}>
            {say('open-name')}
          </a>
        </p>
      )}
    </section>
  )
}
