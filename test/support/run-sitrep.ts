import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export const bin = resolve(import.meta.dirname, '../../bin/sitrep.mjs')

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }
type Options = { readonly cwd: string; readonly stdin?: string; readonly env?: NodeJS.ProcessEnv; readonly uid?: number }

/** Runs a program to its end; with `uid` as another user, which only the superuser may. */
export function run(program: string, words: readonly string[], { cwd, stdin = '', env, uid }: Options): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(program, words, { cwd, ...(env === undefined ? {} : { env }), ...(uid === undefined ? {} : { uid, gid: uid }) })
    let out = ''
    let err = ''
    child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()))
    child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()))
    child.once('error', fail)
    child.once('close', (code) => {
      done({ code, out, err })
    })
    // a program that ends before it has read everything closes the pipe
    child.stdin.on('error', () => undefined)
    child.stdin.end(stdin)
  })
}

/** Runs the command line as a user does: a process of its own, started by the launcher. */
export const runSitrep = (words: readonly string[], options: Options): Promise<Ended> => run(process.execPath, [bin, ...words], options)
