/** What a deck may be at most: a wrong or hostile file is refused before it fills the memory or the time. */
export const limits = {
  /** Decks with photographs reach 50 MB; the whole file is held in memory while it is read. */
  fileBytes: 80 * 1024 * 1024,
  /** A deck's text is 20 kB; a hundred times that is another kind of file. */
  textBytes: 2 * 1024 * 1024,
  /** A line of a slide; longer ones come from files that are no text. */
  lineCharacters: 20_000,
  /** Slide numbers in the knowledge end at 999; a meeting of an hour has some forty slides. */
  slides: 500,
  /** A presentation of 500 slides with pictures, notes and layouts stays below this. */
  zipEntries: 10_000,
  /** Inflated size of one XML part: the largest real slides are below 1 MB. */
  zipEntryBytes: 16 * 1024 * 1024,
  /** Inflated size of all parts that are read. */
  zipTotalBytes: 64 * 1024 * 1024,
  /** Compressed bytes inflated in one go: deflate grows at most 1032-fold, so that one go stays below 5 MB. */
  zipChunkBytes: 4 * 1024,
  /** Deeper nesting than any presentation program writes; the walk over the parts is recursive. */
  xmlDepth: 200,
  /** Pieces of text on a page: a slide has some hundreds. */
  pdfPieces: 50_000,
  /** Reading takes seconds at most; the whole import must end within 20 s. */
  readMilliseconds: 15_000,
  /** Old space of the thread that reads the file. */
  readMegabytes: 256,
  /** Memory of the whole process, buffers too: a hostile PDF inflates outside of the old space. */
  processMegabytes: 400
} as const
