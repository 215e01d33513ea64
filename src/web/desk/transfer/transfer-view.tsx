import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { SENT_BACK_REASONS, type DossierMoved, type SentBackReason } from '../../../core/entry/kinds/dossier-moved.ts'
import { holderOf } from '../../../core/transfer/follow.ts'
import { digits } from '../../words/khmer.ts'
import { formatMoment } from '../../words/moment.ts'
import { speaker } from '../../words/say.ts'
import { OneOf } from '../form/choose.tsx'
import { NotSent, useSending } from '../form/use-sending.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { ANEW, pathTo } from '../route.ts'
import { officeName, type Standing } from './standing.ts'
import { TRANSFER } from './words.ts'

type Props = JourneyProps & { readonly standing: Standing; readonly onDone: () => void }
const NUMBER = /^[0-9]{1,6}\/[0-9]{2,4}$/
const KHMER_ZERO = 0x17e0
/** As her keyboard writes it: Khmer digits are digits. */
const numberOf = (typed: string): string => typed.trim().replace(/[០-៩]/g, (d) => String((d.codePointAt(0) ?? KHMER_ZERO) - KHMER_ZERO))

/** One transfer: whose the dossier is now, what was said of it, and what this person may say. */
export function TransferView(props: Props) {
  const { country, standing } = props
  const { transfer: t, state, wait } = standing
  const lang = useLang()
  const say = speaker(TRANSFER, lang)
  const office = (code: string): string => officeName(country, code, lang)
  const { answer } = t
  const facts: readonly (readonly [string, string])[] = [
    [say('move-holder'), office(holderOf(t))],
    [say('move-from'), office(t.from)],
    [say('move-to'), office(t.to)],
    [say('move-why'), say(`why-${t.reason}`)],
    [say('move-at'), formatMoment(t.at, lang)],
    ...(answer ? [[say('move-answered'), formatMoment(answer.at, lang)] as const] : []),
    ...(answer?.number ? [[say('move-number-there'), digits(answer.number, lang)] as const] : []),
    ...(answer && answer.reason !== 'none' ? [[say('move-why-back'), say(`back-${answer.reason}`)] as const] : []),
  ]
  return (
    <>
      <PageTitle>{say('move-dossier', { number: digits(t.number, lang) })}</PageTitle>
      <p className="lead">
        {say(`move-${state}`)}
        {wait && ` · ${say(wait.isLate ? 'move-late' : 'move-days', { n: wait.days })}`}
      </p>
      <section className="card">
        <dl className="facts">
          {facts.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </section>
      {state === 'offered' && <Answer {...props} />}
      {state === 'accepted' && (
        <section className="card">
          <h2 className="h3">{say('move-enter')}</h2>
          <p>{say('move-enter-how', { office: office(t.to), number: digits(answer?.number ?? '', lang) })}</p>
          <p>
            <a className="btn p" href={pathTo('return', ANEW)}>
              {say('move-enter')}
            </a>
          </p>
        </section>
      )}
    </>
  )
}

/** Who offered it takes the offer back; everybody else takes it, under a number, or says why not. */
function Answer({ api, who, standing, onDone }: Props) {
  const lang = useLang()
  const say = speaker(TRANSFER, lang)
  const { transfer: t } = standing
  const { send, unsent } = useSending({ api, who }, '/api/v1/transfers')
  const [number, setNumber] = useState('')
  const [joins, setJoins] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const [goesBack, setGoesBack] = useState(false)
  const [reason, setReason] = useState<SentBackReason>()
  const tell = async (said: Pick<DossierMoved, 'step'> & Partial<Pick<DossierMoved, 'reason' | 'number'>>): Promise<void> => {
    if (await send({ kind: 'dossier.moved', offer: t.offer, reason: 'none', number: 'none', ...said })) onDone()
  }
  const take = (): void => {
    const given = numberOf(number)
    setWrong(!NUMBER.test(given))
    if (NUMBER.test(given)) void tell({ step: joins ? 'joined' : 'accepted', number: given })
  }
  const alert = <NotSent unsent={unsent} words={say('move-not-signed')} />
  if (t.isMine)
    return (
      <section className="card">
        {alert}
        <p>{say('move-is-yours')}</p>
        <p className="row acts">
          <Button className="btn" onPress={() => void tell({ step: 'withdrawn' })}>
            {say('move-withdraw')}
          </Button>
        </p>
      </section>
    )
  if (goesBack)
    return (
      <fieldset className="card pick">
        <legend>{say('move-back-asks')}</legend>
        {alert}
        <OneOf name="back" value={reason} options={SENT_BACK_REASONS.map((r) => [r, say(`back-${r}`)] as const)} onChoose={setReason} />
        <p className="row acts">
          <Button className="btn p" isDisabled={reason === undefined} onPress={() => void (reason && tell({ step: 'sent_back', reason }))}>
            {say('move-send-back')}
          </Button>
          <Button className="btn" onPress={() => setGoesBack(false)}>
            {say('move-leave')}
          </Button>
        </p>
      </fieldset>
    )
  return (
    <section className="card" aria-labelledby="move-answer">
      <h2 id="move-answer" className="h3">
        {say('move-answer')}
      </h2>
      {alert}
      <div className="field">
        <label htmlFor="move-number">{say('move-number')}</label>
        <input
          id="move-number"
          inputMode="text"
          autoComplete="off"
          maxLength={16}
          value={number}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'move-number-wrong' : undefined}
          onChange={(e) => setNumber(e.target.value)}
        />
        {isWrong && (
          <p id="move-number-wrong" role="alert">
            {say('move-number-wrong')}
          </p>
        )}
      </div>
      <p>
        <label>
          <input type="checkbox" checked={joins} onChange={(e) => setJoins(e.target.checked)} /> {say('move-join')}
        </label>
      </p>
      <p className="row acts">
        <Button className="btn p" onPress={take}>
          {say('move-take')}
        </Button>
        <Button className="btn" onPress={() => setGoesBack(true)}>
          {say('move-send-back')}
        </Button>
      </p>
    </section>
  )
}
