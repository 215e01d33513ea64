import { readFileSync } from 'node:fs'
import type { Layout } from '../../files/layout.ts'
import { openCluster, type Cluster } from './launch.ts'
import { openOperatorServer, type OperatorServer } from './operator-server.ts'

export type DatabaseKind = 'embedded' | 'operator'

/** The server of an installation: the operator's own, named in its secrets, or one that is started for it. */
export const openServer = (layout: Layout, kind: DatabaseKind, say?: (line: string) => void): Promise<Cluster | OperatorServer> =>
  kind === 'operator'
    ? openOperatorServer(readFileSync(layout.databaseUrl, 'utf8').trim())
    : openCluster({ dir: layout.dir, ...(say ? { say } : {}) })
