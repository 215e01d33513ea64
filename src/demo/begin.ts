/** The beginning of a demonstration. No name is in reach of it: whoever serves makes the empty record, and a process of its own fills it. */
import { initInstallation } from '../work/installation/init.ts'
import { openInstallation } from '../work/installation/installation.ts'
import { openCluster, type Cluster } from '../store/postgres/server/launch.ts'
import type { DemoWitnesses } from './witnesses.ts'

/** An empty record that the three witnesses watch. @returns its database, which runs until that is closed: who fills and serves it come one after the other. */
export async function beginDemo(dir: string, country: string, witnesses: DemoWitnesses): Promise<Cluster> {
  const cluster = await openCluster({ dir })
  try {
    await initInstallation({ dir, country, demo: true })
    const installation = await openInstallation(dir)
    try {
      await witnesses.watch(installation)
    } finally {
      await installation.close()
    }
    return cluster
  } catch (error) {
    await cluster.close()
    throw error
  }
}
