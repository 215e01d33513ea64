import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import type { ReadAloud } from '../../../../core/country/read-aloud.ts'
import { speaker } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import { Hold } from '../../open-name/hold.tsx'
import { PageTitle } from '../../page-title.tsx'
import { CONSENT } from './consent-words.ts'
import { PictureCard } from './picture-cards.tsx'

type CardProps = {
  readonly pack: ReadAloud
  readonly title: string
  readonly picture?: string
  readonly sentences: readonly string[]
  readonly children: ReactNode
}

/** One thing on the screen: the card, the sentence, and what can be answered. */
export const Card = ({ pack, title, picture, sentences, children }: CardProps) => (
  <section className="card aloud">
    <PageTitle>{title}</PageTitle>
    {picture !== undefined && <PictureCard of={picture} />}
    <div lang={pack.tag} dir={pack.dir} className="sentence">
      {sentences.map((s) => (
        <p key={s}>{s}</p>
      ))}
    </div>
    <SayAloud pack={pack} sentences={sentences} />
    <div className="answers">{children}</div>
  </section>
)

/**
 * A voice that this machine has for the language, and no other: one that is fetched would tell somebody else's company what is asked here. A browser on
 * Android calls every voice the machine's own, those of its engine's company too: none is taken there.
 */
const isOwnVoice = (v: SpeechSynthesisVoice, tag: string): boolean =>
  v.localService &&
  !/network|online/i.test(`${v.voiceURI} ${v.name}`) &&
  !/android/i.test(navigator.userAgent) &&
  v.lang.toLowerCase().split(/[-_]/)[0] === tag

function useVoice(tag: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  useEffect(() => {
    const speech: SpeechSynthesis | undefined = window.speechSynthesis
    if (!speech) return
    const look = (): void => setVoice(speech.getVoices().find((v) => isOwnVoice(v, tag)))
    look()
    speech.addEventListener('voiceschanged', look)
    // Whoever hides the window, or leaves it, wants silence at once.
    const hush = (): void => speech.cancel()
    for (const on of ['blur', 'pagehide'] as const) addEventListener(on, hush)
    document.addEventListener('visibilitychange', hush)
    return () => {
      speech.removeEventListener('voiceschanged', look)
      for (const on of ['blur', 'pagehide'] as const) removeEventListener(on, hush)
      document.removeEventListener('visibilitychange', hush)
      speech.cancel()
    }
  }, [tag])
  return voice
}

/** For whoever does not read, and a worker who does not speak it: said as often as somebody wants. */
function SayAloud({ pack, sentences }: Pick<CardProps, 'pack' | 'sentences'>) {
  const say = speaker(CONSENT, useLang())
  const voice = useVoice(pack.tag)
  if (!voice) return null
  const speak = (): void => {
    speechSynthesis.cancel()
    for (const sentence of sentences) {
      const said = new SpeechSynthesisUtterance(sentence)
      said.voice = voice
      said.lang = voice.lang
      said.rate = 0.9
      speechSynthesis.speak(said)
    }
  }
  return (
    <p>
      <Button className="btn" onPress={speak}>
        {say('consent-hear')}
      </Button>{' '}
      <Button className="btn" onPress={() => speechSynthesis.cancel()}>
        {say('consent-hush')}
      </Button>
    </p>
  )
}

/** While two look at it nothing else is on the screen: no menu, no list of people, no name of the program; and nobody leaves it by a slip. */
export function Whole({ onLeave, children }: { readonly onLeave: () => void; readonly children: ReactNode }) {
  const say = speaker(CONSENT, useLang())
  return (
    <div className="people consent whole">
      {children}
      <p className="row acts whole-leave">
        <Hold words={say('consent-leave')} isOff={false} onHeld={onLeave} />
      </p>
    </div>
  )
}

/** A yes by somebody who did not follow is none: what was read is said again before it is answered. */
export function SayAgain() {
  const say = speaker(CONSENT, useLang())
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <Button className="btn" onPress={() => setAsked(true)}>
        {say('consent-again')}
      </Button>
      {isAsked && (
        <span className="s2 said-again" role="status">
          {say('consent-again-how')}
        </span>
      )}
    </>
  )
}
