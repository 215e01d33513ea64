import { useState, type ReactNode } from 'react'
import { codesOf, findCode } from '../../../core/country/find.ts'
import type { Form } from '../../../core/country/index.ts'
import { takesLeads } from '../../../core/entry/bodies.ts'
import {
  isAcross,
  RETURN_REASONS,
  TOLD_ACROSS,
  TOLD_FIELDS,
  toldFrom,
  type LeadMoved,
  type LeadStep,
} from '../../../core/entry/kinds/lead-moved.ts'
import { sideOf } from '../../../core/access/side-of.ts'
import { beginFrom, FOLLOWS, type FollowKind } from '../../../core/lead/begin.ts'
import { stepsFor } from '../../../core/lead/follow.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { formatMoment } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { Do, useBody } from '../account/parts.tsx'
import { Choose } from '../form/choose.tsx'
import { NotSent, useSending } from '../form/use-sending.tsx'
import { makeAct } from '../act.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { begin } from '../return/kept/begun.ts'
import { go } from '../route.ts'
import type { Standing } from './standing.ts'
import { useNow } from './use-now.ts'
import { LEAD } from './words.ts'

type Props = JourneyProps & { readonly standing: Standing; readonly today: string; readonly onDone: () => void }
type More = Partial<Pick<LeadMoved, 'to' | 'reason' | 'told'>>
type Take = (step: LeadStep, more?: More) => Promise<boolean>

