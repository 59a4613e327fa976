export const accessTokenPattern: RegExp = /^\S+$/

/** Completes "accessToken must be ...". */
export const accessTokenAdvice: string = 'the access text of the widget-token answer, without "Bearer"'
