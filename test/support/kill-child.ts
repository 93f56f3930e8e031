import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'

/** When to kill: so long after the process was started, or after it first told something. */
export type KillMoment = { readonly after?: 'start' | 'first told'; readonly ms: number }

/** Runs a script with some arguments and kills it at its work; gives what it told. It may not complain. */
export async function killAtWork(script: string, args: readonly string[], { after = 'first told', ms }: KillMoment): Promise<string> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [told, complaints] = ['', '']
  const ended = new Promise((resolve) => child.once('close', resolve))
  const begun = new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdout.on('data', (bytes: Buffer) => (told += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (complaints += bytes.toString()))
  if (after === 'first told') await Promise.race([begun, ended])
  await wait(ms)
  child.kill('SIGKILL')
  await ended
  expect(complaints).toBe('')
  return told
}
