import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { codesOf } from '../../../../core/country/find.ts'
import type { ReadAloud } from '../../../../core/country/read-aloud.ts'
import { speaker } from '../../../words/say.ts'
import { useList } from '../../account/use-list.ts'
import type { JourneyProps } from '../../journey.ts'
import { useLang, useLangs } from '../../lang.tsx'
import { PageTitle } from '../../page-title.tsx'
import { pathTo } from '../../route.ts'
import { bothSaid, isChild, isSaidBack, type Answers, type Said, type Setting } from './consent-asked.ts'
import { Card, SayAgain, Whole } from './consent-card.tsx'
import type { FileOf } from '../model.ts'
import { ReadBack, WriteDown } from './consent-end.tsx'
import { ConsentSetting } from './consent-setting.tsx'
import { CONSENT } from './consent-words.ts'
import { PictureCard } from './picture-cards.tsx'
import './consent.css'

type Props = Omit<JourneyProps, 'path'> & { readonly record: string }
type Step = 'setting' | 'before' | 'not-today' | number | 'end' | 'write'

const FILES = import.meta.glob<{ readonly default: ReadAloud }>(['@country/read-aloud/*.ts', '!**/*.test.ts'])
/** After so many questions somebody asks whether to rest. */
const REST_AFTER = 3

const NONE: Answers = { own: {}, guardian: {} }

/** `#/people/<record>/consent`: read to her one at a time, in her language, with a card beside each. What she says is in this window until the form has it. */
export function ConsentPage({ record, country, who, api }: Props) {
  const [lang, spoken] = [useLang(), useLangs()]
  const say = speaker(CONSENT, lang)
  const [packs, setPacks] = useState<readonly ReadAloud[]>()
  const [setting, setSetting] = useState<Partial<Setting>>({})
  const [whole, setWhole] = useState<Setting>()
  const [step, setStep] = useState<Step>('setting')
  const [answers, setAnswers] = useState<Answers>(NONE)
  const [turn, setTurn] = useState<keyof Answers>('own')
  const { list: file, refused } = useList<FileOf>(api, `/api/v1/people/${record}`)
  useEffect(() => {
    void Promise.all(Object.values(FILES).map((load) => load().then((file) => file.default))).then(setPacks, () => setPacks([]))
  }, [])
  const go = (to: Step): void => {
    setStep(to)
    setTurn('own')
  }
  const back = (
    <p className="crumb">
      <a href={pathTo('people', record)}>{say('consent-back')}</a>
    </p>
  )
  // What the file says of the guardian is known before anybody is asked beside him.
  if (!packs || (!file && !refused)) return <p role="status">{'…'}</p>
  const isAccused = file?.records.some((r) => r.kind === 'consent' && r.values['guardian_conflict'] === 'yes') ?? false
  const pack = packs.find((p) => p.tag === whole?.language)
  const asked = codesOf(country, 'consent-purposes').flatMap((c) => (pack?.purposes[c.code] === undefined ? [] : [c.code]))
  if (packs.length === 0)
    return (
      <>
        {back}
        <PageTitle>{say('consent-none')}</PageTitle>
      </>
    )
  if (step === 'setting' || !pack || !whole)
    return (
      <div className="people consent">
        {back}
        <PageTitle>{say('consent-title')}</PageTitle>
        <p className="lead">{say('consent-alone')}</p>
        <ConsentSetting
          {...{ country, packs, setting, isAccused }}
          onSetting={setSetting}
          onBegin={(to) => {
            setWhole(to)
            // What was said with others in the room, or by somebody else, is said again.
            setAnswers(NONE)
            go('before')
          }}
        />
      </div>
    )
  if (step === 'not-today')
    return (
      <div className="people consent">
        {back}
        <PageTitle>{say('consent-not-today')}</PageTitle>
        <p className="lead">{say('consent-not-today-how')}</p>
      </div>
    )
  if (step === 'write')
    return (
      <div className="people consent">
        {back}
        <WriteDown {...{ answers, country, who, api, record }} setting={whole} onBack={() => setStep('end')} />
      </div>
    )
  const said = bothSaid(whole, answers)
  const next = (n: number): void => go(n < asked.length ? n : 'end')
  const leave = (): void => go('setting')
  if (step === 'before')
    return (
      <Whole onLeave={leave}>
        <p className="mut lead">{say('consent-how')}</p>
        <Card pack={pack} title={say('consent-title')} sentences={pack.before}>
          <Button className="btn p" onPress={() => next(0)}>
            {say('consent-follows')}
          </Button>
          <Button className="btn" onPress={() => go('not-today')}>
            {say('consent-follows-not')}
          </Button>
        </Card>
      </Whole>
    )
  if (step === 'end')
    return (
      <Whole onLeave={leave}>
        <ReadBack
          {...{ pack, asked, said, country, api, record }}
          isAlone={whole.room.includes('nobody')}
          onBack={() => go(0)}
          onDone={() => setStep('write')}
        />
      </Whole>
    )
  const purpose = asked[step] ?? ''
  const answer = (word: 'yes' | 'no'): void => {
    // The guardian is asked nothing that the child said no to.
    const isFirst = turn === 'own' && isChild(whole) && word === 'yes'
    const { own, guardian } = answers
    setAnswers(
      turn === 'own'
        ? { own: { ...own, [purpose]: word }, guardian: without(guardian, purpose) }
        : { own, guardian: { ...guardian, [purpose]: word } },
    )
    if (isFirst) setTurn('guardian')
    else next(step + 1)
  }
  const skip = (): void => {
    setAnswers({ own: without(answers.own, purpose), guardian: without(answers.guardian, purpose) })
    next(step + 1)
  }
  return (
    <Whole onLeave={leave}>
      <Card
        key={`${purpose} ${turn}`}
        pack={pack}
        title={say('consent-place', { n: step + 1, of: asked.length })}
        picture={purpose}
        sentences={[pack.purposes[purpose] ?? '', pack.anyway]}
      >
        {isSaidBack(whole, spoken) && <p className="s2">{say('consent-say-back')}</p>}
        {isChild(whole) && <p className="b">{say(turn === 'own' ? 'consent-child-first' : 'consent-then-guardian')}</p>}
        {step === REST_AFTER && <p className="s2">{say('consent-rest')}</p>}
        {(['yes', 'no'] as const).map((word) => (
          <Button key={word} className="answer" onPress={() => answer(word)} aria-pressed={answers[turn][purpose] === word}>
            <PictureCard of={word} />
            <span lang={pack.tag} dir={pack.dir}>
              {pack[word]}
            </span>
          </Button>
        ))}
        <span className="aside">
          <SayAgain />
          <Button className="btn" onPress={skip}>
            {say('consent-skip')}
          </Button>
          <Button className="btn" onPress={() => go('end')}>
            {say('consent-stop')}
          </Button>
          <Button className="btn" onPress={() => (turn === 'guardian' ? setTurn('own') : go(step === 0 ? 'before' : step - 1))}>
            {say('consent-before')}
          </Button>
        </span>
      </Card>
    </Whole>
  )
}

const without = (said: Said, purpose: string): Said => Object.fromEntries(Object.entries(said).filter(([p]) => p !== purpose))
