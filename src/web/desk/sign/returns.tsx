import { lazy, Suspense } from 'react'
import { useFresh, useList } from '../account/use-list.ts'
import type { Overview } from '../due/model.ts'
import type { JourneyProps } from '../journey.ts'
import '../today/today.css'

const ToSign = lazy(() => import('../today/to-sign.tsx').then((m) => ({ default: m.ToSign })))

/** Returns that came without a signature, each with the way to where its rows are read and it is signed; nothing where there is none. */
export function ReturnsToSign({ api, country }: Pick<JourneyProps, 'api' | 'country'>) {
  const { list, again } = useList<Overview>(api, '/api/v1/returns-due')
  useFresh(again)
  if (!list || list.toSign.length === 0) return null
  return (
    <div className="today">
      <Suspense>
        <ToSign country={country} returns={list.toSign} acts={0} releases={0} />
      </Suspense>
    </div>
  )
}
