import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { LettersTold } from '../../../../core/letter/letter.ts'
import { speaker } from '../../../words/say.ts'
import { digits as inDigits } from '../../../words/khmer.ts'
import { useList } from '../../account/use-list.ts'
import { useSending } from '../../form/use-sending.tsx'
import { HoldNames } from '../../hold-names.tsx'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { PageTitle } from '../../page-title.tsx'
import { pathTo } from '../../route.ts'
import { MakeLetter, type Made } from './letter-make.tsx'
import { LetterPaper } from './letter-paper.tsx'
import { LETTERS } from './letter-words.ts'
import { holds, LettersGiven, type Given } from './letters-given.tsx'
import { PEOPLE } from '../words.ts'

type Props = Omit<JourneyProps, 'path'> & { readonly record: string }

/** Before it is handed over: what would make the paper tell what it does not say. */
const BEFORE_PRINT = ['letter-stamp', 'letter-line-how', 'letter-misprint'] as const

/** `#/people/<record>/letter`: a letter is made, printed once, and ended. What stands on it is in this window alone. */
export function LetterPage({ record, ...props }: Props) {
  const { api, who, country } = props
  const lang = useLang()
  const say = speaker(LETTERS, lang)
  const path = `/api/v1/people/${record}/letters`
  const { list, refused, again } = useList<LettersTold>(api, path)
  const [made, setMade] = useState<Made>()
  const { send, unsent } = useSending({ api, who }, path)
  const back = (
    <p className="crumb">
      <a href={pathTo('people', record)}>{say('letter-back')}</a>
    </p>
  )
  if (refused)
    return (
      <>
        {back}
        <PageTitle>{speaker(PEOPLE, lang)(refused.code === 'no-answer' ? 'people-not-loaded' : 'people-not-there')}</PageTitle>
      </>
    )
  if (!list) return <p role="status">{'…'}</p>
  const holding = list.letters.filter(holds)
  const end = async (letters: readonly Given[]): Promise<void> => {
    for (const { letter } of letters) await send({ kind: 'letter.ended', letter })
    again()
  }
  return (
    <div className="people">
      {back}
      <PageTitle>{say('letter-title')}</PageTitle>
      {made ? (
        <>
          <p className="lead" role="status">
            {say('letter-made')}
          </p>
          <ul className="card ask narrow before-print">
            {BEFORE_PRINT.map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ul>
          <p className="row acts">
            <Button className="btn p" onPress={() => print()}>
              {say('letter-print')}
            </Button>
          </p>
          <LetterPaper {...props} paper={made} />
          <Digits digits={made.digits} />
        </>
      ) : (
        <>
          <p className="mut lead">{say('letter-how')}</p>
          {list.ground === null ? (
            <p className="card narrow">{say('letter-no-ground')}</p>
          ) : (
            who.signer && (
              <MakeLetter
                {...{ api, who, path, record }}
                known={country.agencies.find((a) => a.id === who.agency)?.line}
                ground={list.ground}
                holding={holding.length}
                onMade={async (letter, isAlone) => {
                  setMade(letter)
                  await (isAlone ? end(holding) : again())
                }}
              />
            )
          )}
        </>
      )}
      <LettersGiven who={who} letters={list.letters} unsent={unsent} onEnd={end} />
    </div>
  )
}

/** Said and said back, and printed nowhere: they are on the screen while a button is held. */
function Digits({ digits }: Pick<Made, 'digits'>) {
  const lang = useLang()
  const say = speaker(LETTERS, lang)
  const [isSeen, setSeen] = useState(false)
  return (
    <section className="card narrow digits" aria-labelledby="letter-digits">
      <h2 id="letter-digits" className="h3">
        {say('letter-digits')}
      </h2>
      <p className="s2">{say('letter-digits-how')}</p>
      <p className="row acts">
        <HoldNames onHold={setSeen} words={say('letter-digits-see')} />{' '}
        <b className="mono">{isSeen ? inDigits(digits.replace(/(...)/, '$1 '), lang) : '••• •••'}</b>
      </p>
    </section>
  )
}
