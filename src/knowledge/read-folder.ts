import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { KnowledgeFiles } from './knowledge-files.ts'
import type { Broken, Problem } from './problem.ts'
import { brokenFile, type FileResult, type KnowledgeFile, readKnowledgeFile } from './read-file.ts'
import { contactsFile } from './schema/contacts-file.ts'
import { glossaryFile } from './schema/glossary-file.ts'
import { meetingFile } from './schema/meeting-file.ts'
import { offTopicFile } from './schema/off-topic-file.ts'
import { paraphrasesFile } from './schema/paraphrases-file.ts'

export type FolderResult = { readonly kind: 'read'; readonly files: KnowledgeFiles } | Broken

const meetingFolder = 'meetings'
const paraphrasesName = 'paraphrases.yaml'

/** Reads all files of a knowledge folder and tells the problems of all of them. */
export function readFolder(folder: string): FolderResult {
  const names = fileNames(folder)
  if (names === undefined) {
    return brokenFile(folder, {
      problem: 'is not a folder that can be read',
      remedy: 'Correct the path of the knowledge folder, or the rights to it.'
    })
  }
  const problems: Problem[] = []
  const keep = <Value>(result: FileResult<Value>): KnowledgeFile<Value> | undefined => {
    if (result.kind === 'read') return result.file
    problems.push(...result.problems)
    return undefined
  }
  const meetings = readMeetings(folder)
    .map(keep)
    .filter(file => file !== undefined)
  const contacts = keep(readKnowledgeFile(folder, 'contacts.yaml', contactsFile))
  const glossary = keep(readKnowledgeFile(folder, 'glossary.yaml', glossaryFile))
  const offTopic = keep(readKnowledgeFile(folder, 'off-topic.yaml', offTopicFile))
  const paraphrases = names.includes(paraphrasesName)
    ? keep(readKnowledgeFile(folder, paraphrasesName, paraphrasesFile))
    : undefined
  if (problems.length > 0 || !contacts || !glossary || !offTopic) return { kind: 'broken', problems }
  return { kind: 'read', files: { meetings, contacts, glossary, offTopic, paraphrases } }
}

function readMeetings(folder: string) {
  const names = fileNames(join(folder, meetingFolder)) ?? []
  const yaml = names.filter(name => name.endsWith('.yaml'))
  // A file that is passed over in silence would be missed only when an answer is missing.
  const misnamed = names.filter(name => name.endsWith('.yml'))
  if (yaml.length + misnamed.length === 0) {
    return [
      brokenFile(meetingFolder, {
        problem: 'has no meeting file',
        remedy: 'Add a file that ends in .yaml, one for each meeting.'
      })
    ]
  }
  return [
    ...yaml.map(name => readKnowledgeFile(folder, `${meetingFolder}/${name}`, meetingFile)),
    ...misnamed.map(name =>
      brokenFile(`${meetingFolder}/${name}`, {
        problem: 'is not read',
        remedy: 'Let the name of the file end in .yaml.'
      })
    )
  ]
}

/** In an order that does not depend on the machine. */
function fileNames(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).sort()
  } catch {
    return undefined
  }
}
