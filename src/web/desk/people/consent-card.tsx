import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import type { ReadAloud } from '../../../core/country/read-aloud.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { PageTitle } from '../page-title.tsx'
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
    <div className="answers">{children}</div>
  </section>
)

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
