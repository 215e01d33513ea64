/** With which filters a list is opened that somebody asked for by office and month, or keeps as a view. Kept in this window: an address names no office. */
import type { ToSign } from './looked.ts'
import type { View } from './views.ts'
import type { SlotWish } from './wish.ts'

/** @property slot only what stands in one return @property toSign that return, where it waits for the reader's own signature */
export type Preset = View & { readonly slot?: SlotWish; readonly toSign?: ToSign }

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
