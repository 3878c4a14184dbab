// Entry point of the post step, which runs also after a crash or a cancel: ends the tokens that are left.
import { runPost } from '@plumbline/actions-io'
import { revokeKept } from './revoke.ts'

await runPost(revokeKept)
