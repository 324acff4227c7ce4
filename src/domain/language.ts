/** The languages the bot speaks. Finnish is the source; Swedish and English are translations. */
export const languages = ['fi', 'sv', 'en'] as const

export type Language = (typeof languages)[number]

/** The same thing said in every language. */
export type Translated<T = string> = Readonly<Record<Language, T>>
