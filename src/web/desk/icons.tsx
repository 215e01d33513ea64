import type { ReactNode } from 'react'

const Icon = ({ children }: { children: ReactNode }) => (
  <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
    {children}
  </svg>
)

/** Full square with a cross: must be mended. */
export const MendIcon = () => (
  <Icon>
    <rect className="sh-stop-full" x="1.2" y="1.2" width="13.6" height="13.6" />
    <path className="sh-on" d="m5 5 6 6m0-6-6 6" />
  </Icon>
)

/** Triangle with a mark: asks a question. */
export const AskIcon = () => (
  <Icon>
    <path className="sh-ask" d="M8 1.2 15.2 14.4H.8z" />
    <path className="sh-ask" d="M8 6v4.2" />
    <circle className="sh-ask-full" cx="8" cy="12.2" r="1" />
  </Icon>
)

/** Dark square with a tick: proved. */
export const DoneIcon = () => (
  <Icon>
    <rect className="sh-accent-full" x="1.4" y="1.4" width="13.2" height="13.2" rx="2" />
    <path className="sh-on" d="m4.6 8.3 2.4 2.4 4.5-5" />
  </Icon>
)

/** Heavy ring: not there yet. */
export const WaitIcon = () => (
  <Icon>
    <circle className="sh-ink" cx="8" cy="8" r="6" />
  </Icon>
)

export const TickIcon = () => (
  <Icon>
    <path className="tick" d="m2.6 8.6 3.6 3.6 7.2-8" />
  </Icon>
)
