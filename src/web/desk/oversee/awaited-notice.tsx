import { useEffect, useState } from 'react'
import { OVERSEE } from './words.ts'
import { speaker } from '../../words/say.ts'
import type { Api } from '../account/api.ts'
import { MendIcon } from '../first-icons.tsx'
import { useLang } from '../lang.tsx'
import { pathTo } from '../route.ts'
import '../vault/to-sign.css'

const EVERY_MS = 60_000

/** Says on whichever page oversight is that something waits for it; the same words whatever it is. What it is, a vault tells a device alone. */
export default function AwaitedNotice({ api }: { readonly api: Api }) {
  const say = speaker(OVERSEE, useLang())
  const [isAwaited, setAwaited] = useState(false)
  useEffect(() => {
    let isOver = false
    const ask = async (): Promise<void> => {
      const said = await api.ask<{ oversight: 'look' | 'none' }>('GET', '/api/v1/awaited')
      // A line that is down for a moment takes no word back.
      if (!isOver && said.ok) setAwaited(said.body.oversight === 'look')
    }
    void ask()
    const timer = setInterval(() => void ask(), EVERY_MS)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [api])
  return (
    <div role="status" className="awaited">
      {isAwaited && (
        <p className="card stop narrow">
          <MendIcon /> {say('ov-awaited')} <a href={pathTo('oversee')}>{say('ov-title')}</a>
        </p>
      )}
    </div>
  )
}
