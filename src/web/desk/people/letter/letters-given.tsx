import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { LettersTold } from '../../../../core/letter/letter.ts'
import { speaker } from '../../../words/say.ts'
import { Do } from '../../account/parts.tsx'
import { Sure } from '../../form/sure.tsx'
import type { Unsent } from '../../form/turn.ts'
import { dayAfter } from '../../form/until-day.tsx'
import { NotSent } from '../../form/use-sending.tsx'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { LETTERS } from './letter-words.ts'
import { sayWhen } from '../model.ts'

export type Given = LettersTold['letters'][number]
export const holds = (l: Given): boolean => l.endedAt === null && l.until >= dayAfter(0)

type Props = Pick<JourneyProps, 'who'> & {
  readonly letters: readonly Given[]
  readonly unsent: Unsent | undefined
  readonly onEnd: (letters: readonly Given[]) => Promise<void>
}

/** Every letter that she was given, and which of them hold. */
export function LettersGiven({ who, letters, unsent, onEnd }: Props) {
  const say = speaker(LETTERS, useLang())
  const holding = letters.filter(holds)
  return (
    <section className="card narrow given" aria-labelledby="letters-given">
      <h2 id="letters-given" className="h3">
        {say('letter-old')}
      </h2>
      {letters.length === 0 && <p className="s2">{say('letter-none')}</p>}
      <NotSent unsent={unsent} words={say('letter-not-signed')} />
      <ul className="who">
        {letters.map((l) => (
          <GivenLetter key={l.letter} who={who} letter={l} onEnd={() => onEnd([l])} />
        ))}
      </ul>
      {holding.length > 1 && who.signer && (
        <p className="row acts">
          <Do words={say('letter-end-all')} onPress={() => onEnd(holding)} />
        </p>
      )}
    </section>
  )
}

type GivenProps = Pick<JourneyProps, 'who'> & { readonly letter: Given; readonly onEnd: () => Promise<void> }

function GivenLetter({ who, letter: l, onEnd }: GivenProps) {
  const lang = useLang()
  const say = speaker(LETTERS, lang)
  const [isAsking, setAsking] = useState(false)
  const end = async (): Promise<void> => {
    await onEnd()
    setAsking(false)
  }
  const isOver = l.until < dayAfter(0)
  return (
    <li>
      <p className="s2">
        {say('letter-line', { day: sayWhen(l.at.slice(0, 10), lang), until: sayWhen(l.until, lang) })}{' '}
        {l.endedAt !== null ? (
          <span className="tag">{say('letter-ended', { day: sayWhen(l.endedAt.slice(0, 10), lang) })}</span>
        ) : (
          isOver && <span className="tag">{say('letter-over')}</span>
        )}
      </p>
      {l.endedAt === null && !isOver && who.signer && !isAsking && (
        <p className="row acts">
          <Button className="btn" onPress={() => setAsking(true)}>
            {say('letter-end')}
          </Button>
        </p>
      )}
      {isAsking && (
        <Sure
          about={say('letter-end')}
          asks={say('letter-end-sure')}
          yes={say('letter-yes')}
          no={say('letter-no')}
          onYes={end}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  )
}
