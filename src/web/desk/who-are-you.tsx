import { Button } from 'react-aria-components/Button'
import { pick } from '../words/say.ts'
import type { Person } from './config.ts'
import { PageTitle } from './page-title.tsx'
import { useLang, useSay } from './lang.tsx'

type Props = { readonly people: readonly Person[]; readonly onChoose: (person: Person) => void; readonly onDevice: () => void }

/** The demo's choice of person. An installation that is not a demo knows people by their devices. */
export function WhoAreYou({ people, onChoose, onDevice }: Props) {
  const lang = useLang()
  const say = useSay()
  return (
    <>
      <PageTitle>{say('who-are-you')}</PageTitle>
      <p className="mut">{say('who-note')}</p>
      <ul className="choices">
        {people.map((person) => (
          <li key={person.id}>
            <Button className="btn l" onPress={() => onChoose(person)}>
              {pick(person.words, lang)}
            </Button>
          </li>
        ))}
      </ul>
      <p className="row acts">
        <Button className="plain" onPress={onDevice}>
          {say('by-device')}
        </Button>
      </p>
    </>
  )
}
