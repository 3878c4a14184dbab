// The form of a Rust registry's refusals: {"errors":[{"detail":"…"}]} (cargo's registry web API).

/** The sentences of a refusal; none when it is not in the registry's form. */
export function errorDetails(body: unknown): string[] {
  const errors = (body as { errors?: unknown } | null | undefined)?.errors
  if (!Array.isArray(errors)) return []
  return errors.flatMap((error: { detail?: unknown } | null) =>
    typeof error?.detail === 'string' && error.detail !== '' ? [error.detail] : [],
  )
}
