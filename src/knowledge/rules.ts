/** What is wrong and what to do about it. */
export interface Explanation {
  readonly problem: string
  readonly remedy: string
}

/** Every rule a value can break, in words for the person who edits the file. */
const rules = {
  id: {
    problem: 'is not an id',
    remedy: 'Use lower-case letters a-z, digits and single hyphens, such as laheisen-osallistuminen.'
  },
  date: {
    problem: 'is not a day of the calendar',
    remedy: 'Write the date as YYYY-MM-DD, such as 2025-06-03.'
  },
  time: { problem: 'is not a time of day', remedy: 'Write the time as HH:MM, such as 08:00 or 15:30.' },
  email: { problem: 'is not an e-mail address', remedy: 'Write one address, such as nimi@kela.fi.' },
  phone: {
    problem: 'is not a Finnish phone number',
    remedy: 'Write digits and spaces, beginning with 0 or +358, such as 020 692 235.'
  },
  url: { problem: 'is not a web address', remedy: 'Write the whole address, beginning with https://.' },
  words: { problem: 'has no letter or digit', remedy: 'Write the question in words, or remove the line.' },
  unique: { problem: 'has the same value twice', remedy: 'Remove the repeated value.' },
  endAfterStart: { problem: 'is not after the start', remedy: 'Correct the start or the end.' },
  closesAfterOpens: {
    problem: 'is not after the opening time',
    remedy: 'Correct the opening or the closing time.'
  },
  reachable: { problem: 'has no way to reach it', remedy: 'Add email, phone or both.' },
  askedOfQuestion: {
    problem: 'belongs only to an entry of kind qa',
    remedy: 'Remove the field asked, or correct the kind.'
  }
} as const satisfies Record<string, Explanation>

type RuleName = keyof typeof rules

/** Names the rule in a schema's check; its sentences are looked up when the problem is told. */
export function rule(name: RuleName): { error: RuleName } {
  return { error: name }
}

/**
 * Names a rule between fields, told at one of them. It is looked at only when each field is right:
 * zod leaves a wrong field out, and a rule between fields would then blame the others.
 */
export function ruleBetweenFields(name: RuleName, path: string[] = []) {
  return { error: name, path, when: (parsed: { issues: readonly unknown[] }) => parsed.issues.length === 0 }
}

/** The rule that a schema's message names, if it names one. */
export function ruleNamed(message: string): Explanation | undefined {
  return Object.entries(rules).find(([name]) => name === message)?.[1]
}
