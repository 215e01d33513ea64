import { useEffect, useState } from 'react'
import { langOf } from '../words/khmer.ts'
import type { Lang } from '../words/khmer.ts'
import type { Country } from '../../core/country/index.ts'
import { loadConfig } from './config.ts'
import type { DeskConfig, Person } from './config.ts'
import { loadCountry } from './country.ts'
import { DeskFrame } from './desk-frame.tsx'
import { LangContext, useSay } from './lang.tsx'
import { ReturnDesk } from './return-desk.tsx'
import { WhoAreYou } from './who-are-you.tsx'

type Started = { readonly config: DeskConfig; readonly country: Country }

/** The desk: reads its configuration, asks who is there, and lets them hand in a return. */
export function DeskApp() {
  const [lang, setLang] = useState<Lang>(() => langOf(new URLSearchParams(location.search).get('lang')))
  const [started, setStarted] = useState<Started | 'waiting' | 'broken'>('waiting')
  const [person, setPerson] = useState<Person | null>(null)

  useEffect(() => {
    document.documentElement.lang = lang
    history.replaceState(null, '', `?lang=${lang}${location.hash}`)
  }, [lang])

  useEffect(() => {
    loadConfig()
      .then((config) => {
        setStarted({ config, country: loadCountry(config.country) })
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
        person={person}
        onLang={setLang}
        onLeave={() => {
          history.replaceState(null, '', `?lang=${lang}`)
          setPerson(null)
        }}
      >
        {!ready ? (
          <Starting broken={started === 'broken'} />
        ) : person ? (
          <ReturnDesk key={person.id} config={ready.config} country={ready.country} person={person} />
        ) : (
          <WhoAreYou people={ready.config.people} onChoose={setPerson} />
        )}
      </DeskFrame>
    </LangContext>
  )
}

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
