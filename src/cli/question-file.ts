import { readFileSync } from 'node:fs'
import { evaluationQuestion, type EvaluationQuestion } from './evaluation.ts'

export type QuestionFile =
  | { readonly kind: 'read'; readonly questions: readonly EvaluationQuestion[] }
  | { readonly kind: 'refused'; readonly lines: readonly string[] }

function parseLine(line: string, where: string): EvaluationQuestion | string {
  try {
    const parsed = evaluationQuestion.safeParse(JSON.parse(line))
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]
    return `${where}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a question'}. Mend the field.`
  } catch {
    return `${where}: not JSON. Write one JSON object on the line.`
  }
}

/** Reads an evaluation file, a JSON object a line; every broken line is named. */
export function readQuestions(path: string): QuestionFile {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return { kind: 'refused', lines: [`${path} cannot be read. Give the path of a .jsonl file.`] }
  }
  const parsed = text
    .split('\n')
    .map((line, i) => ({ line: line.trim(), where: `${path}:${i + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, where }) => parseLine(line, where))
  const lines = parsed.filter(each => typeof each === 'string')
  if (lines.length > 0) return { kind: 'refused', lines }
  return { kind: 'read', questions: parsed.filter(each => typeof each !== 'string') }
}
