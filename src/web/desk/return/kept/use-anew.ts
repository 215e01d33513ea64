import { useEffect, useEffectEvent } from 'react'
import { ANEW, replaceBy } from '../../route.ts'
import { isBegun } from './begun.ts'
import type { Place, SetPlace } from '../place.ts'

/**
 * "Hand it in" means another return: the receipt of the last one, which the page still shows, would say that it is in the record already.
 * So does a record that was begun elsewhere: the page was left at a receipt, and comes back for something else. Work that is not sent stays as it was left.
 * @param next where one goes from a receipt
 */
export function useAnew(path: readonly string[], place: Place, setPlace: SetPlace, next: () => Place): void {
  useEffect(() => {
    if (path[0] === ANEW) replaceBy('return')
    if (isLeft({ at: place.at, isAnew: path[0] === ANEW, comesBack: false, isBegun: isBegun() })) setPlace(next())
  }, [path, place.at, setPlace, next])
  const come = useEffectEvent(() => {
    if (isLeft({ at: place.at, isAnew: false, comesBack: true, isBegun: isBegun() })) setPlace(next())
  })
  // Once each time that the page is come back to (journeys-view.tsx), and never while one stands at it: a receipt is read by whoever it is of.
  useEffect(() => come(), [])
}

type Standing = { readonly at: Place['at']; readonly isAnew: boolean; readonly comesBack: boolean; readonly isBegun: boolean }
/** Whether a receipt is left for something else. What was begun elsewhere may wait behind other work: the receipt of that is no reason to go on. */
export const isLeft = ({ at, isAnew, comesBack, isBegun: begun }: Standing): boolean => at === 'receipt' && (isAnew || (comesBack && begun))
