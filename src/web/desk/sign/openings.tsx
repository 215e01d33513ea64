import { useEffect, useRef, useState } from 'react'
import type { EntrySigner } from '../../../core/entry/sign.ts'
import type { ApprovalShown } from '../../../core/vault/approvals.ts'
import { SIGN } from '../../words/sign.ts'
import { speaker } from '../../words/say.ts'
import { Do, Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import type { JourneyProps } from '../journeys.ts'
import { useLang } from '../lang.tsx'
import type { ApprovalDesk } from './approval-desk.ts'
import { OpeningCard } from './opening-card.tsx'

const AGAIN_MS = 20_000
type Seen = { readonly desk: ApprovalDesk; readonly pass: string; readonly waiting: readonly ApprovalShown[]; readonly isOver: boolean }

/** Openings that the approver's office was asked to stand for. They wait at a vault; the device says who looks. */
export function OpeningsToApprove({ api, config, country, who, signer }: JourneyProps & { readonly signer: EntrySigner }) {
  const say = speaker(SIGN, useLang())
  const [seen, setSeen] = useState<Seen>()
  const [failed, setFailed] = useState<Failed | 'refused'>()
  /** What was signed or declined here stays where it stood, with what became of it. */
  const [settled, setSettled] = useState<readonly ApprovalShown[]>([])
  const isOnPage = useRef(true)
  useEffect(() => {
    isOnPage.current = true
    return () => void (isOnPage.current = false)
  }, [])

  const { doors } = config
  const look = async (): Promise<void> => {
    setFailed(undefined)
    if (!doors) return
    try {
      const { approvalDesk } = await import('./approval-desk.ts')
      const desk = approvalDesk({ api, doors, agency: who.agency, signer })
      const looked = await desk.look()
      if (looked) setSeen({ desk, ...looked, isOver: false })
      else setFailed('refused')
    } catch {
      setFailed({ code: 'no-passkey' })
    }
  }
  const again = async (): Promise<void> => {
    if (!seen || seen.isOver) return
    const now = await seen.desk.again(seen.pass)
    if (isOnPage.current) setSeen(now ? { ...seen, ...now } : { ...seen, isOver: true })
  }
  useEffect(() => {
    if (!seen || seen.isOver) return
    const timer = setInterval(() => void again(), AGAIN_MS)
    return () => clearInterval(timer)
  })

  if (!doors) return <p className="card narrow">{say('sign-no-vaults')}</p>
  const shown = seen ? [...settled, ...seen.waiting.filter((w) => !settled.some((s) => s.row === w.row))] : []
  return (
    <section className="to-sign" aria-labelledby="sign-openings">
      <h2 id="sign-openings">{say('sign-openings')}</h2>
      <p className="mut lead">{say('sign-openings-how')}</p>
      {failed === 'refused' ? (
        <div className="card stop narrow" role="alert">
          <p>{say('sign-refused')}</p>
        </div>
      ) : (
        <Refused failed={failed} />
      )}
      <p className="row acts">
        <Do isMain={!seen} words={say(seen ? 'sign-look-again' : 'sign-look')} onPress={seen && !seen.isOver ? again : look} />
      </p>
      <p role="status">{seen?.isOver ? say('sign-over') : seen && shown.length === 0 ? say('sign-none') : ''}</p>
      {seen && (
        <ul>
          {shown.map((one) => (
            <OpeningCard
              key={one.row}
              one={one}
              country={country}
              desk={seen.desk}
              pass={seen.pass}
              onSettled={() => setSettled((was) => [...was.filter((s) => s.row !== one.row), one])}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
