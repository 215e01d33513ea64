import { readFileSync } from 'node:fs'

/** Of the package that this program came in; nothing else is read for it. */
export const ownVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { readonly version: string }).version
