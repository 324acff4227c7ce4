import { z } from 'zod/v4'
import { contactsFile } from './schema/contacts-file.ts'
import { glossaryFile } from './schema/glossary-file.ts'
import { meetingFile } from './schema/meeting-file.ts'
import { offTopicFile } from './schema/off-topic-file.ts'
import { paraphrasesFile } from './schema/paraphrases-file.ts'

const files = {
  meeting: meetingFile,
  contacts: contactsFile,
  glossary: glossaryFile,
  'off-topic': offTopicFile,
  paraphrases: paraphrasesFile
}

/** Draft 7 is what editors of YAML understand best. */
const options = { io: 'input', target: 'draft-7' } as const

/** JSON Schemas of the knowledge files for editors: name and text of each file of the folder schema/. */
export function jsonSchemaFiles(): { readonly name: string; readonly text: string }[] {
  return Object.entries(files).map(([kind, schema]) => ({
    name: `${kind}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, options), null, 2)}\n`
  }))
}
