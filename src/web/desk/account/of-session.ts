/** What a window holds of whoever is signed in, outside of its pages: it goes when they leave, so that the next one finds nothing of it. */
const held = new Set<() => void>()

/** @param forget called each time that somebody leaves. */
export const forgottenOnLeave = (forget: () => void): void => void held.add(forget)

export function forgetSession(): void {
  for (const forget of held) forget()
}
