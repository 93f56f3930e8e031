import type { Finding } from '../domain/finding.ts'

/** Every stage may remark; none may drop anything silently. The same remark about the same words is kept once. */
export type Notes = { readonly remark: (finding: Finding) => void; readonly all: () => readonly Finding[] }

export function createNotes(): Notes {
  const kept = new Map<string, Finding>()
  return {
    remark: (finding) => {
      const key = `${finding.code}:${finding.at.start}:${finding.at.end}`
      if (!kept.has(key)) kept.set(key, finding)
    },
    all: () => [...kept.values()].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || a.code.localeCompare(b.code)),
  }
}
