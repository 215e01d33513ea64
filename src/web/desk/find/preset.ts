/** With which filters a list is opened that somebody asked for by office and month. Kept in this window: an address names no office. */
type Preset = {
  readonly kind: string
  readonly office: string
  readonly year: number | undefined
  readonly month: number | undefined
}
let preset: Preset | undefined
export const setPreset = (next: Preset): void => void (preset = next)
/** Whoever leaves takes along what he was about to look at. */
export const forgetPreset = (): void => void (preset = undefined)
/** Once: whoever comes back to the list by the navigation sees all of it. */
export function takePreset(kind: string): Preset | undefined {
  const mine = preset?.kind === kind ? preset : undefined
  preset = undefined
  return mine
}
