/** Seconds, whole, from some beginning in the past of this process: for limits and pauses in memory alone. Nobody can set it. */
export const monotonicSeconds = (): number => Math.floor(performance.now() / 1000)
