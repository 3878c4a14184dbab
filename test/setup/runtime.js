// Tests must run on the runtime that the actions declare; anything else proves something about another product.
export default () => {
  if (!process.version.startsWith('v24.')) {
    throw new Error(
      `tests must run under Node 24, not ${process.version}: start them with "npm test" or "npm run jest"`,
    )
  }
}
