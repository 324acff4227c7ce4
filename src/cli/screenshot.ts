/**
 * Draws docs/images/answer.png: asks the running local client (npm start) a question in a real browser and
 * takes a picture of the answer. Usage: npm run screenshot -- --browser /path/to/chromium
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: '/usr/bin/chromium' },
    client: { type: 'string', default: 'http://127.0.0.1:56150/' },
    question: { type: 'string', default: 'Saako puoliso osallistua kuntoutukseen?' },
    out: { type: 'string', default: join(import.meta.dirname, '../../docs/images/answer.png') }
  }
})

const browser = await chromium.launch({
  executablePath: values.browser,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
})
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 1600 } })
  await page.goto(values.client)
  const field = page.locator('[role=textbox][data-lexical-editor=true]').first()
  await page.getByText('Kumppanineuvo').first().waitFor()
  await field.click()
  await page.keyboard.type(values.question)
  await page.keyboard.press('Enter')
  await page.getByText('Lähde:').last().waitFor()
  await page.getByText('Uusi kysymys').last().waitFor()
  // The chat alone, without the client's log beside it and its toolbar above.
  await page.screenshot({ path: values.out, clip: { x: 40, y: 165, width: 740, height: 1290 } })
} finally {
  await browser.close()
}
