import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

let hasStarted = false

/** A page's heading. From the second page on it takes the focus, so that a screen reader says where one is now. */
export function PageTitle({ id, children }: { id?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A tour that is under way has the focus, and says what there is here.
    if (hasStarted && !document.querySelector('.tour')) heading.current?.focus()
    hasStarted = true
  }, [])
  return (
    <h1 ref={heading} id={id} tabIndex={-1}>
      {children}
    </h1>
  )
}
