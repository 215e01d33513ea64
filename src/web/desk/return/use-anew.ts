import { useEffect } from 'react'
import { ANEW, replaceBy } from '../route.ts'
import type { Place, SetPlace } from './place.ts'

/**
 * "Hand it in" means another return: the receipt of the last one, which the page still shows, would say that it is in the record already.
 * Work that is not sent stays as it was left.
 * @param next where one goes from a receipt
 */
export function useAnew(path: readonly string[], place: Place, setPlace: SetPlace, next: () => Place): void {
  useEffect(() => {
    if (path[0] !== ANEW) return
    replaceBy('return')
    if (place.at === 'receipt') setPlace(next())
  }, [path, place.at, setPlace, next])
}
