/** As much of node-oidc-provider as the tests use; its own package has no types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'
  export default class Provider {
    constructor(issuer: string, configuration: object)
    callback(): RequestListener
    proxy: boolean
  }
}
