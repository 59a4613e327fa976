// The published package has no types; this is the part that is measured.
declare module 'belvo' {
  interface Client {
    connect(): Promise<unknown>
    readonly links: { detail(id: string): Promise<unknown> }
  }
  const module: { default: new (secretId: string, secretPassword: string, url: string) => Client }
  export default module
}
