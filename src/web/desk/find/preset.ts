/** With which filters a list is opened that somebody asked for by office and month, or keeps as a view. Kept in this window: an address names no office. */
import { useSyncExternalStore } from 'react'
import type { ToSign } from './looked.ts'
import type { View } from './views.ts'
import type { SlotWish } from './wish.ts'

/** @property slot only what stands in one return @property toSign that return, where it waits for the reader's own signature */
export type Preset = View & { readonly slot?: SlotWish; readonly toSign?: ToSign }

let preset: Preset | undefined
const rounds = new Map<string, number>()
const watching = new Set<() => void>()
export function setPreset(next: Preset): void {
  preset = next
  rounds.set(next.kind, (rounds.get(next.kind) ?? 0) + 1)
  for (const look of watching) look()
}
/** How often a list of the kind was opened with filters: one that stays behind another page is another list then. */
export const usePresets = (kind: string): number => useSyncExternalStore(watch, () => rounds.get(kind) ?? 0)
function watch(look: () => void): () => void {
  watching.add(look)
  return () => void watching.delete(look)
}
/** Whoever leaves takes along what he was about to look at. */
export const forgetPreset = (): void => void (preset = undefined)
/** Once: whoever comes back to the list by the navigation sees all of it. */
export function takePreset(kind: string): Preset | undefined {
  const mine = preset?.kind === kind ? preset : undefined
  preset = undefined
  return mine
}
