export type LemmaTable = ReadonlyMap<string, string>
export function readLemmaTable(lines: string): LemmaTable { return new Map(lines === '' ? [] : []) }
