import { setTimeout as pause } from 'node:timers/promises'
import { buildWeb } from '../../server/build-web.ts'
import { serve } from '../../server/serve.ts'
import { folder, readArguments } from '../arguments.ts'
import { Usage, type Command } from '../command.ts'
import { settingsOf } from '../../work/installation/installation.ts'

const GOODBYE_MS = 10_000

export const command: Command = {
  name: 'serve',
  usage: `saksi serve DIR [--port N] [--desk-port N] [--watch-port N]

The application's origin has the API and the public pages; the desk is a static bundle on an origin of its own. A second
server on one folder is refused. Where two machines share the record (saksi share), it waits until the log is its own, and
ends when the other has taken it over. --watch-port serves /healthz, /readyz and /metrics to a monitor on this machine.

  saksi serve ./record --port 8080`,
  async run(argv, io) {
    const { values, positionals } = readArguments(
      argv,
      { port: { type: 'string', default: '8080' }, 'desk-port': { type: 'string' }, 'watch-port': { type: 'string' } },
      ['DIR'],
    )
    const port = portOf(values.port)
    const dir = folder(positionals[0] as string)
    const { country, url } = settingsOf(dir)
    const web = await buildWeb(country, (line) => io.err(`  ${line}`))
    const running = await serve({
      dir,
      port,
      deskPort: values['desk-port'] ? portOf(values['desk-port']) : port + 1,
      ...(values['watch-port'] === undefined ? {} : { watchPort: portOf(values['watch-port']) }),
      web,
      say: (line) => io.err(`  ${line}`),
    })
    // As browsers reach them, behind the proxy too.
    io.out(`${url ?? running.url}\n${running.deskUrl ?? ''}`)
    const isLost = await Promise.race([untilStopped().then(() => false), running.lost.then(() => true)])
    if (!isLost) {
      await running.close()
      return 0
    }
    io.err('another server of this record has taken over; started again, this one waits for its turn')
    // A line that was cut answers nobody's goodbye, and what is durable needs none.
    await Promise.race([running.close(), pause(GOODBYE_MS)])
    process.exit(1)
  },
}

export function portOf(text: string | boolean | undefined): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_000) throw new Usage('a port is a whole number from 1 to 65000')
  return port
}

/** Resolves when a person or a supervisor asks the program to end. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
