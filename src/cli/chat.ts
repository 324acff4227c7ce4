import { createInterface } from 'node:readline/promises'
import type { Answerer } from '../answer/answerer.ts'
import { plainText } from '../cards/index.ts'
import type { Outcome } from '../domain/outcome.ts'

interface Chat {
  readonly answerer: Answerer
  readonly clock: () => Date
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

const opening =
  'Kumppanineuvo. Kirjoita kysymys ja paina Enter. Ehdotuksen voi valita numerolla. Tyhjä rivi lopettaa.\n'

/** The entry that a number chooses from the suggestions just shown. */
function chosenEntry(line: string, shown: Outcome | undefined): string | undefined {
  return shown?.kind === 'suggestions' && /^[1-3]$/.test(line)
    ? shown.suggestions[Number(line) - 1]?.entry.id
    : undefined
}

function reply(line: string, shown: Outcome | undefined, at: Date, answerer: Answerer): Outcome {
  const entryId = chosenEntry(line, shown)
  if (entryId !== undefined && shown)
    return answerer.show(entryId, { question: shown.question, language: shown.language, at })
  return answerer.ask({ text: line, at, ...(shown ? { previous: shown.question } : {}) })
}

/** A small chat in the terminal, until an empty line or the end of input. */
export async function chat({ answerer, clock, input, output }: Chat): Promise<void> {
  const lines = createInterface({ input, output, prompt: '> ' })
  output.write(opening)
  lines.prompt()
  let shown: Outcome | undefined
  for await (const line of lines) {
    if (line.trim() === '') break
    const at = clock()
    shown = reply(line.trim(), shown, at, answerer)
    output.write(`${plainText(shown, at)}\n\n`)
    lines.prompt()
  }
  lines.close()
}
