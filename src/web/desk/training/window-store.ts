import type { DraftStore } from '../drafts.ts'

/** What is worked at in training stands in this window and nowhere else: a clerk's own drafts, and what her desk has learned of her sheets, stay as they are. */
export function windowStore(): DraftStore {
  const kept = new Map<string, Uint8Array>()
  return {
    keep: async (name, ...content) => {
      kept.set(name, new Uint8Array(await new Blob(content.map((piece) => Uint8Array.from(piece))).arrayBuffer()))
      return true
    },
    read: async (name) => kept.get(name),
    drop: async (...names) => {
      for (const name of names) kept.delete(name)
    },
  }
}
