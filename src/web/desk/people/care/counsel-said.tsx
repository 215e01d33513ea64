import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Care } from '../../../../core/person/care.ts'
import { counselOf } from '../../../../core/person/counsel.ts'
import { speaker } from '../../../words/say.ts'
import { Do } from '../../account/parts.tsx'
import { Choose } from '../../form/choose.tsx'
import { Sure } from '../../form/sure.tsx'
import { NotSent, useSending } from '../../form/use-sending.tsx'
import { useLang } from '../../lang.tsx'
import { useColleague, type CareProps } from './care-card.tsx'
import { COUNSEL } from './counsel-words.ts'
import { kindWords, sayOn, sayWhen } from '../model.ts'

type Props = Omit<CareProps, 'record' | 'country'> & { readonly isSeen: boolean }

/**
 * The act that ends a lawyer owed to a child. A lawyer on the file may be the guardian's: whoever answers for the child, or the head, says of one that it is
 * the child's own, and nobody else does. Until it is pressed the screen says no more than that a lawyer is looked for.
 */
export function SayCounsel({ api, who, file, onDone, isSeen }: Props) {
  const lang = useLang()
  const say = speaker(COUNSEL, lang)
  const [isAsking, setAsking] = useState(false)
  const [chosen, setChosen] = useState('')
  const { send, unsent } = useSending({ api, who }, '/api/v1/people')
  const lawyers = counselOf(file.records)?.lawyers ?? []
  const record = lawyers.length === 1 ? lawyers[0]?.record : chosen
  const may = who.signer && (file.care.worker?.person === who.person || who.roles.includes('head'))
  if (lawyers.length === 0 || !may)
    return isSeen ? <span className="s2 mut">{say(lawyers.length === 0 ? 'counsel-none' : 'counsel-who')}</span> : null
  if (!isAsking)
    return (
      <button type="button" className="plain s2" onClick={() => setAsking(true)}>
        {say('counsel-found')}
      </button>
    )
  const answer = async (): Promise<void> => {
    if (record === undefined || record === '') return
    if (await send({ kind: 'care.moved', record, step: 'answered', colleague: null })) setAsking(false)
    onDone()
  }
  return (
    <div role="group" aria-label={say('counsel-found')}>
      <p className="s2">{say('counsel-sure')}</p>
      {lawyers.length > 1 && (
        <Choose
          label={say('counsel-which')}
          value={chosen}
          empty={say('counsel-choose')}
          options={lawyers.map((r) => [r.record, `${kindWords(r.kind, lang)}, ${sayOn(r.kind, r.on, lang)}`] as const)}
          onChoose={setChosen}
        />
      )}
      <NotSent unsent={unsent} words={say('counsel-not-signed')} />
      <p className="row acts">
        <Do words={say('counsel-yes')} isMain isOff={record === ''} onPress={answer} />
        <Button className="btn" onPress={() => setAsking(false)}>
          {say('counsel-no')}
        </Button>
      </p>
    </div>
  )
}

/**
 * What was said of a lawyer, and what of it was taken back: both are seen. Whoever of the office knows better takes it back, and one is looked for again: a
 * wrong word would leave a child with the guardian's lawyer, a wrong taking back costs a question more.
 */
export function CounselSaid({ api, who, file, onDone, isSeen }: Props) {
  const lang = useLang()
  const say = speaker(COUNSEL, lang)
  const called = useColleague(who)
  const [asking, setAsking] = useState<string>()
  const { send, unsent } = useSending({ api, who }, '/api/v1/people')
  if (file.care.answers.length === 0) return null
  const takeBack = async (record: string): Promise<void> => {
    if (await send({ kind: 'care.moved', record, step: 'answer_taken_back', colleague: null })) setAsking(undefined)
    onDone()
  }
  const whereOf = ({ record }: Care['answers'][number]): string => {
    const of = isSeen ? file.records.find((r) => r.record === record) : undefined
    return of ? `${kindWords(of.kind, lang)}, ${sayOn(of.kind, of.on, lang)}` : ''
  }
  return (
    <>
      <ul className="who s2">
        {file.care.answers.map((a) => (
          <li key={`${a.record} ${a.at}`}>
            {say('counsel-was', { who: called(a.by), day: sayWhen(a.at, lang) })}{' '}
            {a.takenBack && <b>{say('counsel-was-back', { who: called(a.takenBack.by), day: sayWhen(a.takenBack.at, lang) })}</b>}
            <span className="beside mut">{whereOf(a)}</span>
            {a.takenBack === null && who.signer && asking !== a.record && (
              <button type="button" className="plain" onClick={() => setAsking(a.record)}>
                {say('counsel-back')}
              </button>
            )}
            {asking === a.record && a.takenBack === null && (
              <Sure
                about={say('counsel-back')}
                asks={say('counsel-back-sure')}
                yes={say('counsel-back-yes')}
                no={say('counsel-no')}
                onYes={() => takeBack(a.record)}
                onNo={() => setAsking(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
      <NotSent unsent={unsent} words={say('counsel-not-signed')} />
    </>
  )
}
