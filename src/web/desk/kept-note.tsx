import { createContext, useContext } from 'react'
import type { Words } from '../../core/model/fields.ts'
import { pick } from '../words/say.ts'
import { SHEETS } from '../words/sheets.ts'
import { useLang } from './lang.tsx'

/** Where what is worked at stays meanwhile. Practice says another (training/training-page.tsx). */
export const WhereKept = createContext<Words>(SHEETS['only-here'])

export const useWhereKept = (): string => pick(useContext(WhereKept), useLang())

/** Said under whatever is worked at. */
export function KeptNote() {
  return <p className="s1 mut note">{useWhereKept()}</p>
}
