/** The lines of a stream of text. A line separator pasted into a line (U+2028) does not end it, as it would in readline. */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let begun = ''
  for await (const chunk of input) {
    const lines = `${begun}${String(chunk)}`.split('\n')
    begun = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  if (begun !== '') yield begun
}
