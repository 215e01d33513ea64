import { useEffect } from 'react'
import { ANEW, replaceBy } from '../route.ts'
import { isBegun } from './begun.ts'
import type { Place, SetPlace } from './place.ts'

/**
 * "Hand it in" means another return: the receipt of the last one, which the page still shows, would say that it is in the record already.
 * So does a record that was begun elsewhere: the page was left at a receipt, and comes back for something else. Work that is not sent stays as it was left.
 * @param next where one goes from a receipt
 */
export function useAnew(path: readonly string[], place: Place, setPlace: SetPlace, next: () => Place): void {
  useEffect(() => {
    if (path[0] === ANEW) replaceBy('return')
    else if (!isBegun()) return
    if (place.at === 'receipt') setPlace(next())
  }, [path, place.at, setPlace, next])
}
