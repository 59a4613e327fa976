interface Thrown {
  readonly message?: string | undefined
  readonly stack?: string | undefined
}

/**
 * postgres.js 3.4.9 may write to a connection that it has closed, in a callback nobody can catch: porsager/postgres issues 1066, 1154, 1208.
 * It ends a process that does not listen for such errors; where the process goes on, that connection sends nothing any more.
 */
function isKnown({ message, stack }: Thrown): boolean {
  return message === `Cannot read properties of null (reading 'write')` && /nextWrite .*\bpostgres\b.*connection\.js/.test(stack ?? '')
}

/** Lets the known fault pass; everything else that is not caught fails the run. */
export function onUnhandledError(error: Thrown): false | undefined {
  return isKnown(error) ? false : undefined
}

/** Resolves when the known fault has come, from now on. */
export function driverFault(): { readonly seen: Promise<void>; forget(): void } {
  let listener: (error: Error) => void
  const seen = new Promise<void>((resolve) => {
    listener = (error) => {
      if (isKnown(error)) resolve()
    }
    process.on('uncaughtExceptionMonitor', listener)
  })
  return { seen, forget: () => void process.off('uncaughtExceptionMonitor', listener) }
}
