import { parseBelvoDeepLink } from '@kit/belvo/widget'
import type { Report } from '../report.ts'

/** Belvo's hosted widget comes back to the app through deep links; they are told apart by their parameters alone. */
export function parseBelvoDeepLinks(report: Report): void {
  report.title('Belvo deep links')
  const success = parseBelvoDeepLink('yourapp://success?link=cb65f82c-dc93-4d3e-8270-9a27528397f5&institution=erebor_br_retail')
  report.check(success.kind === 'success' && success.institution === 'erebor_br_retail', `success: ${success.kind === 'success' ? success.institution : success.kind}`)
  const failed = parseBelvoDeepLink('yourapp://exit?error=ACCESS_TOKEN_NOT_VALID&error_message=The%20access%20token%20was%20not%20provided%20or%20is%20not%20valid')
  report.check(failed.kind === 'error' && failed.error === 'ACCESS_TOKEN_NOT_VALID', `an error on the exit URL: ${failed.kind === 'error' ? failed.error : failed.kind}`)
  const left = parseBelvoDeepLink('yourapp://exit')
  report.check(left.kind === 'exit', `a person who left: ${left.kind}`)
}
