/** Stands for every key there may be. */
export const ALL = '*'
/** Begins a notification that only tests the way. */
export const TEST = '!'

/** A key that is told about, with the version of its hint unless that has to be read. */
export type News = string | readonly [key: string, version: string]
