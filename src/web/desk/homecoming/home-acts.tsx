import { useState } from 'react'
import { helps } from '../../../core/entry/bodies.ts'
import { HOME_SAID, type HomecomingMoved, type HomeStage } from '../../../core/entry/kinds/homecoming-moved.ts'
import { repatriationCells } from '../../../core/homecoming/register.ts'
import { pick, speaker } from '../../words/say.ts'
import { Do, useBody } from '../account/parts.tsx'
import { Choose, OneOf } from '../form/choose.tsx'
import { NotSent, useSending } from '../form/use-sending.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { begin } from '../return/kept/begun.ts'
import { go } from '../route.ts'
import type { HomeStanding } from './standing.ts'
import { HOME, SAID_WORDS } from './words.ts'

type Props = JourneyProps & { readonly standing: HomeStanding; readonly onDone: () => void }
type Moved = Pick<HomecomingMoved, 'step' | 'said'> & { readonly to?: string }
type Stopped = (typeof HOME_SAID)['stopped'][number]

/** What is done now for one who called, and the way out where it goes no further. */
export function HomeActs(props: Props) {
  const { api, who, country, standing, onDone } = props
  const lang = useLang()
  const say = speaker(HOME, lang)
  const { send, unsent } = useSending({ api, who }, '/api/v1/homecomings')
  const { call, followed } = standing
  const take = async ({ to = 'none', ...moved }: Moved): Promise<void> => {
    await send({ kind: 'homecoming.moved', record: call.record, to, ...moved })
    onDone()
  }
  if (!who.signer) return null
  const alert = <NotSent unsent={unsent} words={say('not-signed')} />
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const register = country.forms.find((f) => f.kind === 'repatriation' && sends.includes(f.id))
  if (followed.next === null)
    return (
      <>
        {alert}
        {register && followed.stopped === null && (
          <section className="card">
            <p>{say('home-register-how')}</p>
            <p className="row acts">
              <Do
                words={say('home-register')}
                isMain
                onPress={() => {
                  begin({ form: register, cells: repatriationCells(call, followed, register, country) })
                  go('return')
                }}
              />
            </p>
          </section>
        )}
        <section className="card">
          <p className="row acts">
            <Do words={say('home-reopen')} onPress={() => take({ step: 'reopened', said: 'none' })} />
          </p>
        </section>
      </>
    )
  return (
    <>
      {alert}
      <section className="card" aria-labelledby="home-to-do">
        <h2 id="home-to-do" className="h3">
          {say('home-to-do')}
        </h2>
        <Stage key={followed.next} {...props} stage={followed.next} take={take} />
      </section>
      <Stop take={take} />
    </>
  )
}

type StageProps = JourneyProps & { readonly stage: HomeStage; readonly take: (moved: Moved) => Promise<void> }

function Stage({ stage, take, ...props }: StageProps) {
  const say = speaker(HOME, useLang())
  switch (stage) {
    case 'papers':
      return <Papers take={take} />
    case 'asked':
      return <Asked take={take} />
    case 'handed':
      return <Handed {...props} take={take} />
    default:
      return (
        <>
          <p>{say(`how-${stage}`)}</p>
          <p className="row acts">
            <Do words={say(`do-${stage}`)} isMain onPress={() => take({ step: stage, said: HOME_SAID[stage][0] })} />
          </p>
        </>
      )
  }
}

type Take = Pick<StageProps, 'take'>

function Papers({ take }: Take) {
  const lang = useLang()
  const say = speaker(HOME, lang)
  const [said, setSaid] = useState<'issued' | 'has_own'>()
  return (
    <fieldset className="stage">
      <legend>{say('how-papers')}</legend>
      <OneOf name="papers" value={said} options={HOME_SAID.papers.map((s) => [s, pick(SAID_WORDS[s], lang)] as const)} onChoose={setSaid} />
      <p className="row acts">
        <Do
          words={say('do-papers')}
          isMain
          isOff={said === undefined}
          onPress={() => (said ? take({ step: 'papers', said }) : undefined)}
        />
      </p>
    </fieldset>
  )
}

