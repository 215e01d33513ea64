import { useEffect, useState } from 'react'
import { langOf } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import type { Country, Words } from '../../core/country/index.ts'
import { AccountDesk } from './account/account-desk.tsx'
import { Api } from './account/api.ts'
import { isFailed, signIn, type SignedIn } from './account/session.ts'
import { loadConfig } from './config.ts'
import type { DeskConfig, Person } from './config.ts'
import { loadCountry } from './country.ts'
import { DeskFrame } from './desk-frame.tsx'
import { LangContext, useSay } from './lang.tsx'
import { ReturnDesk } from './return-desk.tsx'
import { WhoAreYou } from './who-are-you.tsx'

type Started = { readonly config: DeskConfig; readonly country: Country; readonly api: Api }

/** The desk: reads its configuration, asks who is there, and lets them hand in a return. */
export function DeskApp() {
  const [lang, setLang] = useState<Lang>(() => langOf(new URLSearchParams(location.search).get('lang')))
  const [started, setStarted] = useState<Started | 'waiting' | 'broken'>('waiting')
  const [person, setPerson] = useState<Person | null>(null)
  const [who, setWho] = useState<SignedIn>()
  const [byDevice, setByDevice] = useState(() => location.hash.startsWith('#/'))

  useEffect(() => {
    document.documentElement.lang = lang
    history.replaceState(null, '', `?lang=${lang}${location.hash}`)
  }, [lang])

  useEffect(() => {
    loadConfig()
      .then((config) => {
        setStarted({ config, country: loadCountry(config.country), api: new Api(config.api) })
        if (!config.demo) setByDevice(true)
        setPerson(config.people.find((p) => p.id === location.hash.slice(1)) ?? null)
      })
      .catch(() => setStarted('broken'))
  }, [])

  const ready = typeof started === 'object' ? started : null
  return (
    <LangContext value={lang}>
      <DeskFrame
        demo={ready?.config.demo ?? false}
        {...(ready ? { country: ready.country.words, home: ready.config.api } : {})}
        name={person?.words ?? (who && ready ? bodyOf(ready.country, who.agency) : undefined)}
        {...(who && ready ? { onAgain: () => void again(ready.api, setWho) } : {})}
        onLang={setLang}
        onLeave={() => {
          history.replaceState(null, '', `?lang=${lang}`)
          setPerson(null)
          if (who && ready) void ready.api.ask('POST', '/api/v1/sign-out', {})
          setWho(undefined)
        }}
      >
        {!ready ? (
          <Starting broken={started === 'broken'} />
        ) : person ? (
          <ReturnDesk key={person.id} config={ready.config} country={ready.country} person={person} />
        ) : byDevice ? (
          <AccountDesk {...ready} who={who} onWho={setWho} />
        ) : (
          <WhoAreYou people={ready.config.people} onChoose={setPerson} onDevice={() => setByDevice(true)} />
        )}
      </DeskFrame>
    </LangContext>
  )
}

/** The same person's new session, with the work still in the window. */
async function again(api: Api, set: (who: SignedIn) => void): Promise<void> {
  const who = await signIn(api)
  if (!isFailed(who)) set(who)
}

const bodyOf = (country: Country, agency: string): Words =>
  agency === country.trustee.id ? country.trustee.words : (country.agencies.find((a) => a.id === agency)?.words ?? country.words)

function Starting({ broken }: { broken: boolean }) {
  const say = useSay()
  return broken ? (
    <div role="alert">
      <h1>{say('no-desk')}</h1>
      <p className="mut">{say('no-desk-why')}</p>
    </div>
  ) : (
    <h1>{say('starting')}</h1>
  )
}
