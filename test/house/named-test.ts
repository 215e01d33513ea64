/** Whether a test file holds a test of this title: what THREATS.md and docs/legal/asvs.md point at must be there, and must run. */
export function hasTest(source: string, title: string): boolean {
  const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return new RegExp(`^\\s*(?:it|test|describe)(?:\\.(?:each|runIf)\\([\\s\\S]*?\\))?\\(\\s*(['"\`])${escaped}\\1`, 'm').test(code)
}