/** Before home learns of anybody: does she want to go, and was fear of returning asked about. That it was not takes a press of its own. */
function Asked({ take }: Take) {
  const say = speaker(HOME, useLang())
  const [wants, setWants] = useState<'yes' | 'no'>()
  const [fear, setFear] = useState<'yes' | 'no'>()
  const [cannot, setCannot] = useState(false)
  const answers = [['yes', say('yes')] as const, ['no', say('no')] as const]
  return (
    <>
      <fieldset className="stage">
        <legend>{say('ask-wants')}</legend>
        <OneOf name="wants" value={wants} options={answers} onChoose={setWants} />
      </fieldset>
      {wants === 'no' && (
        <>
          <p>{say('not-wanted-how')}</p>
          <p className="row acts">
            <Do words={say('home-stop-say')} isMain onPress={() => take({ step: 'stopped', said: 'not_wanted' })} />
          </p>
        </>
      )}
      {wants === 'yes' && (
        <>
          <fieldset className="stage">
            <legend>{say('ask-fear')}</legend>
            <OneOf name="fear" value={fear} options={answers} onChoose={setFear} />
          </fieldset>
          {fear === 'no' && (
            <>
              <p className="ask">{say('fear-missing')}</p>
              <p>
                <label>
                  <input type="checkbox" checked={cannot} onChange={(event) => setCannot(event.target.checked)} /> {say('fear-could-not')}
                </label>
              </p>
            </>
          )}
          <p className="row acts">
            <Do
              words={say('do-asked')}
              isMain
              isOff={fear === undefined || (fear === 'no' && !cannot)}
              onPress={() => take({ step: 'asked', said: fear === 'yes' ? 'wants_fear_asked' : 'wants_fear_not_asked' })}
            />
          </p>
        </>
      )}
    </>
  )
}

function Handed({ country, who, take }: JourneyProps & Take) {
  const lang = useLang()
  const say = speaker(HOME, lang)
  const body = useBody(country)
  const [said, setSaid] = useState<'body' | 'family' | 'alone'>()
  const [to, setTo] = useState('')
  const isWhole = said !== undefined && (said !== 'body' || to !== '')
  return (
    <fieldset className="stage">
      <legend>{say('how-handed')}</legend>
      <OneOf name="handed" value={said} options={HOME_SAID.handed.map((s) => [s, pick(SAID_WORDS[s], lang)] as const)} onChoose={setSaid} />
      {said === 'body' && (
        <Choose
          label={say('handed-to')}
          value={to}
          empty={say('choose')}
          options={country.agencies.filter((a) => a.id !== who.agency && helps(country, a.id)).map((a) => [a.id, body(a.id)] as const)}
          onChoose={setTo}
        />
      )}
      <p className="row acts">
        <Do
          words={say('do-handed')}
          isMain
          isOff={!isWhole}
          onPress={() => (said ? take({ step: 'handed', said, ...(said === 'body' ? { to } : {}) }) : undefined)}
        />
      </p>
    </fieldset>
  )
}

function Stop({ take }: Take) {
  const lang = useLang()
  const say = speaker(HOME, lang)
  const [said, setSaid] = useState<Stopped | ''>('')
  return (
    <details className="card">
      <summary>{say('home-stop')}</summary>
      <Choose
        label={say('home-stop-why')}
        value={said}
        empty={say('choose')}
        options={HOME_SAID.stopped.map((s) => [s, pick(SAID_WORDS[s], lang)] as const)}
        onChoose={setSaid}
      />
      <p className="row acts">
        <Do
          words={say('home-stop-say')}
          isMain
          isOff={said === ''}
          onPress={() => (said === '' ? undefined : take({ step: 'stopped', said }))}
        />
      </p>
    </details>
  )
}
