/**
 * Where the sources of an installation write, sync, rename, remove or commit, as data: file by file, by callee. A file
 * or a callee that is not here fails test/crash.test.ts. To add one: give its step a name in src/torture/steps.ts, see
 * that the kills reach it, and only then write it here.
 */
const MUTATING =
  /(?<![.\w])(writeFileSync|appendFileSync|writeSync|fsyncSync|fdatasyncSync|renameSync|linkSync|symlinkSync|rmSync|unlinkSync|rmdirSync|mkdirSync|mkdtempSync|copyFileSync|cpSync|truncateSync|ftruncateSync|createWriteStream|writeFile|appendFile|rename|rm|mkdir|unlink|link|cp|copyFile|writeDurably|writeAllDurably|replaceDurably|replaceWhole|writeWhole|inTransaction)\(|'(commit)'|\b(insert into saksi|update saksi|delete from saksi|truncate \$)/g

/** The callees of one source, each once; comments and definitions left out. */
export function sitesOf(text: string): string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/\bfunction \w+/g, '')
  return [...new Set([...code.matchAll(MUTATING)].map((m) => m[1] ?? m[2] ?? m[3] ?? ''))].sort()
}

/** What is durable there, by the names of src/torture/steps.ts; `none` where nothing of an installation is. */
type Site = { readonly things: readonly string[]; readonly calls: readonly string[] }
export const SITES: Readonly<Record<string, Site>> = {
}
