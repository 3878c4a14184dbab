// The request of a push: the gem as octets, or a form of a gem and its attestations (rubygems_controller.rb, `create`).
import { json, type ServiceRequest, type ServiceResponse } from '../handler.ts'
import { type Form, readForm } from '../pypi/form.ts'
import type { Problems } from '../router.ts'
import { badRequest, plain } from './answers.ts'

/** What a request brought. */
export interface Parcel {
  readonly content: Buffer
  readonly attestations: readonly unknown[]
}

const SERVER_ERROR = 'Server error. Please try again.'

/** The gem and its attestations, or the refusal of a request that has no such form. */
export function parcelIn(request: ServiceRequest, problem: Problems): Parcel | ServiceResponse {
  const type = request.headers['content-type'] ?? ''
  if (/^application\/octet-stream\b/.test(type)) return { content: request.body, attestations: [] }
  const form = readForm(type, request.body)
  if (!form) {
    problem(`rubygems: POST /api/v1/gems has a body that is neither octets nor a form: ${type || 'without a type'}`)
    return badRequest('bad request')
  }
  return parcelOf(form, problem)
}

function parcelOf(form: Form, problem: Problems): Parcel | ServiceResponse {
  const names = [...form.fields.keys(), ...form.files.map(({ field }) => field)]
  const strange = names.find((name) => name !== 'gem' && name !== 'attestations')
  if (strange !== undefined) {
    problem(`rubygems: POST /api/v1/gems has no field "${strange}"`)
    return badRequest('bad request')
  }
  // A parameter that must be there and is not breaks the controller.
  if (!names.includes('gem')) return plain(500, SERVER_ERROR)
  const file = form.files.find(({ field }) => field === 'gem')
  if (!file) return badRequest('gem is not a file upload')
  const text = form.fields.get('attestations')?.at(-1)
  if (text === undefined) return badRequest('missing attestations')
  return withAttestations(file.content, text)
}

function withAttestations(content: Buffer, text: string): Parcel | ServiceResponse {
  let attestations: unknown
  try {
    attestations = JSON.parse(text)
  } catch {
    return plain(500, SERVER_ERROR)
  }
  if (Array.isArray(attestations)) return { content, attestations }
  return json(400, { error: `attestations must be an array, is ${rubyClass(attestations)}` })
}

function rubyClass(value: unknown): string {
  if (value === null) return 'NilClass'
  if (typeof value === 'boolean') return value ? 'TrueClass' : 'FalseClass'
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Float'
  return typeof value === 'string' ? 'String' : 'Hash'
}