/** What this body may do about a lead now; what the other side waits for stands first. */
export function LeadActs(props: Props) {
  const { api, who, country, standing, today, onDone } = props
  const lang = useLang()
  const say = speaker(LEAD, lang)
  const body = useBody(country)
  const now = useNow()
  const { send, unsent } = useSending({ api, who }, '/api/v1/leads')
  const [isUnsigned, setUnsigned] = useState(false)
  const { lead, isOwn, followed } = standing
  /** An answer to the police from those who protect: that it was decided, and nothing else. */
  const isHushed = !isOwn && isAcross(country, who.agency, lead.of)
  const may = stepsFor(followed, isOwn ? 'owner' : isHushed ? 'across' : 'asked')
  const movedBy = (step: LeadStep, { to = isOwn ? 'none' : who.agency, reason = 'none', told = {} }: More = {}): LeadMoved => ({
    kind: 'lead.moved',
    of: lead.of,
    record: lead.record,
    step,
    to,
    reason,
    told,
  })
  const take: Take = async (step, more) => {
    const isOnRecord = await send(movedBy(step, more))
    onDone()
    return isOnRecord
  }
  if (!who.signer) return null
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const following = Object.keys(FOLLOWS).flatMap((kind) => country.forms.filter((f) => f.kind === kind && sends.includes(f.id)))
  /** That somebody is being screened is told to no other body, by no side effect: of another's lead it is decided by an act of its own. */
  const isTold = (kind: FollowKind): boolean => may.includes('acted') && (isOwn || kind !== 'screening')
  /** Signed at this one press, and sent once what follows is on record: a lead whose investigation nobody wrote is decided by nobody. */
  const follow = async (form: Form): Promise<void> => {
    const kind = form.kind as FollowKind // as FOLLOWS says above
    const cells = beginFrom(lead.values ?? lead.told, form, today)
    if (!isTold(kind)) begin({ form, cells })
    else {
      const said = await makeAct(who, movedBy('acted', { reason: FOLLOWS[kind] }))
      setUnsigned(said === undefined)
      if (!said) return
      begin({
        form,
        cells,
        onRecord: async () => {
          const told = await api.ask('POST', '/api/v1/leads', { entries: [said] })
          onDone()
          return told.ok
        },
      })
    }
    go('return')
  }
  const naming = isOwn ? country.forms.find((f) => f.kind === 'named_person' && sends.includes(f.id)) : undefined
  const taken = may.find((s) => s === 'accepted' || s === 'acknowledged')
  const decides = may.includes('acted') || may.includes('decided')
  return (
    <>
      <NotSent unsent={isUnsigned ? 'not-signed' : unsent} words={say('not-signed')} />
      {taken && (
        <section className="card">
          <p className="row acts">
            <Do words={say('lead-accept')} isMain onPress={() => void take(taken)} />
          </p>
        </section>
      )}
      {may.includes('called_back') && (
        <section className="card">
          <p>{say('lead-call-back-how', { body: followed.body === null ? '' : body(followed.body) })}</p>
          <p className="row acts">
            <Do
              words={say('lead-call-back')}
              isMain={standing.isAnswerLate}
              onPress={() => void take('called_back', { to: followed.body ?? '' })}
            />
          </p>
        </section>
      )}
      {may.includes('reopened') && (
        <section className="card">
          <p className="row acts">
            <Do words={say('lead-reopen')} onPress={() => void take('reopened')} />
          </p>
        </section>
      )}
      {decides && (following.length > 0 || isHushed) && (
        <section className="card" aria-labelledby="lead-next">
          <h2 id="lead-next" className="h3">
            {say('lead-next')}
          </h2>
          {isHushed && <p className="mut s2">{say('lead-hushed', { body: body(lead.of), time: formatMoment(toldFrom(now), lang) })}</p>}
          {[...Map.groupBy(following, (form) => isTold(form.kind as FollowKind))].map(([tells, forms]) => (
            <div key={String(tells)} className="acts stack">
              <p className="mut s2">{say(tells ? 'lead-begin-how' : 'lead-begin-quiet')}</p>
              {forms.map((form) => (
                <Do
                  key={form.id}
                  words={say(`lead-begin-${form.kind as FollowKind}`)}
                  isMain={form === following[0] && followed.state !== 'handed'}
                  onPress={() => follow(form)}
                />
              ))}
            </div>
          ))}
        </section>
      )}
      {may.includes('decided') && (
        <section className="card">
          <p className="row acts">
            <Do words={say('lead-decided-say')} onPress={() => void take('decided')} />
            <Do words={say('lead-hand-back')} onPress={() => void take('handed_back')} />
          </p>
        </section>
      )}
      {may.includes('acted') && (
        <>
          <Decide
            title={say('lead-acted')}
            label={say('lead-acted-what')}
            options={[
              ...codesOf(country, 'lead-results')
                .filter((c) => c.code !== 'none')
                .map((c) => [c.code, pick(c.words, lang)] as const),
              ['none', say('lead-acted-none')] as const,
            ]}
            words={say('lead-acted-say')}
            onSay={(reason) => take('acted', { reason })}
          />
          <Decide
            title={say('lead-no-action')}
            label={say('lead-no-action-why')}
            options={codesOf(country, 'no-action-reasons')
              .filter((c) => c.code !== 'not_stated')
              .map((c) => [c.code, pick(c.words, lang)] as const)}
            words={say('lead-no-action-say')}
            onSay={(reason) => take('no_action', { reason })}
          />
        </>
      )}
      {may.includes('returned') && (
        <Decide
          title={say('lead-return')}
          label={say('lead-return')}
          options={RETURN_REASONS.map((r) => [r, say(r)] as const)}
          words={say('lead-return-say')}
          onSay={(reason) => take('returned', { reason })}
        />
      )}
      {naming && lead.values && (
        <section className="card" aria-labelledby="lead-named">
          <h2 id="lead-named" className="h3">
            {say('lead-named')}
          </h2>
          <p className="mut s2">{say('lead-name-how')}</p>
          <p className="row acts">
            <Do
              words={say('lead-name')}
              onPress={() => {
                begin({ form: naming, cells: beginFrom(lead.values ?? {}, naming, today) })
                go('return')
              }}
            />
          </p>
        </section>
      )}
      {may.includes('sorted') && <Sort {...props} take={take} />}
      {may.includes('handed') && <HandOver {...props} take={take} />}
    </>
  )
}

