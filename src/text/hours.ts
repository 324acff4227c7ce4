import { weekdays, type ServiceHours, type Weekday } from '../domain/contact.ts'
import type { Language } from '../domain/language.ts'
import { listInWords } from './dates.ts'
import { textsIn } from './index.ts'

/** A time of day, HH:MM, as people write it: 9, 9.30, 9:00. */
export function clockInWords(time: string, language: Language): string {
  const [hour = '', minutes = '00'] = time.split(':')
  return textsIn(language).time.clock(Number(hour), minutes)
}

/** Days in the week's order, those that follow each other together. */
function runsOf(days: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = []
  for (const [index, day] of weekdays.entries()) {
    if (!days.includes(day)) continue
    const yesterday = weekdays[index - 1]
    const run = runs.at(-1)
    if (run && yesterday && run.at(-1) === yesterday) run.push(day)
    else runs.push([day])
  }
  return runs
}

/** 'ma–pe', 'ma ja ti', 'ma, ke ja pe': a range from three days on. */
function daysInWords(days: readonly Weekday[], language: Language): string {
  const names = textsIn(language).time.days
  const parts = runsOf(days).flatMap(run => {
    const [first, , third] = run
    const last = run.at(-1)
    return first && third && last ? [`${names[first]}–${names[last]}`] : run.map(day => names[day])
  })
  return listInWords(parts, language)
}

/** Service hours in words: 'ma–pe klo 9–15'; several, each on its own days, are parted by a semicolon. */
export function hoursInWords(hours: readonly ServiceHours[], language: Language): string {
  const timesOn = new Map<string, string[]>()
  for (const { days, opens, closes } of hours) {
    const onDays = daysInWords(days, language)
    const times = `${clockInWords(opens, language)}–${clockInWords(closes, language)}`
    timesOn.set(onDays, [...(timesOn.get(onDays) ?? []), times])
  }
  return [...timesOn]
    .map(([days, times]) => textsIn(language).time.hours(days, listInWords(times, language)))
    .join('; ')
}
