import { Activity, lazy, Suspense, useEffect, useState, type ComponentType } from 'react'
import type { JourneyProps } from './journey.ts'
import { JOURNEYS } from './journeys.ts'
import { landingOf, mineOf } from './landing.ts'
import { useSay } from './lang.tsx'
import { replaceBy, useRoute } from './route.ts'
import { Caught } from './caught.tsx'

/** One component a journey, for as long as the page lives: its code is fetched once. */
const PAGES: Readonly<Record<string, ComponentType<JourneyProps>>> = Object.fromEntries(JOURNEYS.map((j) => [j.id, lazy(j.load)]))

/** The journey of the address. Those visited before stay behind it as they were left: going away loses nothing typed. */
export function Journeys(props: Omit<JourneyProps, 'path'>) {
  const { who, country } = props
  const [id, ...path] = useRoute()
  const mine = mineOf(who, country)
  const now = mine.find((j) => j.id === id)?.id
  const [visited, setVisited] = useState<Readonly<Record<string, readonly string[]>>>({})
  const paths = now === undefined ? visited : { ...visited, [now]: path }
  useEffect(() => {
    // An address that is nobody's, or another's, is answered like none at all.
    if (now === undefined) replaceBy(landingOf(who, country, undefined))
    else setVisited((was) => ({ ...was, [now]: path }))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the path is compared by what it says
  }, [now, path.join('/')])
  return Object.entries(paths).map(([journey, behind]) => {
    const Page = PAGES[journey]
    return (
      Page && (
        <Activity key={journey} mode={journey === now ? 'visible' : 'hidden'}>
          <Caught>
            <Suspense fallback={<Waiting />}>
              <Page {...props} path={behind} />
            </Suspense>
          </Caught>
        </Activity>
      )
    )
  })
}

function Waiting() {
  return <p role="status">{useSay()('starting')}</p>
}
