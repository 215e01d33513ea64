import { useEffect, useId, useRef, useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { seated } from '../../../core/country/name-bodies.ts'
import { isReviewer } from '../../../core/entry/bodies.ts'
import type { CredentialCard, CredentialRole } from '../../../core/entry/credential-card.ts'
import { DESK } from '../../words/desk.ts'
import { pick } from '../../words/say.ts'
import { Choose } from '../form/choose.tsx'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import type { Api } from './api.ts'
import { useDeviceWords } from './device-words.ts'
import { Code, Do, Refused, useBody, useWords } from './parts.tsx'
import { forgetPasskey, makePasskey, newPerson, provePossession, SameDevice, type Held } from './passkey.ts'
import { nameReviewers, rolesAt } from './roles-at.ts'
import type { Failed, SignedIn } from './session.ts'

type Props = { readonly api: Api; readonly country: Country; readonly who?: SignedIn; readonly onBack: () => void }
/** `name`: what the device calls the key, where it shows several. */
type Made = { readonly card: CredentialCard; readonly held: Held; readonly name: string }
type Asked = Made & { readonly request: string }
type State = 'waiting' | 'half' | 'enrolled' | 'unknown'

const LOOK_MS = 4000

/** A device asks to be enrolled: office, role, a new passkey, and then the code that two registrars want to hear. */
export function EnrolPage({ api, country, who, onBack }: Props) {
  const [say, tell] = [useWords(), useDeviceWords()]
  const body = useBody(country)
  const lang = useLang()
  const reviewers = nameReviewers(country, body, lang)
  // A place that nobody has named holds no device; a demonstration's people have keys in files.
  const bodies = seated([...country.agencies, country.trustee]).map((b) => b.id)
  const [agency, setAgency] = useState(who?.agency ?? '')
  // Nothing is offered: one press must not ask for a seat at an office that nobody chose.
  const [role, setRole] = useState<CredentialRole | ''>(who?.roles[0] ?? '')
  const roles = rolesAt(country, agency)
  const choose = pick(DESK.choose, lang)
  const [asked, setAsked] = useState<Asked>()
  const [failed, setFailed] = useState<Failed>()
  const [invitation, setInvitation] = useState('')
  const [invitationField, invitationHint] = [useId(), useId()]

  const chooseAgency = (id: string): void => {
    setAgency(id)
    if (role !== '' && !rolesAt(country, id).includes(role)) setRole('')
  }
  // Who is here with a key of this device wants one on another.
  const isOther = who?.held !== undefined

  /** Of an asking that was refused, an invitation with a letter wrong: the key is good, and no second one is made beside it. */
  const key = useRef<Made>(undefined)
  const make = async (): Promise<void> => {
    if (role === '') return
    setFailed(undefined)
    try {
      const made = key.current
      const isOf = made?.card.agency === agency && made.card.roles[0] === role
      const { card, held, name } = isOf
        ? made
        : await makePasskey(agency, role, who?.person ?? newPerson(), `${agency} ${role}`, who?.held?.handle)
      key.current = { card, held, name }
      const possession = await provePossession(card, held)
      const said = await api.ask<{ request: string }>('POST', '/api/v1/enrolments', {
        card,
        possession,
        ...(invitation.trim() === '' ? {} : { invitation: invitation.trim() }),
      })
      if (said.ok) setAsked({ request: said.body.request, card, held, name })
      else setFailed(said)
    } catch (error) {
      setFailed({ code: error instanceof SameDevice ? 'same-device' : 'no-passkey' })
    }
  }

  if (asked) return <CodePage api={api} asked={asked} of={body(asked.card.agency)} onBack={onBack} />
  return (
    <>
      <PageTitle>{say(isOther ? 'another-device' : 'enrol-this')}</PageTitle>
      <p className="mut lead">{tell(isOther ? 'enrol-other-how' : 'enrol-how')}</p>
      <Refused failed={failed} />
      <div className="card typed narrow">
        <Choose
          label={tell('enrol-office')}
          value={agency}
          empty={choose}
          options={bodies.map((id) => [id, body(id)] as const)}
          onChoose={chooseAgency}
        />
        <Choose
          label={tell('enrol-role')}
          value={role}
          empty={choose}
          options={roles.map((id) => [id, say(`role-${id}`)] as const)}
          onChoose={setRole}
        />
        {role === 'reviewer' && agency !== '' && !isReviewer(country, agency) && (
          <p className="mut s2">{tell('role-reviewer-here', { bodies: reviewers })}</p>
        )}
        {!who && (
          <div className="field">
            <label htmlFor={invitationField}>{tell('enrol-invitation')}</label>
            <input
              id={invitationField}
              className="check-code"
              type="text"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
              aria-describedby={invitationHint}
              value={invitation}
              onChange={(event) => setInvitation(event.target.value)}
            />
            <p id={invitationHint} className="mut">
              {tell('enrol-invitation-how')}
            </p>
          </div>
        )}
      </div>
      <p className="row acts">
        <Do isMain words={tell(isOther ? 'make-key-there' : 'make-key')} isOff={agency === '' || role === ''} onPress={make} />
        <Do words={say('back')} onPress={onBack} />
      </p>
    </>
  )
}

type CodeProps = { readonly api: Api; readonly asked: Asked; /** The office, in words. */ readonly of: string; readonly onBack: () => void }

function CodePage({ api, asked, of, onBack }: CodeProps) {
  const [say, tell] = [useWords(), useDeviceWords()]
  const state = useProgress(api, asked)
  const { held } = asked
  useEffect(() => {
    if (state === 'unknown') void forgetPasskey(held)
  }, [state, held])
  return (
    <>
      <PageTitle>{say(state === 'enrolled' ? 'state-enrolled' : 'code-title')}</PageTitle>
      {state !== 'enrolled' && <p className="mut lead">{tell('code-how')}</p>}
      <section className="card certificate narrow">
        <p>
          <Code credential={asked.card.credential} />
        </p>
        <p>{[of, ...asked.card.roles.map((role) => say(`role-${role}`))].join(' · ')}</p>
        <p className="mut">{tell('code-key', { name: asked.name })}</p>
        <p role="status">{state === 'enrolled' ? tell('code-keep') : say(`state-${state}`)}</p>
      </section>
      {(state === 'waiting' || state === 'half') && <p className="mut narrow">{tell('code-wrong')}</p>}
      <p className="row acts">
        <Do isMain={state === 'enrolled'} words={say(state === 'enrolled' ? 'sign-in-title' : 'back')} onPress={onBack} />
      </p>
    </>
  )
}

/** Asks every few seconds while the page is open. */
function useProgress(api: Api, { request, card }: Asked): State {
  const [state, setState] = useState<State>('waiting')
  useEffect(() => {
    let isOver = false
    const look = async (): Promise<void> => {
      while (!isOver) {
        const said = await api.ask<{ state: State }>('GET', `/api/v1/enrolments/${request}?credential=${card.credential}`)
        if (isOver) return
        if (said.ok) setState(said.body.state)
        if (said.ok && (said.body.state === 'enrolled' || said.body.state === 'unknown')) return
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
      }
    }
    void look()
    return () => void (isOver = true)
  }, [api, request, card])
  return state
}
