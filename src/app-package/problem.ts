/** Why an app package is not made. */
export interface Problem {
  /** The file of the package's folder. */
  readonly file: string
  /** Path of the field, such as bots[0].botId; empty when the whole file is meant. */
  readonly field: string
  /** What it must be. The value is not repeated: a secret may stand in the wrong place. */
  readonly message: string
}
