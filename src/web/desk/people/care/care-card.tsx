import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { CareStep } from '../../../../core/entry/kinds/care-moved.ts'
import { checkCode } from '../../../../core/entry/sign-in.ts'
import { speaker } from '../../../words/say.ts'
import { Do } from '../../account/parts.tsx'
import { Choose } from '../../form/choose.tsx'
import { Sure } from '../../form/sure.tsx'
import { NotSent, useSending } from '../../form/use-sending.tsx'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { CARE } from './care-words.ts'
import { sayWhen, type FileOf } from '../model.ts'

export type CareProps = Pick<JourneyProps, 'api' | 'who' | 'country'> & {
  readonly file: FileOf
  /** The record that the file was asked for by: what the acts name. */
  readonly record: string
  readonly onDone: () => void
}

/** A colleague by the number on the card, or oneself. */
export function useColleague(who: CareProps['who']): (person: string) => string {
  const say = speaker(CARE, useLang())
  return (person) => (person === who.person ? say('care-you') : say('care-colleague', { code: checkCode(person) }))
}

/** Who of the office answers for her: taken on, asked to take over, accepted. Nobody is made responsible without a word of their own. */
export function CareCard({ api, who, file, record, onDone }: CareProps) {
  const lang = useLang()
  const say = speaker(CARE, lang)
  const called = useColleague(who)
  const [asking, setAsking] = useState<'hand' | 'let-go'>()
  const [to, setTo] = useState('')
  const { send, unsent } = useSending({ api, who }, '/api/v1/people')
  const { worker, offered } = file.care
  const [isMine, isHead] = [worker?.person === who.person, who.roles.includes('head')]
  const others = file.colleagues.filter((c) => c !== who.person)
  const move = async (step: CareStep, colleague: string | null = null): Promise<void> => {
    const isOnRecord = await send({ kind: 'care.moved', record, step, colleague })
    if (isOnRecord) setAsking(undefined)
    // Refused because somebody was quicker: what stands now is looked at.
    onDone()
  }
  const act = (step: CareStep, words: string, isMain = false) => <Do words={words} isMain={isMain} onPress={() => move(step)} />
  return (
    <section className="card o5" aria-labelledby="file-care" id="care" tabIndex={-1}>
      <h2 id="file-care" className="h3">
        {say('care-title')}
      </h2>
      <p className="s2">
        {worker === null ? say('care-nobody') : say('care-since', { who: called(worker.person), day: sayWhen(worker.since, lang) })}
      </p>
      {offered && <p className="s2">{say('care-offered', { who: called(offered.to), day: sayWhen(offered.since, lang) })}</p>}
      <NotSent unsent={unsent} words={say('care-not-signed')} />
      {who.signer && asking === undefined && (
        <p className="row acts">
          {worker === null && act('taken', say('care-take'), true)}
          {offered?.to === who.person && act('accepted', say('care-accept'), true)}
          {offered?.to === who.person && act('declined', say('care-decline'))}
          {offered?.by === who.person && act('taken_back', say('care-back'))}
          {isMine && !offered && (
            <Button className="btn" onPress={() => setAsking('hand')}>
              {say('care-hand')}
            </Button>
          )}
          {worker !== null && (isMine || isHead) && (
            <Button className="btn" onPress={() => setAsking('let-go')}>
              {say('care-let-go')}
            </Button>
          )}
        </p>
      )}
      {asking === 'hand' && (
        <div role="group" aria-label={say('care-hand')}>
          {others.length === 0 ? (
            <p className="s2">{say('care-hand-none')}</p>
          ) : (
            <Choose
              label={say('care-hand-to')}
              value={to}
              empty={say('plan-choose')}
              options={others.map((c) => [c, checkCode(c)] as const)}
              onChoose={setTo}
            />
          )}
          <p className="s1 mut">{say('care-hand-how')}</p>
          <p className="row acts">
            <Do words={say('care-hand-send')} isMain isOff={to === ''} onPress={() => move('offered', to)} />
            <Button className="btn" onPress={() => setAsking(undefined)}>
              {say('care-no')}
            </Button>
          </p>
        </div>
      )}
      {asking === 'let-go' && (
        <Sure
          about={say('care-let-go')}
          asks={say('care-let-go-sure')}
          yes={say('care-yes')}
          no={say('care-no')}
          onYes={() => move('let_go')}
          onNo={() => setAsking(undefined)}
        />
      )}
      <p className="s1 mut">{say('care-number', { code: checkCode(who.person) })}</p>
    </section>
  )
}
