import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { checkCode } from '../../../../core/entry/sign-in.ts'
import { CALL_ANSWERS, type Call } from '../../../../core/person/care.ts'
import { pick, speaker } from '../../../words/say.ts'
import { Do } from '../../account/parts.tsx'
import { NotSent, useSending } from '../../form/use-sending.tsx'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { sayWhen } from '../model.ts'
import { CALL_WORDS, RANG } from './rang-words.ts'
import { PEOPLE } from '../words.ts'

type Who = Pick<JourneyProps, 'who'>

/** Who rang, when, and what was answered. */
export function Rang({ call, who }: Who & { readonly call: Call }) {
  const lang = useLang()
  const name = call.by === who.person ? speaker(PEOPLE, lang)('people-yours') : checkCode(call.by)
  return <>{speaker(RANG, lang)('rang-was', { who: name, day: sayWhen(call.at, lang), answer: pick(CALL_WORDS[call.is], lang) })}</>
}

type SayProps = Pick<JourneyProps, 'api' | 'who'> & {
  /** That says who holds her. */
  readonly record: string
  readonly onDone: () => void
}

/** That somebody rang is an act of the file: whoever comes next reads the answer, and rings again. */
export function SayRang({ api, who, record, onDone }: SayProps) {
  const lang = useLang()
  const say = speaker(RANG, lang)
  const [isAsking, setAsking] = useState(false)
  const { send, unsent } = useSending({ api, who }, '/api/v1/people')
  if (!who.signer) return null
  if (!isAsking)
    return (
      <button type="button" className="plain s2" onClick={() => setAsking(true)}>
        {say('rang-say')}
      </button>
    )
  const write = async (is: Call['is']): Promise<void> => {
    if (!(await send({ kind: 'care.moved', record, step: `rang_${is}`, colleague: null }))) return
    setAsking(false)
    onDone()
  }
  return (
    <div role="group" aria-label={say('rang-say')}>
      <p className="s2">{say('rang-how')}</p>
      <NotSent unsent={unsent} words={say('rang-not-signed')} />
      <p className="row acts">
        {CALL_ANSWERS.map((is) => (
          <Do key={is} words={pick(CALL_WORDS[is], lang)} onPress={() => write(is)} />
        ))}
        <Button className="btn" onPress={() => setAsking(false)}>
          {say('rang-no')}
        </Button>
      </p>
    </div>
  )
}

/** Calls that were made, beside what is still to be done. */
export function CallsSaid({ calls, who }: Who & { readonly calls: readonly Call[] }) {
  return (
    <ul className="who s2">
      {calls.map((call) => (
        <li key={`${call.record} ${call.at}`}>
          <Rang {...{ call, who }} />
        </li>
      ))}
    </ul>
  )
}
