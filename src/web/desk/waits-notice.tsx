import { useEffect, useState } from 'react'
import { POLICIES } from './sign/policy-words.ts'
import { speaker } from '../words/say.ts'
import type { Standing } from './account/standing.ts'
import type { Api } from './account/api.ts'
import { MendIcon } from './first-icons.tsx'
import { useLang } from './lang.tsx'

const EVERY_MS = 15_000

/** On every page, also at the door: a new version waits for two signatures, and until then only signing works; or nobody can enrol devices. */
export default function WaitsNotice({ api }: { readonly api: Api }) {
  const say = speaker(POLICIES, useLang())
  const [standing, setStanding] = useState<Standing>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const ask = async (): Promise<void> => {
      const said = await api.ask<Standing>('GET', '/api/v1/standing')
      if (isOver) return
      if (said.ok) setStanding(said.body)
      // A record that serves does not stop serving: it is asked once.
      if (!said.ok || said.body.policies === 'wait') timer = setTimeout(() => void ask(), EVERY_MS)
    }
    void ask()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [api])
  return (
    <div role="status">
      {standing?.policies === 'wait' && (
        <p className="card stop">
          <MendIcon /> {say('pol-waits')}
        </p>
      )}
      {standing?.registrars === 'gone' && (
        <p className="card stop">
          <MendIcon /> {say('registrars-gone')}
        </p>
      )}
    </div>
  )
}
