import type { WebForm } from '@kit/finapi'
import { buildFinapiWebFormUrl } from '@kit/finapi/widget'
import type { Person } from '../../people/person.ts'

/** Sends a person to a web form, and back: the form opens once. */
export function useWebForm(person: Person, { url }: Pick<WebForm, 'url'>): Promise<URL> {
  const visit = person.visit('finAPI web form')
  return visit.go(
    buildFinapiWebFormUrl(url, { redirectUrl: visit.back('done'), errorRedirectUrl: visit.back('error'), abortRedirectUrl: visit.back('aborted') }),
  )
}
