/** Shows erasures to the vaults while the server runs. They are few, and days long: once a minute is often enough. */
import { bringErasures } from '../../work/erasing/bring-erasures.ts'
import type { Installation } from '../../work/installation/installation.ts'
import { clockwork } from './clockwork.ts'

const EVERY_MS = 60_000

export const bringWaitingErasures = (installation: Installation, log: (line: string) => void): (() => Promise<void>) =>
  clockwork('erasures', EVERY_MS, async () => void (await bringErasures(installation)), log)
