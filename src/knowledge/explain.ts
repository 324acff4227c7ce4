import type { z } from 'zod/v4'
import { type Explanation, ruleNamed } from './rules.ts'

type Issue = z.core.$ZodIssue

/** Tells an issue of a schema in the words of the person who edits the file. */
export function explain(issue: Issue, value: unknown): Explanation {
  if (issue.code === 'invalid_type') return wrongType(issue.expected, value)
  if (issue.code === 'invalid_value') return wrongValue(issue.values.map(String).join(', '), value)
  if (issue.code === 'too_small' || issue.code === 'too_big') return wrongSize(issue)
  return (
    ruleNamed(issue.message) ?? { problem: `is not right (${issue.message})`, remedy: 'Correct the value.' }
  )
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of named fields'
}

function wrongType(expected: string, value: unknown): Explanation {
  const wanted = typeNames[expected] ?? expected
  if (value === undefined) return { problem: 'is missing', remedy: `Add the field: ${wanted} is needed.` }
  if (value === null)
    return { problem: 'is empty', remedy: `Write ${wanted} here, or remove an optional field.` }
  const remedy =
    expected === 'string' && typeof value !== 'object' ? 'Put the value in quotes.' : `Write ${wanted} here.`
  return { problem: `is ${nameOfType(value)}, not ${wanted}`, remedy }
}

function nameOfType(value: unknown): string {
  const name = Array.isArray(value) ? 'array' : typeof value
  return typeNames[name] ?? name
}

function wrongValue(allowed: string, value: unknown): Explanation {
  return {
    problem: value === undefined ? 'is missing' : 'is not one of the allowed values',
    remedy: `Use one of: ${allowed}.`
  }
}

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig

const units: Readonly<Record<string, string>> = { string: ' characters', array: ' items' }

function wrongSize(issue: SizeIssue): Explanation {
  const unit = units[issue.origin] ?? ''
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum)
    return { problem: `is more than ${most}${unit}`, remedy: `Shorten it to ${most}${unit} at most.` }
  }
  const least = Number(issue.minimum)
  if (unit !== '' && least === 1)
    return { problem: 'is empty', remedy: 'Fill it in, or remove an optional field.' }
  return { problem: `is less than ${least}${unit}`, remedy: `Use ${least}${unit} at least.` }
}
