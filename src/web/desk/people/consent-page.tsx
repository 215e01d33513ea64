import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { codesOf, findCode } from '../../../core/country/find.ts'
import type { ReadAloud } from '../../../core/country/read-aloud.ts'
import { pick, speaker } from '../../words/say.ts'
import { OneOf } from '../form/choose.tsx'
import { Missing, Question, type Lacking } from '../form/question.tsx'
import { dayAfter } from '../form/until-day.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { begin } from '../return/begun.ts'
import { pathTo } from '../route.ts'
import { AGREERS, cellsOf, INTERPRETERS, ROOMS, stopFor, type Said, type Setting } from './consent-asked.ts'
import { CONSENT } from './consent-words.ts'
import { PictureCard } from './picture-cards.tsx'
import { WhatNext } from './what-next.tsx'
import './consent.css'

type Props = Omit<JourneyProps, 'path'> & { readonly record: string }
type Step = 'setting' | 'before' | number | 'end'

const FILES = import.meta.glob<{ readonly default: ReadAloud }>(['@country/read-aloud/*.ts', '!**/*.test.ts'])

/** `#/people/<record>/consent`: read to her one at a time, in her language, with a card beside each. What she says is in this window until the form has it. */
export function ConsentPage({ record, country, who, api }: Props) {
  const lang = useLang()
  const say = speaker(CONSENT, lang)
  const [packs, setPacks] = useState<readonly ReadAloud[]>()
  const [setting, setSetting] = useState<Partial<Setting>>({})
  const [step, setStep] = useState<Step>('setting')
  const [said, setSaid] = useState<Said>({})
  useEffect(() => {
    void Promise.all(Object.values(FILES).map((load) => load().then((file) => file.default))).then(setPacks, () => setPacks([]))
  }, [])
  const back = (
    <p className="crumb">
      <a href={pathTo('people', record)}>{say('consent-back')}</a>
    </p>
  )
  if (!packs) return <p role="status">{'…'}</p>
  const pack = packs.find((p) => p.tag === setting.language)
  const asked = codesOf(country, 'consent-purposes').flatMap((c) => (pack?.purposes[c.code] === undefined ? [] : [c.code]))
  if (packs.length === 0)
    return (
      <>
        {back}
        <PageTitle>{say('consent-none')}</PageTitle>
      </>
    )
  if (step === 'setting' || !pack)
    return (
      <div className="people consent">
        {back}
        <PageTitle>{say('consent-title')}</PageTitle>
        <p className="lead">{say('consent-alone')}</p>
        <Before packs={packs} setting={setting} onSetting={setSetting} onBegin={() => setStep('before')} />
      </div>
    )
  const next = (n: number): void => setStep(n < asked.length ? n : 'end')
  return (
    <div className="people consent">
      {back}
      {step === 'before' ? (
        <>
          <p className="mut lead">{say('consent-how')}</p>
          <Card pack={pack} title={say('consent-title')} sentences={pack.before}>
            <Button className="btn p" onPress={() => next(0)}>
              {say('consent-next')}
            </Button>
          </Card>
        </>
      ) : step === 'end' ? (
        <End {...{ pack, asked, said, country, who, api, record }} setting={setting as Setting} onBack={() => setStep(0)} />
      ) : (
        <Card
          key={asked[step]}
          pack={pack}
          title={say('consent-place', { n: step + 1, of: asked.length })}
          picture={asked[step] ?? ''}
          sentences={[pack.purposes[asked[step] ?? ''] ?? '', pack.anyway]}
        >
          {(['yes', 'no'] as const).map((word) => (
            <Button
              key={word}
              className="answer"
              onPress={() => (setSaid({ ...said, [asked[step] ?? '']: word }), next(step + 1))}
              aria-pressed={said[asked[step] ?? ''] === word}
            >
              <PictureCard of={word} />
              <span lang={pack.tag} dir={pack.dir}>
                {pack[word]}
              </span>
            </Button>
          ))}
          <span className="aside">
            <Button className="btn" onPress={() => (setSaid(without(said, asked[step] ?? '')), next(step + 1))}>
              {say('consent-skip')}
            </Button>
            <Button className="btn" onPress={() => setStep('end')}>
              {say('consent-stop')}
            </Button>
            <Button className="btn" onPress={() => setStep(step === 0 ? 'before' : step - 1)}>
              {say('consent-before')}
            </Button>
          </span>
        </Card>
      )}
    </div>
  )
}

const without = (said: Said, purpose: string): Said => Object.fromEntries(Object.entries(said).filter(([p]) => p !== purpose))

type BeforeProps = {
  readonly packs: readonly ReadAloud[]
  readonly setting: Partial<Setting>
  readonly onSetting: (setting: Partial<Setting>) => void
  readonly onBegin: () => void
}