const Folded = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <details className="card">
    <summary>{title}</summary>
    {children}
  </details>
)

type DecideProps = {
  readonly title: string
  /** Of the reason. */
  readonly label: string
  readonly options: readonly (readonly [string, string])[]
  readonly words: string
  readonly onSay: (reason: string) => Promise<boolean>
}

function Decide({ title, label, options, words, onSay }: DecideProps) {
  const say = speaker(LEAD, useLang())
  const [reason, setReason] = useState('')
  return (
    <Folded title={title}>
      <Choose label={label} value={reason} empty={say('choose')} options={options} onChoose={setReason} />
      <p className="row acts">
        <Do words={words} isMain isOff={reason === ''} onPress={() => void onSay(reason)} />
      </p>
    </Folded>
  )
}

type ActProps = Props & { readonly take: Take }

function Sort({ country, who, take }: ActProps) {
  const lang = useLang()
  const say = speaker(LEAD, lang)
  const [credibility, setCredibility] = useState('')
  const [office, setOffice] = useState('')
  const form = country.forms.find((f) => f.kind === 'lead' && country.agencies.find((a) => a.id === who.agency)?.sends.includes(f.id))
  return (
    <Folded title={say('lead-sort')}>
      <Choose
        label={say('lead-sort-how')}
        value={credibility}
        empty={say('choose')}
        options={codesOf(country, 'lead-credibility').map((c) => [c.code, pick(c.words, lang)] as const)}
        onChoose={setCredibility}
      />
      <p className="row acts">
        <Do words={say('lead-sort-say')} isOff={credibility === ''} onPress={() => void take('sorted', { reason: credibility })} />
      </p>
      <Choose
        label={say('lead-give')}
        value={office}
        empty={say('choose')}
        options={codesOf(country, form?.slot.list ?? '').map((c) => [c.code, pick(c.words, lang)] as const)}
        onChoose={setOffice}
      />
      <p className="row acts">
        <Do words={say('lead-give-say')} isOff={office === ''} onPress={() => void take('given', { to: office })} />
      </p>
    </Folded>
  )
}

/** To another body, of either side of the wall: what goes along stands there before it goes. */
function HandOver({ country, who, standing, take }: ActProps) {
  const lang = useLang()
  const say = speaker(LEAD, lang)
  const body = useBody(country)
  const [to, setTo] = useState('')
  const isWalled = to !== '' && sideOf(country, to) !== sideOf(country, who.agency)
  const fields = getRecordKind('lead').fields
  const told = (isWalled ? TOLD_ACROSS : TOLD_FIELDS).flatMap((id) => {
    const [value, field] = [standing.lead.values?.[id], fields.find((f) => f.id === id)]
    const words = typeof value === 'string' && field?.list !== undefined ? findCode(country, field.list, value)?.words : undefined
    return field && words && value !== 'unknown'
      ? [{ id, code: String(value), words: `${pick(field.words, lang)}: ${pick(words, lang)}` }]
      : []
  })
  return (
    <Folded title={say('lead-hand')}>
      <Choose
        label={say('lead-hand-to')}
        value={to}
        empty={say('choose')}
        options={country.agencies.filter((a) => a.id !== who.agency && takesLeads(country, a.id)).map((a) => [a.id, body(a.id)] as const)}
        onChoose={setTo}
      />
      {to !== '' && (
        <>
          <p>{told.length === 0 ? say('lead-told-none') : say('lead-hand-along')}</p>
          <ul className="chips">
            {told.map((t) => (
              <li key={t.id} className="tag">
                {t.words}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="row acts">
        <Do
          words={say('lead-hand-say')}
          isMain
          isOff={to === ''}
          onPress={() => void take('handed', { to, told: Object.fromEntries(told.map((t) => [t.id, t.code])) })}
        />
      </p>
    </Folded>
  )
}
