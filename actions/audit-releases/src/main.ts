// Entry point of the bundle.
import { runAction } from '@plumbline/actions-io'
import { extendRecordText } from '@plumbline/record'
import { definition } from './inputs.ts'
import { run } from './run.ts'

await runAction(definition, run, extendRecordText)