/** For the worker: in which language, and whether this is a moment to ask at all. */
function Before({ packs, setting, onSetting, onBegin }: BeforeProps) {
  const say = speaker(CONSENT, useLang())
  const [lacking, setLacking] = useState<Lacking>([])
  const { language, interpreter, room, who } = setting
  const isDraft = packs.find((p) => p.tag === language)?.isDraft === true
  const whole = language && interpreter && room && who ? { language, interpreter, room, who } : undefined
  const stop = whole && stopFor(whole)
  const go = (): void => {
    setLacking([
      ...(language ? [] : [['consent-language', say('consent-language')] as const]),
      ...(interpreter ? [] : [['consent-interpreter', say('consent-interpreter')] as const]),
      ...(room ? [] : [['consent-room', say('consent-room')] as const]),
      ...(who ? [] : [['consent-who', say('consent-who')] as const]),
    ])
    if (whole && !stop) onBegin()
  }
  return (
    <>
      <Missing title={say('consent-need')} lacking={lacking} />
      <Question id="consent-language" asks={say('consent-language')} {...(isDraft ? { note: say('consent-draft') } : {})}>
        <OneOf
          name="language"
          value={language}
          options={packs.map(
            (p) =>
              [
                p.tag,
                <span key={p.tag} lang={p.tag}>
                  {p.name}
                </span>,
              ] as const,
          )}
          onChoose={(to) => onSetting({ ...setting, language: to })}
        />
      </Question>
      <Question id="consent-interpreter" asks={say('consent-interpreter')}>
        <OneOf
          name="interpreter"
          value={interpreter}
          options={INTERPRETERS.map((i) => [i, say(`interpreter-${i}`)] as const)}
          onChoose={(to) => onSetting({ ...setting, interpreter: to })}
        />
      </Question>
      <Question id="consent-room" asks={say('consent-room')}>
        <OneOf
          name="room"
          value={room}
          options={ROOMS.map((r) => [r, say(`room-${r}`)] as const)}
          onChoose={(to) => onSetting({ ...setting, room: to })}
        />
      </Question>
      <Question id="consent-who" asks={say('consent-who')}>
        <OneOf
          name="who"
          value={who}
          options={AGREERS.map((a) => [a, say(`who-${a}`)] as const)}
          onChoose={(to) => onSetting({ ...setting, who: to })}
        />
      </Question>
      {stop && (
        <p className="card stop narrow" role="alert">
          {say(stop)}
        </p>
      )}
      <p className="row acts">
        <Button className="btn p" isDisabled={stop !== undefined} onPress={go}>
          {say('consent-begin')}
        </Button>
      </p>
    </>
  )
}

type CardProps = {
  readonly pack: ReadAloud
  readonly title: string
  readonly picture?: string
  readonly sentences: readonly string[]
  readonly children: ReactNode
}

/** One thing on the screen: the card, the sentence, and what can be answered. */
const Card = ({ pack, title, picture, sentences, children }: CardProps) => (
  <section className="card aloud">
    <PageTitle>{title}</PageTitle>
    {picture !== undefined && <PictureCard of={picture} />}
    <div lang={pack.tag} dir={pack.dir} className="sentence">
      {sentences.map((s) => (
        <p key={s}>{s}</p>
      ))}
    </div>
    <div className="answers">{children}</div>
  </section>
)

type EndProps = Pick<JourneyProps, 'country' | 'who' | 'api'> & {
  readonly record: string
  readonly pack: ReadAloud
  readonly asked: readonly string[]
  readonly said: Said
  readonly setting: Setting
  readonly onBack: () => void
}

function End({ pack, asked, said, setting, country, who, api, record, onBack }: EndProps) {
  const lang = useLang()
  const say = speaker(CONSENT, lang)
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const form = country.forms.find((f) => f.kind === 'consent' && sends.includes(f.id))
  const [today] = useState(() => dayAfter(0))
  const cells = form && cellsOf(form, setting, said, today)
  return (
    <Card pack={pack} title={say('consent-end')} sentences={[pack.after]}>
      <dl className="told-list">
        {asked.map((purpose) => (
          <div key={purpose}>
            <dt>
              <PictureCard of={purpose} /> {pick(findCode(country, 'consent-purposes', purpose)?.words ?? { en: purpose }, lang)}
            </dt>
            <dd>
              <b>{say(said[purpose] === undefined ? 'consent-said-none' : `consent-said-${said[purpose]}`)}</b>
            </dd>
          </div>
        ))}
      </dl>
      <WhatNext {...{ api, country, record }} />
      {form && cells ? (
        <>
          <p className="s2">{say('consent-write-how')}</p>
          <p className="row acts">
            <a className="btn p" href={pathTo('return')} onClick={() => begin({ form, cells })}>
              {say('consent-write')}
            </a>
            <Button className="btn" onPress={onBack}>
              {say('consent-before')}
            </Button>
          </p>
        </>
      ) : (
        <>
          <p>{say('consent-nothing')}</p>
          <p className="row acts">
            <Button className="btn" onPress={onBack}>
              {say('consent-before')}
            </Button>
          </p>
        </>
      )}
    </Card>
  )
}
