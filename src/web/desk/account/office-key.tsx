import { useState, type ChangeEvent } from 'react'
import type { Country } from '../../../core/country/index.ts'
import type { EdgeKeys } from '../../../flow/ports.ts'
import type { Person } from '../config.ts'
import { PageTitle } from '../page-title.tsx'
import type { Api } from './api.ts'
import { Do, useWords } from './parts.tsx'
import type { SignedIn } from './session.ts'

type Props = {
  readonly api: Api
  readonly country: Country
  readonly who: SignedIn
  readonly onPerson: (person: Person) => void
  readonly onBack: () => void
}

/** The office's own key seals its names. It is chosen each time and kept nowhere: a lost computer holds none. */
export function OfficeKey({ api, country, who, onPerson, onBack }: Props) {
  const say = useWords()
  const [isWrong, setWrong] = useState(false)
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const keys = await event.target.files?.[0]
      ?.text()
      .then((text) => JSON.parse(text) as EdgeKeys)
      .catch(() => undefined)
    const agency = country.agencies.find((a) => a.id === who.agency)
    const isOurs = keys?.format === 'saksi-edge/1' && keys.country === country.id && keys.agency === who.agency
    setWrong(!isOurs)
    if (isOurs && agency && who.held)
      onPerson({ id: who.agency, words: agency.words, keys, device: { held: who.held, api, isHead: who.roles.includes('head') } })
  }
  return (
    <>
      <PageTitle>{say('hand-in')}</PageTitle>
      <p className="mut lead">{say('hand-in-how')}</p>
      {isWrong && (
        <div className="card stop narrow" role="alert">
          <p>{say('wrong-key-file', { agency: who.agency })}</p>
        </div>
      )}
      <label className="field narrow">
        {say('office-key')}
        <input type="file" accept=".json,application/json" onChange={(event) => void take(event)} />
      </label>
      <p className="row acts">
        <Do words={say('back')} onPress={onBack} />
      </p>
    </>
  )
}
