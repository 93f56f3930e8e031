/** A kind of file that is no text: the bytes it begins with, in Latin-1, and what to do with it. */
type BinaryKind = { readonly starts: string; readonly name: string; readonly advice: string }

const toText = 'convert it to text first'
const unpack = 'unpack it first'
const noWords = 'it holds no text to read'

const binaryKinds: readonly BinaryKind[] = [
  { starts: '%PDF-', name: 'a PDF', advice: `${toText} (pdftotext)` },
  { starts: '{\\rtf', name: 'an RTF document', advice: toText },
  { starts: 'PK\u0003\u0004', name: 'a zip archive or an office document', advice: `unpack it or ${toText}` },
  { starts: '\u00d0\u00cf\u0011\u00e0', name: 'an old office document', advice: toText },
  { starts: '\u001f\u008b', name: 'a gzip archive', advice: `${unpack} (gunzip)` },
  { starts: 'BZh', name: 'a bzip2 archive', advice: unpack },
  { starts: '\u00fd7zXZ', name: 'an xz archive', advice: unpack },
  { starts: '7z\u00bc\u00af', name: 'a 7-zip archive', advice: unpack },
  { starts: '(\u00b5/\u00fd', name: 'a zstd archive', advice: unpack },
  { starts: '\u0089PNG', name: 'a PNG picture', advice: noWords },
  { starts: '\u00ff\u00d8\u00ff', name: 'a JPEG picture', advice: noWords },
  { starts: 'GIF8', name: 'a GIF picture', advice: noWords },
  { starts: 'SQLite format 3\u0000', name: 'an SQLite database', advice: 'to use it as the log, name it with --db' },
  { starts: '\u007fELF', name: 'a program', advice: noWords },
]

/** The kind that the bytes begin like. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  return binaryKinds.find(({ starts }) => Array.from(starts, (char) => char.charCodeAt(0)).every((byte, n) => bytes[n] === byte))
}
