import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The smallest knowledge that loads: one meeting, one entry, one contact. */
export const valid = {
  meeting: `meeting:
  id: 2025-06-03-yksilokuntoutus
  series: yksilokuntoutus
  title: Yksilökuntoutuksen kumppanuustapaaminen
  date: 2025-06-03
  start: 08:00
  end: 09:00
entries:
  - id: laheisen-osallistuminen
    kind: fact
    slides: [15]
    topics: [laheinen]
    title: Kuka päättää läheisen osallistumisesta?
    answer: |
      Etuuskäsittelijä arvioi sen.
    status: reviewed
    phrasings:
      fi: [saako vaimo tulla mukaan]
`,
  contacts: `contacts:
  - id: viranomaislinja
    names: { fi: Viranomaislinja, sv: Myndighetslinjen, en: Line for authorities }
    phone: 020 692 235
    hours:
      - { days: [mon, tue, wed, thu, fri], opens: 09:00, closes: 15:00 }
    languages: [fi, sv]
    purpose: { fi: Neuvoo., sv: Ger råd., en: Gives advice. }
    handles:
      topics: [laheinen]
    clientCases: true
    general: true
    source: { meeting: 2025-06-03-yksilokuntoutus, slides: [28, 35] }
    checkedOn: 2025-06-03
`,
  glossary: `glossary:
  - terms: { fi: läheinen, sv: närstående, en: close person }
    aliases:
      fi: [omainen, vaimo]
`,
  offTopic: `offTopic:
  - kind: greeting
    phrasings:
      fi: [moi]
`,
  paraphrases: `paraphrases:
  - fi: |
      Tilat tarkastetaan

      kelpaako kämppä
`
}

type Texts = Partial<Record<keyof typeof valid, string | Uint8Array>>

/** Writes a knowledge folder with some files changed; it is removed when the test ends. */
export function knowledgeFolder(changed: Texts = {}): string {
  const texts = { ...valid, ...changed }
  const folder = emptyFolder()
  put(folder, 'meetings/2025-06-03-yksilokuntoutus.yaml', texts.meeting)
  put(folder, 'contacts.yaml', texts.contacts)
  put(folder, 'glossary.yaml', texts.glossary)
  put(folder, 'off-topic.yaml', texts.offTopic)
  put(folder, 'paraphrases.yaml', texts.paraphrases)
  return folder
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  return folder
}

/** Writes one more file into a folder. */
export function put(folder: string, name: string, text: string | Uint8Array): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** The text with one part replaced; the part must be there, so that a scenario cannot pass by doing nothing. */
export function change(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`the text has no ${part}`)
  return text.replace(part, by)
}
