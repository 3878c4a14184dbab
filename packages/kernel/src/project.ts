// What the project is called and where it lives: the only place that states the slug.

/** The repository that users write in `uses:`; examples and README are checked against it. */
export const PROJECT_SLUG = 'plumbline-release/plumbline'

/** The major tag that examples use. */
export const PROJECT_REF = 'v1'

/** Version written into the record and the user agent. */
export const PROJECT_VERSION = '0.1.0'
