/** Calls a hook of the application. A failure of it must not change what was decided already. */
export function tell(hook: () => unknown): void {
  const telling = async (): Promise<unknown> => hook()
  void telling().catch(() => {})
}
