/** Whether names are held open on this sheet. Only what shows a name hears of it: a sheet has thousands of cells that do not. */
import { createContext, use, useState, type ReactNode } from 'react'
import { useWords } from '../use-words.ts'

const Held = createContext(false)
const Hold = createContext<(held: boolean) => void>(() => undefined)

export const useHeld = (): boolean => use(Held)
export const useHold = (): ((held: boolean) => void) => use(Hold)

/** Around all that shows names together. They are closed until somebody holds them open. */
export function HeldNames({ children }: { readonly children: ReactNode }) {
  const [held, setHeld] = useState(false)
  return (
    <Hold value={setHeld}>
      <Held value={held}>{children}</Held>
    </Hold>
  )
}

/** A name, while it is held open; else what stands in its place. */
export function ClosedName({ text }: { readonly text: string }) {
  const say = useWords()
  return useHeld() ? text : <span className="closed">{say('name-closed-plain')}</span>
}
