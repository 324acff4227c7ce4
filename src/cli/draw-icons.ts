import { writeFileSync } from 'node:fs'
import { colourIcon, outlineIcon } from '../app-package/icons.ts'

const folder = new URL('../../appPackage/', import.meta.url)
writeFileSync(new URL('color.png', folder), colourIcon())
writeFileSync(new URL('outline.png', folder), outlineIcon())
