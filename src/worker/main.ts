import { authors } from '../../feeds/authors.ts'
import { curated } from '../../feeds/curated.ts'
import { picks } from '../../feeds/picks.ts'
import { sources } from '../../feeds/sources.ts'
import { topics } from '../../feeds/topics.ts'
import { newsroomOf } from '../newsroom.ts'
import { workerOf } from './worker.ts'

export default workerOf(newsroomOf({ sources, authors, curated, picks, topics }))
