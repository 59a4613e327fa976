/**
 * A secret of your own that signs the URLs you hand to the widget, at least 32 random characters and not that of the endpoint; several while
 * one replaces another (the first signs, all verify); or a function that fetches them (called for every delivery: keep its answer for a
 * while).
 */
export type FintocUrlSecret = string | readonly string[] | (() => string | readonly string[] | Promise<string | readonly string[]>)
