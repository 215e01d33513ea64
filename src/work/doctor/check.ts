/** What `saksi doctor` says: one line a check. A fault must be mended before the record is relied on; a warning is a thing to decide. */
export type State = 'ok' | 'warn' | 'fault'
export type Check = {
  /** `group.name`, stable: other programs may watch it. */
  readonly id: string
  readonly state: State
  /** What was found. */
  readonly says: string
  /** How to mend it; none where all is well. */
  readonly mend?: string
}

export const ok = (id: string, says: string): Check => ({ id, state: 'ok', says })
export const warn = (id: string, says: string, mend: string): Check => ({ id, state: 'warn', says, mend })
export const fault = (id: string, says: string, mend: string): Check => ({ id, state: 'fault', says, mend })

/** The worst of them decides the exit code: 0 all is well, 1 something to decide, 2 something to mend. */
export const exitCodeOf = (checks: readonly Check[]): 0 | 1 | 2 =>
  checks.some((c) => c.state === 'fault') ? 2 : checks.some((c) => c.state === 'warn') ? 1 : 0

/** Seconds as a person says them. What is from after now, by two clocks that differ, is new: the clocks have checks of their own. */
export const ageOf = (seconds: number): string =>
  seconds < 120
    ? `${Math.max(0, Math.round(seconds))} s`
    : seconds < 7200
      ? `${Math.round(seconds / 60)} min`
      : seconds < 172_800
        ? `${Math.round(seconds / 3600)} h`
        : `${Math.round(seconds / 86_400)} days`
