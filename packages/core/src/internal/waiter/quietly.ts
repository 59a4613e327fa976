/** A caller may drop the promise after aborting it; that must not end the process. */
export function quietly<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(ignore)
  return promise
}

// One for all: a function made here would keep what is around it as long as the promise lasts.
function ignore(): void {}
