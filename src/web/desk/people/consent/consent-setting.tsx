import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { codesOf } from '../../../../core/country/find.ts'
import type { Country } from '../../../../core/country/index.ts'
import type { ReadAloud } from '../../../../core/country/read-aloud.ts'
import { isSpoken, LANGUAGE_LIST } from '../../../../core/entry/kinds/beds-stated.ts'
import { pick, speaker } from '../../../words/say.ts'
import { Choose, OneOf, SomeOf } from '../../form/choose.tsx'
import { Missing, Question, type Lacking } from '../../form/question.tsx'
import { useLang, useLangs } from '../../lang.tsx'
import { AGREERS, INTERPRETERS, isSaidBack, marked, ROOMS, shownOf, stopFor, type Setting } from './consent-asked.ts'
import { CONSENT } from './consent-words.ts'

type Props = {
  readonly country: Country
  readonly packs: readonly ReadAloud[]
  /** The file says that the guardian is accused. */
  readonly isAccused: boolean
  readonly setting: Partial<Setting>
  readonly onSetting: (setting: Partial<Setting>) => void
  readonly onBegin: (setting: Setting) => void
}
const OTHER = 'other'
const ID = { room: 'consent-room', language: 'consent-language', interpreter: 'consent-interpreter', who: 'consent-who' } as const

/** For the worker alone: whether this is a moment to ask at all, and in which language. What forbids it is said at once, not when all is answered; whoever is in the room may forbid it, so that is asked first, and nothing after it. */
export function ConsentSetting({ country, packs, setting, isAccused, onSetting, onBegin }: Props) {
  const [lang, spoken] = [useLang(), useLangs()]
  const say = speaker(CONSENT, lang)
  const [lacking, setLacking] = useState<Lacking>([])
  const [isOther, setOther] = useState((setting.tongue ?? '') !== '')
  const { language, tongue = '', interpreter, room = [], who } = setting
  const isDraft = packs.find((p) => p.tag === language)?.isDraft === true
  // Nobody at the desk would hear that a sentence in another language says something else.
  const isUnread = isSaidBack({ ...(language === undefined ? {} : { language }), isDraft }, spoken)
  const stop = stopFor({ ...setting, isUnread, isAccused })
  const isOver = stopFor({ room }) !== undefined
  const isTold = language !== undefined && (!isOther || tongue !== '')
  const go = (): void => {
    const lacks = (Object.keys(ID) as (keyof typeof ID)[]).filter(
      (key) => !{ language: isTold, interpreter: interpreter !== undefined, room: room.length > 0, who: who !== undefined }[key],
    )
    setLacking(lacks.map((key) => [ID[key], say(ID[key])] as const))
    if (isTold && interpreter && room.length > 0 && who && !stop) onBegin({ language, tongue, interpreter, room, who, isDraft })
  }
  const names = packs.map(
    (p) =>
      [
        p.tag,
        <span key={p.tag} lang={p.tag}>
          {p.name}
        </span>,
      ] as const,
  )
  const chooseLanguage = (to: string): void => {
    setOther(to === OTHER)
    onSetting({ ...setting, tongue: '', ...(to === OTHER ? {} : { language: to }) })
  }
  return (
    <>
      <Missing title={say('consent-need')} lacking={lacking} />
      <Question id={ID.room} asks={say('consent-room')}>
        <SomeOf
          values={room}
          options={ROOMS.map((r) => [r, say(`room-${r}`)] as const)}
          onChoose={(to) => onSetting({ ...setting, room: marked(room, to) })}
        />
      </Question>
      {!isOver && (
        <>
          <Question id={ID.language} asks={say('consent-language')}>
            <OneOf
              name="language"
              value={isOther ? OTHER : language}
              options={[...names, [OTHER, say('consent-tongue')] as const]}
              onChoose={chooseLanguage}
            />
            {isDraft && (
              <p className="b" role="status">
                {say(isUnread ? 'consent-draft-back' : 'consent-draft')}
              </p>
            )}
            {isOther && (
              <>
                <Choose
                  label={say('consent-tongue-which')}
                  value={tongue}
                  empty="–"
                  options={codesOf(country, LANGUAGE_LIST).flatMap((c) =>
                    isSpoken(c.code) ? [[c.code, pick(c.words, lang)] as const] : [],
                  )}
                  onChoose={(to) => onSetting({ ...setting, tongue: to })}
                />
                <Choose
                  label={say('consent-tongue-through')}
                  value={language ?? ''}
                  empty="–"
                  options={packs.map((p) => [p.tag, p.name] as const)}
                  onChoose={(to) => onSetting({ ...setting, ...(to === '' ? {} : { language: to }) })}
                />
              </>
            )}
          </Question>
          <Question id={ID.interpreter} asks={say('consent-interpreter')}>
            <OneOf
              name="interpreter"
              value={interpreter}
              options={INTERPRETERS.map((i) => [i, say(`interpreter-${i}`)] as const)}
              onChoose={(to) => onSetting({ ...setting, interpreter: to })}
            />
          </Question>
          <Question id={ID.who} asks={say('consent-who')} {...(who === 'child' || who === 'unsure' ? { note: say('who-child-how') } : {})}>
            <OneOf
              name="who"
              value={who}
              options={AGREERS.map((a) => [a, say(`who-${a}`)] as const)}
              onChoose={(to) => onSetting({ ...setting, who: to })}
            />
          </Question>
        </>
      )}
      {stop && (
        <p className="card narrow" role="status">
          {say(shownOf(stop, room))}
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
