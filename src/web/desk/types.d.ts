/// <reference types="vite/client" />

/** What this desk was built from (src/web/vite.config.ts). */
declare module 'virtual:built-for' {
  export const BUILT_FROM: { readonly id: string; readonly hash: string }
}
