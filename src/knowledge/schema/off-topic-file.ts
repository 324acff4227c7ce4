import { z } from 'zod/v4'
import { type OffTopic, offTopicKinds } from '../../domain/knowledge.ts'
import { translatedList } from './values.ts'

const offTopic: z.ZodType<OffTopic> = z.strictObject({
  kind: z.enum(offTopicKinds),
  phrasings: translatedList(1000)
})

/** off-topic.yaml: what people say that is no question to the partner service. */
export const offTopicFile = z.strictObject({ offTopic: z.array(offTopic).max(500) })
