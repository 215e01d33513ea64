/** The process of the demonstration's other country, whose kinds, words and languages are none of the first one's. */
import { dirname } from 'node:path'
import { beginDemo } from '../../../demo/begin.ts'
import { seedGb } from '../../../demo/seed.ts'
import { endWithParent, sayServed, untilAlone, untilBegun, untilWatched } from '../../../demo/seeders.ts'
import { writeLists } from '../../../demo/three-lists.ts'
import { watching } from '../../../demo/witnesses.ts'
import { buildWeb } from '../../../server/build-web.ts'
import { serve } from '../../../server/serve.ts'
import { untilStopped } from '../serve.ts'
import { isWhole, markOf, refuseReal, writingAlone } from './folders.ts'

/** Begins and writes it where it is not whole. @param port to serve it at until it is stopped; undefined: it is not served. */
export async function showSecond(dir: string, port: number | undefined): Promise<0> {
  refuseReal(dir)
  const base = dirname(dir)
  const onPart = endWithParent()
  const told = await untilBegun()
  const witnesses = watching(base, Array.isArray(told) ? told.map(String) : [], untilWatched)
  if (!isWhole(dir)) {
    await writingAlone(dir, async () => {
      await beginDemo(dir, 'gb', witnesses)
      await writeLists(`${base}/lists`)
      await seedGb(dir, markOf(dir), onPart)
    })
  }
  if (port === undefined) return 0
  // From here on it ends as a server does, also where nobody is left who would stop it.
  const stopped = Promise.race([untilStopped(), untilAlone()])
  // The public pages' style is every country's; the desk here is nobody's.
  const web = await buildWeb('kh')
  const serving = await serve({ dir, port, deskPort: null, web })
  await witnesses.watch(serving.installation)
  sayServed(serving.url)
  await stopped
  await serving.close()
  return 0
}
