#!/usr/bin/env node
// Starts Sitrep under Node 24 or newer. Plain old JavaScript: an older Node must be able to read this file to its end.
import { spawnSync } from 'child_process'
import { existsSync } from 'fs'
import { createRequire } from 'module'
import { fileURLToPath } from 'url'

const needed = 24

/** The Node that npm brought along as an optional dependency, if it did. */
function broughtNode() {
  const platform = { linux: 'linux', win32: 'win' }[process.platform]
  const name = 'node-' + platform + '-' + process.arch
  try {
    const folder = createRequire(import.meta.url)
      .resolve(name + '/package.json')
      .replace(/package\.json$/, '')
    const file = folder + (platform === 'win' ? 'bin/node.exe' : 'bin/node')
    return existsSync(file) ? file : undefined
  } catch {
    return undefined
  }
}

if (Number(process.versions.node.split('.')[0]) >= needed) {
  const module = await import('node:module')
  module.enableCompileCache()
  // a checkout has the sources, and a build beside them may be stale; the package has the build alone
  const source = new URL('../src/cli/main.ts', import.meta.url)
  await import(existsSync(source) ? source.href : new URL('../dist/cli/main.js', import.meta.url).href)
} else {
  const node = broughtNode()
  if (node === undefined) {
    console.error(
      'sitrep: needs Node ' +
        needed +
        ' or newer and this is ' +
        process.version +
        '; install it from nodejs.org, or run "npm ci" without --omit=optional, which brings it.',
    )
    process.exit(1)
  }
  const child = spawnSync(node, [fileURLToPath(import.meta.url)].concat(process.argv.slice(2)), { stdio: 'inherit' })
  if (child.signal) process.kill(process.pid, child.signal)
  process.exit(child.status === null ? 1 : child.status)
}
