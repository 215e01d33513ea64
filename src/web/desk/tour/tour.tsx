import { useCallback, useRef, useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { useSay } from '../lang.tsx'
import type { SignedIn } from '../account/session.ts'
import { recall, remember } from '../remembered.ts'
import { TourPanel } from './tour-panel.tsx'
import { roleOf, stopsFor } from './tours.ts'

type Props = { readonly who: SignedIn; readonly country: Country; readonly isDemo: boolean }

/**
 * The way into the first-day tour. How far one came is remembered on this computer. In a demonstration it is always there; in a real desk until the
 * invented papers were handed in once.
 */
export default function Tour({ who, country, isDemo }: Props) {
  const say = useSay()
  const stops = stopsFor(who, country, isDemo)
  const kept = `tour-${roleOf(who, country)}`
  const [step, setStep] = useState(() => Math.max(0, Math.trunc(Number(recall(kept) ?? 0)) || 0))
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const to = (next: number): void => {
    setStep(next)
    remember(kept, String(next))
  }
  const isOver = step >= stops.length
  const begin = (): void => {
    if (isOver) to(0)
    setOpen(true)
  }
  const leave = useCallback((): void => {
    setOpen(false)
    button.current?.focus()
  }, [])
  return (
    <>
      <button ref={button} type="button" className="plain" aria-expanded={isOpen} onClick={isOpen ? leave : begin}>
        {say(step > 0 && !isOver ? 'tour-on' : 'tour')}
      </button>
      {isOpen && <TourPanel stops={stops} step={step} onStep={to} onLeave={leave} />}
    </>
  )
}
