/** The beginning of a demonstration. No name is in reach of it: whoever serves makes the empty record, and a process of its own fills it. */
import { initInstallation } from '../work/installation/init.ts'
import { openInstallation } from '../work/installation/installation.ts'
import type { DemoWitnesses } from './witnesses.ts'

/** An empty record that the three witnesses watch, in a folder whose database runs already: who fills and serves it come one after the other. */
export async function beginDemo(dir: string, country: string, witnesses: Pick<DemoWitnesses, 'watch'>): Promise<void> {
  await initInstallation({ dir, country, demo: true })
  const installation = await openInstallation(dir)
  try {
    await witnesses.watch(installation)
  } finally {
    await installation.close()
  }
}
