import { pick } from '../words/say.ts'
import { Do, Refused } from './account/parts.tsx'
import type { Failed } from './account/session.ts'
import type { DemoPerson } from './config.ts'
import { PageTitle } from './page-title.tsx'
import { useLang, useSay } from './lang.tsx'

type Props = {
  readonly people: readonly DemoPerson[]
  /** Why the last choice did not open a session. */
  readonly failed: Failed | undefined
  readonly onChoose: (person: DemoPerson) => Promise<void>
  readonly onDevice: () => void
}

/** The demo's choice of person. An installation that is not a demo knows people by their devices. */
export function WhoAreYou({ people, failed, onChoose, onDevice }: Props) {
  const lang = useLang()
  const say = useSay()
  return (
    <>
      <PageTitle>{say('who-are-you')}</PageTitle>
      <p className="mut">{say('who-note')}</p>
      <Refused failed={failed} />
      <ul className="choices">
        {people.map((person) => (
          <li key={person.id}>
            <Do words={pick(person.words, lang)} onPress={() => onChoose(person)} />
          </li>
        ))}
      </ul>
      <p className="row acts">
        <button type="button" className="plain" onClick={onDevice}>
          {say('by-device')}
        </button>
      </p>
    </>
  )
}
