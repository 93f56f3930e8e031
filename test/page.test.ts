import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const browser = '/usr/bin/chromium'
const folder = mkdtempSync(join(tmpdir(), 'sitrep-page-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const sitrep = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [join(root, 'bin', 'sitrep.mjs'), ...args], { cwd: folder, encoding: 'utf8' })

// Debian's chromium; where there is none the page is not looked at
test.skipIf(!existsSync(browser))('the page shows the words behind a claim, calls nobody and fits a phone', async () => {
  sitrep('read', join(root, 'examples', 'two-koreas', '2020-06-16-office-destroyed-state-media.md'))
  sitrep('report', '--html', 'page.html')
  const chrome = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
  try {
    const page = await chrome.newPage({ viewport: { width: 390, height: 800 } })
    const requests: string[] = []
    const errors: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
    const address = pathToFileURL(join(folder, 'page.html')).href
    await page.goto(address)
    const link = page.locator('#happened .refs a').first()
    const target = (await link.getAttribute('href')) ?? ''
    await link.click()
    expect(
      await page
        .locator(`[id="${target.slice(1)}"] + mark, [id="${target.slice(1)}"] ~ mark`)
        .first()
        .isVisible(),
    ).toBe(true)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(requests.filter((url) => !url.startsWith(address))).toEqual([])
    expect(errors).toEqual([])
  } finally {
    await chrome.close()
  }
})
