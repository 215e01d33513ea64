import { createContext } from 'react'

/** Signs the person who is here in again, with the work in the window; undefined where nobody is, or no device of hers is at hand. */
export const SignInAgain = createContext<(() => Promise<void>) | undefined>(undefined)
