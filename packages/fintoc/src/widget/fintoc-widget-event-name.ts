/**
 * A step of the widget, for tracking. An open list: take names that are not here as they come.
 *
 * The names are those a published wrapper for Android knows; Fintoc lists none.
 *
 * @see https://github.com/DEV1-Softworks/fintoc-android
 */
export type FintocWidgetEventName =
  | 'opened'
  | 'on_terms_and_conditions'
  | 'codi_helper'
  | 'on_available_institutions'
  | 'on_request_bank'
  | 'on_authentication_form'
  | 'codi_username_required'
  | 'payment_in_progress'
  | 'creating_link'
  | 'link_created'
  | 'selecting_account'
  | 'payment_intent_confirmation_required'
  | 'app_authentication_required'
  | 'creating_subscription'
  | 'payment_direct_transfer'
  | 'device_authentication_required'
  | 'card_authentication_required'
  | 'sms_authentication_required'
  | 'email_authentication_required'
  | 'captcha_authentication_required'
  | 'validating_second_factor'
  | 'subscription_created'
  | 'subscription_aborted'
  | 'payment_created'
  | 'payment_error'
  | 'payment_selecting_auth'
  | 'validating_payment'
  | 'closed'
  | 'on_error'
  | (string & {})
