/** Version of the installed `@kit/fintoc`, the same as in its `package.json`. */
export const VERSION: string = '0.0.0'
