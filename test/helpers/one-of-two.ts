/**
 * A server of a shared record as a process, which writes as fast as it is answered: `node one-of-two.ts DIR PORT [MS [quiet]]`; its clock goes MS milliseconds
 * wrong, and `quiet` leaves the writing to others.
 * A line each: `waits WHY`, `serves`, `has ID` for an entry whose receipt it got, `lost`.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { serve } from '../../src/server/serve.ts'

const [dir = '', port = '', off = '0', quiet] = process.argv.slice(2)
const now = Date.now.bind(Date)
Date.now = () => now() + Number(off)
const tell = (line: string): void => void process.stdout.write(`${line}\n`)

const running = await serve({
  dir,
  port: Number(port),
  deskPort: null,
  web: { desk: '', public: '' },
  say: (line) => tell(`waits ${line}`),
})
tell('serves')
let isOver = false
const end = (line: string): void => {
  if (isOver) return
  isOver = true
  tell(line)
  void running.close().then(
    () => process.exit(0),
    () => process.exit(1),
  )
}
process.once('SIGTERM', () => end('ended'))
void running.lost.then(() => end('lost'))
while (!isOver && quiet === undefined) {
  const id = await running.installation
    .note({
      kind: 'figure.answered',
      indicator: 'people-rung',
      recipient: 'operator',
      from: '2023-01-01',
      to: '2024-01-01',
      by: [],
      where: {},
      result: '0'.repeat(64),
    })
    .catch(() => undefined) // not acknowledged: nothing is said of it
  if (id !== undefined) tell(`has ${id}`)
  await pause(50)
}
