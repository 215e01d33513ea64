/** A process that does nothing but sequence, for the torture: `node sequencing.ts DIR`. */
import { setTimeout as pause } from 'node:timers/promises'
import { openInstallation } from '../work/installation/installation.ts'
import { endInWords } from './end-in-words.ts'

let isStopped = false
process.once('SIGTERM', () => (isStopped = true))
try {
  const installation = await openInstallation(process.argv[2] as string)
  try {
    await installation.sequencer.flush()
    process.stdout.write('sequencing\n')
    // An error ends it, and the parent takes the log over: that is what is tried here.
    while (!isStopped) {
      await installation.sequencer.flush()
      await pause(2)
    }
  } finally {
    await installation.close()
  }
} catch (error) {
  endInWords(error)
}
