import { useEffect, useState } from 'react'
import { POLICIES } from './sign/policy-words.ts'
import { speaker } from '../words/say.ts'
import type { Api } from './account/api.ts'
import { MendIcon } from './icons.tsx'
import { useLang } from './lang.tsx'

const EVERY_MS = 15_000

/** On every page, also at the door: a new version waits for two signatures, and until then only signing works. Gone by itself once they are there. */
export default function WaitsNotice({ api }: { readonly api: Api }) {
  const say = speaker(POLICIES, useLang())
  const [waits, setWaits] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const ask = async (): Promise<void> => {
      const said = await api.ask<{ policies: 'adopted' | 'wait' }>('GET', '/api/v1/standing')
      if (isOver) return
      if (said.ok) setWaits(said.body.policies === 'wait')
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
      {waits && (
        <p className="card stop">
          <MendIcon /> {say('pol-waits')}
        </p>
      )}
    </div>
  )
}
