/// <reference types="vite/client" />

/** What this desk was built from (src/web/vite.config.ts). */
declare module 'virtual:built-for' {
  export const BUILT_FROM: { readonly id: string; readonly hash: string }
}

/** What its lists are counted as where they are released: fetched by whoever reads a release (desk/sign/indicators.ts). */
declare module 'virtual:joined' {
  import type { Joined } from '../without-joined.ts'

  export const JOINED: readonly Joined[]
}
