import { expect, it } from 'vitest'
import { formatProblem } from '../../src/knowledge/problem.ts'

it('a problem is one line with the place, the field, what is wrong and what to do', () => {
  const found = {
    file: 'contacts.yaml',
    line: 12,
    column: 5,
    field: 'contacts[1].phone',
    problem: 'is missing',
    remedy: 'Add it.'
  }
  expect(formatProblem(found)).toBe('contacts.yaml:12:5 contacts[1].phone: is missing. Add it.')
})

it('a problem of a whole file has no field and no column', () => {
  const found = { file: 'contacts.yaml', line: 1, field: '', problem: 'is missing', remedy: 'Put it back.' }
  expect(formatProblem(found)).toBe('contacts.yaml:1: is missing. Put it back.')
})

it('a message of many lines becomes one line', () => {
  const found = {
    file: 'a.yaml',
    line: 1,
    field: '',
    problem: 'is not YAML (one\n  two)',
    remedy: 'Correct it.'
  }
  expect(formatProblem(found)).toBe('a.yaml:1: is not YAML (one two). Correct it.')
})
