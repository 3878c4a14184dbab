// The check against GitHub's published description.
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { norm } from '../../packages/standins/src/github/norm.ts'
import { operationCheck } from '../../packages/standins/src/github/openapi.ts'

const folder = fileURLToPath(new URL('../../packages/standins/openapi/', import.meta.url))
const wanted = JSON.parse(readFileSync(`${folder}operations.json`, 'utf8')) as {
  operations: Record<string, readonly string[]>
}
const none = new URLSearchParams()

test('the committed extract holds every wanted operation, and little else', () => {
  for (const [path, methods] of Object.entries(wanted.operations))
    for (const method of methods) expect(operationCheck(method.toUpperCase(), path).path).toBe(path)
  expect(statSync(`${folder}github.json`).size).toBeLessThan(400_000)
  expect(readFileSync(`${folder}github.json`, 'utf8')).not.toContain('"description":"')
})

test('an operation that is not in it is an error that says what to do', () => {
  expect(() => operationCheck('GET', '/user')).toThrow('npm run openapi')
})

test('finds wrong types, missing and unknown fields, undocumented statuses and parameters', () => {
  const create = operationCheck('POST', '/repos/{owner}/{repo}/releases')
  expect(create.request(none, { tag_name: 'v1', draft: true, make_latest: 'true' })).toEqual([])
  expect(create.request(none, { tag_name: 'v1', make_latest: true }).join()).toContain('/make_latest must be string')
  expect(create.request(none, {}).join()).toContain("required property 'tag_name'")
  expect(create.request(none, undefined)).toEqual(['the body is missing'])
  expect(create.response(201, { id: 1 }).join()).toContain('required property')
  expect(create.response(200, {})).toEqual(['status 200 is not documented'])
  expect(create.response(422, { message: 'a' }).join()).toContain('documentation_url')
  const list = operationCheck('GET', '/repos/{owner}/{repo}/actions/runs')
  expect(list.queryNames).toContain('head_sha')
  expect(list.request(new URLSearchParams('per_page=5&status=success'), undefined)).toEqual([])
  expect(list.request(new URLSearchParams('status=done'), undefined)).toHaveLength(1)
})

test('nullable becomes a null type, beside an enum and a reference too', () => {
  expect(norm({ type: 'string', nullable: true, enum: ['a'] })).toEqual({ type: ['string', 'null'], enum: ['a', null] })
  expect(norm({ $ref: '#/x', nullable: true })).toEqual({ anyOf: [{ $ref: '#/x' }, { type: 'null' }] })
  expect(norm({ type: 'string', nullable: false })).toEqual({ type: 'string' })
  expect(norm({ properties: { nullable: { type: 'string' } } })).toEqual({
    properties: { nullable: { type: 'string' } },
  })
})
