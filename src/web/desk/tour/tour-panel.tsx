import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { speaker } from '../../words/say.ts'
import { TOUR } from './words.ts'
import { useLang } from '../lang.tsx'
import { go } from '../route.ts'
import './tour.css'
import type { Stop } from './tours.ts'

type Props = {
  readonly stops: readonly Stop[]
  /** From 0; as many as there are stops is the end. */
  readonly step: number
  readonly onStep: (step: number) => void
  readonly onLeave: () => void
}

/** One step of the tour, beside the desk and never over it: everything goes on working. The heading takes the focus, so a screen reader says the step. */
export function TourPanel({ stops, step, onStep, onLeave }: Props) {
  const say = speaker(TOUR, useLang())
  const heading = useRef<HTMLHeadingElement>(null)
  const stop = stops[step]
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onLeave()
    }
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  }, [onLeave])
  useEffect(() => {
    if (stop?.journey !== undefined && !location.hash.startsWith(`#/${stop.journey}`)) go(stop.journey)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a step is known by its place
  }, [step])
  useEffect(() => {
    heading.current?.focus()
    return stop && pointAt(stop)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a step is known by its place
  }, [step])
  return (
    <aside className="tour" aria-labelledby="tour-title">
      <h2 ref={heading} id="tour-title" tabIndex={-1}>
        {say('title')}
        <span className="s1 mut"> · {stop ? say('step-of', { i: step + 1, n: stops.length }) : say('done')}</span>
      </h2>
      {stop && <p>{say(stop.words)}</p>}
      <p className="row">
        {stop && (
          <Button className="btn p" onPress={() => onStep(step + 1)}>
            {say('next')}
          </Button>
        )}
        {step > 0 && (
          <Button className="btn" onPress={() => onStep(step - 1)}>
            {say('previous')}
          </Button>
        )}
        {stop && (
          <Button className="btn" onPress={() => find(stop)?.focus()}>
            {say('go-there')}
          </Button>
        )}
        <Button className="plain" onPress={onLeave}>
          {say('leave')}
        </Button>
      </p>
      <p className="s1 mut">{say('keys')}</p>
    </aside>
  )
}

/** What the step is about; a part that takes no focus of itself is lent one. */
function find({ at }: Stop): HTMLElement | undefined {
  const found = [...document.querySelectorAll<HTMLElement>(at)].find((element) => element.checkVisibility())
  if (found && found.tabIndex < 0 && !found.hasAttribute('tabindex')) found.tabIndex = -1
  return found
}

/** Marks it once it is drawn: a journey's page is fetched when somebody goes there, and one that was visited before is shown again by its style. */
function pointAt(stop: Stop): () => void {
  let marked: HTMLElement | undefined
  const mark = (): void => {
    const found = find(stop)
    if (!found || found === marked) return
    marked?.classList.remove('tour-at')
    marked = found
    found.classList.add('tour-at')
    found.scrollIntoView({ block: 'center' })
  }
  const watcher = new MutationObserver(mark)
  watcher.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['style', 'hidden'] })
  mark()
  return () => {
    watcher.disconnect()
    marked?.classList.remove('tour-at')
  }
}
