/** Version of the installed `@kit/sandbox`, the same as in its `package.json`. */
export const VERSION: string = '0.0.0'
