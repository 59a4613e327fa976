// Generated from openapi/aggregation.yaml by @kit/codegen. Do not edit.

import type { OpenApiDocument } from './openapi-document.gen.ts'

/** Belvo aggregation 1.223.0, for serving it. */
export const belvoAggregationDocument: OpenApiDocument = {
  title: 'Belvo aggregation',
  version: '1.223.0',
  api: 'main',
  paths: {
    '/api/institutions/': {
      get: {
        operationId: 'institutions.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          { name: 'display_name', in: 'query', required: false, schema: { type: 'string', maxLength: 30 } },
          { name: 'country_code', in: 'query', required: false, schema: { type: 'string', pattern: '^[A-Z]{2}$' } },
          {
            name: 'country_code__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' } },
            explode: false,
          },
          {
            name: 'resources__allin',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'name',
            in: 'query',
            required: false,
            schema: { type: 'string', pattern: '^[a-z_]{1,40}$', minLength: 1, maxLength: 40 },
          },
          {
            name: 'name__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', pattern: '^[a-z_]{1,40}$', minLength: 1, maxLength: 40 } },
            explode: false,
          },
          { name: 'status', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'status__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'type',
            in: 'query',
            required: false,
            schema: { type: 'string', enum: ['bank', 'fiscal', 'employment'] },
          },
          {
            name: 'type__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', enum: ['bank', 'fiscal', 'employment'] } },
            explode: false,
          },
          { name: 'website', in: 'query', required: false, schema: { type: 'string' } },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/InstitutionsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
    },
    '/api/institutions/{id}/': {
      get: {
        operationId: 'institutions.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^[0-9]+$' } }],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/InstitutionPublicApi' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/links/': {
      get: {
        operationId: 'links.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'institution',
            in: 'query',
            required: false,
            schema: { type: 'string', pattern: '^[a-z_]{1,40}$', minLength: 1, maxLength: 40 },
          },
          {
            name: 'institution__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', pattern: '^[a-z_]{1,40}$', minLength: 1, maxLength: 40 } },
            explode: false,
          },
          {
            name: 'access_mode',
            in: 'query',
            required: false,
            schema: { type: 'string', enum: ['single', 'recurrent'] },
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          {
            name: 'created_by__not_in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'external_id',
            in: 'query',
            required: false,
            schema: { type: 'string', minLength: 3, maxLength: 256 },
          },
          {
            name: 'external_id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', minLength: 3, maxLength: 256 } },
            explode: false,
          },
          { name: 'institution_user_id', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'institution_user_id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'refresh_rate',
            in: 'query',
            required: false,
            schema: { type: 'string', pattern: '^((\\d{1,3}h)?(\\d{1,3}m)?(\\d{1,3}d)?|null)$' },
          },
          { name: 'status', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'status__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/LinksPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'links.register',
        'x-kit-auth': ['aggregation'],
        parameters: [],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/LinkRegisterRequest' },
        },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/Link' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      patch: {
        operationId: 'links.resume',
        'x-kit-auth': ['aggregation'],
        parameters: [],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/PatchBody' } },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/Link' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/links/{id}/': {
      get: {
        operationId: 'links.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/Link' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      put: {
        operationId: 'links.update',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/LinksPutRequest' } },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/Link' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      patch: {
        operationId: 'links.modify',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/ChangeAccessMode' } },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/Link' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'links.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          { name: 'X-Belvo-Request-Mode', in: 'header', required: false, schema: { type: 'string', enum: ['async'] } },
        ],
        responses: {
          '202': { schema: { $ref: '#/components/schemas/AsyncAccepted' } },
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '429': {},
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-async': { header: 'X-Belvo-Request-Mode', value: 'async', status: '202' },
      },
    },
    '/api/links/{id}/refresh/': {
      post: {
        operationId: 'links.refresh',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        requestBody: {
          required: false,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/LinkRefreshRequest' },
        },
        responses: {
          '202': { schema: { $ref: '#/components/schemas/AsyncAccepted' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '409': { schema: { type: 'array', items: { $ref: '#/components/schemas/LinkAlreadyRefreshedError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/consents/': {
      get: {
        operationId: 'consents.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'user_document',
            in: 'query',
            required: true,
            schema: { type: 'string', minLength: 11, maxLength: 14 },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/ConsentsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
    },
    '/api/consents/{id}/': {
      get: {
        operationId: 'consents.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/Consents' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/token/': {
      post: {
        operationId: 'widgetToken.create',
        'x-kit-auth': ['aggregation'],
        parameters: [],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/WidgetTokenRequest' } },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/WidgetToken' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/accounts/': {
      get: {
        operationId: 'accounts.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'balance__available', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'balance__available__lt', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'balance__available__lte', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'balance__available__gt', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'balance__available__gte', in: 'query', required: false, schema: { type: 'number' } },
          {
            name: 'balance__available__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } },
            explode: false,
          },
          { name: 'balance__current', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'balance__current__lt', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'balance__current__lte', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'balance__current__gt', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'balance__current__gte', in: 'query', required: false, schema: { type: 'number' } },
          {
            name: 'balance__current__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } },
            explode: false,
          },
          { name: 'category', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'category__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'currency', in: 'query', required: false, schema: { type: 'string', pattern: '^[A-Z]{3}$' } },
          {
            name: 'currency__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', pattern: '^[A-Z]{3}$' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'institution',
            in: 'query',
            required: false,
            schema: { type: 'string', pattern: '^[a-z_]{1,40}$', minLength: 1, maxLength: 40 },
          },
          {
            name: 'institution__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', pattern: '^[a-z_]{1,40}$', minLength: 1, maxLength: 40 } },
            explode: false,
          },
          { name: 'name', in: 'query', required: false, schema: { type: 'string' } },
          { name: 'name__icontains', in: 'query', required: false, schema: { type: 'string', minLength: 3 } },
          { name: 'number', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'number__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'public_identification_name', in: 'query', required: false, schema: { type: 'string' } },
          { name: 'public_identification_value', in: 'query', required: false, schema: { type: 'string' } },
          { name: 'type', in: 'query', required: false, schema: { type: 'string' } },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/AccountsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'accounts.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              token: { $ref: '#/components/schemas/token' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/AccountOpenFinanceBrazil' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/AccountOpenFinanceBrazil' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      patch: {
        operationId: 'accounts.resume',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/PatchBody' } },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/AccountOpenFinanceBrazil' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/AccountOpenFinanceBrazil' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/accounts/{id}/': {
      get: {
        operationId: 'accounts.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/AccountOpenFinanceBrazil' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'accounts.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '429': {},
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/br/balances/': {
      get: {
        operationId: 'br.balances.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: true, schema: { type: 'string', format: 'uuid' } },
          { name: 'account', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'account__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'collected_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'collected_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/BalancesPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'br.balances.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              account_id: { $ref: '#/components/schemas/account_id' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/BalanceOFDA' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/BalanceOFDA' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/br/balances/{id}/': {
      get: {
        operationId: 'br.balances.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/BalanceOFDA' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/br/exchanges/': {
      get: {
        operationId: 'br.exchanges.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: true, schema: { type: 'string', format: 'uuid' } },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'collected_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'collected_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/ExchangesPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'br.exchanges.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              date_from: { type: 'string', format: 'date' },
              date_to: { type: 'string', format: 'date' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/Exchange' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/Exchange' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/br/exchanges/{id}/': {
      get: {
        operationId: 'br.exchanges.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/Exchange' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'br.exchanges.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/br/exchanges/{id}/history/': {
      get: {
        operationId: 'br.exchanges.history',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/ExchangeHistoryPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
    },
    '/api/transactions/': {
      get: {
        operationId: 'transactions.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'account', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'account__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'account__balance__available', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'account__balance__available__lt', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'account__balance__available__lte', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'account__balance__available__gt', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'account__balance__available__gte', in: 'query', required: false, schema: { type: 'number' } },
          {
            name: 'account__balance__available__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } },
            explode: false,
          },
          { name: 'account__balance__current', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'account__balance__current__gt', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'account__balance__current__gte', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'account__balance__current__lt', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'account__balance__current__lte', in: 'query', required: false, schema: { type: 'number' } },
          {
            name: 'account__balance__current__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } },
            explode: false,
          },
          { name: 'account_type', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'account_type__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'accounting_date', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'accounting_date__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'accounting_date__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'accounting_date__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'accounting_date__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'accounting_date__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'amount', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'amount__gt', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'amount__gte', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'amount__lt', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'amount__lte', in: 'query', required: false, schema: { type: 'number' } },
          {
            name: 'amount__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } },
            explode: false,
          },
          { name: 'collected_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'collected_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'currency', in: 'query', required: false, schema: { type: 'string', pattern: '^[A-Z]{3}$' } },
          {
            name: 'currency__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', pattern: '^[A-Z]{3}$' } },
            explode: false,
          },
          {
            name: 'credit_card_data__bill_name__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', maxLength: 50 } },
            explode: false,
          },
          { name: 'reference', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'reference__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'status', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'status__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'type', in: 'query', required: false, schema: { type: 'string', enum: ['OUTFLOW', 'INFLOW'] } },
          {
            name: 'type__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', enum: ['OUTFLOW', 'INFLOW'] } },
            explode: false,
          },
          { name: 'value_date', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'value_date__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'value_date__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'value_date__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'value_date__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'value_date__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/TransactionsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'transactions.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'X-Belvo-Request-Mode', in: 'header', required: false, schema: { type: 'string', enum: ['async'] } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link', 'date_from', 'date_to'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              account: { type: 'string', format: 'uuid' },
              date_from: { $ref: '#/components/schemas/date_from' },
              date_to: { $ref: '#/components/schemas/date_to' },
              token: { $ref: '#/components/schemas/token' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/TransactionOpenFinanceBrazil' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/TransactionOpenFinanceBrazil' } } },
          '202': { schema: { $ref: '#/components/schemas/AsyncAccepted' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-async': { header: 'X-Belvo-Request-Mode', value: 'async', status: '202' },
      },
      patch: {
        operationId: 'transactions.resume',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/PatchBody' } },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/TransactionOpenFinanceBrazil' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/TransactionOpenFinanceBrazil' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/transactions/{id}/': {
      get: {
        operationId: 'transactions.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/TransactionOpenFinanceBrazil' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'transactions.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '429': {},
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/bills/': {
      get: {
        operationId: 'bills.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'account', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'account__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'due_date', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'due_date__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'due_date__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'due_date__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'due_date__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'due_date__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'collected_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'collected_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/BillsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'bills.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/Bill' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/Bill' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/bills/{id}/': {
      get: {
        operationId: 'bills.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/Bill' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'bills.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/owners/': {
      get: {
        operationId: 'owners.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'email', in: 'query', required: false, schema: { type: 'string', format: 'email' } },
          { name: 'display_name__icontains', in: 'query', required: false, schema: { type: 'string', minLength: 3 } },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/OwnersPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'owners.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              token: { $ref: '#/components/schemas/token' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/AnyOwner' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/AnyOwner' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      patch: {
        operationId: 'owners.resume',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/PatchBody' } },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/AnyOwner' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/AnyOwner' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/owners/{id}/': {
      get: {
        operationId: 'owners.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/AnyOwner' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
        },
      },
      delete: {
        operationId: 'owners.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/br/investments/': {
      get: {
        operationId: 'br.investments.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'type', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'type__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/InvestmentsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'br.investments.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'X-Belvo-Request-Mode', in: 'header', required: false, schema: { type: 'string', enum: ['async'] } },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/InvestmentBrazil' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/InvestmentBrazil' } } },
          '202': { schema: { $ref: '#/components/schemas/AsyncAccepted' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-async': { header: 'X-Belvo-Request-Mode', value: 'async', status: '202' },
      },
    },
    '/api/br/investments/{id}/': {
      get: {
        operationId: 'br.investments.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/InvestmentBrazil' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'br.investments.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/br/investment-transactions/': {
      get: {
        operationId: 'br.investmentTransactions.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'type', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'type__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/InvestmentTransactionsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'br.investmentTransactions.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'X-Belvo-Request-Mode', in: 'header', required: false, schema: { type: 'string', enum: ['async'] } },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              date_from: { $ref: '#/components/schemas/date_from' },
              date_to: { $ref: '#/components/schemas/date_to' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/InvestmentTransactionBrazil' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/InvestmentTransactionBrazil' } } },
          '202': { schema: { $ref: '#/components/schemas/AsyncAccepted' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-async': { header: 'X-Belvo-Request-Mode', value: 'async', status: '202' },
      },
    },
    '/api/br/investment-transactions/{id}/': {
      get: {
        operationId: 'br.investmentTransactions.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/InvestmentTransactionBrazil' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'br.investmentTransactions.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/employment-records/': {
      get: {
        operationId: 'employmentRecords.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'internal_identification', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'internal_identification__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'collected_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'collected_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/EmploymentRecordsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'employmentRecords.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'X-Belvo-Request-Mode', in: 'header', required: false, schema: { type: 'string', enum: ['async'] } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              attach_pdf: { $ref: '#/components/schemas/attach_pdf' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/EmploymentRecord' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/EmploymentRecord' } } },
          '202': { schema: { $ref: '#/components/schemas/AsyncAccepted' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-async': { header: 'X-Belvo-Request-Mode', value: 'async', status: '202' },
      },
    },
    '/api/employment-records/{id}/': {
      get: {
        operationId: 'employmentRecords.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/EmploymentRecord' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'employmentRecords.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '429': {},
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/mx/current-employments/': {
      get: {
        operationId: 'mx.currentEmployments.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          { name: 'collected_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'collected_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'collected_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/CurrentEmploymentsPage' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'mx.currentEmployments.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/CurrentEmployment' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/CurrentEmployment' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/mx/current-employments/{id}/': {
      get: {
        operationId: 'mx.currentEmployments.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/CurrentEmployment' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'mx.currentEmployments.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/br/employments/': {
      get: {
        operationId: 'br.employments.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'start_date', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'start_date__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'start_date__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'start_date__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'start_date__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'start_date__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'end_date', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'end_date__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'end_date__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'end_date__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'end_date__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'end_date__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/EmploymentsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'br.employments.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'X-Belvo-Request-Mode', in: 'header', required: false, schema: { type: 'string', enum: ['async'] } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              date_from: { $ref: '#/components/schemas/date_from' },
              date_to: { $ref: '#/components/schemas/date_to' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/EmploymentBrazil' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/EmploymentBrazil' } } },
          '202': { schema: { $ref: '#/components/schemas/AsyncAccepted' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-async': { header: 'X-Belvo-Request-Mode', value: 'async', status: '202' },
      },
    },
    '/api/br/employments/{id}/': {
      get: {
        operationId: 'br.employments.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/EmploymentBrazil' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'br.employments.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/incomes/': {
      get: {
        operationId: 'incomes.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'account', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'account__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/IncomesPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'incomes.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              allowed_income_types: { type: 'array', items: { $ref: '#/components/schemas/EnumInvoiceAllowedIncomeTypesRequest' } },
              minimum_confidence_level: { $ref: '#/components/schemas/EnumIncomeMinimumConfidenceLevelRequest' },
              date_from: { $ref: '#/components/schemas/date_from' },
              date_to: { $ref: '#/components/schemas/date_to' },
              token: { $ref: '#/components/schemas/token' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/Income' } },
          '201': { schema: { $ref: '#/components/schemas/Income' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      patch: {
        operationId: 'incomes.resume',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/PatchBody' } },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/Income' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/Income' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/incomes/{id}/': {
      get: {
        operationId: 'incomes.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/Income' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'incomes.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/recurring-expenses/': {
      get: {
        operationId: 'recurringExpenses.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'account', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'account__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/RecurringExpensesPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'recurringExpenses.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              token: { $ref: '#/components/schemas/token' },
              save_data: { $ref: '#/components/schemas/save_data' },
              date_from: { $ref: '#/components/schemas/date_from' },
              date_to: { $ref: '#/components/schemas/date_to' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/RecurringExpenses' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/RecurringExpenses' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      patch: {
        operationId: 'recurringExpenses.resume',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/PatchBody' } },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/RecurringExpenses' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/RecurringExpenses' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/recurring-expenses/{id}/': {
      get: {
        operationId: 'recurringExpenses.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/RecurringExpenses' } } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'recurringExpenses.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/risk-insights/': {
      get: {
        operationId: 'riskInsights.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'account', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'account__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/RiskInsightsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'riskInsights.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              token: { $ref: '#/components/schemas/token' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/RiskInsights' } },
          '201': { schema: { $ref: '#/components/schemas/RiskInsights' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      patch: {
        operationId: 'riskInsights.resume',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/PatchBody' } },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/RiskInsights' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/RiskInsights' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/risk-insights/{id}/': {
      get: {
        operationId: 'riskInsights.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/RiskInsights' } } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'riskInsights.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/employment-metrics/': {
      get: {
        operationId: 'employmentMetrics.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/EmploymentMetricsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'employmentMetrics.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              reference_date: { type: 'string', format: 'date' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/EmploymentMetric' } },
          '201': { schema: { $ref: '#/components/schemas/EmploymentMetric' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/employment-metrics/{id}/': {
      get: {
        operationId: 'employmentMetrics.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/EmploymentMetric' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'employmentMetrics.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/financial-statements/': {
      get: {
        operationId: 'financialStatements.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/FinancialStatementsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'financialStatements.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'X-Belvo-Request-Mode', in: 'header', required: false, schema: { type: 'string', enum: ['async'] } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/FinancialStatement' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/FinancialStatement' } } },
          '202': { schema: { $ref: '#/components/schemas/AsyncAccepted' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-async': { header: 'X-Belvo-Request-Mode', value: 'async', status: '202' },
      },
    },
    '/api/financial-statements/{id}/': {
      get: {
        operationId: 'financialStatements.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/FinancialStatement' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'financialStatements.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/invoices/': {
      get: {
        operationId: 'invoices.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'invoice_date', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'invoice_date__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'invoice_date__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'invoice_date__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'invoice_date__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'invoice_date__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'invoice_identification', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'invoice_identification__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'status', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'status__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'type', in: 'query', required: false, schema: { type: 'string', enum: ['OUTFLOW', 'INFLOW'] } },
          {
            name: 'type__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', enum: ['OUTFLOW', 'INFLOW'] } },
            explode: false,
          },
          { name: 'total_amount', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'total_amount__lt', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'total_amount__lte', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'total_amount__gt', in: 'query', required: false, schema: { type: 'number' } },
          { name: 'total_amount__gte', in: 'query', required: false, schema: { type: 'number' } },
          {
            name: 'total_amount__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/InvoicesPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'invoices.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'X-Belvo-Request-Mode', in: 'header', required: false, schema: { type: 'string', enum: ['async'] } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link', 'date_from', 'date_to', 'type'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              date_from: { $ref: '#/components/schemas/date_from' },
              date_to: { $ref: '#/components/schemas/date_to' },
              type: { $ref: '#/components/schemas/EnumInvoiceType' },
              attach_xml: { $ref: '#/components/schemas/attach_xml' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/InvoiceWithIdSat' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/InvoiceWithIdSat' } } },
          '202': { schema: { $ref: '#/components/schemas/AsyncAccepted' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-async': { header: 'X-Belvo-Request-Mode', value: 'async', status: '202' },
      },
      patch: {
        operationId: 'invoices.resume',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/PatchBody' } },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/InvoiceWithIdSat' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/InvoiceWithIdSat' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/invoices/{id}/': {
      get: {
        operationId: 'invoices.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/InvoiceWithIdSat' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'invoices.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/tax-compliance-status/': {
      get: {
        operationId: 'taxComplianceStatus.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/TaxComplianceStatusPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'taxComplianceStatus.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              attach_pdf: { $ref: '#/components/schemas/attach_pdf' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/TaxComplianceStatus' } },
          '201': { schema: { $ref: '#/components/schemas/TaxComplianceStatus' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/tax-compliance-status/{id}/': {
      get: {
        operationId: 'taxComplianceStatus.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/TaxComplianceStatus' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'taxComplianceStatus.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/tax-returns/': {
      get: {
        operationId: 'taxReturns.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'ejercicio', in: 'query', required: false, schema: { type: 'integer', minimum: 1900 } },
          { name: 'ejercicio__lt', in: 'query', required: false, schema: { type: 'integer', minimum: 1900 } },
          { name: 'ejercicio__lte', in: 'query', required: false, schema: { type: 'integer', minimum: 1900 } },
          { name: 'ejercicio__gt', in: 'query', required: false, schema: { type: 'integer', minimum: 1900 } },
          { name: 'ejercicio__gte', in: 'query', required: false, schema: { type: 'integer', minimum: 1900 } },
          {
            name: 'ejercicio__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'integer' } },
            explode: false,
          },
          { name: 'tipo_declaracion', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'tipo_declaracion__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/TaxReturnsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'taxReturns.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/TaxReturnsRequest' } },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/AnyTaxReturn' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/AnyTaxReturn' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/tax-returns/{id}/': {
      get: {
        operationId: 'taxReturns.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/AnyTaxReturn' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'taxReturns.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/tax-retentions/': {
      get: {
        operationId: 'taxRetentions.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/TaxRetentionsPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'taxRetentions.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link', 'date_from', 'date_to', 'type'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              date_from: { $ref: '#/components/schemas/date_from' },
              date_to: { $ref: '#/components/schemas/date_to' },
              type: { $ref: '#/components/schemas/EnumTaxRetentionType' },
              attach_xml: { $ref: '#/components/schemas/attach_xml' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/TaxRetentions' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/TaxRetentions' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/tax-retentions/{id}/': {
      get: {
        operationId: 'taxRetentions.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/TaxRetentions' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'taxRetentions.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/tax-status/': {
      get: {
        operationId: 'taxStatus.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/TaxStatusPage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'taxStatus.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              attach_pdf: { $ref: '#/components/schemas/attach_pdf' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/TaxStatusSat' } },
          '201': { schema: { $ref: '#/components/schemas/TaxStatusSat' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/tax-status/{id}/': {
      get: {
        operationId: 'taxStatus.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/TaxStatusSat' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'taxStatus.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '428': { schema: { type: 'array', items: { $ref: '#/components/schemas/TokenRequiredResponse' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/cl/invoices/': {
      get: {
        operationId: 'cl.invoices.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/InvoicesChilePage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'cl.invoices.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'X-Belvo-Request-Mode', in: 'header', required: false, schema: { type: 'string', enum: ['async'] } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link', 'date_from', 'date_to'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              date_from: { $ref: '#/components/schemas/date_from' },
              date_to: { $ref: '#/components/schemas/date_to' },
              type: { $ref: '#/components/schemas/EnumInvoiceType' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/invoice_chile' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/invoice_chile' } } },
          '202': { schema: { $ref: '#/components/schemas/AsyncAccepted' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-async': { header: 'X-Belvo-Request-Mode', value: 'async', status: '202' },
      },
    },
    '/api/cl/invoices/{id}/': {
      get: {
        operationId: 'cl.invoices.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/invoice_chile' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'cl.invoices.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/cl/tax-status/': {
      get: {
        operationId: 'cl.taxStatus.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/TaxStatusChilePage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'cl.taxStatus.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              attach_pdf: { $ref: '#/components/schemas/attach_pdf' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/tax_status_sii' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/tax_status_sii' } } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/cl/tax-status/{id}/': {
      get: {
        operationId: 'cl.taxStatus.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/tax_status_sii' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'cl.taxStatus.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/cl/debt-reports/': {
      get: {
        operationId: 'cl.debtReports.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'link', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'link__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'created_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'created_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DebtReportsChilePage' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'cl.debtReports.retrieve',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'X-Belvo-Request-Mode', in: 'header', required: false, schema: { type: 'string', enum: ['async'] } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: {
            type: 'object',
            required: ['link'],
            properties: {
              link: { $ref: '#/components/schemas/link_request' },
              attach_pdf: { $ref: '#/components/schemas/attach_pdf' },
              save_data: { $ref: '#/components/schemas/save_data' },
            },
          },
        },
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/debt_chile' } } },
          '201': { schema: { type: 'array', items: { $ref: '#/components/schemas/debt_chile' } } },
          '202': { schema: { $ref: '#/components/schemas/AsyncAccepted' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/TooManySessionsError' },
                  { $ref: '#/components/schemas/LoginError' },
                  { $ref: '#/components/schemas/SessionExpiredError' },
                  { $ref: '#/components/schemas/ValidationError' },
                  { $ref: '#/components/schemas/InstitutionDownError' },
                  { $ref: '#/components/schemas/InstitutionUnavailableError' },
                  { $ref: '#/components/schemas/InstitutionInactiveError' },
                  { $ref: '#/components/schemas/InvalidLinkError' },
                  { $ref: '#/components/schemas/InvalidCredentialsStorageError' },
                  { $ref: '#/components/schemas/InvalidFetchHistorical' },
                  { $ref: '#/components/schemas/InvalidResourcesError' },
                  { $ref: '#/components/schemas/UnconfirmedLinkError' },
                  { $ref: '#/components/schemas/UnsupportedOperationError' },
                  { $ref: '#/components/schemas/InvalidPeriodError' },
                  { $ref: '#/components/schemas/BelvoError' },
                ],
              },
            },
          },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
        'x-kit-async': { header: 'X-Belvo-Request-Mode', value: 'async', status: '202' },
      },
    },
    '/api/cl/debt-reports/{id}/': {
      get: {
        operationId: 'cl.debtReports.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'omit',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          {
            name: 'fields',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/debt_chile' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
      delete: {
        operationId: 'cl.debtReports.delete',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '204': {},
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '403': {
            schema: {
              type: 'array',
              items: {
                anyOf: [{ $ref: '#/components/schemas/AccessToResourceDenied' }, { $ref: '#/components/schemas/BelvoError' }],
              },
            },
          },
          '404': {
            schema: {
              type: 'array',
              items: { anyOf: [{ $ref: '#/components/schemas/NotFoundError' }, { $ref: '#/components/schemas/BelvoError' }] },
            },
          },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/RequestTimeoutError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/UnexpectedError' } } },
        },
      },
    },
    '/api/collection-instructions/': {
      get: {
        operationId: 'collectionInstructions.list',
        'x-kit-auth': ['aggregation'],
        parameters: [
          {
            name: 'status',
            in: 'query',
            required: false,
            schema: { type: 'string', enum: ['PROCESSING', 'COMPLETED', 'CANCELLED'] },
          },
          { name: 'consent_id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          { name: 'created_after', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'created_before', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
        ],
        responses: {
          '200': { schema: { type: 'array', items: { $ref: '#/components/schemas/CollectionInstructionSummary' } } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/BelvoError' } } },
        },
      },
      post: {
        operationId: 'collectionInstructions.create',
        'x-kit-auth': ['aggregation'],
        parameters: [],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/CollectionInstructionCreate' },
        },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/CollectionInstruction' } },
          '400': { schema: { type: 'array', items: { $ref: '#/components/schemas/BelvoError' } } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/BelvoError' } } },
        },
      },
    },
    '/api/collection-instructions/{instruction_id}/': {
      get: {
        operationId: 'collectionInstructions.detail',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'instruction_id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/CollectionInstruction' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/BelvoError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/BelvoError' } } },
        },
      },
      patch: {
        operationId: 'collectionInstructions.cancel',
        'x-kit-auth': ['aggregation'],
        parameters: [{ name: 'instruction_id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/CollectionInstruction' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/BelvoError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/BelvoError' } } },
        },
      },
    },
    '/api/collection-instructions/{instruction_id}/items/{item_id}/': {
      patch: {
        operationId: 'collectionInstructions.items.cancel',
        'x-kit-auth': ['aggregation'],
        parameters: [
          { name: 'instruction_id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          { name: 'item_id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/CollectionInstructionItem' } },
          '401': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/UnauthorizedError' },
                  { $ref: '#/components/schemas/ConsentWithoutAccountsError' },
                ],
              },
            },
          },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/BelvoError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/BelvoError' } } },
        },
      },
    },
  },
  components: {
    schemas: {
      AccessToResourceDenied: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['access_to_resource_denied', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      account_id: { type: 'string', format: 'uuid', examples: ['f3c9d1a0-6f1b-4c8e-8d2e-1a9b7c5e3f42'] },
      AccountBalanceOpenFinanceBrazil: {
        type: 'object',
        required: ['current'],
        properties: {
          current: { type: ['number', 'null'] },
          available: { type: ['number', 'null'] },
          blocked: { type: ['number', 'null'] },
          automatically_invested: { type: ['number', 'null'] },
        },
      },
      AccountCreditDataCardsOpenFinanceBrazil: {
        type: 'object',
        required: ['is_multiple', 'identification_number'],
        properties: { is_multiple: { type: ['boolean', 'null'] }, identification_number: { type: ['string', 'null'] } },
      },
      AccountCreditDataLimitsOpenFinanceBrazil: {
        type: 'object',
        required: [
          'identification_number',
          'credit_limit',
          'used_amount',
          'available_amount',
          'is_limit_flexible',
          'type',
          'consolidation_type',
          'line_name',
          'line_name_additional_info',
        ],
        properties: {
          identification_number: { type: ['string', 'null'] },
          credit_limit: { type: ['number', 'null'] },
          used_amount: { type: ['number', 'null'] },
          available_amount: { type: ['number', 'null'] },
          is_limit_flexible: { type: ['boolean', 'null'] },
          type: { anyOf: [{ $ref: '#/components/schemas/EnumCreditCardLimitType' }, { type: 'null' }] },
          consolidation_type: { type: ['string', 'null'] },
          line_name: { type: ['string', 'null'] },
          line_name_additional_info: { type: ['string', 'null'] },
        },
      },
      AccountCreditDataOpenFinanceBrazil: {
        type: 'object',
        required: ['collected_at', 'credit_limit'],
        properties: {
          collected_at: { $ref: '#/components/schemas/collected_at' },
          credit_limit: { type: ['number', 'null'] },
          limits: { type: ['array', 'null'], items: { $ref: '#/components/schemas/AccountCreditDataLimitsOpenFinanceBrazil' } },
          cutting_date: { type: ['string', 'null'], format: 'date' },
          minimum_payment: { type: ['number', 'null'] },
          network: { anyOf: [{ $ref: '#/components/schemas/EnumAccountCreditCardNetwork' }, { type: 'null' }] },
          network_additional_info: { type: ['string', 'null'] },
          cards: { type: ['array', 'null'], items: { $ref: '#/components/schemas/AccountCreditDataCardsOpenFinanceBrazil' } },
          next_payment_date: { type: ['string', 'null'] },
          no_interest_payment: { type: ['number', 'null'] },
          interest_rate: { type: ['number', 'null'] },
          monthly_payment: { type: ['number', 'null'] },
          last_payment_date: { type: ['string', 'null'] },
        },
      },
      AccountLoanDataBalloonPaymentsOpenFinanceBrazil: {
        type: 'object',
        required: ['due_date', 'currency', 'amount'],
        properties: {
          due_date: { type: ['string', 'null'], format: 'date' },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          amount: { type: ['number', 'null'] },
        },
      },
      AccountLoanDataCollateralsOpenFinanceBrazil: {
        type: 'object',
        required: ['type', 'subtype', 'currency', 'amount'],
        properties: {
          type: { type: ['string', 'null'] },
          subtype: { type: ['string', 'null'] },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          amount: { type: ['number', 'null'] },
        },
      },
      AccountLoanDataContractedChargesOpenFinanceBrazil: {
        type: 'object',
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumAccountLoanDataContractedChargeType' }, { type: 'null' }] },
          info: { type: ['string', 'null'] },
          rate: { type: ['number', 'null'] },
        },
      },
      AccountLoanDataFeesOpenFinanceBrazil: {
        type: 'object',
        required: ['type', 'value', 'name', 'code', 'fee_charge_type', 'fee_charge', 'rate'],
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumAccountLoanDataFeeType' }, { type: 'null' }] },
          value: { type: ['number', 'null'] },
          name: { type: ['string', 'null'] },
          code: { type: ['string', 'null'] },
          fee_charge_type: { anyOf: [{ $ref: '#/components/schemas/EnumAccountLoanDataFeeChargeType' }, { type: 'null' }] },
          fee_charge: { anyOf: [{ $ref: '#/components/schemas/EnumAccountLoanDataFeeCharge' }, { type: 'null' }] },
          rate: { type: ['number', 'null'] },
        },
      },
      AccountLoanDataInterestRateDataOpenFinanceBrazil: {
        type: 'object',
        required: [
          'tax_type',
          'rate_type',
          'calculation_base',
          'reference_index_type',
          'reference_index_subtype',
          'reference_index_info',
          'pre_fixed_rate',
          'post_fixed_rate',
          'additional_info',
        ],
        properties: {
          tax_type: { anyOf: [{ $ref: '#/components/schemas/EnumAccountLoanDataInterestRateDataTaxType' }, { type: 'null' }] },
          rate_type: { anyOf: [{ $ref: '#/components/schemas/EnumAccountLoanDataInterestRateDataRateType' }, { type: 'null' }] },
          type: { anyOf: [{ $ref: '#/components/schemas/EnumAccountLoanDataInterestRateType' }, { type: 'null' }] },
          calculation_base: { type: ['string', 'null'], examples: ['30/360'] },
          reference_index_type: {
            anyOf: [{ $ref: '#/components/schemas/EnumAccountLoanDataInterestRateDataReferenceIndexType' }, { type: 'null' }],
          },
          reference_index_subtype: { type: ['string', 'null'] },
          reference_index_info: { type: ['string', 'null'] },
          pre_fixed_rate: { type: ['number', 'null'] },
          post_fixed_rate: { type: ['number', 'null'] },
          additional_info: { type: ['string', 'null'] },
        },
      },
      AccountLoanDataInterestRateOpenFinanceBrazil: {
        type: 'object',
        required: ['name', 'type', 'value', 'interest_rate_data'],
        properties: {
          name: { type: ['string', 'null'] },
          type: { anyOf: [{ $ref: '#/components/schemas/EnumAccountLoanDataInterestRateType' }, { type: 'null' }] },
          value: { type: ['number', 'null'] },
          interest_rate_data: {
            anyOf: [{ $ref: '#/components/schemas/AccountLoanDataInterestRateDataOpenFinanceBrazil' }, { type: 'null' }],
          },
        },
      },
      AccountLoanDataOpenFinanceBrazil: {
        type: 'object',
        required: [
          'collected_at',
          'loan_code',
          'contract_amount',
          'loan_type',
          'outstanding_balance',
          'interest_rates',
          'fees',
          'collaterals',
          'balloon_payments',
          'installments_contract_term_frequency',
          'installment_frequency',
          'installment_frequency_info',
          'first_installment_due_date',
          'number_of_installments_total',
          'number_of_installments_outstanding',
          'number_of_installments_paid',
          'number_of_installments_past_due',
          'disbursement_dates',
          'settlement_date',
          'contract_start_date',
          'contract_end_date',
          'contract_remaining_frequency',
          'contract_remaining_total',
          'amortization_schedule',
          'amortization_schedule_info',
          'consignee_id',
          'contract_number',
          'monthly_payment',
          'principal',
          'payment_day',
          'outstanding_principal',
          'credit_limit',
          'last_period_balance',
          'interest_rate',
          'limit_day',
          'cutting_day',
          'cutting_date',
          'last_payment_date',
          'no_interest_payment',
        ],
        properties: {
          collected_at: { $ref: '#/components/schemas/collected_at' },
          loan_code: { type: ['string', 'null'] },
          contract_amount: { type: ['number', 'null'] },
          total_effective_cost: { type: ['number', 'null'] },
          loan_type: { type: ['string', 'null'] },
          outstanding_balance: { type: ['number', 'null'] },
          interest_rates: {
            type: ['array', 'null'],
            items: { $ref: '#/components/schemas/AccountLoanDataInterestRateOpenFinanceBrazil' },
          },
          fees: { type: ['array', 'null'], items: { $ref: '#/components/schemas/AccountLoanDataFeesOpenFinanceBrazil' } },
          contracted_charges: {
            type: ['array', 'null'],
            items: { $ref: '#/components/schemas/AccountLoanDataContractedChargesOpenFinanceBrazil' },
          },
          collaterals: {
            type: ['array', 'null'],
            items: { $ref: '#/components/schemas/AccountLoanDataCollateralsOpenFinanceBrazil' },
          },
          balloon_payments: {
            type: ['array', 'null'],
            items: { $ref: '#/components/schemas/AccountLoanDataBalloonPaymentsOpenFinanceBrazil' },
          },
          installments_contract_term_frequency: {
            anyOf: [{ $ref: '#/components/schemas/EnumAccountsLoanDataContractInstallmentFrequency' }, { type: 'null' }],
          },
          installment_frequency: { anyOf: [{ $ref: '#/components/schemas/EnumAccountLoanDataInstallmentFrequency' }, { type: 'null' }] },
          installment_frequency_info: { type: ['string', 'null'] },
          first_installment_due_date: { type: ['string', 'null'], format: 'date' },
          number_of_installments_total: { type: ['integer', 'null'] },
          number_of_installments_outstanding: { type: ['integer', 'null'] },
          number_of_installments_paid: { type: ['integer', 'null'] },
          number_of_installments_past_due: { type: ['integer', 'null'] },
          disbursement_dates: { type: ['array', 'null'], items: { type: ['string', 'null'] } },
          settlement_date: { type: ['string', 'null'] },
          contract_start_date: { type: ['string', 'null'], format: 'date' },
          contract_end_date: { type: ['string', 'null'], format: 'date' },
          contract_remaining_frequency: { anyOf: [{ $ref: '#/components/schemas/EnumAccountLoanDataContractRemainingFrequency' }, { type: 'null' }] },
          contract_remaining_total: { type: ['integer', 'null'] },
          amortization_schedule: { type: ['string', 'null'] },
          amortization_schedule_info: { type: ['string', 'null'] },
          consignee_id: { type: ['string', 'null'] },
          contract_number: { type: ['string', 'null'] },
          monthly_payment: { type: ['number', 'null'] },
          principal: { type: ['number', 'null'] },
          payment_day: { type: ['string', 'null'] },
          outstanding_principal: { type: ['number', 'null'] },
          credit_limit: { type: ['number', 'null'] },
          last_period_balance: { type: ['number', 'null'] },
          interest_rate: { type: ['number', 'null'] },
          limit_day: { type: ['string', 'null'] },
          cutting_day: { type: ['string', 'null'] },
          cutting_date: { type: ['string', 'null'] },
          last_payment_date: { type: ['string', 'null'] },
          no_interest_payment: { type: ['number', 'null'] },
        },
      },
      AccountOpenFinanceBrazil: {
        type: 'object',
        required: [
          'id',
          'link',
          'institution',
          'collected_at',
          'created_at',
          'last_accessed_at',
          'category',
          'balance_type',
          'type',
          'subtype',
          'name',
          'number',
          'agency',
          'check_digit',
          'balance',
          'currency',
          'public_identification_name',
          'public_identification_value',
          'internal_identification',
          'credit_data',
          'loan_data',
          'funds_data',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          institution: { anyOf: [{ $ref: '#/components/schemas/InstitutionAccount' }, { type: 'null' }] },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          last_accessed_at: { $ref: '#/components/schemas/last_accessed_at' },
          category: { anyOf: [{ $ref: '#/components/schemas/EnumAccountCategoryOpenFinance' }, { type: 'null' }] },
          balance_type: { type: ['string', 'null'], enum: ['ASSET', 'LIABILITY', null] },
          overdraft: { anyOf: [{ $ref: '#/components/schemas/AccountOverdraftOpenFinanceBrazil' }, { type: 'null' }] },
          type: { type: ['string', 'null'] },
          subtype: { type: ['string', 'null'] },
          name: { type: ['string', 'null'] },
          number: { type: ['string', 'null'], examples: ['24550245'] },
          agency: { type: ['string', 'null'], examples: ['6272'] },
          check_digit: { type: ['string', 'null'], examples: ['7'] },
          balance: { anyOf: [{ $ref: '#/components/schemas/AccountBalanceOpenFinanceBrazil' }, { type: 'null' }] },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          public_identification_name: { type: ['string', 'null'], examples: ['AGENCY/ACCOUNT'] },
          public_identification_value: { type: ['string', 'null'], examples: ['6272/24550245-7'] },
          internal_identification: { type: ['string', 'null'] },
          credit_data: { anyOf: [{ $ref: '#/components/schemas/AccountCreditDataOpenFinanceBrazil' }, { type: 'null' }] },
          loan_data: { anyOf: [{ $ref: '#/components/schemas/AccountLoanDataOpenFinanceBrazil' }, { type: 'null' }] },
          funds_data: { type: ['string', 'null'] },
        },
      },
      AccountOverdraftOpenFinanceBrazil: {
        type: 'object',
        required: ['arranged', 'used', 'unarranged'],
        properties: {
          arranged: { type: ['number', 'null'] },
          used: { type: ['number', 'null'] },
          unarranged: { type: ['number', 'null'] },
        },
      },
      AccountsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'ACCOUNTS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_accounts: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      AccountsNewAccountsAvailableWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'ACCOUNTS' },
              webhook_code: { type: 'string', const: 'new_accounts_available' },
              data: {
                type: ['object', 'null'],
                properties: {
                  new_accounts: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      AccountsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/AccountOpenFinanceBrazil' } } },
          },
        ],
      },
      AggregationWebhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: ['string', 'null'] },
          webhook_type: { type: 'string' },
          webhook_code: { type: 'string' },
          process_type: { type: ['string', 'null'], enum: ['historical_update', 'recurrent_update', 'async_post', null] },
          link_id: { type: ['string', 'null'], format: 'uuid' },
          request_id: { type: ['string', 'null'] },
          external_id: { type: ['string', 'null'] },
        },
      },
      AnyOwner: {
        anyOf: [
          { $ref: '#/components/schemas/OwnerIndividualOpenFinanceBrazil' },
          { $ref: '#/components/schemas/OwnerBusinessOpenFinanceBrazil' },
          { $ref: '#/components/schemas/Owner' },
        ],
      },
      AnyTaxReturn: {
        anyOf: [
          { $ref: '#/components/schemas/TaxReturnPersonal' },
          { $ref: '#/components/schemas/TaxReturnPersonalMonthly' },
          { $ref: '#/components/schemas/TaxReturnBusiness' },
          { $ref: '#/components/schemas/TaxReturnBusinessMonthly' },
        ],
      },
      AsyncAccepted: {
        type: 'object',
        required: ['request_id'],
        properties: { request_id: { type: 'string', examples: ['4f7d0a2c9e6b41d8a35c0f1e8b7d6a29'] } },
      },
      attach_pdf: { type: 'boolean', default: false },
      attach_xml: { type: 'boolean', default: false },
      BalanceOFDA: {
        type: 'object',
        required: [
          'id',
          'link',
          'account_id',
          'account_internal_identification',
          'collected_at',
          'created_at',
          'last_updated_at',
          'currency',
          'available',
          'blocked',
          'automatically_invested',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          link: { type: 'string', format: 'uuid' },
          account_id: { type: 'string', format: 'uuid' },
          account_internal_identification: { type: ['string', 'null'] },
          collected_at: { type: ['string', 'null'], format: 'date-time' },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          last_updated_at: { type: ['string', 'null'], format: 'date-time' },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          available: { type: ['number', 'null'] },
          blocked: { type: ['number', 'null'] },
          automatically_invested: { type: ['number', 'null'] },
        },
      },
      BalancesHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'BALANCES' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_balances: { type: ['integer', 'null'] },
                  first_balance_date: { type: ['string', 'null'], format: 'date' },
                  last_balance_date: { type: ['string', 'null'], format: 'date' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      BalancesNewBalancesAvailableWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'BALANCES' },
              webhook_code: { type: 'string', const: 'new_balances_available' },
              data: {
                type: ['object', 'null'],
                properties: {
                  new_balances: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      BalancesPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/BalanceOFDA' } } },
          },
        ],
      },
      BelvoError: {
        type: 'object',
        properties: {
          code: { anyOf: [{ $ref: '#/components/schemas/BelvoErrorCode' }, { type: 'null' }] },
          message: { type: ['string', 'null'] },
          detail: { type: ['string', 'null'] },
          field: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
          institution_user_id: { type: ['string', 'null'] },
        },
      },
      BelvoErrorCode: {
        type: 'string',
        enum: [
          'activation_failed',
          'already_exists',
          'blank',
          'null',
          'required',
          'invalid',
          'invalid_choice',
          'not_a_list',
          'parse_error',
          'does_not_exist',
          'duplicated',
          'cancellation_error',
          'institution_down',
          'institution_inactive',
          'institution_unavailable',
          'invalid_credentials_storage',
          'invalid_fetch_resources',
          'invalid_link',
          'invalid_period',
          'login_error',
          'max_digits',
          'max_decimal_places',
          'min_value',
          'session_expired',
          'session_expired_ob',
          'too_many_sessions',
          'unavailable_data',
          'unconfirmed_link',
          'unsupported_operation',
          'validation_error',
          'operational_limits_reached',
          'authentication_failed',
          'consent_without_accounts',
          'access_to_production_denied',
          'access_to_resource_denied',
          'permission_denied',
          'quota_limit_reached',
          'not_found',
          'expired_credentials',
          'method_not_allowed',
          'request_timeout',
          'link_refreshed',
          'idempotency_key_conflict',
          'idempotency_payload_mismatch',
          'token_required',
          'activation_required',
          'unexpected_error',
          'service_unavailable',
        ],
      },
      Bill: {
        type: 'object',
        properties: {
          id: { $ref: '#/components/schemas/id' },
          created_at: { $ref: '#/components/schemas/created_at' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          account: { anyOf: [{ $ref: '#/components/schemas/AccountOpenFinanceBrazil' }, { type: 'null' }] },
          internal_identification: { type: ['string', 'null'] },
          bill_name: { type: ['string', 'null'], examples: ['mar-2026'] },
          due_date: { type: ['string', 'null'], format: 'date' },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          total_amount: { type: ['number', 'null'] },
          minimum_amount: { type: ['number', 'null'] },
          is_installment: { type: ['boolean', 'null'] },
          finance_charges: { type: ['array', 'null'], items: { $ref: '#/components/schemas/BillFinanceCharges' } },
          payments: { type: ['array', 'null'], items: { $ref: '#/components/schemas/BillPayments' } },
        },
      },
      BillFinanceCharges: {
        type: 'object',
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumBillFinanceChargeType' }, { type: 'null' }] },
          additional_info: { type: ['string', 'null'] },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          amount: { type: ['number', 'null'] },
        },
      },
      BillPayments: {
        type: 'object',
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumBillPaymentType' }, { type: 'null' }] },
          payment_date: { type: ['string', 'null'], format: 'date' },
          payment_mode: { anyOf: [{ $ref: '#/components/schemas/EnumBillPaymentPaymentMode' }, { type: 'null' }] },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          amount: { type: ['number', 'null'] },
        },
      },
      BillsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'BILLS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_bills: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      BillsNewBillsAvailableWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'BILLS' },
              webhook_code: { type: 'string', const: 'new_bills_available' },
              data: {
                type: ['object', 'null'],
                properties: {
                  new_bills: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      BillsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/Bill' } } },
          },
        ],
      },
      BrokerNote: {
        type: 'object',
        required: [
          'broker_note_number',
          'gross_value',
          'brokerage_fee',
          'clearing_settlement_fee',
          'clearing_registration_fee',
          'stock_exchange_asset_trade_notice_fee',
          'stock_exchange_fee',
          'clearing_custody_fee',
          'taxes',
          'income_tax',
          'net_value',
        ],
        properties: {
          broker_note_number: { type: ['string', 'null'] },
          gross_value: { type: ['number', 'null'] },
          brokerage_fee: { type: ['number', 'null'] },
          clearing_settlement_fee: { type: ['number', 'null'] },
          clearing_registration_fee: { type: ['number', 'null'] },
          stock_exchange_asset_trade_notice_fee: { type: ['number', 'null'] },
          stock_exchange_fee: { type: ['number', 'null'] },
          clearing_custody_fee: { type: ['number', 'null'] },
          taxes: { type: ['number', 'null'] },
          income_tax: { type: ['number', 'null'] },
          net_value: { type: ['number', 'null'] },
        },
      },
      ChangeAccessMode: {
        type: 'object',
        properties: {
          access_mode: { $ref: '#/components/schemas/EnumLinkAccessModeRequest' },
          stale_in: { $ref: '#/components/schemas/stale_in' },
          fetch_resources: { type: 'array', items: { $ref: '#/components/schemas/LinkResource' } },
        },
      },
      ClassificationDetails: {
        type: 'object',
        properties: {
          category: { type: ['string', 'null'], enum: ['RENDA_FIXA', 'ACOES', 'MULTIMERCADO', 'CAMBIAL', null] },
          class: { type: ['string', 'null'] },
          subclass: { type: ['string', 'null'] },
        },
      },
      collected_at: { type: ['string', 'null'], format: 'date-time', examples: ['2026-03-02T13:51:02.114300Z'] },
      CollectionInstruction: {
        type: 'object',
        required: ['id', 'link_id', 'status', 'items'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          link_id: { type: 'string', format: 'uuid' },
          status: { type: ['string', 'null'], enum: ['PROCESSING', 'COMPLETED', 'CANCELLED', null] },
          items: { type: ['array', 'null'], items: { $ref: '#/components/schemas/CollectionInstructionItem' } },
        },
      },
      CollectionInstructionCreate: {
        type: 'object',
        required: ['link_id', 'items'],
        properties: {
          link_id: { type: 'string', format: 'uuid' },
          external_id: { type: 'string', examples: ['customer-4711'] },
          items: { type: 'array', items: { $ref: '#/components/schemas/CollectionInstructionItemCreate' } },
        },
      },
      CollectionInstructionItem: {
        type: 'object',
        required: ['id', 'amount', 'status', 'collection_policies'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          amount: { type: ['string', 'null'], examples: ['150.00'] },
          status: {
            type: ['string', 'null'],
            enum: [
              'PENDING',
              'PROCESSING',
              'CHARGE_SETTLED',
              'POLICY_EXPIRED',
              'CHARGE_REJECTED',
              'COMPLETED',
              'CANCELLED',
              null,
            ],
          },
          collection_policies: { type: ['array', 'null'], items: { type: 'object', additionalProperties: true } },
        },
      },
      CollectionInstructionItemCreate: {
        type: 'object',
        required: ['amount', 'collection_policies'],
        properties: {
          amount: { type: 'string', examples: ['150.00'] },
          collection_policies: { type: 'array', items: { $ref: '#/components/schemas/CollectionPolicyCreate' } },
        },
      },
      CollectionInstructionsItemReadyToChargeWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', enum: ['COLLECTION_INSTRUCTIONS'] },
              webhook_code: { type: 'string', const: 'item_ready_to_charge' },
              data: { type: ['object', 'null'], additionalProperties: true },
            },
          },
        ],
      },
      CollectionInstructionSummary: {
        type: 'object',
        required: ['id', 'link_id', 'status'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          link_id: { type: 'string', format: 'uuid' },
          consent_id: { type: ['string', 'null'], format: 'uuid' },
          status: { type: ['string', 'null'], enum: ['PROCESSING', 'COMPLETED', 'CANCELLED', null] },
          external_id: { type: ['string', 'null'], examples: ['customer-4711'] },
        },
      },
      CollectionPolicyCreate: { type: 'object', properties: { amount: { type: 'string', examples: ['150.00'] } } },
      common_pagination_properties: {
        type: 'object',
        properties: {
          count: { type: ['integer', 'null'] },
          next: { type: ['string', 'null'] },
          previous: { type: ['string', 'null'] },
        },
      },
      ConsentConsentExpiredWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'CONSENT' },
              webhook_code: { type: 'string', const: 'consent_expired' },
              data: {
                type: ['object', 'null'],
                properties: {
                  consent_id: { type: ['string', 'null'], format: 'uuid' },
                  action: { type: ['string', 'null'], enum: ['renew', null] },
                  institution: { type: ['string', 'null'] },
                  institution_display_name: { type: ['string', 'null'] },
                  institution_icon_logo: { type: ['string', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      ConsentOpenfinanceConsentAboutToExpireWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'CONSENT' },
              webhook_code: { type: 'string', const: 'openfinance_consent_about_to_expire' },
              data: {
                type: ['object', 'null'],
                properties: {
                  consent_id: { type: ['string', 'null'], format: 'uuid' },
                  action: { type: ['string', 'null'], enum: ['renew', null] },
                  institution: { type: ['string', 'null'] },
                  institution_display_name: { type: ['string', 'null'] },
                  institution_icon_logo: { type: ['string', 'null'] },
                  consent_due_date: { type: ['string', 'null'], format: 'date-time' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      ConsentOpenfinanceConsentExpirationChangedWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'CONSENT' },
              webhook_code: { type: 'string', const: 'openfinance_consent_expiration_changed' },
              data: {
                type: ['object', 'null'],
                properties: {
                  consent_id: { type: ['string', 'null'], format: 'uuid' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      ConsentOpenfinanceConsentExpiredWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'CONSENT' },
              webhook_code: { type: 'string', const: 'openfinance_consent_expired' },
              data: {
                type: ['object', 'null'],
                properties: {
                  consent_id: { type: ['string', 'null'], format: 'uuid' },
                  action: { type: ['string', 'null'], enum: ['renew', null] },
                  institution: { type: ['string', 'null'] },
                  institution_display_name: { type: ['string', 'null'] },
                  institution_icon_logo: { type: ['string', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      ConsentOpenfinanceConsentWithTemporarilyUnavailableResourcesWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'CONSENT' },
              webhook_code: { type: 'string', const: 'openfinance_consent_with_temporarily_unavailable_resources' },
              data: {
                type: ['object', 'null'],
                properties: {
                  consent_id: { type: ['string', 'null'], format: 'uuid' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      ConsentOpenfinanceConsentWithUnrecoverableResourcesWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'CONSENT' },
              webhook_code: { type: 'string', const: 'openfinance_consent_with_unrecoverable_resources' },
              data: {
                type: ['object', 'null'],
                properties: {
                  consent_id: { type: ['string', 'null'], format: 'uuid' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      ConsentPermissions: {
        type: 'object',
        properties: {
          ACCOUNTS: { type: ['array', 'null'], items: { type: 'string' } },
          CREDIT_CARDS: { type: ['array', 'null'], items: { type: 'string' } },
          CREDIT_OPERATIONS: { type: ['array', 'null'], items: { type: 'string' } },
          REGISTER: { type: ['array', 'null'], items: { type: 'string' } },
          RESOURCES: { type: ['array', 'null'], items: { type: 'string' } },
          INVESTMENTS: { type: ['array', 'null'], items: { type: 'string' } },
        },
      },
      Consents: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          display_name: { type: ['string', 'null'] },
          document_number: { type: ['string', 'null'], examples: ['52998224725'] },
          belvo_institution_name: { type: ['string', 'null'], examples: ['ofmockbank_br_retail'] },
          institution_display_name: { type: ['string', 'null'] },
          institution_icon_logo: { type: ['string', 'null'] },
          belvo_organization_name: { type: ['string', 'null'] },
          link_id: { type: ['string', 'null'], format: 'uuid' },
          user_name: { type: ['string', 'null'] },
          expired_at: { type: ['string', 'null'], format: 'date-time' },
          undefined_consent_expiration: { type: ['boolean', 'null'] },
          consent_duration: { type: ['integer', 'null'], examples: [183] },
          created_at: { $ref: '#/components/schemas/created_at' },
          status: { anyOf: [{ $ref: '#/components/schemas/EnumConsentStatus' }, { type: 'null' }] },
          permissions: { anyOf: [{ $ref: '#/components/schemas/ConsentPermissions' }, { type: 'null' }] },
        },
      },
      ConsentsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/Consents' } } },
          },
        ],
      },
      ConsentWithoutAccountsError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['consent_without_accounts', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      created_at: { type: ['string', 'null'], format: 'date-time', examples: ['2026-03-02T13:51:08.973152Z'] },
      created_by: { type: ['string', 'null'], format: 'uuid', examples: ['1d6f8b34-5f7c-4a1e-8f0a-77c2f1a3b9d0'] },
      credentials_storage: { type: 'string', pattern: '^(store|nostore|\\d{1,3}d)$', examples: ['90d'] },
      CurrentEmployment: {
        type: 'object',
        required: [
          'id',
          'link',
          'created_at',
          'collected_at',
          'month',
          'internal_identification',
          'personal_data',
          'status',
          'current_employment_records',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          created_at: { $ref: '#/components/schemas/created_at' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          month: { type: ['string', 'null'], examples: ['2026-03'] },
          internal_identification: { type: ['string', 'null'] },
          personal_data: { anyOf: [{ $ref: '#/components/schemas/CurrentEmploymentPersonalData' }, { type: 'null' }] },
          status: { type: ['string', 'null'], enum: ['EMPLOYED', 'UNEMPLOYED', null] },
          current_employment_records: { type: ['array', 'null'], items: { $ref: '#/components/schemas/CurrentEmploymentRecord' } },
        },
      },
      CurrentEmploymentDocumentId: {
        type: 'object',
        required: ['document_type', 'document_number'],
        properties: {
          document_type: { anyOf: [{ $ref: '#/components/schemas/EnumEmploymentRecordDocumentType' }, { type: 'null' }] },
          document_number: { type: ['string', 'null'] },
        },
      },
      CurrentEmploymentPersonalData: {
        type: 'object',
        required: ['official_name', 'first_name', 'last_name', 'birth_date', 'document_ids'],
        properties: {
          official_name: { type: ['string', 'null'] },
          first_name: { type: ['string', 'null'] },
          last_name: { type: ['string', 'null'] },
          birth_date: { type: ['string', 'null'], format: 'date' },
          document_ids: { type: ['array', 'null'], items: { $ref: '#/components/schemas/CurrentEmploymentDocumentId' } },
        },
      },
      CurrentEmploymentRecord: {
        type: 'object',
        required: ['employer', 'employer_id', 'employer_rfc', 'state', 'days_employed', 'base_salary', 'monthly_salary'],
        properties: {
          employer: { type: ['string', 'null'] },
          employer_id: { type: ['string', 'null'] },
          employer_rfc: { type: ['string', 'null'] },
          state: { type: ['string', 'null'], examples: ['SP'] },
          days_employed: { type: ['integer', 'null'] },
          base_salary: { type: ['number', 'null'] },
          monthly_salary: { type: ['number', 'null'] },
        },
      },
      CurrentEmploymentsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'CURRENT_EMPLOYMENTS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: { type: ['object', 'null'], additionalProperties: true },
            },
          },
        ],
      },
      CurrentEmploymentsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/CurrentEmployment' } } },
          },
        ],
      },
      date_from: { type: 'string', format: 'date', examples: ['2026-01-01'] },
      date_to: { type: 'string', format: 'date', examples: ['2026-03-31'] },
      debt_chile: {
        type: 'object',
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          personal_data: { anyOf: [{ $ref: '#/components/schemas/DebtChilePersonalData' }, { type: 'null' }] },
          debt_data_last_update: { type: ['string', 'null'], format: 'date' },
          currency: { type: ['string', 'null'], examples: ['CLP'] },
          total: { type: ['number', 'null'] },
          current: { type: ['number', 'null'] },
          delinquent: { type: ['number', 'null'] },
          severely_delinquent: { type: ['number', 'null'] },
          defaulted: { type: ['number', 'null'] },
          direct_debts: { type: ['array', 'null'], items: { $ref: '#/components/schemas/DebtChileDebt' } },
          indirect_debts: { type: ['array', 'null'], items: { $ref: '#/components/schemas/DebtChileDebt' } },
          credit_lines: { type: ['array', 'null'], items: { $ref: '#/components/schemas/DebtChileCredit' } },
          other_credits: { type: ['array', 'null'], items: { $ref: '#/components/schemas/DebtChileCredit' } },
        },
      },
      DebtChileCredit: {
        type: 'object',
        properties: {
          financial_institution: { type: ['string', 'null'] },
          direct_amount: { type: ['number', 'null'] },
          indirect_amount: { type: ['number', 'null'] },
        },
      },
      DebtChileDebt: {
        type: 'object',
        properties: {
          financial_institution: { type: ['string', 'null'] },
          credit_type: { type: ['string', 'null'] },
          amount: { type: ['number', 'null'] },
          current: { type: ['number', 'null'] },
          delinquent: { type: ['number', 'null'] },
          severely_delinquent: { type: ['number', 'null'] },
          defaulted: { type: ['number', 'null'] },
        },
      },
      DebtChilePersonalData: {
        type: 'object',
        properties: {
          full_name: { type: ['string', 'null'] },
          document_id_type: { type: ['string', 'null'], enum: ['RUT', null] },
          document_id_number: { type: ['string', 'null'], examples: ['12345678-5'] },
        },
      },
      DebtorDetails: {
        type: 'object',
        properties: { name: { type: ['string', 'null'] }, id_document_number: { type: ['string', 'null'] } },
      },
      DebtReportsChilePage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/debt_chile' } } },
          },
        ],
      },
      EmployerDataBrazil: {
        type: 'object',
        required: ['name', 'code', 'economic_activity'],
        properties: {
          name: { type: ['string', 'null'] },
          code: { type: ['string', 'null'] },
          economic_activity: { type: ['string', 'null'] },
        },
      },
      EmploymentBrazil: {
        type: 'object',
        required: [
          'id',
          'link',
          'created_at',
          'collected_at',
          'start_date',
          'end_date',
          'employer_data',
          'occupations',
          'salaries',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          created_at: { $ref: '#/components/schemas/created_at' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          start_date: { type: ['string', 'null'], format: 'date' },
          end_date: { type: ['string', 'null'], format: 'date' },
          employer_data: { anyOf: [{ $ref: '#/components/schemas/EmployerDataBrazil' }, { type: 'null' }] },
          occupations: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OccupationBrazil' } },
          salaries: { type: ['array', 'null'], items: { $ref: '#/components/schemas/SalaryBrazil' } },
        },
      },
      EmploymentMetric: {
        type: 'object',
        required: [
          'id',
          'link',
          'collected_at',
          'created_at',
          'updated_at',
          'reference_date',
          'age',
          'current_status',
          'current_employer_count',
          'base_salary_last',
          'weeks_employed_last_job',
          'weeks_since_last_job',
          'weeks_employed_total',
          'weeks_with_multiple_employers',
          'employer_count',
          'unique_employer_count',
          'employers_per_year',
          'weeks_between_jobs',
          'max_weeks_between_jobs',
          'increases_last_job',
          'decreases_last_job',
          'increases_after_change',
          'decreases_after_change',
          'increases_overall',
          'decreases_overall',
          'increases_1y',
          'decreases_1y',
          'increases_3y',
          'decreases_3y',
          'increases_5y',
          'decreases_5y',
          'yearly_change_1y',
          'yearly_change_3y',
          'yearly_change_5y',
          'min_monthly_salary_1y',
          'min_monthly_salary_3y',
          'min_monthly_salary_5y',
          'average_monthly_salary_1y',
          'average_monthly_salary_3y',
          'average_monthly_salary_5y',
          'max_monthly_salary_1y',
          'max_monthly_salary_3y',
          'max_monthly_salary_5y',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          updated_at: { $ref: '#/components/schemas/updated_at' },
          reference_date: { type: ['string', 'null'], format: 'date' },
          age: { type: ['integer', 'null'] },
          current_status: { anyOf: [{ $ref: '#/components/schemas/EnumEmploymentRecordStatus' }, { type: 'null' }] },
          current_employer_count: { type: ['integer', 'null'] },
          base_salary_last: { type: ['number', 'null'] },
          weeks_employed_last_job: { type: ['number', 'null'] },
          weeks_since_last_job: { type: ['number', 'null'] },
          weeks_employed_total: { type: ['number', 'null'] },
          weeks_with_multiple_employers: { type: ['number', 'null'] },
          employer_count: { type: ['integer', 'null'] },
          unique_employer_count: { type: ['integer', 'null'] },
          employers_per_year: { type: ['number', 'null'] },
          weeks_between_jobs: { type: ['number', 'null'] },
          max_weeks_between_jobs: { type: ['number', 'null'] },
          increases_last_job: { type: ['integer', 'null'] },
          decreases_last_job: { type: ['integer', 'null'] },
          increases_after_change: { type: ['integer', 'null'] },
          decreases_after_change: { type: ['integer', 'null'] },
          increases_overall: { type: ['integer', 'null'] },
          decreases_overall: { type: ['integer', 'null'] },
          increases_1y: { type: ['integer', 'null'] },
          decreases_1y: { type: ['integer', 'null'] },
          increases_3y: { type: ['integer', 'null'] },
          decreases_3y: { type: ['integer', 'null'] },
          increases_5y: { type: ['integer', 'null'] },
          decreases_5y: { type: ['integer', 'null'] },
          yearly_change_1y: { type: ['number', 'null'] },
          yearly_change_3y: { type: ['number', 'null'] },
          yearly_change_5y: { type: ['number', 'null'] },
          min_monthly_salary_1y: { type: ['number', 'null'] },
          min_monthly_salary_3y: { type: ['number', 'null'] },
          min_monthly_salary_5y: { type: ['number', 'null'] },
          average_monthly_salary_1y: { type: ['number', 'null'] },
          average_monthly_salary_3y: { type: ['number', 'null'] },
          average_monthly_salary_5y: { type: ['number', 'null'] },
          max_monthly_salary_1y: { type: ['number', 'null'] },
          max_monthly_salary_3y: { type: ['number', 'null'] },
          max_monthly_salary_5y: { type: ['number', 'null'] },
        },
      },
      EmploymentMetricsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'EMPLOYMENT_METRICS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_employment_metrics: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      EmploymentMetricsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/EmploymentMetric' } } },
          },
        ],
      },
      EmploymentRecord: {
        type: 'object',
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          created_at: { $ref: '#/components/schemas/created_at' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          report_date: { type: ['string', 'null'], format: 'date' },
          days_since_extraction: { type: ['integer', 'null'] },
          internal_identification: { type: ['string', 'null'] },
          personal_data: { anyOf: [{ $ref: '#/components/schemas/EmploymentRecordPersonalData' }, { type: 'null' }] },
          social_security_summary: { anyOf: [{ $ref: '#/components/schemas/EmploymentRecordSocialSecuritySummary' }, { type: 'null' }] },
          employment_records: { type: ['array', 'null'], items: { $ref: '#/components/schemas/EmploymentRecordDetail' } },
          employment_scores: { type: ['array', 'null'], items: { $ref: '#/components/schemas/EmploymentRecordScore' } },
          salary_estimation: { anyOf: [{ $ref: '#/components/schemas/EmploymentRecordSalaryEstimation' }, { type: 'null' }] },
          files: { type: ['array', 'null'], items: { $ref: '#/components/schemas/EmploymentRecordFile' } },
        },
      },
      EmploymentRecordDetail: {
        type: 'object',
        properties: {
          collected_at: { type: ['string', 'null'], format: 'date-time' },
          employer: { type: ['string', 'null'] },
          employer_id: { type: ['string', 'null'] },
          start_date: { type: ['string', 'null'], format: 'date' },
          end_date: { type: ['string', 'null'], format: 'date' },
          weeks_employed: { type: ['integer', 'null'] },
          state: { type: ['string', 'null'], examples: ['SP'] },
          most_recent_base_salary: { type: ['number', 'null'] },
          monthly_salary: { type: ['number', 'null'] },
          currency: { type: ['string', 'null'], examples: ['MXN'] },
          employment_status_updates: { type: ['array', 'null'], items: { $ref: '#/components/schemas/EmploymentRecordEmploymentStatusUpdates' } },
        },
      },
      EmploymentRecordDocumentId: {
        type: 'object',
        properties: {
          document_type: { anyOf: [{ $ref: '#/components/schemas/EnumEmploymentRecordDocumentType' }, { type: 'null' }] },
          document_number: { type: ['string', 'null'] },
        },
      },
      EmploymentRecordEmploymentStatusUpdates: {
        type: 'object',
        properties: {
          event: { anyOf: [{ $ref: '#/components/schemas/EnumEmploymentRecordStatusUpdateEvents' }, { type: 'null' }] },
          base_salary: { type: ['number', 'null'] },
          update_date: { type: ['string', 'null'], format: 'date' },
        },
      },
      EmploymentRecordEntitlement: {
        type: 'object',
        properties: {
          entitled_to_health_insurance: { type: ['boolean', 'null'] },
          entitled_to_company_benefits: { type: ['boolean', 'null'] },
          valid_until: { type: ['string', 'null'], format: 'date' },
          status: { anyOf: [{ $ref: '#/components/schemas/EnumEmploymentRecordStatus' }, { type: 'null' }] },
        },
      },
      EmploymentRecordFile: { type: 'object', properties: { type: { type: ['string', 'null'] }, value: { type: ['string', 'null'] } } },
      EmploymentRecordPersonalData: {
        type: 'object',
        properties: {
          official_name: { type: ['string', 'null'] },
          first_name: { type: ['string', 'null'] },
          last_name: { type: ['string', 'null'] },
          birth_date: { type: ['string', 'null'], format: 'date' },
          entitlements: { anyOf: [{ $ref: '#/components/schemas/EmploymentRecordEntitlement' }, { type: 'null' }] },
          document_ids: { type: ['array', 'null'], items: { $ref: '#/components/schemas/EmploymentRecordDocumentId' } },
          email: { type: ['string', 'null'] },
        },
      },
      EmploymentRecordSalaryEstimation: {
        type: 'object',
        required: ['employment_status_estimate', 'base_salary_estimate', 'currency'],
        properties: {
          employment_status_estimate: { type: ['string', 'null'] },
          base_salary_estimate: { type: ['number', 'null'] },
          currency: { type: ['string', 'null'], examples: ['MXN'] },
        },
      },
      EmploymentRecordScore: {
        type: 'object',
        properties: {
          score: { type: ['integer', 'null'] },
          period: { type: ['integer', 'null'] },
          version: { type: ['string', 'null'] },
        },
      },
      EmploymentRecordsEmploymentChangesWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'EMPLOYMENT_RECORDS' },
              webhook_code: { type: 'string', const: 'employment_changes' },
              data: {
                type: ['object', 'null'],
                properties: {
                  employment_changes: { type: ['array', 'null'], items: { type: 'string', enum: ['EMPLOYED', 'SALARY_INCREASED'] } },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      EmploymentRecordsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'EMPLOYMENT_RECORDS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_employment_record_profiles: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      EmploymentRecordSocialSecuritySummary: {
        type: 'object',
        properties: {
          weeks_redeemed: { type: ['integer', 'null'] },
          weeks_reinstated: { type: ['integer', 'null'] },
          weeks_contributed: { type: ['integer', 'null'] },
        },
      },
      EmploymentRecordsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/EmploymentRecord' } } },
          },
        ],
      },
      EmploymentsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'EMPLOYMENTS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_employments: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      EmploymentsNewEmploymentsAvailableWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'EMPLOYMENTS' },
              webhook_code: { type: 'string', const: 'new_employments_available' },
              data: {
                type: ['object', 'null'],
                properties: {
                  new_employments: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      EmploymentsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/EmploymentBrazil' } } },
          },
        ],
      },
      EnumAccountCategoryOpenFinance: {
        type: 'string',
        enum: [
          'ADVANCE_DEPOSIT_ACCOUNT',
          'CHECKING_ACCOUNT',
          'CREDIT_CARD',
          'FINANCING_ACCOUNT',
          'INVESTMENT_ACCOUNT',
          'INVOICE_FINANCING_ACCOUNT',
          'LOAN_ACCOUNT',
          'PENSION_FUND_ACCOUNT',
          'SAVINGS_ACCOUNT',
          'UNCATEGORIZED',
        ],
      },
      EnumAccountCreditCardNetwork: {
        type: 'string',
        enum: [
          'VISA',
          'MASTERCARD',
          'AMERICAN_EXPRESS',
          'DINERS_CLUB',
          'HIPERCARD',
          'BANDEIRA_PROPRIA',
          'CHEQUE_ELETRONICO',
          'ELO',
          'OTHER',
        ],
      },
      EnumAccountLoanDataContractedChargeType: {
        type: 'string',
        enum: [
          'LATE_PAYMENT_INTEREST_FEE',
          'LATE_PAYMENT_PENALTY_FEE',
          'DEFAULT_INTEREST_FEE',
          'LOAN_CONTRACT_TAX',
          'LATE_PAYMENT_TAX',
          'NO_CHARGE',
          'OTHER',
        ],
      },
      EnumAccountLoanDataContractRemainingFrequency: { type: 'string', enum: ['DAY', 'WEEK', 'MONTH', 'YEAR', 'NO_DEADLINE_REMAINING'] },
      EnumAccountLoanDataFeeCharge: { type: 'string', enum: ['MINIMUM', 'MAXIMUM', 'FIXED', 'PERCENTAGE'] },
      EnumAccountLoanDataFeeChargeType: { type: 'string', enum: ['SINGLE', 'PER_INSTALLMENT'] },
      EnumAccountLoanDataFeeType: { type: 'string', enum: ['OPERATION_FEE', 'INSURANCE_FEE', 'OTHERS'] },
      EnumAccountLoanDataInstallmentFrequency: {
        type: 'string',
        enum: ['IRREGULAR', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'BIMONTHLY', 'QUARTERLY', 'BIANNUALLY', 'ANNUALLY', 'OTHER'],
      },
      EnumAccountLoanDataInterestRateDataRateType: { type: 'string', enum: ['SIMPLE', 'COMPOUND'] },
      EnumAccountLoanDataInterestRateDataReferenceIndexType: {
        type: 'string',
        enum: ['WITHOUT_INDEX_TYPE', 'PRE_FIXED', 'POST_FIXED', 'FLOATING', 'INDEXED_PRICE', 'RURAL_CREDIT', 'OTHER_INDEX'],
      },
      EnumAccountLoanDataInterestRateDataTaxType: { type: 'string', enum: ['NOMINAL', 'EFFECTIVE'] },
      EnumAccountLoanDataInterestRateType: { type: 'string', enum: ['MONTHLY', 'YEARLY'] },
      EnumAccountsLoanDataContractInstallmentFrequency: { type: 'string', enum: ['DAY', 'WEEK', 'MONTH', 'YEAR', 'NO_DEADLINE_REMAINING'] },
      EnumBillFinanceChargeType: { type: 'string', enum: ['LATE_PAYMENT_INTEREST', 'LATE_FEE', 'ARREARS_INTEREST', 'IOF', 'NO_CHARGE', 'OTHER'] },
      EnumBillPaymentPaymentMode: { type: 'string', enum: ['DIRECT_DEBIT', 'BANK_SLIP', 'SALARY_DEDUCTION', 'PIX'] },
      EnumBillPaymentType: { type: 'string', enum: ['INSTALLMENT', 'FULL', 'OTHER'] },
      EnumConsentStatus: {
        type: 'string',
        enum: ['AUTHORISED', 'AWAITING_AUTHORISATION_CONFIRMATION', 'AWAITING_AUTHORISATION', 'REJECTED', 'EXPIRED'],
      },
      EnumCreditCardLimitType: { type: 'string', enum: ['TOTAL_LIMIT', 'MODAL_LIMIT'] },
      EnumEmploymentRecordDocumentType: { type: 'string', enum: ['NSS', 'CURP', 'RFC'] },
      EnumEmploymentRecordStatus: { type: 'string', enum: ['EMPLOYED', 'RETIRED', 'UNEMPLOYED'] },
      EnumEmploymentRecordStatusUpdateEvents: {
        type: 'string',
        enum: [
          'DISMISSED_RESIGNED',
          'SALARY_MODIFICATION',
          'HIRED',
          'VOLUNTARY_CONTRIBUTION',
          'ABSENCE',
          'SICK_LEAVE',
          'NORMAL',
          'BDUTA_CERTIFICATE',
          'DYE_CERTIFICATE',
        ],
      },
      EnumEmploymentSalaryType: { type: 'string', enum: ['REGULAR', 'THIRTEENTH', 'VOLUNTARY', 'RETIREMENT'] },
      EnumExchangeEventType: { type: 'integer', enum: [1, 2, 3, 4, 5, 6, 9] },
      EnumExchangeOperationType: { type: 'string', enum: ['COMPRA', 'VENDA'] },
      EnumExchangeSettlementMethod: {
        type: 'string',
        enum: [
          'CONTA_DEPOSITO_MOEDA_ESTRANGEIRA_PAIS',
          'CONTA_DEPOSITO_OU_PAGAMENTO_EXPORTADOR_INSTITUICAO_EXTERIOR',
          'ESPECIE_CHEQUES_VIAGEM',
          'CARTAO_PREPAGO',
          'TELETRANSMISSAO',
          'SEM_MOVIMENTACAO_VALORES',
          'DEMAIS',
          'CARTA_CREDITO_A_VISTA',
          'CARTA_CREDITO_A_PRAZO',
          'CONTA_DEPOSITO',
          'CHEQUE',
          'TITULOS_VALORES',
          'SIMBOLICA',
          'CONTA_DEPOSITO_EXPORTADOR_MANTIDA_NO_EXTERIOR',
          'CONVENIO_PAGAMENTOS_E_CREDITOS_RECIPROCOS',
          'OUTRO_NAO_MAPEADO_OFB',
        ],
      },
      EnumIncomeMinimumConfidenceLevelRequest: { type: 'string', enum: ['HIGH', 'MEDIUM', 'LOW'] },
      EnumIncomeSourceType: { type: 'string', enum: ['BANK'] },
      EnumIncomeStreamConfidence: { type: 'string', enum: ['HIGH', 'MEDIUM', 'LOW'] },
      EnumIncomeStreamFrequency: { type: 'string', enum: ['MONTHLY', 'FORTNIGHTLY', 'WEEKLY', 'IRREGULAR', 'SINGLE'] },
      EnumIncomeStreamType: {
        type: 'string',
        enum: [
          'SALARY',
          'GOVERNMENT',
          'INTEREST',
          'RENT',
          'RETIREMENT',
          'FREELANCE',
          'ALTERNATIVE_INCOME',
          'TRANSFER',
          'DEPOSIT',
          'UNKNOWN',
        ],
      },
      EnumInstitutionIntegrationType: { type: 'string', enum: ['credentials', 'openfinance'] },
      EnumInstitutionStatus: { type: 'string', enum: ['healthy', 'down'] },
      EnumInstitutionType: { type: 'string', enum: ['bank', 'fiscal', 'employment'] },
      EnumInvoiceAllowedIncomeTypesRequest: {
        type: 'string',
        enum: [
          'SALARY',
          'GOVERNMENT',
          'INTEREST',
          'RENT',
          'RETIREMENT',
          'FREELANCE',
          'ALTERNATIVE_INCOME',
          'TRANSFER',
          'DEPOSIT',
          'UNKNOWN',
        ],
      },
      EnumInvoicePayrollPeriodicity: {
        type: 'string',
        enum: [
          'DAILY',
          'WEEKLY',
          'TENTH_DAY',
          'FOURTEENTH_DAY',
          'FIFTEENTH_DAY',
          'MONTHLY',
          'BIMONTHLY',
          'PER_TASK',
          'COMMISSION',
          'ONE_OFF',
          'OTHER_PERIODICITY',
        ],
      },
      EnumInvoiceSatInvoiceType: { type: 'string', enum: ['Egreso', 'Ingreso', 'Nómina', 'Pago', 'Traslado'] },
      EnumInvoiceSatPaymentMethod: { type: 'string', enum: ['PUE', 'PPD'] },
      EnumInvoiceType: { type: 'string', enum: ['OUTFLOW', 'INFLOW'] },
      EnumLinkAccessModeRequest: { type: 'string', enum: ['single', 'recurrent'] },
      EnumLinkAccessModeResponse: { type: 'string', enum: ['single', 'recurrent'] },
      EnumLinkRefreshRate: { type: 'string', enum: ['6h', '12h', '24h', '7d', '30d'] },
      EnumLinkStatus: { type: 'string', enum: ['valid', 'invalid', 'unconfirmed', 'token_required'] },
      EnumOwnerBusinessInformedRevenueFrequency: {
        type: 'string',
        enum: ['DAILY', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'BIMONTHLY', 'QUARTERLY', 'BIANNUALLY', 'ANNUALLY', 'OTHERS'],
      },
      EnumOwnerBusinessProductType: { type: 'string', enum: ['SAVINGS_ACCOUNT', 'CHECKING_ACCOUNT'] },
      EnumOwnerFiliationType: { type: 'string', enum: ['MOTHER', 'FATHER'] },
      EnumOwnerGender: { type: 'string', enum: ['FEMALE', 'MALE', 'OTHER'] },
      EnumOwnerIndividualDocumentIdType: {
        type: 'string',
        enum: ['DRIVERS_LICENSE', 'PASSPORT', 'ID_CARD', 'FISCAL_ID', 'FOREIGNER_REGISTRATION_CARD', 'OTHER'],
      },
      EnumOwnerIndividualFinancialProfileOccupationCode: { type: 'string', enum: ['BRAZIL_PUBLIC_OFFICE', 'BRAZIL_OCCUPATION_CODE', 'OTHER'] },
      EnumOwnerIndividualProductType: { type: 'string', enum: ['SAVINGS_ACCOUNT', 'CHECKING_ACCOUNT'] },
      EnumOwnerInformedIncomeFrequency: {
        type: 'string',
        enum: ['DAILY', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'BIMONTHLY', 'QUARTERLY', 'BIANNUALLY', 'ANNUALLY', 'OTHERS'],
      },
      EnumOwnerMaritalStatus: { type: 'string', enum: ['SINGLE', 'MARRIED', 'WIDOWED', 'SEPARATED', 'DIVORCED', 'CIVIL_UNION', 'OTHER'] },
      EnumOwnerPartyDocumentType: { type: 'string', enum: ['CPF', 'CNPJ', 'OTHER_TRAVEL_DOCUMENT', 'PASSPORT'] },
      EnumOwnerPartyPersonType: { type: 'string', enum: ['INDIVIDUAL', 'COMPANY'] },
      EnumOwnerPartyType: { type: 'string', enum: ['MEMBER', 'ADMINISTRATOR'] },
      EnumOwnerPhoneNumberType: { type: 'string', enum: ['LANDLINE', 'MOBILE', 'OTHER'] },
      EnumOwnerProcuratorType: { type: 'string', enum: ['LEGAL_REPRESENTATIVE', 'ATTORNEY'] },
      EnumRecurringExpenseCategory: {
        type: 'string',
        enum: [
          'Bills & Utilities',
          'Credits & Loans',
          'Insurance',
          'Online Platforms & Leisure',
          'Transport & Travel',
          'Taxes',
        ],
      },
      EnumRecurringExpenseFrequency: { type: 'string', enum: ['MONTHLY'] },
      EnumRecurringExpensePaymentType: { type: 'string', enum: ['SUBSCRIPTION', 'REGULAR'] },
      EnumTaxComplianceStatusOutcome: { type: 'string', enum: ['POSITIVE', 'NEGATIVE', 'NO_OBLIGATIONS'] },
      EnumTaxRetentionPaymentStatus: { type: 'string', enum: ['PAID', 'PROVISIONED'] },
      EnumTaxRetentionReceiverNationality: { type: 'string', enum: ['NATIONAL', 'FOREIGN'] },
      EnumTaxRetentionType: { type: 'string', enum: ['OUTFLOW', 'INFLOW'] },
      EnumTransactionCategory: {
        type: 'string',
        enum: [
          'Bills & Utilities',
          'Credits & Loans',
          'Deposits',
          'Fees & Charges',
          'Food & Groceries',
          'Home & Life',
          'Income & Payments',
          'Insurance',
          'Investments & Savings',
          'Online Platforms & Leisure',
          'Personal Shopping',
          'Taxes',
          'Transfers',
          'Transport & Travel',
          'Unknown',
          'Withdrawal & ATM',
        ],
      },
      EnumTransactionCounterpartyType: { type: 'string', enum: ['INDIVIDUAL', 'COMPANY'] },
      EnumTransactionCreditCardDataCreditType: { type: 'string', enum: ['REVOLVING_CREDIT', 'BILL_INSTALLMENT_PAYMENT', 'LOAN', 'OTHERS'] },
      EnumTransactionCreditCardDataFeeType: {
        type: 'string',
        enum: [
          'ANNUAL_FEE',
          'NATIONAL_WITHDRAWAL',
          'INTERNATIONAL_WITHDRAWAL',
          'EMERGENCY_CREDIT_EVALUATION_FEE',
          'DUPLICATE_ISSUANCE_FEE',
          'PAYMENT_FEE',
          'SMS_FEE',
          'OTHERS',
        ],
      },
      EnumTransactionPaymentType: { type: 'string', enum: ['FULL', 'INSTALLMENT'] },
      EnumTransactionStatus: { type: 'string', enum: ['PENDING', 'PROCESSED', 'UNCATEGORIZED'] },
      EnumTransactionSubcategory: {
        type: 'string',
        enum: [
          'Electricity & Energy',
          'Rent',
          'Telecommunications',
          'Water',
          'Auto',
          'Credit Card',
          'Instalment',
          'Interest & Charges',
          'Mortgage',
          'Pay Advance',
          'Personal',
          'Adjustments',
          'Bank Fees',
          'Chargeback',
          'Refund',
          'Blocked Balances',
          'Alimony',
          'Alcohol & Tobacco',
          'Bakery & Coffee',
          'Bars & Nightclubs',
          'Convenience Store',
          'Delivery',
          'Groceries',
          'Restaurants',
          'Education',
          'Gyms & Fitness',
          'Hair & Beauty',
          'Health',
          'Home Decor & Appliances',
          'Laundry & Dry Cleaning',
          'Pharmacies',
          'Professional Services',
          'Veterinary Services',
          'Freelance',
          'Interest',
          'Retirement',
          'Salary',
          'Government',
          'Home Insurance',
          'Auto Insurance',
          'Health & Life Insurance',
          'Savings',
          'Fixed income',
          'Equity',
          'Investment Funds',
          'Derivatives',
          'Cryptocurrencies',
          'Apps, Software and Cloud Services',
          'Events, Parks and Museums',
          'Gambling',
          'Gaming',
          'Lottery',
          'Movie & Audio',
          'Books & News',
          'Clothing & Accessories',
          'Department Store',
          'Electronics',
          'E-commerce',
          'Gifts',
          'Office Supplies',
          'Pet Supplies',
          'Auto Tax & Fees',
          'Donation',
          'Government Fees',
          'Income Tax',
          'Real Estate Tax & Fees',
          'Tax Return',
          'Accommodation',
          'Auto Expenses',
          'Auto Rental',
          'Flights',
          'Gas',
          'Mileage Programs',
          'Parking & Tolls',
          'Public Transit',
          'Taxis & Rideshares',
          'Other',
        ],
      },
      EnumTransactionType: { type: 'string', enum: ['OUTFLOW', 'INFLOW'] },
      Exchange: {
        type: 'object',
        required: [
          'id',
          'link',
          'created_at',
          'collected_at',
          'operation_identifier',
          'operation_type',
          'operation_requested_at',
          'authorized_institution_identifier',
          'authorized_institution_name',
          'operation_due_date',
          'local_operation_tax_amount',
          'local_operation_tax_currency',
          'local_operation_value_amount',
          'local_operation_value_currency',
          'foreign_operation_value_amount',
          'foreign_operation_value_currency',
          'settlement_method',
          'operation_category_code',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          created_at: { $ref: '#/components/schemas/created_at' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          operation_identifier: { type: ['string', 'null'] },
          operation_number: { type: ['string', 'null'], examples: ['393874649456'] },
          operation_type: { anyOf: [{ $ref: '#/components/schemas/EnumExchangeOperationType' }, { type: 'null' }] },
          operation_requested_at: { type: ['string', 'null'], format: 'date-time' },
          authorized_institution_identifier: { type: ['integer', 'null'] },
          authorized_institution_name: { type: ['string', 'null'] },
          intermediary_institution_identifier: { type: ['integer', 'null'] },
          intermediary_institution_name: { type: ['string', 'null'] },
          operation_due_date: { type: ['string', 'null'], format: 'date' },
          local_operation_tax_amount: { type: ['number', 'null'] },
          local_operation_tax_currency: { type: ['string', 'null'] },
          local_operation_value_amount: { type: ['number', 'null'] },
          local_operation_value_currency: { type: ['string', 'null'] },
          foreign_operation_value_amount: { type: ['number', 'null'] },
          foreign_operation_value_currency: { type: ['string', 'null'] },
          operation_outstanding_balance_amount: { type: ['number', 'null'] },
          operation_outstanding_balance_currency: { type: ['string', 'null'] },
          tev_amount_amount: { type: ['number', 'null'] },
          tev_amount_currency: { type: ['string', 'null'] },
          local_currency_advance_percentage: { type: ['number', 'null'] },
          settlement_method: { anyOf: [{ $ref: '#/components/schemas/EnumExchangeSettlementMethod' }, { type: 'null' }] },
          operation_category_code: { type: ['string', 'null'], examples: ['90302'] },
        },
      },
      ExchangeHistory: {
        type: 'object',
        required: [
          'id',
          'link',
          'exchange_id',
          'created_at',
          'collected_at',
          'operation_identifier',
          'event_sequence_number',
          'event_type',
          'event_created_at',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          exchange_id: { type: 'string', format: 'uuid' },
          created_at: { $ref: '#/components/schemas/created_at' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          operation_identifier: { type: ['string', 'null'] },
          event_sequence_number: { type: ['string', 'null'], examples: ['493874649457'] },
          event_type: { anyOf: [{ $ref: '#/components/schemas/EnumExchangeEventType' }, { type: 'null' }] },
          event_created_at: { type: ['string', 'null'], format: 'date-time' },
          operation_due_date: { type: ['string', 'null'], format: 'date' },
          local_operation_tax_amount: { type: ['number', 'null'] },
          local_operation_tax_currency: { type: ['string', 'null'] },
          local_operation_value_amount: { type: ['number', 'null'] },
          local_operation_value_currency: { type: ['string', 'null'] },
          foreign_operation_value_amount: { type: ['number', 'null'] },
          foreign_operation_value_currency: { type: ['string', 'null'] },
          operation_outstanding_balance_amount: { type: ['number', 'null'] },
          operation_outstanding_balance_currency: { type: ['string', 'null'] },
          tev_amount_amount: { type: ['number', 'null'] },
          tev_amount_currency: { type: ['string', 'null'] },
          local_currency_advance_percentage: { type: ['number', 'null'] },
          settlement_method: { anyOf: [{ $ref: '#/components/schemas/EnumExchangeSettlementMethod' }, { type: 'null' }] },
          operation_category_code: { type: ['string', 'null'], examples: ['90302'] },
          foreign_partie_relationship_code: { type: ['string', 'null'] },
          foreign_partie_name: { type: ['string', 'null'] },
          foreign_partie_country_code: { type: ['string', 'null'] },
        },
      },
      ExchangeHistoryPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/ExchangeHistory' } } },
          },
        ],
      },
      ExchangesHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'EXCHANGES' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_exchanges: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      ExchangesPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/Exchange' } } },
          },
        ],
      },
      external_id: { type: 'string', minLength: 3, maxLength: 256, examples: ['customer-4711'] },
      fetch_resources_employment_brazil: { type: 'array', items: { type: 'string', enum: ['EMPLOYMENTS', 'OWNERS'] } },
      fetch_resources_employment_mexico: {
        type: 'array',
        items: { type: 'string', enum: ['EMPLOYMENT_RECORDS', 'CURRENT_EMPLOYMENTS', 'EMPLOYMENT_METRICS'] },
      },
      fetch_resources_fiscal_mexico: {
        type: 'array',
        items: {
          type: 'string',
          enum: ['FINANCIAL_STATEMENTS', 'INVOICES', 'TAX_COMPLIANCE_STATUS', 'TAX_RETENTIONS', 'TAX_RETURNS', 'TAX_STATUS'],
        },
      },
      fetch_resources_ofda_brazil: {
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'ACCOUNTS',
            'TRANSACTIONS',
            'OWNERS',
            'BILLS',
            'INVESTMENTS',
            'INVESTMENT_TRANSACTIONS',
            'EXCHANGES',
            'INCOMES',
            'RECURRING_EXPENSES',
            'RISK_INSIGHTS',
          ],
        },
      },
      FinancialStatement: {
        type: 'object',
        required: ['id', 'link', 'collected_at', 'created_at', 'error', 'year', 'currency', 'balance_sheet', 'income_statement'],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          error: { type: ['string', 'null'] },
          year: { type: ['string', 'null'], examples: ['2025'] },
          currency: { type: ['string', 'null'], examples: ['MXN'] },
          balance_sheet: { anyOf: [{ $ref: '#/components/schemas/FinancialStatementBalanceSheet' }, { type: 'null' }] },
          income_statement: { anyOf: [{ $ref: '#/components/schemas/FinancialStatementIncomeStatement' }, { type: 'null' }] },
        },
      },
      FinancialStatementBalanceSheet: {
        type: 'object',
        properties: {
          current_assets: { anyOf: [{ $ref: '#/components/schemas/FinancialStatementBalanceSheetCurrentAssets' }, { type: 'null' }] },
          non_current_assets: { anyOf: [{ $ref: '#/components/schemas/FinancialStatementBalanceSheetNonCurrentAssets' }, { type: 'null' }] },
          current_liabilities: {
            anyOf: [{ $ref: '#/components/schemas/FinancialStatementBalanceSheetCurrentLiabilities' }, { type: 'null' }],
          },
          non_current_liabilities: {
            anyOf: [{ $ref: '#/components/schemas/FinancialStatementBalanceSheetNonCurrentLiabilities' }, { type: 'null' }],
          },
          equity: { anyOf: [{ $ref: '#/components/schemas/FinancialStatementBalanceSheetEquity' }, { type: 'null' }] },
        },
      },
      FinancialStatementBalanceSheetCurrentAssets: {
        type: 'object',
        required: [
          'cash_and_equivalents',
          'short_term_investments',
          'accounts_receivable',
          'notes_receivable',
          'other_debtors',
          'bad_debt_provision',
          'tax_recoverable',
          'inventory',
          'prepaid_expenses',
          'assets_available_for_sale',
          'total',
        ],
        properties: {
          cash_and_equivalents: { type: ['number', 'null'] },
          short_term_investments: { type: ['number', 'null'] },
          accounts_receivable: { type: ['number', 'null'] },
          notes_receivable: { type: ['number', 'null'] },
          other_debtors: { type: ['number', 'null'] },
          bad_debt_provision: { type: ['number', 'null'] },
          tax_recoverable: { type: ['number', 'null'] },
          inventory: { type: ['number', 'null'] },
          prepaid_expenses: { type: ['number', 'null'] },
          assets_available_for_sale: { type: ['number', 'null'] },
          total: { type: ['number', 'null'] },
        },
      },
      FinancialStatementBalanceSheetCurrentLiabilities: {
        type: 'object',
        required: [
          'bank_loans',
          'accounts_payable',
          'notes_payable',
          'financial_instruments',
          'other_creditors',
          'income_tax_payable',
          'customer_advances',
          'provisions',
          'taxes_payable',
          'total',
        ],
        properties: {
          bank_loans: { type: ['number', 'null'] },
          accounts_payable: { type: ['number', 'null'] },
          notes_payable: { type: ['number', 'null'] },
          financial_instruments: { type: ['number', 'null'] },
          other_creditors: { type: ['number', 'null'] },
          income_tax_payable: { type: ['number', 'null'] },
          customer_advances: { type: ['number', 'null'] },
          provisions: { type: ['number', 'null'] },
          taxes_payable: { type: ['number', 'null'] },
          total: { type: ['number', 'null'] },
        },
      },
      FinancialStatementBalanceSheetEquity: {
        type: 'object',
        required: [
          'stockholders_equity',
          'future_capital_contributions',
          'legal_reserve',
          'capital_update_excess',
          'capital_update_insufficiency',
          'capital_reserve',
          'share_premium_on_stock_sales',
          'retained_earnings',
          'other_comprehensive_income',
          'controlling_interest',
          'non_controlling_interest',
          'total',
        ],
        properties: {
          stockholders_equity: { type: ['number', 'null'] },
          future_capital_contributions: { type: ['number', 'null'] },
          legal_reserve: { type: ['number', 'null'] },
          capital_update_excess: { type: ['number', 'null'] },
          capital_update_insufficiency: { type: ['number', 'null'] },
          capital_reserve: { type: ['number', 'null'] },
          share_premium_on_stock_sales: { type: ['number', 'null'] },
          retained_earnings: { type: ['number', 'null'] },
          other_comprehensive_income: { type: ['number', 'null'] },
          controlling_interest: { type: ['number', 'null'] },
          non_controlling_interest: { type: ['number', 'null'] },
          total: { type: ['number', 'null'] },
        },
      },
      FinancialStatementBalanceSheetNonCurrentAssets: {
        type: 'object',
        required: [
          'property_plant_and_equipment',
          'accumulated_depreciation_and_amortization',
          'long_term_accounts_receivable',
          'prepayment_to_suppliers',
          'goodwill',
          'intangible_assets',
          'investments_in_associates',
          'long_term_financial_instruments',
          'total',
        ],
        properties: {
          property_plant_and_equipment: { type: ['number', 'null'] },
          accumulated_depreciation_and_amortization: { type: ['number', 'null'] },
          long_term_accounts_receivable: { type: ['number', 'null'] },
          prepayment_to_suppliers: { type: ['number', 'null'] },
          goodwill: { type: ['number', 'null'] },
          intangible_assets: { type: ['number', 'null'] },
          investments_in_associates: { type: ['number', 'null'] },
          long_term_financial_instruments: { type: ['number', 'null'] },
          total: { type: ['number', 'null'] },
        },
      },
      FinancialStatementBalanceSheetNonCurrentLiabilities: {
        type: 'object',
        required: [
          'long_term_accounts_payable',
          'long_term_financial_instruments',
          'deferred_revenue',
          'contributions_for_future_capital_increases',
          'deferred_income_tax',
          'employee_benefits',
          'long_term_provisions',
          'total',
        ],
        properties: {
          long_term_accounts_payable: { type: ['number', 'null'] },
          long_term_financial_instruments: { type: ['number', 'null'] },
          deferred_revenue: { type: ['number', 'null'] },
          contributions_for_future_capital_increases: { type: ['number', 'null'] },
          deferred_income_tax: { type: ['number', 'null'] },
          employee_benefits: { type: ['number', 'null'] },
          long_term_provisions: { type: ['number', 'null'] },
          total: { type: ['number', 'null'] },
        },
      },
      FinancialStatementIncomeStatement: {
        type: 'object',
        required: [
          'net_revenue',
          'domestic_sales',
          'foreign_sales',
          'materials_used',
          'cost_of_goods_sold',
          'cost_of_services_sold',
          'gross_profit',
          'gross_loss',
          'operating_expenses',
          'operating_income',
          'operating_loss',
          'financial_result',
          'income_statement_financial_gains',
          'income_statement_financial_costs',
          'equity_in_earnings_of_affiliates',
          'income_before_taxes',
          'loss_before_taxes',
          'income_taxes',
          'income_from_continuing_operations',
          'loss_from_continuing_operations',
          'discontinued_operations',
          'net_income',
          'net_loss',
        ],
        properties: {
          net_revenue: { type: ['number', 'null'] },
          domestic_sales: { type: ['number', 'null'] },
          foreign_sales: { type: ['number', 'null'] },
          materials_used: { type: ['number', 'null'] },
          cost_of_goods_sold: { type: ['number', 'null'] },
          cost_of_services_sold: { type: ['number', 'null'] },
          gross_profit: { type: ['number', 'null'] },
          gross_loss: { type: ['number', 'null'] },
          operating_expenses: { type: ['number', 'null'] },
          operating_income: { type: ['number', 'null'] },
          operating_loss: { type: ['number', 'null'] },
          financial_result: { type: ['number', 'null'] },
          income_statement_financial_gains: { type: ['number', 'null'] },
          income_statement_financial_costs: { type: ['number', 'null'] },
          equity_in_earnings_of_affiliates: { type: ['number', 'null'] },
          income_before_taxes: { type: ['number', 'null'] },
          loss_before_taxes: { type: ['number', 'null'] },
          income_taxes: { type: ['number', 'null'] },
          income_from_continuing_operations: { type: ['number', 'null'] },
          loss_from_continuing_operations: { type: ['number', 'null'] },
          discontinued_operations: { type: ['number', 'null'] },
          net_income: { type: ['number', 'null'] },
          net_loss: { type: ['number', 'null'] },
        },
      },
      FinancialStatementsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'FINANCIAL_STATEMENTS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  new_financial_statements: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      FinancialStatementsNewFinancialStatementsAvailableWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'FINANCIAL_STATEMENTS' },
              webhook_code: { type: 'string', const: 'new_financial_statements_available' },
              data: {
                type: ['object', 'null'],
                properties: {
                  new_financial_statements: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      FinancialStatementsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/FinancialStatement' } } },
          },
        ],
      },
      id: { type: 'string', format: 'uuid', examples: ['7c1f0f5e-2f0b-4a55-9a86-0d3b6f2c41aa'] },
      Income: {
        type: 'object',
        required: [
          'id',
          'link',
          'created_at',
          'income_streams',
          'income_source_type',
          'first_transaction_date',
          'last_transaction_date',
          'best_working_day_to_charge',
          'good_working_days_to_charge',
          'number_of_income_streams',
          'monthly_average',
          'monthly_average_regular',
          'monthly_average_irregular',
          'monthly_average_low_confidence',
          'monthly_average_medium_confidence',
          'monthly_average_high_confidence',
          'total_income_amount',
          'total_regular_income_amount',
          'total_low_confidence',
          'total_medium_confidence',
          'total_high_confidence',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          created_at: { $ref: '#/components/schemas/created_at' },
          income_streams: { type: ['array', 'null'], items: { $ref: '#/components/schemas/IncomeStreamsBody' } },
          income_source_type: { anyOf: [{ $ref: '#/components/schemas/EnumIncomeSourceType' }, { type: 'null' }] },
          first_transaction_date: { type: ['string', 'null'], format: 'date' },
          last_transaction_date: { type: ['string', 'null'], format: 'date' },
          best_working_day_to_charge: { type: ['integer', 'null'] },
          good_working_days_to_charge: { type: ['array', 'null'], items: { type: 'integer' } },
          number_of_income_streams: { type: ['integer', 'null'] },
          monthly_average: { type: ['number', 'null'] },
          monthly_average_regular: { type: ['number', 'null'] },
          monthly_average_irregular: { type: ['number', 'null'] },
          monthly_average_low_confidence: { type: ['number', 'null'] },
          monthly_average_medium_confidence: { type: ['number', 'null'] },
          monthly_average_high_confidence: { type: ['number', 'null'] },
          total_income_amount: { type: ['number', 'null'] },
          total_regular_income_amount: { type: ['number', 'null'] },
          total_irregular_income_amount: { type: ['number', 'null'] },
          total_low_confidence: { type: ['number', 'null'] },
          total_medium_confidence: { type: ['number', 'null'] },
          total_high_confidence: { type: ['number', 'null'] },
        },
      },
      IncomesHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'INCOMES' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_incomes: { type: ['integer', 'null'] },
                  number_of_income_streams: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      IncomesPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/Income' } } },
          },
        ],
      },
      IncomeStreamsBody: {
        type: 'object',
        required: [
          'account_id',
          'income_type',
          'frequency',
          'monthly_average',
          'average_income_amount',
          'last_income_amount',
          'currency',
          'last_income_description',
          'last_income_date',
          'stability',
          'regularity',
          'trend',
          'lookback_periods',
          'full_periods',
          'periods_with_income',
          'number_of_incomes',
          'confidence',
        ],
        properties: {
          account_id: { type: ['string', 'null'] },
          income_type: { anyOf: [{ $ref: '#/components/schemas/EnumIncomeStreamType' }, { type: 'null' }] },
          frequency: { anyOf: [{ $ref: '#/components/schemas/EnumIncomeStreamFrequency' }, { type: 'null' }] },
          monthly_average: { type: ['number', 'null'] },
          monthly_median: { type: ['number', 'null'] },
          average_income_amount: { type: ['number', 'null'] },
          last_income_amount: { type: ['number', 'null'] },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          last_income_description: { type: ['string', 'null'] },
          last_income_date: { type: ['string', 'null'], format: 'date' },
          stability: { type: ['number', 'null'] },
          regularity: { type: ['number', 'null'] },
          trend: { type: ['number', 'null'] },
          lookback_periods: { type: ['integer', 'null'] },
          full_periods: { type: ['integer', 'null'] },
          periods_with_income: { type: ['integer', 'null'] },
          number_of_incomes: { type: ['integer', 'null'] },
          confidence: { anyOf: [{ $ref: '#/components/schemas/EnumIncomeStreamConfidence' }, { type: 'null' }] },
        },
      },
      InstitutionAccount: {
        type: 'object',
        properties: {
          name: { type: ['string', 'null'], examples: ['ofmockbank_br_retail'] },
          type: { anyOf: [{ $ref: '#/components/schemas/EnumInstitutionType' }, { type: 'null' }] },
        },
      },
      InstitutionDownError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['institution_down', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      InstitutionInactiveError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['institution_inactive', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      InstitutionOpenBankingInformation: {
        type: 'object',
        properties: {
          description: { type: ['string', 'null'] },
          participants: { type: ['array', 'null'], items: { type: 'string' } },
          authorization_server_id: { type: ['string', 'null'], format: 'uuid' },
        },
      },
      InstitutionPublicApi: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'integer', examples: [1003] },
          name: { type: ['string', 'null'], examples: ['ofmockbank_br_retail'] },
          type: { anyOf: [{ $ref: '#/components/schemas/EnumInstitutionType' }, { type: 'null' }] },
          website: { type: ['string', 'null'] },
          display_name: { type: ['string', 'null'], examples: ['Mock Bank'] },
          country_codes: { type: ['array', 'null'], items: { type: 'string', examples: ['BR'] } },
          primary_color: { type: ['string', 'null'], examples: ['#1f6feb'] },
          logo: { type: ['string', 'null'] },
          icon_logo: { type: ['string', 'null'] },
          text_logo: { type: ['string', 'null'] },
          code: { type: ['string', 'null'] },
          form_fields: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InstitutionsFormField' } },
          features: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InstitutionsFeature' } },
          resources: {
            type: ['array', 'null'],
            items: {
              type: 'string',
              enum: [
                'ACCOUNTS',
                'BALANCES',
                'BILLS',
                'EMPLOYMENTS',
                'EMPLOYMENT_RECORDS',
                'FINANCIAL_STATEMENTS',
                'INCOMES',
                'INVESTMENTS',
                'INVESTMENT_TRANSACTIONS',
                'INVOICES',
                'OWNERS',
                'RECURRING_EXPENSES',
                'RISK_INSIGHTS',
                'TRANSACTIONS',
                'TAX_COMPLIANCE_STATUS',
                'TAX_RETENTIONS',
                'TAX_RETURNS',
                'TAX_STATUS',
              ],
            },
          },
          integration_type: { anyOf: [{ $ref: '#/components/schemas/EnumInstitutionIntegrationType' }, { type: 'null' }] },
          status: { anyOf: [{ $ref: '#/components/schemas/EnumInstitutionStatus' }, { type: 'null' }] },
          openbanking_information: { anyOf: [{ $ref: '#/components/schemas/InstitutionOpenBankingInformation' }, { type: 'null' }] },
        },
      },
      InstitutionsFeature: {
        type: 'object',
        properties: {
          name: { type: ['string', 'null'], enum: ['token_required', null] },
          description: { type: ['string', 'null'] },
        },
      },
      InstitutionsFormField: {
        type: 'object',
        properties: {
          name: { type: ['string', 'null'] },
          type: { type: ['string', 'null'] },
          label: { type: ['string', 'null'] },
          validation: { type: ['string', 'null'] },
          placeholder: { type: ['string', 'null'] },
          validation_message: { type: ['string', 'null'] },
          values: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InstitutionsFormFieldValues' } },
        },
      },
      InstitutionsFormFieldValues: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'] },
          label: { type: ['string', 'null'] },
          validation: { type: ['string', 'null'] },
          validation_message: { type: ['string', 'null'] },
          placeholder: { type: ['string', 'null'] },
        },
      },
      InstitutionsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/InstitutionPublicApi' } } },
          },
        ],
      },
      InstitutionUnavailableError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['institution_unavailable', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      InvalidCredentialsStorageError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['invalid_credentials_storage', 'login_error', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      InvalidFetchHistorical: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['invalid_fetch_resources', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      InvalidLinkError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['invalid_link', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      InvalidPeriodError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['invalid_period', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      InvalidResourcesError: {
        type: 'object',
        properties: {
          field: { type: ['string', 'null'] },
          code: { type: ['string', 'null'], enum: ['invalid', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      InvestmentBalance: {
        type: 'object',
        properties: {
          reference_date: { type: ['string', 'null'], format: 'date-time' },
          gross_value: { type: ['number', 'null'] },
          blocked_amount: { type: ['number', 'null'] },
          quantity: { type: ['number', 'null'] },
          gross_unit_price: { type: ['number', 'null'] },
          net_value: { type: ['number', 'null'] },
          withheld_amount: { type: ['number', 'null'] },
          transaction_fee: { type: ['number', 'null'] },
          purchase_unit_price: { type: ['number', 'null'] },
          pre_fixed_rate: { type: ['number', 'null'] },
          post_fixed_rate: { type: ['number', 'null'] },
          penalty_fee: { type: ['number', 'null'] },
          late_payment_fee: { type: ['number', 'null'] },
          closing_price: { type: ['number', 'null'] },
          unit_price_factor: { type: ['number', 'null'] },
        },
      },
      InvestmentBrazil: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          type: {
            type: ['string', 'null'],
            enum: ['FIXED_INCOME_BANKING', 'FIXED_INCOME_CREDIT', 'VARIABLE_INCOME', 'TREASURY_BOND', 'INVESTMENT_FUND', null],
          },
          issuer_id_number: { type: ['string', 'null'] },
          isin_number: { type: ['string', 'null'] },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          product_name: { type: ['string', 'null'] },
          is_tax_exempt: { type: ['boolean', 'null'] },
          clearing_code: { type: ['string', 'null'], examples: ['001'] },
          due_date: { type: ['string', 'null'], format: 'date' },
          issue_date: { type: ['string', 'null'], format: 'date' },
          purchase_date: { type: ['string', 'null'], format: 'date' },
          grace_period_date: { type: ['string', 'null'], format: 'date' },
          issue_unit_price: { type: ['number', 'null'] },
          balance: { anyOf: [{ $ref: '#/components/schemas/InvestmentBalance' }, { type: 'null' }] },
          remuneration: { anyOf: [{ $ref: '#/components/schemas/Remuneration' }, { type: 'null' }] },
          classification_details: { anyOf: [{ $ref: '#/components/schemas/ClassificationDetails' }, { type: 'null' }] },
          voucher_payment_details: { anyOf: [{ $ref: '#/components/schemas/VoucherPaymentDetails' }, { type: 'null' }] },
          debtor_details: { anyOf: [{ $ref: '#/components/schemas/DebtorDetails' }, { type: 'null' }] },
        },
      },
      InvestmentsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'INVESTMENTS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_investments: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      InvestmentsNewInvestmentsAvailableWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', enum: ['INVESTMENTS', 'ACCOUNTS'] },
              webhook_code: { type: 'string', const: 'new_investments_available' },
              data: {
                type: ['object', 'null'],
                properties: {
                  new_investments: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      InvestmentsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/InvestmentBrazil' } } },
          },
        ],
      },
      InvestmentsPortfoliosHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'INVESTMENTS_PORTFOLIOS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_portfolios: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      InvestmentsPortfoliosNewInvestmentsPortfoliosAvailableWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'INVESTMENTS_PORTFOLIOS' },
              webhook_code: { type: 'string', const: 'new_investments_portfolios_available' },
              data: {
                type: ['object', 'null'],
                properties: {
                  new_portfolios: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      InvestmentTransactionBrazil: {
        type: 'object',
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          investment: { anyOf: [{ $ref: '#/components/schemas/InvestmentBrazil' }, { type: 'null' }] },
          internal_identification: { type: ['string', 'null'] },
          value_date: { type: ['string', 'null'], format: 'date' },
          gross_value: { type: ['number', 'null'] },
          net_value: { type: ['number', 'null'] },
          value: { type: ['number', 'null'] },
          unit_price: { type: ['number', 'null'] },
          price_factor: { type: ['number', 'null'] },
          transaction_tax: { type: ['number', 'null'] },
          income_tax: { type: ['number', 'null'] },
          quantity: { type: ['number', 'null'] },
          type: { anyOf: [{ $ref: '#/components/schemas/EnumTransactionType' }, { type: 'null' }] },
          subtype: { type: ['string', 'null'] },
          subtype_additional_info: { type: ['string', 'null'] },
          indexer_percentage: { type: ['number', 'null'] },
          rate: { type: ['number', 'null'] },
          exit_fee: { type: ['number', 'null'] },
          broker_note_details: { anyOf: [{ $ref: '#/components/schemas/BrokerNote' }, { type: 'null' }] },
        },
      },
      InvestmentTransactionsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'INVESTMENT_TRANSACTIONS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_transactions: { type: ['integer', 'null'] },
                  total_inflow_transactions: { type: ['integer', 'null'] },
                  total_outflow_transactions: { type: ['integer', 'null'] },
                  first_transaction_date: { type: ['string', 'null'], format: 'date' },
                  last_transaction_date: { type: ['string', 'null'], format: 'date' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      InvestmentTransactionsNewInvestmentTransactionsAvailableWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'INVESTMENT_TRANSACTIONS' },
              webhook_code: { type: 'string', const: 'new_investment_transactions_available' },
              data: {
                type: ['object', 'null'],
                properties: {
                  new_transactions: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      InvestmentTransactionsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/InvestmentTransactionBrazil' } } },
          },
        ],
      },
      invoice_chile: {
        type: 'object',
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          created_at: { $ref: '#/components/schemas/created_at' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          additional_data: { type: ['object', 'null'], additionalProperties: true },
          invoice_identification: { type: ['string', 'null'] },
          total_amount: { type: ['number', 'null'] },
          net_amount: { type: ['number', 'null'] },
          vat_amount: { type: ['number', 'null'] },
          currency: { type: ['string', 'null'], examples: ['CLP'] },
          issue_date: { type: ['string', 'null'], format: 'date' },
          received_at: { type: ['string', 'null'], examples: ['2026-03-02T10:15:00-03:00'] },
          acknowledged_at: { type: ['string', 'null'], examples: ['2026-03-03T09:00:00-03:00'] },
          claim_date: { type: ['string', 'null'], format: 'date' },
          status: { type: ['string', 'null'], enum: ['REGISTERED', 'PENDING', 'REJECTED', 'CANCELLED', null] },
          document_code: { type: ['integer', 'null'], examples: [33] },
          category: { type: ['string', 'null'] },
          folio: { type: ['string', 'null'] },
          sender_id: { type: ['string', 'null'], examples: ['12345678-5'] },
          sender_name: { type: ['string', 'null'] },
          receiver_id: { type: ['string', 'null'], examples: ['87654321-4'] },
          receiver_name: { type: ['string', 'null'] },
          type: { type: ['string', 'null'], enum: ['INFLOW', 'OUTFLOW', null] },
          purchase_invoice_details: { anyOf: [{ $ref: '#/components/schemas/InvoiceChilePurchaseDetails' }, { type: 'null' }] },
          sales_invoice_details: { anyOf: [{ $ref: '#/components/schemas/InvoiceChileSalesDetails' }, { type: 'null' }] },
          sale_invoice_details: { anyOf: [{ $ref: '#/components/schemas/InvoiceChileSalesDetails' }, { type: 'null' }] },
          summary_invoice_details: { anyOf: [{ $ref: '#/components/schemas/InvoiceChileSummaryDetails' }, { type: 'null' }] },
        },
      },
      InvoiceChilePurchaseDetails: {
        type: 'object',
        properties: {
          vat_refundable_amount: { type: ['number', 'null'] },
          vat_non_refundable_amount: { type: ['number', 'null'] },
          vat_non_refundable_code: { type: ['integer', 'null'] },
          net_amount_fixed_assets: { type: ['number', 'null'] },
          vat_fixed_assets: { type: ['number', 'null'] },
          vat_common_use: { type: ['number', 'null'] },
          tax_non_credit_amount: { type: ['number', 'null'] },
          vat_non_withheld: { type: ['number', 'null'] },
          tax_exempt_amount: { type: ['number', 'null'] },
          credit_or_debit_note_on_purchase: { type: ['boolean', 'integer', 'null'] },
          tax_cigarettes_amount: { type: ['number', 'null'] },
          tax_cigar_amount: { type: ['number', 'null'] },
          tax_processed_tobacco_amount: { type: ['number', 'null'] },
          additional_tax_amount: { type: ['number', 'null'] },
          additional_tax_rate: { type: ['string', 'null'] },
          additional_tax_code: { type: ['integer', 'null'] },
        },
      },
      InvoiceChileSalesDetails: {
        type: 'object',
        properties: {
          construction_sector_tax_credit: { type: ['number', 'string', 'null'] },
          tax_free_trade_zone_amount: { type: ['number', 'null'] },
          container_deposit_guarantee: { type: ['number', 'null'] },
          is_free_of_charge: { type: ['boolean', 'null'] },
          periodic_billing_type: { type: ['boolean', 'integer', 'null'] },
          non_billable_amount: { type: ['number', 'null'] },
          total_amount_for_period: { type: ['number', 'null'] },
          domestic_transportation_amount: { type: ['number', 'null'] },
          international_transportation_amount: { type: ['number', 'null'] },
          branch_code: { type: ['integer', 'null'] },
          tax_exempt_amount: { type: ['number', 'null'] },
          credit_or_debit_note_on_purchase: { type: ['boolean', 'integer', 'null'] },
          additional_tax_code: { type: ['integer', 'null'] },
          additional_tax_rate: { type: ['string', 'null'] },
          additional_tax_amount: { type: ['number', 'null'] },
          vat_amount: { type: ['number', 'null'] },
          vat_total_withheld: { type: ['number', 'null'] },
          vat_partially_withheld: { type: ['number', 'null'] },
          vat_non_withheld: { type: ['number', 'null'] },
          vat_sales: { type: ['number', 'null'] },
          vat_third_party: { type: ['number', 'null'] },
          vat_past_due: { type: ['number', 'null'] },
          invoice_settlement_sender_id: { type: ['string', 'null'] },
          invoice_settlement_net_commission: { type: ['number', 'null'] },
          invoice_settlement_exempt_commission: { type: ['number', 'null'] },
          invoice_settlement_vat_commission: { type: ['number', 'null'] },
          reference_document_type: { type: ['string', 'null'] },
          reference_document_folio: { type: ['string', 'null'] },
          foreign_recipient_id: { type: ['string', 'null'] },
          foreign_recipient_nationality: { type: ['string', 'null'] },
        },
      },
      InvoiceChileSummaryDetails: {
        type: 'object',
        properties: {
          month: { type: ['string', 'null'], examples: ['2026-03'] },
          updated_at: { type: ['string', 'null'], format: 'date-time' },
          total_documents: { type: ['integer', 'null'] },
          tax_exempt_amount: { type: ['number', 'null'] },
        },
      },
      InvoiceDetailRetainedTaxSat: {
        type: 'object',
        required: ['tax', 'tax_percentage', 'retained_tax_amount'],
        properties: {
          collected_at: { $ref: '#/components/schemas/collected_at' },
          tax_type: { type: ['string', 'null'] },
          tax: { type: ['string', 'null'] },
          tax_percentage: { type: ['number', 'null'] },
          retained_tax_amount: { type: ['number', 'null'] },
        },
      },
      InvoiceDetailSat: {
        type: 'object',
        required: [
          'description',
          'product_identification',
          'quantity',
          'unit_code',
          'unit_description',
          'unit_amount',
          'pre_tax_amount',
          'tax_percentage',
          'tax_amount',
          'total_amount',
        ],
        properties: {
          collected_at: { $ref: '#/components/schemas/collected_at' },
          description: { type: ['string', 'null'] },
          product_identification: { type: ['string', 'null'] },
          quantity: { type: ['number', 'null'] },
          unit_code: { type: ['string', 'null'] },
          unit_description: { type: ['string', 'null'] },
          unit_amount: { type: ['number', 'null'] },
          discount: { type: ['number', 'null'] },
          tax_subject_code: { type: ['string', 'null'] },
          identifier_number: { type: ['string', 'null'] },
          pre_tax_amount: { type: ['number', 'null'] },
          tax_percentage: { type: ['number', 'null'] },
          tax_amount: { type: ['number', 'null'] },
          total_amount: { type: ['number', 'null'] },
          retained_taxes: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InvoiceDetailRetainedTaxSat' } },
          transferred_taxes: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InvoiceDetailTransferredTaxSat' } },
        },
      },
      InvoiceDetailTransferredTaxSat: {
        type: 'object',
        required: ['tax', 'tax_percentage', 'transferred_tax_amount'],
        properties: {
          collected_at: { $ref: '#/components/schemas/collected_at' },
          tax_type: { type: ['string', 'null'] },
          tax: { type: ['string', 'null'] },
          tax_percentage: { type: ['number', 'null'] },
          transferred_tax_amount: { type: ['number', 'null'] },
        },
      },
      InvoicePayrollEarningsBreakdown: {
        type: 'object',
        properties: {
          type: { type: ['string', 'null'] },
          taxable_amount: { type: ['number', 'null'] },
          vat_free_amount: { type: ['number', 'null'] },
        },
      },
      InvoicePayrollOtherPayments: { type: 'object', properties: { type: { type: ['string', 'null'] }, amount: { type: ['number', 'null'] } } },
      InvoicePayrollTaxDeductions: { type: 'object', properties: { type: { type: ['string', 'null'] }, amount: { type: ['number', 'null'] } } },
      InvoicesChilePage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/invoice_chile' } } },
          },
        ],
      },
      InvoicesHistoricalInflowUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'INVOICES' },
              webhook_code: { type: 'string', const: 'historical_inflow_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_invoices: { type: ['integer', 'null'] },
                  first_invoice_date: { type: ['string', 'null'], format: 'date' },
                  last_invoice_date: { type: ['string', 'null'], format: 'date' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      InvoicesHistoricalOutflowUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'INVOICES' },
              webhook_code: { type: 'string', const: 'historical_outflow_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_invoices: { type: ['integer', 'null'] },
                  first_invoice_date: { type: ['string', 'null'], format: 'date' },
                  last_invoice_date: { type: ['string', 'null'], format: 'date' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      InvoicesInitialInflowUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'INVOICES' },
              webhook_code: { type: 'string', const: 'initial_inflow_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_invoices: { type: ['integer', 'null'] },
                  first_invoice_date: { type: ['string', 'null'], format: 'date' },
                  last_invoice_date: { type: ['string', 'null'], format: 'date' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      InvoicesInitialOutflowUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'INVOICES' },
              webhook_code: { type: 'string', const: 'initial_outflow_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_invoices: { type: ['integer', 'null'] },
                  first_invoice_date: { type: ['string', 'null'], format: 'date' },
                  last_invoice_date: { type: ['string', 'null'], format: 'date' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      InvoicesNewInvoicesAvailableWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'INVOICES' },
              webhook_code: { type: 'string', const: 'new_invoices_available' },
              data: {
                type: ['object', 'null'],
                properties: {
                  new_invoices: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      InvoicesPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/InvoiceWithIdSat' } } },
          },
        ],
      },
      InvoicesPaymentsRelatedDocumentsSat: {
        type: 'object',
        required: [
          'invoice_identification',
          'currency',
          'payment_method',
          'previous_balance',
          'amount_paid',
          'outstanding_balance',
        ],
        properties: {
          invoice_identification: { type: ['string', 'null'] },
          currency: { type: ['string', 'null'], examples: ['MXN'] },
          payment_method: { type: ['string', 'null'] },
          partiality_number: { type: ['integer', 'null'] },
          previous_balance: { type: ['number', 'null'] },
          amount_paid: { type: ['number', 'null'] },
          outstanding_balance: { type: ['number', 'null'] },
        },
      },
      InvoicesPaymentsSat: {
        type: 'object',
        required: [
          'date',
          'payment_type',
          'currency',
          'exchange_rate',
          'amount',
          'operation_number',
          'beneficiary_account_number',
          'payer_rfc',
          'payer_account_number',
          'payer_bank_name',
          'related_documents',
        ],
        properties: {
          date: { type: ['string', 'null'], format: 'date-time' },
          payment_type: { type: ['string', 'null'] },
          currency: { type: ['string', 'null'], examples: ['MXN'] },
          exchange_rate: { type: ['string', 'null'], examples: ['1.0'] },
          amount: { type: ['number', 'null'] },
          operation_number: { type: ['string', 'null'], examples: ['393874649456'] },
          beneficiary_rfc: { type: ['string', 'null'] },
          beneficiary_account_number: { type: ['string', 'null'] },
          payer_rfc: { type: ['string', 'null'] },
          payer_account_number: { type: ['string', 'null'] },
          payer_bank_name: { type: ['string', 'null'] },
          related_documents: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InvoicesPaymentsRelatedDocumentsSat' } },
        },
      },
      InvoicesPayrollSat: {
        type: 'object',
        required: ['days', 'type', 'amount', 'version', 'date_from', 'date_to', 'payment_date'],
        properties: {
          days: { type: ['integer', 'null'] },
          type: { type: ['string', 'null'] },
          amount: { type: ['number', 'null'] },
          version: { type: ['string', 'null'] },
          date_from: { type: ['string', 'null'], format: 'date' },
          date_to: { type: ['string', 'null'], format: 'date' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          payment_date: { type: ['string', 'null'], format: 'date' },
          periodicity: { anyOf: [{ $ref: '#/components/schemas/EnumInvoicePayrollPeriodicity' }, { type: 'null' }] },
          earnings_breakdown: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InvoicePayrollEarningsBreakdown' } },
          tax_deductions: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InvoicePayrollTaxDeductions' } },
          other_payments: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InvoicePayrollOtherPayments' } },
        },
      },
      InvoiceWarningsSat: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: { type: ['string', 'null'], enum: ['sat_xml_limit_reached', 'sat_service_unavailable', null] },
          message: { type: ['string', 'null'] },
        },
      },
      InvoiceWithIdSat: {
        type: 'object',
        required: [
          'collected_at',
          'invoice_identification',
          'invoice_date',
          'status',
          'invoice_type',
          'type',
          'sender_id',
          'sender_name',
          'receiver_id',
          'receiver_name',
          'cancelation_status',
          'cancelation_update_date',
          'certification_date',
          'certification_authority',
          'payment_type',
          'payment_type_description',
          'invoice_details',
          'currency',
          'subtotal_amount',
          'exchange_rate',
          'tax_amount',
          'discount_amount',
          'total_amount',
          'payments',
          'payroll',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          invoice_identification: { type: ['string', 'null'] },
          invoice_date: { type: ['string', 'null'], examples: ['2026-03-02'] },
          status: { type: ['string', 'null'], examples: ['Vigente'] },
          invoice_type: { anyOf: [{ $ref: '#/components/schemas/EnumInvoiceSatInvoiceType' }, { type: 'null' }] },
          type: { anyOf: [{ $ref: '#/components/schemas/EnumInvoiceType' }, { type: 'null' }] },
          tax_details: { anyOf: [{ $ref: '#/components/schemas/TaxDetailsInvoicesSat' }, { type: 'null' }] },
          sender_id: { type: ['string', 'null'], examples: ['EKU9003173C9'] },
          sender_fiscal_regime: { type: ['string', 'null'] },
          sender_name: { type: ['string', 'null'] },
          sender_tax_fraud_status: {
            type: ['string', 'null'],
            enum: ['INVESTIGATING', 'DISMISSED', 'CONFIRMED', 'OVERTURNED', 'NO_TAX_FRAUD_STATUS', null],
          },
          receiver_id: { type: ['string', 'null'], examples: ['XAXX010101000'] },
          receiver_postal_code: { type: ['string', 'null'] },
          receiver_fiscal_regime: { type: ['string', 'null'] },
          receiver_name: { type: ['string', 'null'] },
          receiver_tax_fraud_status: {
            type: ['string', 'null'],
            enum: ['INVESTIGATING', 'DISMISSED', 'CONFIRMED', 'OVERTURNED', 'NO_TAX_FRAUD_STATUS', null],
          },
          cancelation_status: { type: ['string', 'null'] },
          cancelation_update_date: { type: ['string', 'null'], format: 'date' },
          certification_date: { type: ['string', 'null'], format: 'date' },
          certification_authority: { type: ['string', 'null'] },
          payment_type: { type: ['string', 'null'] },
          payment_type_description: { type: ['string', 'null'] },
          payment_method: { anyOf: [{ $ref: '#/components/schemas/EnumInvoiceSatPaymentMethod' }, { type: 'null' }] },
          payment_method_description: { type: ['string', 'null'] },
          usage: { type: ['string', 'null'] },
          version: { type: ['string', 'null'] },
          place_of_issue: { type: ['string', 'null'] },
          invoice_details: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InvoiceDetailSat' } },
          currency: { type: ['string', 'null'], examples: ['MXN'] },
          subtotal_amount: { type: ['number', 'null'] },
          exchange_rate: { type: ['number', 'null'] },
          tax_amount: { type: ['number', 'null'] },
          discount_amount: { type: ['number', 'null'] },
          total_amount: { type: ['number', 'null'] },
          related_invoices: { type: ['array', 'null'], items: { $ref: '#/components/schemas/RelatedInvoiceSat' } },
          payments: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InvoicesPaymentsSat' } },
          payroll: { anyOf: [{ $ref: '#/components/schemas/InvoicesPayrollSat' }, { type: 'null' }] },
          folio: { type: ['string', 'null'] },
          series: { type: ['string', 'null'] },
          export_type: { type: ['string', 'null'] },
          xml: { type: ['string', 'null'] },
          warnings: { anyOf: [{ $ref: '#/components/schemas/InvoiceWarningsSat' }, { type: 'null' }] },
          sender_blacklist_status: { type: ['string', 'null'] },
          receiver_blacklist_status: { type: ['string', 'null'] },
        },
      },
      last_accessed_at: { type: ['string', 'null'], format: 'date-time', examples: ['2026-03-02T13:50:40.000Z'] },
      Link: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          institution: { type: ['string', 'null'], examples: ['ofmockbank_br_retail'] },
          access_mode: { anyOf: [{ $ref: '#/components/schemas/EnumLinkAccessModeResponse' }, { type: 'null' }] },
          last_accessed_at: { $ref: '#/components/schemas/last_accessed_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          external_id: { type: ['string', 'null'], examples: ['customer-4711'] },
          institution_user_id: { type: ['string', 'null'] },
          status: { anyOf: [{ $ref: '#/components/schemas/EnumLinkStatus' }, { type: 'null' }] },
          created_by: { $ref: '#/components/schemas/created_by' },
          refresh_rate: { anyOf: [{ $ref: '#/components/schemas/EnumLinkRefreshRate' }, { type: 'null' }] },
          credentials_storage: { type: ['string', 'null'], examples: ['store'] },
          fetch_resources: { type: ['array', 'null'], items: { $ref: '#/components/schemas/LinkResource' } },
          stale_in: { type: ['string', 'null'], examples: ['90d'] },
        },
      },
      link: { type: ['string', 'null'], format: 'uuid', examples: ['b2a1c8de-3e64-4c0c-9a7d-5b8f4e2d7c11'] },
      link_request: { type: 'string', format: 'uuid', examples: ['b2a1c8de-3e64-4c0c-9a7d-5b8f4e2d7c11'] },
      LinkAlreadyRefreshedError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['link_refreshed', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      LinkInvalidCredentialsWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'LINK' },
              webhook_code: { type: 'string', const: 'invalid_credentials' },
              data: {
                type: ['object', 'null'],
                properties: {
                  error_code: { anyOf: [{ $ref: '#/components/schemas/BelvoErrorCode' }, { type: 'null' }] },
                  error_message: { type: ['string', 'null'] },
                  status: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      LinkLinkDeletedWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'LINK' },
              webhook_code: { type: 'string', const: 'link_deleted' },
              data: { type: ['object', 'null'], additionalProperties: true },
            },
          },
        ],
      },
      LinkRefreshRequest: {
        type: 'object',
        properties: { fetch_resources: { type: 'array', items: { $ref: '#/components/schemas/LinkResource' } } },
      },
      LinkRegisterRequest: {
        anyOf: [
          { $ref: '#/components/schemas/LinksRequestEmploymentBrazil' },
          { $ref: '#/components/schemas/LinksRequestEmploymentMexico' },
          { $ref: '#/components/schemas/LinksRequestFiscalMexico' },
        ],
      },
      LinkResource: {
        type: 'string',
        enum: [
          'ACCOUNTS',
          'OWNERS',
          'TRANSACTIONS',
          'BILLS',
          'INVESTMENTS',
          'INVESTMENT_TRANSACTIONS',
          'EXCHANGES',
          'INCOMES',
          'RECURRING_EXPENSES',
          'RISK_INSIGHTS',
          'FINANCIAL_STATEMENTS',
          'INVOICES',
          'TAX_COMPLIANCE_STATUS',
          'TAX_RETENTIONS',
          'TAX_RETURNS',
          'TAX_STATUS',
          'EMPLOYMENT_RECORDS',
          'EMPLOYMENT_METRICS',
          'CURRENT_EMPLOYMENTS',
          'EMPLOYMENTS',
        ],
      },
      LinksPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/Link' } } },
          },
        ],
      },
      LinksPutRequest: {
        type: 'object',
        required: ['password'],
        properties: { password: { type: 'string' }, password2: { type: 'string' }, token: { $ref: '#/components/schemas/token' } },
      },
      LinksRequestEmploymentBrazil: {
        type: 'object',
        required: ['institution', 'username', 'password'],
        properties: {
          institution: { type: 'string', pattern: '^[a-z]+_[a-z]{2}_[a-z]+$', examples: ['inss_br_employment'] },
          username: { type: 'string', pattern: '^(\\d{11}|\\d{3}\\.\\d{3}\\.\\d{3}-?\\d{2})$', examples: ['52998224725'] },
          password: { type: 'string', format: 'password', examples: ['correct horse'] },
          external_id: { $ref: '#/components/schemas/external_id' },
          access_mode: { $ref: '#/components/schemas/EnumLinkAccessModeRequest' },
          fetch_resources: { $ref: '#/components/schemas/fetch_resources_employment_brazil' },
          credentials_storage: { $ref: '#/components/schemas/credentials_storage' },
          stale_in: { $ref: '#/components/schemas/stale_in' },
        },
      },
      LinksRequestEmploymentMexico: {
        type: 'object',
        required: ['institution', 'username'],
        properties: {
          institution: { type: 'string', pattern: '^[a-z]+_[a-z]{2}_[a-z]+$', examples: ['planet_mx_employment'] },
          username: { type: 'string', pattern: '^([A-Z]{4})([0-9]{6})([A-Z]{6})([A-Z0-9]{2})$', examples: ['GOLM850612MDFRRL08'] },
          username2: { type: 'string' },
          external_id: { $ref: '#/components/schemas/external_id' },
          access_mode: { $ref: '#/components/schemas/EnumLinkAccessModeRequest' },
          fetch_resources: { $ref: '#/components/schemas/fetch_resources_employment_mexico' },
          credentials_storage: { $ref: '#/components/schemas/credentials_storage' },
          stale_in: { $ref: '#/components/schemas/stale_in' },
        },
      },
      LinksRequestFiscalMexico: {
        type: 'object',
        required: ['institution', 'username', 'password'],
        properties: {
          institution: { type: 'string', pattern: '^[a-z]+_[a-z]{2}_[a-z]+$', examples: ['tatooine_mx_fiscal'] },
          username: { type: 'string', pattern: '^.{12,13}$', examples: ['GOLM850612AB3'] },
          password: { type: 'string', format: 'password', pattern: '^[a-zA-Z0-9]{8}.*$', examples: ['Ab12Cd34'] },
          external_id: { $ref: '#/components/schemas/external_id' },
          access_mode: { $ref: '#/components/schemas/EnumLinkAccessModeRequest' },
          fetch_resources: { $ref: '#/components/schemas/fetch_resources_fiscal_mexico' },
          credentials_storage: { $ref: '#/components/schemas/credentials_storage' },
          stale_in: { $ref: '#/components/schemas/stale_in' },
        },
      },
      LinkTokenRequiredWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'LINK' },
              webhook_code: { type: 'string', const: 'token_required' },
              data: {
                type: ['object', 'null'],
                properties: {
                  error_code: { anyOf: [{ $ref: '#/components/schemas/BelvoErrorCode' }, { type: 'null' }] },
                  error_message: { type: ['string', 'null'] },
                  status: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      LoginError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['login_error', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      NotFoundError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['not_found', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      OccupationBrazil: {
        type: 'object',
        required: ['start_date', 'end_date', 'description', 'name', 'locale'],
        properties: {
          start_date: { type: ['string', 'null'], format: 'date' },
          end_date: { type: ['string', 'null'], format: 'date' },
          description: { type: ['string', 'null'] },
          name: { type: ['string', 'null'] },
          locale: { type: ['string', 'null'], enum: ['Urbana', 'Rural', 'Não Identificado', null] },
        },
      },
      Owner: {
        type: 'object',
        required: ['id', 'link', 'internal_identification', 'collected_at', 'display_name', 'email', 'phone_number', 'address'],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          internal_identification: { type: ['string', 'null'] },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          display_name: { type: ['string', 'null'] },
          email: { type: ['string', 'null'] },
          phone_number: { type: ['string', 'null'] },
          address: { type: ['string', 'null'] },
          document_id: { anyOf: [{ $ref: '#/components/schemas/OwnerDocumentId' }, { type: 'null' }] },
          business_name: { type: ['string', 'null'] },
          first_name: { type: ['string', 'null'] },
          last_name: { type: ['string', 'null'] },
          second_last_name: { type: ['string', 'null'] },
        },
      },
      OwnerAddresses: {
        type: 'object',
        required: [
          'is_main',
          'address',
          'additional_info',
          'district_name',
          'town',
          'town_code',
          'state',
          'postcode',
          'country_name',
          'country_code',
          'latitude',
          'longitude',
        ],
        properties: {
          is_main: { type: ['boolean', 'null'] },
          address: { type: ['string', 'null'] },
          additional_info: { type: ['string', 'null'] },
          district_name: { type: ['string', 'null'] },
          town: { type: ['string', 'null'] },
          town_code: { type: ['string', 'null'], examples: ['3550308'] },
          state: { type: ['string', 'null'], examples: ['SP'] },
          postcode: { type: ['string', 'null'], examples: ['01310100'] },
          country_name: { type: ['string', 'null'] },
          country_code: { type: ['string', 'null'], examples: ['BRA'] },
          latitude: { type: ['string', 'null'], examples: ['-23.5614000'] },
          longitude: { type: ['string', 'null'], examples: ['-46.6559000'] },
        },
      },
      OwnerBusinessDocumentIds: {
        type: 'object',
        required: [
          'type',
          'type_additional_info',
          'number',
          'check_digit',
          'issue_date',
          'expiration_date',
          'country_of_issuance',
          'additional_info',
        ],
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerIndividualDocumentIdType' }, { type: 'null' }] },
          type_additional_info: { type: ['string', 'null'] },
          number: { type: ['string', 'null'] },
          check_digit: { type: ['string', 'null'], examples: ['7'] },
          issue_date: { type: ['string', 'null'], format: 'date' },
          expiration_date: { type: ['string', 'null'], format: 'date' },
          country_of_issuance: { type: ['string', 'null'] },
          additional_info: { type: ['string', 'null'] },
        },
      },
      OwnerBusinessEconomicActivies: {
        type: 'object',
        required: ['is_main', 'code'],
        properties: { is_main: { type: ['boolean', 'null'] }, code: { type: ['string', 'null'] } },
      },
      OwnerBusinessFinancialProfile: {
        type: 'object',
        required: ['economic_activities', 'informed_revenue', 'patrimony'],
        properties: {
          economic_activities: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerBusinessEconomicActivies' } },
          informed_revenue: { anyOf: [{ $ref: '#/components/schemas/OwnerBusinessInformedRevenue' }, { type: 'null' }] },
          patrimony: { anyOf: [{ $ref: '#/components/schemas/OwnerBusinessPatrimony' }, { type: 'null' }] },
        },
      },
      OwnerBusinessFinancialRelation: {
        type: 'object',
        required: ['start_date', 'product_services', 'procurators', 'products'],
        properties: {
          start_date: { type: ['string', 'null'], format: 'date-time' },
          product_services: { type: ['array', 'null'], items: { type: 'string' } },
          procurators: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerProcurators' } },
          products: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerBusinessProducts' } },
        },
      },
      OwnerBusinessInformedRevenue: {
        type: 'object',
        required: ['frequency', 'frequency_additional_info', 'amount', 'currency', 'year'],
        properties: {
          frequency: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerBusinessInformedRevenueFrequency' }, { type: 'null' }] },
          frequency_additional_info: { type: ['string', 'null'] },
          amount: { type: ['number', 'null'] },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          year: { type: ['integer', 'null'] },
        },
      },
      OwnerBusinessOpenFinanceBrazil: {
        type: 'object',
        required: [
          'id',
          'link',
          'internal_identification',
          'collected_at',
          'created_at',
          'company_name',
          'trade_name',
          'incorporation_date',
          'companies_id',
          'document_id',
          'additional_documents',
          'email',
          'emails',
          'address',
          'addresses',
          'phone_number',
          'phone_numbers',
          'parties',
          'financial_profile',
          'financial_relation',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          internal_identification: { type: ['string', 'null'] },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          company_name: { type: ['string', 'null'], examples: ['Example'] },
          trade_name: { type: ['string', 'null'] },
          incorporation_date: { type: ['string', 'null'], format: 'date' },
          companies_id: { type: ['array', 'null'], items: { type: 'string' } },
          document_id: { anyOf: [{ $ref: '#/components/schemas/OwnerDocumentIdOpenFinanceBrazil' }, { type: 'null' }] },
          additional_documents: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerBusinessDocumentIds' } },
          email: { type: ['string', 'null'] },
          emails: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerEmails' } },
          address: { type: ['string', 'null'] },
          addresses: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerAddresses' } },
          phone_number: { type: ['string', 'null'] },
          phone_numbers: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerPhoneNumbers' } },
          parties: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerParties' } },
          financial_profile: { anyOf: [{ $ref: '#/components/schemas/OwnerBusinessFinancialProfile' }, { type: 'null' }] },
          financial_relation: { anyOf: [{ $ref: '#/components/schemas/OwnerBusinessFinancialRelation' }, { type: 'null' }] },
        },
      },
      OwnerBusinessPatrimony: {
        type: 'object',
        required: ['amount', 'currency', 'date'],
        properties: {
          amount: { type: ['number', 'null'] },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          date: { type: ['string', 'null'], format: 'date' },
        },
      },
      OwnerBusinessProducts: {
        type: 'object',
        required: ['type', 'subtype', 'agency', 'clearing_code', 'number', 'check_digit'],
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerBusinessProductType' }, { type: 'null' }] },
          subtype: { type: ['string', 'null'] },
          agency: { type: ['string', 'null'], examples: ['6272'] },
          clearing_code: { type: ['string', 'null'], examples: ['001'] },
          number: { type: ['string', 'null'] },
          check_digit: { type: ['string', 'null'], examples: ['7'] },
        },
      },
      OwnerDocumentId: {
        type: 'object',
        required: ['document_type', 'document_number'],
        properties: {
          document_type: { type: ['string', 'null'], enum: ['CPF', 'CNPJ', 'CC', 'NIT', 'CURP', 'NSS', 'RFC', null] },
          document_number: { type: ['string', 'null'] },
        },
      },
      OwnerDocumentIdOpenFinanceBrazil: {
        type: 'object',
        required: ['document_type', 'document_number'],
        properties: {
          document_type: { type: ['string', 'null'], enum: ['CPF', 'CNPJ', null] },
          document_number: { type: ['string', 'null'] },
        },
      },
      OwnerEmails: {
        type: 'object',
        required: ['is_main', 'email'],
        properties: { is_main: { type: ['boolean', 'null'] }, email: { type: ['string', 'null'] } },
      },
      OwnerFiliations: {
        type: 'object',
        required: ['type', 'civil_name', 'social_name'],
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerFiliationType' }, { type: 'null' }] },
          civil_name: { type: ['string', 'null'] },
          social_name: { type: ['string', 'null'] },
        },
      },
      OwnerIndividualDocumentIds: {
        type: 'object',
        required: [
          'type',
          'type_additional_info',
          'number',
          'check_digit',
          'issue_date',
          'expiration_date',
          'country_of_issuance',
          'additional_info',
        ],
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerIndividualDocumentIdType' }, { type: 'null' }] },
          type_additional_info: { type: ['string', 'null'] },
          number: { type: ['string', 'null'] },
          check_digit: { type: ['string', 'null'], examples: ['7'] },
          issue_date: { type: ['string', 'null'], format: 'date' },
          expiration_date: { type: ['string', 'null'], format: 'date' },
          country_of_issuance: { type: ['string', 'null'] },
          additional_info: { type: ['string', 'null'] },
        },
      },
      OwnerIndividualFinancialProfile: {
        type: 'object',
        required: ['company_id', 'occupation_code', 'occupation_description', 'informed_income', 'patrimony'],
        properties: {
          company_id: { type: ['string', 'null'] },
          occupation_code: {
            anyOf: [{ $ref: '#/components/schemas/EnumOwnerIndividualFinancialProfileOccupationCode' }, { type: 'null' }],
          },
          occupation_description: { type: ['string', 'null'] },
          informed_income: { anyOf: [{ $ref: '#/components/schemas/OwnerIndividualInformedIncome' }, { type: 'null' }] },
          patrimony: { anyOf: [{ $ref: '#/components/schemas/OwnerIndividualPatrimony' }, { type: 'null' }] },
        },
      },
      OwnerIndividualFinancialRelation: {
        type: 'object',
        required: ['start_date', 'product_services', 'product_services_additional_info', 'procurators', 'products'],
        properties: {
          start_date: { type: ['string', 'null'], format: 'date-time' },
          product_services: { type: ['array', 'null'], items: { type: 'string' } },
          product_services_additional_info: { type: ['string', 'null'] },
          procurators: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerProcurators' } },
          products: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerIndividualProducts' } },
          salary_portability_requests: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerIndividualSalaryPortabilityRequests' } },
          payroll_accounts: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerIndividualPayrollAccounts' } },
        },
      },
      OwnerIndividualInformedIncome: {
        type: 'object',
        required: ['frequency', 'amount', 'currency', 'date'],
        properties: {
          frequency: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerInformedIncomeFrequency' }, { type: 'null' }] },
          amount: { type: ['number', 'null'] },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          date: { type: ['string', 'null'], format: 'date' },
        },
      },
      OwnerIndividualNationalityDocumentId: {
        type: 'object',
        required: ['type', 'number', 'issue_date', 'expiration_date', 'country_of_issuance', 'additional_info'],
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerIndividualDocumentIdType' }, { type: 'null' }] },
          number: { type: ['string', 'null'] },
          issue_date: { type: ['string', 'null'], format: 'date' },
          expiration_date: { type: ['string', 'null'], format: 'date' },
          country_of_issuance: { type: ['string', 'null'] },
          additional_info: { type: ['string', 'null'] },
        },
      },
      OwnerIndividualOpenFinanceBrazil: {
        type: 'object',
        required: [
          'id',
          'link',
          'internal_identification',
          'collected_at',
          'created_at',
          'display_name',
          'social_name',
          'birth_date',
          'marital_status',
          'marital_status_additional_info',
          'gender',
          'companies_id',
          'is_local_resident',
          'document_id',
          'additional_documents',
          'nationalities',
          'email',
          'emails',
          'address',
          'addresses',
          'phone_number',
          'phone_numbers',
          'filiations',
          'financial_profile',
          'financial_relation',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          internal_identification: { type: ['string', 'null'] },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          display_name: { type: ['string', 'null'] },
          social_name: { type: ['string', 'null'] },
          birth_date: { type: ['string', 'null'], format: 'date' },
          marital_status: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerMaritalStatus' }, { type: 'null' }] },
          marital_status_additional_info: { type: ['string', 'null'] },
          gender: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerGender' }, { type: 'null' }] },
          companies_id: { type: ['array', 'null'], items: { type: 'string' } },
          is_local_resident: { type: ['boolean', 'null'] },
          document_id: { anyOf: [{ $ref: '#/components/schemas/OwnerDocumentIdOpenFinanceBrazil' }, { type: 'null' }] },
          additional_documents: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerIndividualDocumentIds' } },
          nationalities: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerNationalities' } },
          email: { type: ['string', 'null'] },
          emails: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerEmails' } },
          address: { type: ['string', 'null'] },
          addresses: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerAddresses' } },
          phone_number: { type: ['string', 'null'] },
          phone_numbers: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerPhoneNumbers' } },
          filiations: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerFiliations' } },
          financial_profile: { anyOf: [{ $ref: '#/components/schemas/OwnerIndividualFinancialProfile' }, { type: 'null' }] },
          financial_relation: { anyOf: [{ $ref: '#/components/schemas/OwnerIndividualFinancialRelation' }, { type: 'null' }] },
        },
      },
      OwnerIndividualPatrimony: {
        type: 'object',
        required: ['amount', 'currency', 'year'],
        properties: {
          amount: { type: ['number', 'null'] },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          year: { type: ['integer', 'null'] },
        },
      },
      OwnerIndividualPayrollAccounts: {
        type: 'object',
        properties: {
          employer_name: { type: ['string', 'null'] },
          employer_id_number: { type: ['string', 'null'] },
          employer_bank_id_number: { type: ['string', 'null'] },
          employer_bank_code: { type: ['string', 'null'] },
          account_opening_date: { type: ['string', 'null'], format: 'date' },
        },
      },
      OwnerIndividualProducts: {
        type: 'object',
        required: ['type', 'subtype', 'agency', 'clearing_code', 'number', 'check_digit'],
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerIndividualProductType' }, { type: 'null' }] },
          subtype: { type: ['string', 'null'] },
          agency: { type: ['string', 'null'], examples: ['6272'] },
          clearing_code: { type: ['string', 'null'], examples: ['001'] },
          number: { type: ['string', 'null'] },
          check_digit: { type: ['string', 'null'], examples: ['7'] },
        },
      },
      OwnerIndividualSalaryPortabilityRequests: {
        type: 'object',
        properties: {
          employer_name: { type: ['string', 'null'] },
          employer_id_number: { type: ['string', 'null'] },
          employer_bank_id_number: { type: ['string', 'null'] },
          employer_bank_code: { type: ['string', 'null'] },
          portability_approval_date: { type: ['string', 'null'], format: 'date' },
        },
      },
      OwnerNationalities: {
        type: 'object',
        required: ['info', 'documents'],
        properties: {
          info: { type: ['string', 'null'] },
          documents: { type: ['array', 'null'], items: { $ref: '#/components/schemas/OwnerIndividualNationalityDocumentId' } },
        },
      },
      OwnerParties: {
        type: 'object',
        required: [
          'person_type',
          'type',
          'display_name',
          'social_name',
          'trade_name',
          'start_date',
          'percentage_type',
          'document_type',
          'document_number',
          'document_issue_date',
          'document_expiration_date',
          'document_country',
          'document_additional_info',
        ],
        properties: {
          person_type: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerPartyPersonType' }, { type: 'null' }] },
          type: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerPartyType' }, { type: 'null' }] },
          display_name: { type: ['string', 'null'] },
          social_name: { type: ['string', 'null'] },
          company_name: { type: ['string', 'null'], examples: ['Example'] },
          trade_name: { type: ['string', 'null'] },
          start_date: { type: ['string', 'null'], format: 'date' },
          percentage_type: { type: ['number', 'null'] },
          document_type: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerPartyDocumentType' }, { type: 'null' }] },
          document_number: { type: ['string', 'null'] },
          document_issue_date: { type: ['string', 'null'], format: 'date' },
          document_expiration_date: { type: ['string', 'null'], format: 'date' },
          document_country: { type: ['string', 'null'] },
          document_additional_info: { type: ['string', 'null'] },
        },
      },
      OwnerPhoneNumbers: {
        type: 'object',
        required: ['is_main', 'type', 'additional_info', 'number', 'country_code', 'area_code', 'extension'],
        properties: {
          is_main: { type: ['boolean', 'null'] },
          type: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerPhoneNumberType' }, { type: 'null' }] },
          additional_info: { type: ['string', 'null'] },
          number: { type: ['string', 'null'] },
          country_code: { type: ['string', 'null'], examples: ['55'] },
          area_code: { type: ['string', 'null'], examples: ['11'] },
          extension: { type: ['string', 'null'] },
        },
      },
      OwnerProcurators: {
        type: 'object',
        required: ['type', 'civil_name', 'social_name', 'document_number'],
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumOwnerProcuratorType' }, { type: 'null' }] },
          civil_name: { type: ['string', 'null'] },
          social_name: { type: ['string', 'null'] },
          document_number: { type: ['string', 'null'] },
        },
      },
      OwnersHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'OWNERS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_owners: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      OwnersNewOwnersAvailableWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'OWNERS' },
              webhook_code: { type: 'string', const: 'new_owners_available' },
              data: {
                type: ['object', 'null'],
                properties: {
                  new_owners: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      OwnersPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/AnyOwner' } } },
          },
        ],
      },
      PatchBody: {
        type: 'object',
        required: ['session', 'link'],
        properties: {
          session: { type: 'string', pattern: '^[a-f0-9]{32}$', examples: ['0b1c2d3e4f5061728394a5b6c7d8e9f0'] },
          token: { $ref: '#/components/schemas/token' },
          link: { type: 'string', format: 'uuid' },
          save_data: { $ref: '#/components/schemas/save_data' },
        },
      },
      PropertyTaxPayment: {
        type: 'object',
        required: ['year', 'installment', 'due_date', 'amount_due'],
        properties: {
          year: { type: ['integer', 'null'] },
          installment: { type: ['integer', 'null'] },
          due_date: { type: ['string', 'null'], format: 'date' },
          amount_due: { type: ['number', 'null'] },
        },
      },
      RecurringExpenses: {
        type: 'object',
        required: [
          'account',
          'name',
          'transactions',
          'frequency',
          'average_transaction_amount',
          'median_transaction_amount',
          'days_since_last_transaction',
          'category',
          'payment_type',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          account: { anyOf: [{ $ref: '#/components/schemas/AccountOpenFinanceBrazil' }, { type: 'null' }] },
          name: { type: ['string', 'null'] },
          transactions: { type: ['array', 'null'], items: { $ref: '#/components/schemas/RecurringExpenseSourceTransaction' } },
          frequency: { anyOf: [{ $ref: '#/components/schemas/EnumRecurringExpenseFrequency' }, { type: 'null' }] },
          average_transaction_amount: { type: ['number', 'null'] },
          median_transaction_amount: { type: ['number', 'null'] },
          days_since_last_transaction: { type: ['integer', 'null'] },
          category: { anyOf: [{ $ref: '#/components/schemas/EnumRecurringExpenseCategory' }, { type: 'null' }] },
          payment_type: { anyOf: [{ $ref: '#/components/schemas/EnumRecurringExpensePaymentType' }, { type: 'null' }] },
        },
      },
      RecurringExpensesHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'RECURRING_EXPENSES' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_recurring_expenses: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      RecurringExpenseSourceTransaction: {
        type: 'object',
        required: ['amount', 'description', 'value_date'],
        properties: {
          amount: { type: ['number', 'null'] },
          description: { type: ['string', 'null'] },
          value_date: { type: ['string', 'null'], format: 'date' },
        },
      },
      RecurringExpensesPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/RecurringExpenses' } } },
          },
        ],
      },
      RelatedInvoiceSat: {
        type: 'object',
        properties: {
          relationship_type: { type: ['string', 'null'] },
          related_invoice_identification: { type: ['string', 'null'] },
        },
      },
      Remuneration: {
        type: 'object',
        properties: {
          pre_fixed_rate: { type: ['number', 'null'] },
          post_fixed_rate: { type: ['number', 'null'] },
          rate_type: { type: ['string', 'null'], enum: ['LINEAR', 'EXPONENCIAL', null] },
          rate_periodicity: { type: ['string', 'null'], enum: ['DIARIO', 'MENSAL', 'ANUAL', 'SEMESTRAL', null] },
          calculation_base: { type: ['string', 'null'], enum: ['DIAS_UTEIS', 'DIAS_CORRIDOS', null] },
          indexer: {
            type: ['string', 'null'],
            enum: ['CDI', 'DI', 'TR', 'IPCA', 'IGP_M', 'IGP_DI', 'INPC', 'BCP', 'TLC', 'SELIC', 'PRE_FIXADO', 'OUTROS', null],
          },
          indexer_additional_info: { type: ['string', 'null'] },
        },
      },
      request_id: { type: ['string', 'null'], examples: ['4f7d0a2c9e6b41d8a35c0f1e8b7d6a29'] },
      RequestTimeoutError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['request_timeout', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      RetentionBreakdown: {
        type: 'object',
        required: ['base_amount', 'tax_type', 'retained_amount', 'payment_status'],
        properties: {
          base_amount: { type: ['number', 'null'] },
          tax_type: { type: ['string', 'null'] },
          retained_amount: { type: ['number', 'null'] },
          payment_status: { anyOf: [{ $ref: '#/components/schemas/EnumTaxRetentionPaymentStatus' }, { type: 'null' }] },
        },
      },
      RiskInsights: {
        type: 'object',
        required: [
          'id',
          'link',
          'created_at',
          'accounts',
          'assets_metrics',
          'credit_cards_metrics',
          'loans_metrics',
          'balances_metrics',
          'transactions_metrics',
          'cashflow_metrics',
          'category_metrics',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          created_at: { $ref: '#/components/schemas/created_at' },
          accounts: { type: ['array', 'null'], items: { type: 'string', format: 'uuid' } },
          assets_metrics: { anyOf: [{ $ref: '#/components/schemas/RiskInsightsAssetMetrics' }, { type: 'null' }] },
          credit_cards_metrics: { anyOf: [{ $ref: '#/components/schemas/RiskInsightsCreditCardMetrics' }, { type: 'null' }] },
          loans_metrics: { anyOf: [{ $ref: '#/components/schemas/RiskInsightsLoansMetrics' }, { type: 'null' }] },
          balances_metrics: { anyOf: [{ $ref: '#/components/schemas/RiskInsightsBalanceMetrics' }, { type: 'null' }] },
          transactions_metrics: { anyOf: [{ $ref: '#/components/schemas/RiskInsightsTransactionMetrics' }, { type: 'null' }] },
          cashflow_metrics: { anyOf: [{ $ref: '#/components/schemas/RiskInsightsCashflowMetrics' }, { type: 'null' }] },
          category_metrics: { type: ['array', 'null'], items: { $ref: '#/components/schemas/RiskInsightsCategoryMetrics' } },
        },
      },
      RiskInsightsAssetMetrics: {
        type: 'object',
        required: [
          'institutions',
          'num_checking_accounts',
          'num_savings_accounts',
          'checking_accounts_balance',
          'savings_accounts_balance',
        ],
        properties: {
          institutions: { type: ['array', 'null'], items: { type: 'string' } },
          num_assets_accounts: { type: ['integer', 'null'] },
          num_checking_accounts: { type: ['integer', 'null'] },
          num_savings_accounts: { type: ['integer', 'null'] },
          checking_accounts_balance: { type: ['number', 'null'] },
          savings_accounts_balance: { type: ['number', 'null'] },
        },
      },
      RiskInsightsBalanceMetrics: {
        type: 'object',
        required: [
          'closing_balance',
          'min_balance_3d',
          'min_balance_1w',
          'min_balance_1m',
          'min_balance_3m',
          'min_balance_6m',
          'min_balance_12m',
          'mean_balance_3d',
          'mean_balance_1w',
          'mean_balance_1m',
          'mean_balance_3m',
          'mean_balance_6m',
          'mean_balance_12m',
          'max_balance_3d',
          'max_balance_1w',
          'max_balance_1m',
          'max_balance_3m',
          'max_balance_6m',
          'max_balance_12m',
          'std_balance_3d',
          'std_balance_1w',
          'std_balance_1m',
          'std_balance_3m',
          'std_balance_6m',
          'std_balance_12m',
          'balance_trend_3d',
          'balance_trend_1w',
          'balance_trend_1m',
          'balance_trend_3m',
          'balance_trend_6m',
          'balance_trend_12m',
          'days_balance_below_0_3d',
          'days_balance_below_0_1w',
          'days_balance_below_0_1m',
          'days_balance_below_0_3m',
          'days_balance_below_0_6m',
          'days_balance_below_0_12m',
          'days_balance_below_mean_3d',
          'days_balance_below_mean_1w',
          'days_balance_below_mean_1m',
          'days_balance_below_mean_3m',
          'days_balance_below_mean_6m',
          'days_balance_below_mean_12m',
          'days_balance_below_x_3d',
          'days_balance_below_x_1w',
          'days_balance_below_x_1m',
          'days_balance_below_x_3m',
          'days_balance_below_x_6m',
          'days_balance_below_x_12m',
          'balance_threshold_x',
        ],
        properties: {
          closing_balance: { type: ['number', 'null'] },
          min_balance_3d: { type: ['number', 'null'] },
          min_balance_1w: { type: ['number', 'null'] },
          min_balance_1m: { type: ['number', 'null'] },
          min_balance_3m: { type: ['number', 'null'] },
          min_balance_6m: { type: ['number', 'null'] },
          min_balance_12m: { type: ['number', 'null'] },
          mean_balance_3d: { type: ['number', 'null'] },
          mean_balance_1w: { type: ['number', 'null'] },
          mean_balance_1m: { type: ['number', 'null'] },
          mean_balance_3m: { type: ['number', 'null'] },
          mean_balance_6m: { type: ['number', 'null'] },
          mean_balance_12m: { type: ['number', 'null'] },
          max_balance_3d: { type: ['number', 'null'] },
          max_balance_1w: { type: ['number', 'null'] },
          max_balance_1m: { type: ['number', 'null'] },
          max_balance_3m: { type: ['number', 'null'] },
          max_balance_6m: { type: ['number', 'null'] },
          max_balance_12m: { type: ['number', 'null'] },
          std_balance_3d: { type: ['number', 'null'] },
          std_balance_1w: { type: ['number', 'null'] },
          std_balance_1m: { type: ['number', 'null'] },
          std_balance_3m: { type: ['number', 'null'] },
          std_balance_6m: { type: ['number', 'null'] },
          std_balance_12m: { type: ['number', 'null'] },
          balance_trend_3d: { type: ['number', 'null'] },
          balance_trend_1w: { type: ['number', 'null'] },
          balance_trend_1m: { type: ['number', 'null'] },
          balance_trend_3m: { type: ['number', 'null'] },
          balance_trend_6m: { type: ['number', 'null'] },
          balance_trend_12m: { type: ['number', 'null'] },
          days_balance_below_0_3d: { type: ['integer', 'null'] },
          days_balance_below_0_1w: { type: ['integer', 'null'] },
          days_balance_below_0_1m: { type: ['integer', 'null'] },
          days_balance_below_0_3m: { type: ['integer', 'null'] },
          days_balance_below_0_6m: { type: ['integer', 'null'] },
          days_balance_below_0_12m: { type: ['integer', 'null'] },
          days_balance_below_mean_3d: { type: ['integer', 'null'] },
          days_balance_below_mean_1w: { type: ['integer', 'null'] },
          days_balance_below_mean_1m: { type: ['integer', 'null'] },
          days_balance_below_mean_3m: { type: ['integer', 'null'] },
          days_balance_below_mean_6m: { type: ['integer', 'null'] },
          days_balance_below_mean_12m: { type: ['integer', 'null'] },
          days_balance_below_x_3d: { type: ['integer', 'null'] },
          days_balance_below_x_1w: { type: ['integer', 'null'] },
          days_balance_below_x_1m: { type: ['integer', 'null'] },
          days_balance_below_x_3m: { type: ['integer', 'null'] },
          days_balance_below_x_6m: { type: ['integer', 'null'] },
          days_balance_below_x_12m: { type: ['integer', 'null'] },
          balance_threshold_x: { type: ['number', 'null'] },
        },
      },
      RiskInsightsCashflowMetrics: {
        type: 'object',
        required: [
          'max_positive_3d',
          'max_positive_1w',
          'max_positive_1m',
          'max_positive_3m',
          'max_positive_6m',
          'max_positive_12m',
          'max_negative_3d',
          'max_negative_1w',
          'max_negative_1m',
          'max_negative_3m',
          'max_negative_6m',
          'max_negative_12m',
          'mean_positive_3d',
          'mean_positive_1w',
          'mean_positive_1m',
          'mean_positive_3m',
          'mean_positive_6m',
          'mean_positive_12m',
          'mean_negative_3d',
          'mean_negative_1w',
          'mean_negative_1m',
          'mean_negative_3m',
          'mean_negative_6m',
          'mean_negative_12m',
          'sum_positive_3d',
          'sum_positive_1w',
          'sum_positive_1m',
          'sum_positive_3m',
          'sum_positive_6m',
          'sum_positive_12m',
          'sum_positive_trend_3d',
          'sum_positive_trend_1w',
          'sum_positive_trend_1m',
          'sum_positive_trend_3m',
          'sum_positive_trend_6m',
          'sum_positive_trend_12m',
          'sum_negative_3d',
          'sum_negative_1w',
          'sum_negative_1m',
          'sum_negative_3m',
          'sum_negative_6m',
          'sum_negative_12m',
          'sum_negative_trend_3d',
          'sum_negative_trend_1w',
          'sum_negative_trend_1m',
          'sum_negative_trend_3m',
          'sum_negative_trend_6m',
          'sum_negative_trend_12m',
          'positive_to_negative_ratio_3d',
          'positive_to_negative_ratio_1w',
          'positive_to_negative_ratio_1m',
          'positive_to_negative_ratio_3m',
          'positive_to_negative_ratio_6m',
          'positive_to_negative_ratio_12m',
          'net_cashflow_3d',
          'net_cashflow_1w',
          'net_cashflow_1m',
          'net_cashflow_3m',
          'net_cashflow_6m',
          'net_cashflow_12m',
          'net_cashflow_trend_3d',
          'net_cashflow_trend_1w',
          'net_cashflow_trend_1m',
          'net_cashflow_trend_3m',
          'net_cashflow_trend_6m',
          'net_cashflow_trend_12m',
        ],
        properties: {
          max_positive_3d: { type: ['number', 'null'] },
          max_positive_1w: { type: ['number', 'null'] },
          max_positive_1m: { type: ['number', 'null'] },
          max_positive_3m: { type: ['number', 'null'] },
          max_positive_6m: { type: ['number', 'null'] },
          max_positive_12m: { type: ['number', 'null'] },
          max_negative_3d: { type: ['number', 'null'] },
          max_negative_1w: { type: ['number', 'null'] },
          max_negative_1m: { type: ['number', 'null'] },
          max_negative_3m: { type: ['number', 'null'] },
          max_negative_6m: { type: ['number', 'null'] },
          max_negative_12m: { type: ['number', 'null'] },
          mean_positive_3d: { type: ['number', 'null'] },
          mean_positive_1w: { type: ['number', 'null'] },
          mean_positive_1m: { type: ['number', 'null'] },
          mean_positive_3m: { type: ['number', 'null'] },
          mean_positive_6m: { type: ['number', 'null'] },
          mean_positive_12m: { type: ['number', 'null'] },
          mean_negative_3d: { type: ['number', 'null'] },
          mean_negative_1w: { type: ['number', 'null'] },
          mean_negative_1m: { type: ['number', 'null'] },
          mean_negative_3m: { type: ['number', 'null'] },
          mean_negative_6m: { type: ['number', 'null'] },
          mean_negative_12m: { type: ['number', 'null'] },
          sum_positive_3d: { type: ['number', 'null'] },
          sum_positive_1w: { type: ['number', 'null'] },
          sum_positive_1m: { type: ['number', 'null'] },
          sum_positive_3m: { type: ['number', 'null'] },
          sum_positive_6m: { type: ['number', 'null'] },
          sum_positive_12m: { type: ['number', 'null'] },
          sum_positive_trend_3d: { type: ['number', 'null'] },
          sum_positive_trend_1w: { type: ['number', 'null'] },
          sum_positive_trend_1m: { type: ['number', 'null'] },
          sum_positive_trend_3m: { type: ['number', 'null'] },
          sum_positive_trend_6m: { type: ['number', 'null'] },
          sum_positive_trend_12m: { type: ['number', 'null'] },
          sum_negative_3d: { type: ['number', 'null'] },
          sum_negative_1w: { type: ['number', 'null'] },
          sum_negative_1m: { type: ['number', 'null'] },
          sum_negative_3m: { type: ['number', 'null'] },
          sum_negative_6m: { type: ['number', 'null'] },
          sum_negative_12m: { type: ['number', 'null'] },
          sum_negative_trend_3d: { type: ['number', 'null'] },
          sum_negative_trend_1w: { type: ['number', 'null'] },
          sum_negative_trend_1m: { type: ['number', 'null'] },
          sum_negative_trend_3m: { type: ['number', 'null'] },
          sum_negative_trend_6m: { type: ['number', 'null'] },
          sum_negative_trend_12m: { type: ['number', 'null'] },
          positive_to_negative_ratio_3d: { type: ['number', 'null'] },
          positive_to_negative_ratio_1w: { type: ['number', 'null'] },
          positive_to_negative_ratio_1m: { type: ['number', 'null'] },
          positive_to_negative_ratio_3m: { type: ['number', 'null'] },
          positive_to_negative_ratio_6m: { type: ['number', 'null'] },
          positive_to_negative_ratio_12m: { type: ['number', 'null'] },
          net_cashflow_3d: { type: ['number', 'null'] },
          net_cashflow_1w: { type: ['number', 'null'] },
          net_cashflow_1m: { type: ['number', 'null'] },
          net_cashflow_3m: { type: ['number', 'null'] },
          net_cashflow_6m: { type: ['number', 'null'] },
          net_cashflow_12m: { type: ['number', 'null'] },
          net_cashflow_trend_3d: { type: ['number', 'null'] },
          net_cashflow_trend_1w: { type: ['number', 'null'] },
          net_cashflow_trend_1m: { type: ['number', 'null'] },
          net_cashflow_trend_3m: { type: ['number', 'null'] },
          net_cashflow_trend_6m: { type: ['number', 'null'] },
          net_cashflow_trend_12m: { type: ['number', 'null'] },
        },
      },
      RiskInsightsCategoryMetrics: {
        type: 'object',
        properties: {
          category: { anyOf: [{ $ref: '#/components/schemas/EnumTransactionCategory' }, { type: 'null' }] },
          subcategory: { anyOf: [{ $ref: '#/components/schemas/EnumTransactionSubcategory' }, { type: 'null' }] },
          net_amount_3m: { type: ['number', 'null'] },
          category_inflow_ratio_3m: { type: ['number', 'null'] },
          trend_3m: { type: ['number', 'null'] },
        },
      },
      RiskInsightsCreditCardMetrics: {
        type: 'object',
        required: ['num_accounts', 'sum_credit_limit', 'sum_credit_used', 'credit_card_limit_utilization'],
        properties: {
          num_accounts: { type: ['integer', 'null'] },
          sum_credit_limit: { type: ['number', 'null'] },
          sum_credit_used: { type: ['number', 'null'] },
          credit_card_limit_utilization: { type: ['number', 'null'] },
        },
      },
      RiskInsightsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'RISK_INSIGHTS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_risk_insights: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      RiskInsightsLoansMetrics: {
        type: 'object',
        required: [
          'num_accounts',
          'sum_loans_principal',
          'sum_loans_outstanding_principal',
          'sum_loans_monthly_payment',
          'loan_limit_utilization',
          'overdraft_limit',
          'overdraft_limit_utilization',
        ],
        properties: {
          num_accounts: { type: ['integer', 'null'] },
          sum_loans_principal: { type: ['number', 'null'] },
          sum_loans_outstanding_principal: { type: ['number', 'null'] },
          sum_loans_monthly_payment: { type: ['number', 'null'] },
          loan_limit_utilization: { type: ['number', 'null'] },
          overdraft_limit: { type: ['number', 'null'] },
          overdraft_limit_utilization: { type: ['number', 'null'] },
        },
      },
      RiskInsightsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/RiskInsights' } } },
          },
        ],
      },
      RiskInsightsTransactionMetrics: {
        type: 'object',
        required: [
          'num_transactions_3d',
          'num_transactions_1w',
          'num_transactions_1m',
          'num_transactions_3m',
          'num_transactions_6m',
          'num_transactions_12m',
          'max_num_transactions_3d',
          'max_num_transactions_1w',
          'max_num_transactions_1m',
          'max_num_transactions_3m',
          'max_num_transactions_6m',
          'max_num_transactions_12m',
          'mean_num_transactions_3d',
          'mean_num_transactions_1w',
          'mean_num_transactions_1m',
          'mean_num_transactions_3m',
          'mean_num_transactions_6m',
          'mean_num_transactions_12m',
          'num_incoming_transactions_3d',
          'num_incoming_transactions_1w',
          'num_incoming_transactions_1m',
          'num_incoming_transactions_3m',
          'num_incoming_transactions_6m',
          'num_incoming_transactions_12m',
          'max_num_incoming_transactions_3d',
          'max_num_incoming_transactions_1w',
          'max_num_incoming_transactions_1m',
          'max_num_incoming_transactions_3m',
          'max_num_incoming_transactions_6m',
          'max_num_incoming_transactions_12m',
          'mean_num_incoming_transactions_3d',
          'mean_num_incoming_transactions_1w',
          'mean_num_incoming_transactions_1m',
          'mean_num_incoming_transactions_3m',
          'mean_num_incoming_transactions_6m',
          'mean_num_incoming_transactions_12m',
          'sum_incoming_amount_3d',
          'sum_incoming_amount_1w',
          'sum_incoming_amount_1m',
          'sum_incoming_amount_3m',
          'sum_incoming_amount_6m',
          'sum_incoming_amount_12m',
          'max_incoming_amount_3d',
          'max_incoming_amount_1w',
          'max_incoming_amount_1m',
          'max_incoming_amount_3m',
          'max_incoming_amount_6m',
          'max_incoming_amount_12m',
          'mean_incoming_amount_3d',
          'mean_incoming_amount_1w',
          'mean_incoming_amount_1m',
          'mean_incoming_amount_3m',
          'mean_incoming_amount_6m',
          'mean_incoming_amount_12m',
          'num_outgoing_transactions_3d',
          'num_outgoing_transactions_1w',
          'num_outgoing_transactions_1m',
          'num_outgoing_transactions_3m',
          'num_outgoing_transactions_6m',
          'num_outgoing_transactions_12m',
          'max_num_outgoing_transactions_3d',
          'max_num_outgoing_transactions_1w',
          'max_num_outgoing_transactions_1m',
          'max_num_outgoing_transactions_3m',
          'max_num_outgoing_transactions_6m',
          'max_num_outgoing_transactions_12m',
          'mean_num_outgoing_transactions_3d',
          'mean_num_outgoing_transactions_1w',
          'mean_num_outgoing_transactions_1m',
          'mean_num_outgoing_transactions_3m',
          'mean_num_outgoing_transactions_6m',
          'mean_num_outgoing_transactions_12m',
          'sum_outgoing_amount_3d',
          'sum_outgoing_amount_1w',
          'sum_outgoing_amount_1m',
          'sum_outgoing_amount_3m',
          'sum_outgoing_amount_6m',
          'sum_outgoing_amount_12m',
          'max_outgoing_amount_3d',
          'max_outgoing_amount_1w',
          'max_outgoing_amount_1m',
          'max_outgoing_amount_3m',
          'max_outgoing_amount_6m',
          'max_outgoing_amount_12m',
          'mean_outgoing_amount_3d',
          'mean_outgoing_amount_1w',
          'mean_outgoing_amount_1m',
          'mean_outgoing_amount_3m',
          'mean_outgoing_amount_6m',
          'mean_outgoing_amount_12m',
          'days_without_transactions_3d',
          'days_without_transactions_1w',
          'days_without_transactions_1m',
          'days_without_transactions_3m',
          'days_without_transactions_6m',
          'days_without_transactions_12m',
          'days_since_last_transaction',
          'days_since_last_incoming_transaction',
          'days_since_last_outgoing_transaction',
          'days_history',
        ],
        properties: {
          num_transactions_3d: { type: ['integer', 'null'] },
          num_transactions_1w: { type: ['integer', 'null'] },
          num_transactions_1m: { type: ['integer', 'null'] },
          num_transactions_3m: { type: ['integer', 'null'] },
          num_transactions_6m: { type: ['integer', 'null'] },
          num_transactions_12m: { type: ['integer', 'null'] },
          max_num_transactions_3d: { type: ['integer', 'null'] },
          max_num_transactions_1w: { type: ['integer', 'null'] },
          max_num_transactions_1m: { type: ['integer', 'null'] },
          max_num_transactions_3m: { type: ['integer', 'null'] },
          max_num_transactions_6m: { type: ['integer', 'null'] },
          max_num_transactions_12m: { type: ['integer', 'null'] },
          mean_num_transactions_3d: { type: ['number', 'null'] },
          mean_num_transactions_1w: { type: ['number', 'null'] },
          mean_num_transactions_1m: { type: ['number', 'null'] },
          mean_num_transactions_3m: { type: ['number', 'null'] },
          mean_num_transactions_6m: { type: ['number', 'null'] },
          mean_num_transactions_12m: { type: ['number', 'null'] },
          num_incoming_transactions_3d: { type: ['integer', 'null'] },
          num_incoming_transactions_1w: { type: ['integer', 'null'] },
          num_incoming_transactions_1m: { type: ['integer', 'null'] },
          num_incoming_transactions_3m: { type: ['integer', 'null'] },
          num_incoming_transactions_6m: { type: ['integer', 'null'] },
          num_incoming_transactions_12m: { type: ['integer', 'null'] },
          max_num_incoming_transactions_3d: { type: ['integer', 'null'] },
          max_num_incoming_transactions_1w: { type: ['integer', 'null'] },
          max_num_incoming_transactions_1m: { type: ['integer', 'null'] },
          max_num_incoming_transactions_3m: { type: ['integer', 'null'] },
          max_num_incoming_transactions_6m: { type: ['integer', 'null'] },
          max_num_incoming_transactions_12m: { type: ['integer', 'null'] },
          mean_num_incoming_transactions_3d: { type: ['number', 'null'] },
          mean_num_incoming_transactions_1w: { type: ['number', 'null'] },
          mean_num_incoming_transactions_1m: { type: ['number', 'null'] },
          mean_num_incoming_transactions_3m: { type: ['number', 'null'] },
          mean_num_incoming_transactions_6m: { type: ['number', 'null'] },
          mean_num_incoming_transactions_12m: { type: ['number', 'null'] },
          sum_incoming_amount_3d: { type: ['number', 'null'] },
          sum_incoming_amount_1w: { type: ['number', 'null'] },
          sum_incoming_amount_1m: { type: ['number', 'null'] },
          sum_incoming_amount_3m: { type: ['number', 'null'] },
          sum_incoming_amount_6m: { type: ['number', 'null'] },
          sum_incoming_amount_12m: { type: ['number', 'null'] },
          max_incoming_amount_3d: { type: ['number', 'null'] },
          max_incoming_amount_1w: { type: ['number', 'null'] },
          max_incoming_amount_1m: { type: ['number', 'null'] },
          max_incoming_amount_3m: { type: ['number', 'null'] },
          max_incoming_amount_6m: { type: ['number', 'null'] },
          max_incoming_amount_12m: { type: ['number', 'null'] },
          mean_incoming_amount_3d: { type: ['number', 'null'] },
          mean_incoming_amount_1w: { type: ['number', 'null'] },
          mean_incoming_amount_1m: { type: ['number', 'null'] },
          mean_incoming_amount_3m: { type: ['number', 'null'] },
          mean_incoming_amount_6m: { type: ['number', 'null'] },
          mean_incoming_amount_12m: { type: ['number', 'null'] },
          num_outgoing_transactions_3d: { type: ['integer', 'null'] },
          num_outgoing_transactions_1w: { type: ['integer', 'null'] },
          num_outgoing_transactions_1m: { type: ['integer', 'null'] },
          num_outgoing_transactions_3m: { type: ['integer', 'null'] },
          num_outgoing_transactions_6m: { type: ['integer', 'null'] },
          num_outgoing_transactions_12m: { type: ['integer', 'null'] },
          max_num_outgoing_transactions_3d: { type: ['integer', 'null'] },
          max_num_outgoing_transactions_1w: { type: ['integer', 'null'] },
          max_num_outgoing_transactions_1m: { type: ['integer', 'null'] },
          max_num_outgoing_transactions_3m: { type: ['integer', 'null'] },
          max_num_outgoing_transactions_6m: { type: ['integer', 'null'] },
          max_num_outgoing_transactions_12m: { type: ['integer', 'null'] },
          mean_num_outgoing_transactions_3d: { type: ['number', 'null'] },
          mean_num_outgoing_transactions_1w: { type: ['number', 'null'] },
          mean_num_outgoing_transactions_1m: { type: ['number', 'null'] },
          mean_num_outgoing_transactions_3m: { type: ['number', 'null'] },
          mean_num_outgoing_transactions_6m: { type: ['number', 'null'] },
          mean_num_outgoing_transactions_12m: { type: ['number', 'null'] },
          sum_outgoing_amount_3d: { type: ['number', 'null'] },
          sum_outgoing_amount_1w: { type: ['number', 'null'] },
          sum_outgoing_amount_1m: { type: ['number', 'null'] },
          sum_outgoing_amount_3m: { type: ['number', 'null'] },
          sum_outgoing_amount_6m: { type: ['number', 'null'] },
          sum_outgoing_amount_12m: { type: ['number', 'null'] },
          max_outgoing_amount_3d: { type: ['number', 'null'] },
          max_outgoing_amount_1w: { type: ['number', 'null'] },
          max_outgoing_amount_1m: { type: ['number', 'null'] },
          max_outgoing_amount_3m: { type: ['number', 'null'] },
          max_outgoing_amount_6m: { type: ['number', 'null'] },
          max_outgoing_amount_12m: { type: ['number', 'null'] },
          mean_outgoing_amount_3d: { type: ['number', 'null'] },
          mean_outgoing_amount_1w: { type: ['number', 'null'] },
          mean_outgoing_amount_1m: { type: ['number', 'null'] },
          mean_outgoing_amount_3m: { type: ['number', 'null'] },
          mean_outgoing_amount_6m: { type: ['number', 'null'] },
          mean_outgoing_amount_12m: { type: ['number', 'null'] },
          days_without_transactions_3d: { type: ['integer', 'null'] },
          days_without_transactions_1w: { type: ['integer', 'null'] },
          days_without_transactions_1m: { type: ['integer', 'null'] },
          days_without_transactions_3m: { type: ['integer', 'null'] },
          days_without_transactions_6m: { type: ['integer', 'null'] },
          days_without_transactions_12m: { type: ['integer', 'null'] },
          days_since_last_transaction: { type: ['integer', 'null'] },
          days_since_last_incoming_transaction: { type: ['integer', 'null'] },
          days_since_last_outgoing_transaction: { type: ['integer', 'null'] },
          days_history: { type: ['integer', 'null'] },
        },
      },
      SalaryBrazil: {
        type: 'object',
        required: ['base_amount', 'retained_amount', 'month', 'currency'],
        properties: {
          base_amount: { type: ['number', 'null'] },
          retained_amount: { type: ['number', 'null'] },
          type: { anyOf: [{ $ref: '#/components/schemas/EnumEmploymentSalaryType' }, { type: 'null' }] },
          month: { type: ['string', 'null'], examples: ['2026-03'] },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
        },
      },
      save_data: { type: 'boolean', default: true },
      SessionExpiredError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['session_expired', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      stale_in: { type: 'string', pattern: '^\\d{1,3}d$', examples: ['90d'] },
      tax_status_sii: {
        type: 'object',
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          entity_details: { anyOf: [{ $ref: '#/components/schemas/tax_status_sii_entity_details' }, { type: 'null' }] },
          addresses: { type: ['array', 'null'], items: { $ref: '#/components/schemas/tax_status_sii_address' } },
          emails: { type: ['array', 'null'], items: { $ref: '#/components/schemas/tax_status_sii_emails' } },
          phone_numbers: { type: ['array', 'null'], items: { $ref: '#/components/schemas/tax_status_sii_phone' } },
          economic_activities: { type: ['array', 'null'], items: { $ref: '#/components/schemas/tax_status_sii_economic_activity' } },
          legal_representative: { type: ['array', 'null'], items: { $ref: '#/components/schemas/tax_status_sii_legal_representative' } },
          equity_holders: { type: ['array', 'null'], items: { $ref: '#/components/schemas/tax_status_sii_equity_holder' } },
          company_partnership_stakes: { type: ['array', 'null'], items: { $ref: '#/components/schemas/tax_status_sii_company_stake' } },
          regimes: { type: ['array', 'null'], items: { $ref: '#/components/schemas/tax_status_sii_regime' } },
          authorized_tax_documents: { type: ['array', 'null'], items: { $ref: '#/components/schemas/tax_status_sii_authorized_tax_document' } },
          property_tax_liabilities: { type: ['array', 'null'], items: { $ref: '#/components/schemas/tax_status_sii_property_tax_liabilities' } },
          fiscal_office: { anyOf: [{ $ref: '#/components/schemas/tax_status_sii_fiscal_office' }, { type: 'null' }] },
        },
      },
      tax_status_sii_address: {
        type: 'object',
        required: ['type', 'date', 'address'],
        properties: {
          type: { type: ['string', 'null'], enum: ['PRIMARY', 'SECONDARY', 'MAILING_ADDRESS', 'NOTIFICATION_ADDRESS', null] },
          date: { type: ['string', 'null'] },
          address: { type: ['string', 'null'] },
        },
      },
      tax_status_sii_authorized_tax_document: {
        type: 'object',
        required: ['type', 'document_limit', 'authorization_date'],
        properties: {
          type: { type: ['string', 'null'] },
          document_limit: { type: ['integer', 'null'] },
          authorization_date: { type: ['string', 'null'] },
        },
      },
      tax_status_sii_company_stake: {
        type: 'object',
        required: [
          'name',
          'document_id_type',
          'document_id_number',
          'inactive',
          'start_date',
          'capital_contributed',
          'capital_contribution_outstanding',
          'ownership_share',
          'profit_share',
        ],
        properties: {
          name: { type: ['string', 'null'] },
          document_id_type: { type: ['string', 'null'], enum: ['RUT', null] },
          document_id_number: { type: ['string', 'null'], examples: ['12345678-5'] },
          inactive: { type: ['boolean', 'null'] },
          start_date: { type: ['string', 'null'] },
          end_date: { type: ['string', 'null'] },
          capital_contributed: { type: ['number', 'null'] },
          capital_contribution_outstanding: { type: ['number', 'null'] },
          ownership_share: { type: ['number', 'null'] },
          profit_share: { type: ['number', 'null'] },
        },
      },
      tax_status_sii_economic_activity: {
        type: 'object',
        required: ['type', 'activity', 'code', 'tax_category', 'vat_affected', 'start_date'],
        properties: {
          type: { type: ['string', 'null'] },
          activity: { type: ['string', 'null'] },
          code: { type: ['string', 'null'] },
          tax_category: { type: ['integer', 'null'] },
          vat_affected: { type: ['boolean', 'null'] },
          start_date: { type: ['string', 'null'] },
        },
      },
      tax_status_sii_emails: {
        type: 'object',
        required: ['type', 'email'],
        properties: {
          type: { type: ['string', 'null'], enum: ['CONTACT', 'NOTIFICATION', 'OTHER', null] },
          email: { type: ['string', 'null'] },
        },
      },
      tax_status_sii_entity_details: {
        type: 'object',
        required: ['incorporation_date', 'start_date', 'end_date', 'document_id_type', 'document_id_number', 'name'],
        properties: {
          incorporation_date: { type: ['string', 'null'] },
          start_date: { type: ['string', 'null'] },
          end_date: { type: ['string', 'null'] },
          document_id_type: { type: ['string', 'null'] },
          document_id_number: { type: ['string', 'null'], examples: ['12345678-5'] },
          name: { type: ['string', 'null'] },
        },
      },
      tax_status_sii_equity_holder: {
        type: 'object',
        required: [
          'is_current',
          'name',
          'document_id_type',
          'document_id_number',
          'inactive',
          'start_date',
          'capital_contributed',
          'capital_contribution_outstanding',
          'ownership_share',
          'profit_share',
        ],
        properties: {
          is_current: { type: ['boolean', 'null'] },
          name: { type: ['string', 'null'] },
          document_id_type: { type: ['string', 'null'], enum: ['RUT', null] },
          document_id_number: { type: ['string', 'null'], examples: ['12345678-5'] },
          inactive: { type: ['boolean', 'null'] },
          start_date: { type: ['string', 'null'] },
          end_date: { type: ['string', 'null'] },
          capital_contributed: { type: ['number', 'null'] },
          capital_contribution_outstanding: { type: ['number', 'null'] },
          ownership_share: { type: ['number', 'null'] },
          profit_share: { type: ['number', 'null'] },
        },
      },
      tax_status_sii_fiscal_office: {
        type: 'object',
        required: ['name', 'address'],
        properties: { name: { type: ['string', 'null'] }, address: { type: ['string', 'null'] } },
      },
      tax_status_sii_legal_representative: {
        type: 'object',
        required: ['is_current', 'name', 'document_id_type', 'document_id_number', 'start_date'],
        properties: {
          is_current: { type: ['boolean', 'null'] },
          name: { type: ['string', 'null'] },
          document_id_type: { type: ['string', 'null'], enum: ['RUT', null] },
          document_id_number: { type: ['string', 'null'], examples: ['12345678-5'] },
          start_date: { type: ['string', 'null'] },
          end_date: { type: ['string', 'null'] },
        },
      },
      tax_status_sii_phone: {
        type: 'object',
        required: ['type', 'number'],
        properties: {
          type: { type: ['string', 'null'], enum: ['LANDLINE', 'MOBILE', 'OTHER', null] },
          number: { type: ['string', 'null'] },
        },
      },
      tax_status_sii_property_tax_liabilities: {
        type: 'object',
        required: ['property_id', 'district', 'address', 'type', 'overdue_tax_payments', 'scheduled_tax_payments'],
        properties: {
          property_id: { type: ['string', 'null'] },
          district: { type: ['string', 'null'] },
          address: { type: ['string', 'null'] },
          type: { type: ['string', 'null'] },
          overdue_tax_payments: { type: ['array', 'null'], items: { $ref: '#/components/schemas/PropertyTaxPayment' } },
          scheduled_tax_payments: { type: ['array', 'null'], items: { $ref: '#/components/schemas/PropertyTaxPayment' } },
        },
      },
      tax_status_sii_regime: {
        type: 'object',
        required: ['type', 'start_date'],
        properties: { type: { type: ['string', 'null'] }, start_date: { type: ['string', 'null'], format: 'date' } },
      },
      TaxComplianceStatus: {
        type: 'object',
        required: ['collected_at', 'pdf'],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          internal_identification: { type: ['string', 'null'] },
          pdf: { type: ['string', 'null'] },
          rfc: { type: ['string', 'null'] },
          outcome: { anyOf: [{ $ref: '#/components/schemas/EnumTaxComplianceStatusOutcome' }, { type: 'null' }] },
        },
      },
      TaxComplianceStatusHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'TAX_COMPLIANCE_STATUS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_tax_compliance_status: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      TaxComplianceStatusPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/TaxComplianceStatus' } } },
          },
        ],
      },
      TaxDetailRetained: {
        type: 'object',
        properties: {
          tax_type: { type: ['string', 'null'] },
          tax: { type: ['string', 'null'] },
          tax_percentage: { type: ['number', 'null'] },
          pre_tax_amount: { type: ['number', 'null'] },
          tax_amount: { type: ['number', 'null'] },
        },
      },
      TaxDetailsInvoicesSat: {
        type: 'object',
        properties: {
          total_tax_retained: { type: ['number', 'null'] },
          total_tax_transferred: { type: ['number', 'null'] },
          retained_taxes: { type: ['array', 'null'], items: { $ref: '#/components/schemas/TaxDetailRetained' } },
          transferred_taxes: { type: ['array', 'null'], items: { $ref: '#/components/schemas/TaxDetailTransferred' } },
        },
      },
      TaxDetailTransferred: {
        type: 'object',
        properties: {
          tax_type: { type: ['string', 'null'] },
          tax: { type: ['string', 'null'] },
          tax_percentage: { type: ['number', 'null'] },
          pre_tax_amount: { type: ['number', 'null'] },
          tax_amount: { type: ['number', 'null'] },
        },
      },
      TaxRetentions: {
        type: 'object',
        required: [
          'collected_at',
          'invoice_identification',
          'version',
          'code',
          'issued_at',
          'certified_at',
          'cancelled_at',
          'sender_id',
          'sender_name',
          'receiver_nationality',
          'receiver_id',
          'receiver_name',
          'total_invoice_amount',
          'total_exempt_amount',
          'total_retained_amount',
          'total_taxable_amount',
          'retention_breakdown',
          'xml',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          invoice_identification: { type: ['string', 'null'] },
          version: { type: ['string', 'null'] },
          code: { type: ['integer', 'null'] },
          issued_at: { type: ['string', 'null'], format: 'date-time' },
          certified_at: { type: ['string', 'null'], format: 'date-time' },
          cancelled_at: { type: ['string', 'null'], format: 'date-time' },
          sender_id: { type: ['string', 'null'] },
          sender_name: { type: ['string', 'null'] },
          receiver_nationality: { anyOf: [{ $ref: '#/components/schemas/EnumTaxRetentionReceiverNationality' }, { type: 'null' }] },
          receiver_id: { type: ['string', 'null'] },
          receiver_name: { type: ['string', 'null'] },
          total_invoice_amount: { type: ['number', 'null'] },
          total_exempt_amount: { type: ['number', 'null'] },
          total_retained_amount: { type: ['number', 'null'] },
          total_taxable_amount: { type: ['number', 'null'] },
          retention_breakdown: { type: ['array', 'null'], items: { $ref: '#/components/schemas/RetentionBreakdown' } },
          xml: { type: ['string', 'null'] },
        },
      },
      TaxRetentionsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'TAX_RETENTIONS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_tax_retentions: { type: ['integer', 'null'] },
                  first_tax_retention_date: { type: ['string', 'null'], format: 'date' },
                  last_tax_retention_date: { type: ['string', 'null'], format: 'date' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      TaxRetentionsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/TaxRetentions' } } },
          },
        ],
      },
      TaxReturnBusiness: {
        type: 'object',
        required: [
          'id',
          'collected_at',
          'created_at',
          'informacion_general',
          'datos_adicionales',
          'estado_resultados',
          'estado_posicion_financiera_balance',
          'conciliacion_entre_resultado_contable_fiscal',
          'deducciones_autorizadas',
          'cifras_cierre_ejercicio',
          'determinacion_del_impuesto_sobre_la_renta',
          'dividendos_o_utilidades_distribuidos',
          'detalle_pago_r1_isr_personas_morales',
          'pdf',
          'receipt_pdf',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          informacion_general: { type: ['object', 'null'], additionalProperties: true },
          datos_adicionales: { type: ['object', 'null'], additionalProperties: true },
          estado_resultados: { type: ['object', 'null'], additionalProperties: true },
          estado_posicion_financiera_balance: { type: ['object', 'null'], additionalProperties: true },
          conciliacion_entre_resultado_contable_fiscal: { type: ['object', 'null'], additionalProperties: true },
          deducciones_autorizadas: { type: ['object', 'null'], additionalProperties: true },
          cifras_cierre_ejercicio: { type: ['object', 'null'], additionalProperties: true },
          determinacion_del_impuesto_sobre_la_renta: { type: ['object', 'null'], additionalProperties: true },
          dividendos_o_utilidades_distribuidos: { type: ['object', 'null'], additionalProperties: true },
          detalle_pago_r1_isr_personas_morales: { type: ['object', 'null'], additionalProperties: true },
          ingressos: { type: ['object', 'null'], additionalProperties: true },
          determinacion: { type: ['object', 'null'], additionalProperties: true },
          pdf: { type: ['string', 'null'] },
          receipt_pdf: { type: ['string', 'null'] },
        },
      },
      TaxReturnBusinessMonthly: {
        type: 'object',
        required: [
          'collected_at',
          'informacion_general',
          'determinacion_isr',
          'detalle_pago_isr',
          'determinacion_iva',
          'detalle_pago_iva',
          'pdf',
          'type',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          informacion_general: { type: ['object', 'null'], additionalProperties: true },
          determinacion_isr: { type: ['object', 'null'], additionalProperties: true },
          detalle_pago_isr: { type: ['object', 'null'], additionalProperties: true },
          determinacion_iva: { type: ['object', 'null'], additionalProperties: true },
          detalle_pago_iva: { type: ['object', 'null'], additionalProperties: true },
          pdf: { type: ['string', 'null'] },
          receipt_pdf: { type: ['string', 'null'] },
          type: { type: ['string', 'null'], enum: ['monthly', null] },
        },
      },
      TaxReturnPersonal: {
        type: 'object',
        required: [
          'collected_at',
          'informacion_general',
          'sueldos_salarios',
          'servicios_profesionales',
          'deducciones_personales',
          'determinacion_impuesto',
          'retenciones',
          'dividendos',
          'pdf',
          'receipt_pdf',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          informacion_general: { type: ['object', 'null'], additionalProperties: true },
          sueldos_salarios: { type: ['object', 'null'], additionalProperties: true },
          servicios_profesionales: { type: ['object', 'null'], additionalProperties: true },
          deducciones_personales: { type: ['object', 'null'], additionalProperties: true },
          determinacion_impuesto: { type: ['object', 'null'], additionalProperties: true },
          retenciones: { type: ['object', 'null'], additionalProperties: true },
          dividendos: { type: ['object', 'null'], additionalProperties: true },
          datos_informativos: { type: ['object', 'null'], additionalProperties: true },
          pdf: { type: ['string', 'null'] },
          receipt_pdf: { type: ['string', 'null'] },
        },
      },
      TaxReturnPersonalMonthly: {
        type: 'object',
        required: ['collected_at', 'informacion_general', 'isr', 'iva', 'pdf', 'type'],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          informacion_general: { type: ['object', 'null'], additionalProperties: true },
          isr: { type: ['object', 'null'], additionalProperties: true },
          iva: { type: ['object', 'null'], additionalProperties: true },
          pdf: { type: ['string', 'null'] },
          receipt_pdf: { type: ['string', 'null'] },
          type: { type: ['string', 'null'], enum: ['monthly', null] },
        },
      },
      TaxReturnsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'TAX_RETURNS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  type: { type: ['string', 'null'], enum: ['yearly', 'monthly', null] },
                  total_tax_returns: { type: ['integer', 'null'] },
                  first_tax_return_year: { type: ['integer', 'null'] },
                  last_tax_return_year: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      TaxReturnsMonthlyRequest: {
        type: 'object',
        required: ['link', 'type', 'date_from', 'date_to'],
        properties: {
          link: { $ref: '#/components/schemas/link_request' },
          attach_pdf: { $ref: '#/components/schemas/attach_pdf' },
          save_data: { $ref: '#/components/schemas/save_data' },
          type: { type: 'string', const: 'monthly' },
          date_from: { $ref: '#/components/schemas/date_from' },
          date_to: { $ref: '#/components/schemas/date_to' },
        },
      },
      TaxReturnsNewTaxReturnsAvailableWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'TAX_RETURNS' },
              webhook_code: { type: 'string', const: 'new_tax_returns_available' },
              data: {
                type: ['object', 'null'],
                properties: {
                  type: { type: ['string', 'null'], enum: ['yearly', 'monthly', null] },
                  new_tax_returns: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      TaxReturnsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/AnyTaxReturn' } } },
          },
        ],
      },
      TaxReturnsRequest: {
        anyOf: [
          { $ref: '#/components/schemas/TaxReturnsMonthlyRequest' },
          { $ref: '#/components/schemas/TaxReturnsYearlyRequest' },
        ],
      },
      TaxReturnsYearlyRequest: {
        type: 'object',
        required: ['link', 'type', 'year_from', 'year_to'],
        properties: {
          link: { $ref: '#/components/schemas/link_request' },
          attach_pdf: { $ref: '#/components/schemas/attach_pdf' },
          save_data: { $ref: '#/components/schemas/save_data' },
          type: { type: 'string', const: 'yearly' },
          year_from: { type: 'string', pattern: '^(19|20)\\d{2}$', examples: ['2023'] },
          year_to: { type: 'string', pattern: '^(19|20)\\d{2}$', examples: ['2025'] },
        },
      },
      TaxStatusAddressBetweenStreetSat: {
        type: 'object',
        properties: { street_one: { type: ['string', 'null'] }, street_two: { type: ['string', 'null'] } },
      },
      TaxStatusAddressSat: {
        type: 'object',
        required: ['postal_code'],
        properties: {
          postal_code: { type: ['string', 'null'] },
          street_type: { type: ['string', 'null'] },
          street: { type: ['string', 'null'] },
          exterior_number: { type: ['string', 'null'] },
          interior_number: { type: ['string', 'null'] },
          suburb: { type: ['string', 'null'] },
          locality: { type: ['string', 'null'] },
          municipality: { type: ['string', 'null'] },
          state: { type: ['string', 'null'], examples: ['SP'] },
          between_street: { type: ['array', 'null'], items: { $ref: '#/components/schemas/TaxStatusAddressBetweenStreetSat' } },
        },
      },
      TaxStatusChilePage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/tax_status_sii' } } },
          },
        ],
      },
      TaxStatusEconomicActivitySat: {
        type: 'object',
        properties: {
          economic_activity: { type: ['string', 'null'] },
          initial_date: { type: ['string', 'null'] },
          end_date: { type: ['string', 'null'], format: 'date' },
          order: { type: ['string', 'null'] },
          percentage: { type: ['string', 'null'] },
        },
      },
      TaxStatusHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'TAX_STATUS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_tax_status: { type: ['integer', 'null'] },
                  last_status_change_date: { type: ['string', 'null'], format: 'date' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      TaxStatusObligationsSat: {
        type: 'object',
        properties: {
          obligation: { type: ['string', 'null'] },
          expiration: { type: ['string', 'null'] },
          initial_date: { type: ['string', 'null'], format: 'date' },
          end_date: { type: ['string', 'null'], format: 'date' },
        },
      },
      TaxStatusPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/TaxStatusSat' } } },
          },
        ],
      },
      TaxStatusRegimensSat: {
        type: 'object',
        required: ['end_date', 'initial_date', 'regimen'],
        properties: {
          end_date: { type: ['string', 'null'], format: 'date' },
          initial_date: { type: ['string', 'null'], format: 'date' },
          regimen: { type: ['string', 'null'] },
        },
      },
      TaxStatusSat: {
        type: 'object',
        required: [
          'id',
          'link',
          'collected_at',
          'created_at',
          'place_and_date_of_issuance',
          'official_name',
          'id_cif',
          'tax_payer_information',
          'address',
          'economic_activity',
          'regimes',
          'obligations',
          'digital_stamp',
          'digital_stamp_chain',
          'pdf',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          link: { $ref: '#/components/schemas/link' },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          place_and_date_of_issuance: { type: ['string', 'null'] },
          official_name: { type: ['string', 'null'] },
          id_cif: { type: ['string', 'null'] },
          tax_payer_information: { anyOf: [{ $ref: '#/components/schemas/TaxStatusTaxPayerInformationSat' }, { type: 'null' }] },
          address: { anyOf: [{ $ref: '#/components/schemas/TaxStatusAddressSat' }, { type: 'null' }] },
          economic_activity: { type: ['array', 'null'], items: { $ref: '#/components/schemas/TaxStatusEconomicActivitySat' } },
          regimes: { type: ['array', 'null'], items: { $ref: '#/components/schemas/TaxStatusRegimensSat' } },
          obligations: { type: ['array', 'null'], items: { $ref: '#/components/schemas/TaxStatusObligationsSat' } },
          digital_stamp: { type: ['string', 'null'] },
          digital_stamp_chain: { type: ['string', 'null'] },
          pdf: { type: ['string', 'null'] },
        },
      },
      TaxStatusTaxPayerInformationSat: {
        type: 'object',
        required: ['rfc', 'start_operations_date', 'status_padron', 'last_status_change_date'],
        properties: {
          rfc: { type: ['string', 'null'] },
          curp: { type: ['string', 'null'] },
          name: { type: ['string', 'null'] },
          first_last_name: { type: ['string', 'null'] },
          second_last_name: { type: ['string', 'null'] },
          start_operations_date: { type: ['string', 'null'], format: 'date' },
          status_padron: { type: ['string', 'null'] },
          last_status_change_date: { type: ['string', 'null'], format: 'date' },
          commercial_name: { type: ['string', 'null'] },
          social_name: { type: ['string', 'null'] },
          email: { type: ['string', 'null'] },
          phone: { type: ['string', 'null'] },
        },
      },
      token: { type: 'string', examples: ['493027'] },
      TokenGenerationData: {
        type: 'object',
        properties: {
          instructions: { type: ['string', 'null'] },
          type: { type: ['string', 'null'] },
          value: { type: ['string', 'null'] },
          expects_user_input: { type: ['boolean', 'null'] },
        },
      },
      TokenRequiredResponse: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['token_required', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
          session: { type: ['string', 'null'], examples: ['0b1c2d3e4f5061728394a5b6c7d8e9f0'] },
          expiry: { type: ['integer', 'null'], examples: [9600] },
          link: { type: ['string', 'null'], format: 'uuid' },
          token_generation_data: { anyOf: [{ $ref: '#/components/schemas/TokenGenerationData' }, { type: 'null' }] },
        },
      },
      TooManySessionsError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['too_many_sessions', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      TransactionCounterparty: {
        type: 'object',
        required: ['type', 'document_number', 'clearing_code', 'agency', 'check_digit', 'number'],
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumTransactionCounterpartyType' }, { type: 'null' }] },
          document_number: { type: ['string', 'null'] },
          clearing_code: { type: ['string', 'null'], examples: ['001'] },
          agency: { type: ['string', 'null'], examples: ['6272'] },
          check_digit: { type: ['string', 'null'], examples: ['7'] },
          number: { type: ['string', 'null'] },
        },
      },
      TransactionCreditCardBill: {
        type: 'object',
        properties: { id: { type: 'string', format: 'uuid' }, internal_identification: { type: ['string', 'null'] } },
      },
      TransactionCreditCardDataOpenFinanceBrazil: {
        type: 'object',
        required: [
          'collected_at',
          'bill_name',
          'bill_status',
          'previous_bill_total',
          'bill_amount',
          'card_number',
          'fee_type',
          'fee_type_additional_info',
          'credits_type',
          'credits_type_additional_info',
          'installment_identifier',
          'number_of_installments',
        ],
        properties: {
          collected_at: { $ref: '#/components/schemas/collected_at' },
          bill_name: { type: ['string', 'null'], examples: ['mar-2026'] },
          bill_due_date: { type: ['string', 'null'], format: 'date' },
          bill_internal_identification: { type: ['string', 'null'] },
          bill_status: { type: ['string', 'null'] },
          previous_bill_total: { type: ['string', 'null'] },
          bill_amount: { type: ['number', 'null'] },
          card_number: { type: ['string', 'null'] },
          fee_type: { anyOf: [{ $ref: '#/components/schemas/EnumTransactionCreditCardDataFeeType' }, { type: 'null' }] },
          fee_type_additional_info: { type: ['string', 'null'] },
          credits_type: { anyOf: [{ $ref: '#/components/schemas/EnumTransactionCreditCardDataCreditType' }, { type: 'null' }] },
          credits_type_additional_info: { type: ['string', 'null'] },
          installment_identifier: { type: ['string', 'null'] },
          number_of_installments: { type: ['integer', 'null'] },
          credit_card_bill: { anyOf: [{ $ref: '#/components/schemas/TransactionCreditCardBill' }, { type: 'null' }] },
        },
      },
      TransactionLoanDataCharges: {
        type: 'object',
        required: ['type', 'info', 'amount'],
        properties: { type: { type: ['string', 'null'] }, info: { type: ['string', 'null'] }, amount: { type: ['number', 'null'] } },
      },
      TransactionLoanDataFees: {
        type: 'object',
        required: ['name', 'code', 'amount'],
        properties: { name: { type: ['string', 'null'] }, code: { type: ['string', 'null'] }, amount: { type: ['number', 'null'] } },
      },
      TransactionLoanDataOpenFinanceBrazil: {
        type: 'object',
        required: ['is_detached', 'installment_id', 'fees', 'charges'],
        properties: {
          is_detached: { type: ['boolean', 'null'] },
          installment_id: { type: ['string', 'null'] },
          fees: { type: ['array', 'null'], items: { $ref: '#/components/schemas/TransactionLoanDataFees' } },
          charges: { type: ['array', 'null'], items: { $ref: '#/components/schemas/TransactionLoanDataCharges' } },
        },
      },
      TransactionMerchantData: {
        type: 'object',
        properties: {
          logo: { type: ['string', 'null'] },
          website: { type: ['string', 'null'] },
          merchant_name: { type: ['string', 'null'] },
        },
      },
      TransactionOpenFinanceBrazil: {
        type: 'object',
        required: [
          'id',
          'internal_identification',
          'account',
          'collected_at',
          'created_at',
          'value_date',
          'accounting_date',
          'amount',
          'local_currency_amount',
          'balance',
          'currency',
          'description',
          'observations',
          'merchant',
          'category',
          'subcategory',
          'reference',
          'type',
          'status',
          'credit_card_data',
          'counterparty',
          'loan_data',
          'payment_type',
          'operation_type',
          'operation_type_additional_info',
          'mcc',
        ],
        properties: {
          id: { $ref: '#/components/schemas/id' },
          internal_identification: { type: ['string', 'null'] },
          account: { anyOf: [{ $ref: '#/components/schemas/AccountOpenFinanceBrazil' }, { type: 'null' }] },
          collected_at: { $ref: '#/components/schemas/collected_at' },
          created_at: { $ref: '#/components/schemas/created_at' },
          value_date: { type: ['string', 'null'], format: 'date' },
          transacted_at: { type: ['string', 'null'], format: 'date-time' },
          accounting_date: { type: ['string', 'null'], examples: ['2026-03-02'] },
          inferred_accounting_date: { type: ['string', 'null'], format: 'date' },
          amount: { type: ['number', 'null'] },
          local_currency_amount: { type: ['number', 'null'] },
          balance: { type: ['number', 'null'] },
          currency: { type: ['string', 'null'], examples: ['BRL'] },
          description: { type: ['string', 'null'] },
          observations: { type: ['string', 'null'] },
          merchant: { anyOf: [{ $ref: '#/components/schemas/TransactionMerchantData' }, { type: 'null' }] },
          category: { anyOf: [{ $ref: '#/components/schemas/EnumTransactionCategory' }, { type: 'null' }] },
          subcategory: { anyOf: [{ $ref: '#/components/schemas/EnumTransactionSubcategory' }, { type: 'null' }] },
          reference: { type: ['string', 'null'] },
          type: { anyOf: [{ $ref: '#/components/schemas/EnumTransactionType' }, { type: 'null' }] },
          status: { anyOf: [{ $ref: '#/components/schemas/EnumTransactionStatus' }, { type: 'null' }] },
          credit_card_data: { anyOf: [{ $ref: '#/components/schemas/TransactionCreditCardDataOpenFinanceBrazil' }, { type: 'null' }] },
          counterparty: { anyOf: [{ $ref: '#/components/schemas/TransactionCounterparty' }, { type: 'null' }] },
          loan_data: { anyOf: [{ $ref: '#/components/schemas/TransactionLoanDataOpenFinanceBrazil' }, { type: 'null' }] },
          payment_type: { anyOf: [{ $ref: '#/components/schemas/EnumTransactionPaymentType' }, { type: 'null' }] },
          operation_type: { type: ['string', 'null'], examples: ['PIX'] },
          operation_type_additional_info: { type: ['string', 'null'] },
          mcc: { type: ['integer', 'null'], examples: [5411] },
        },
      },
      TransactionsHistoricalUpdateWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'TRANSACTIONS' },
              webhook_code: { type: 'string', const: 'historical_update' },
              data: {
                type: ['object', 'null'],
                properties: {
                  total_transactions: { type: ['integer', 'null'] },
                  total_inflow_transactions: { type: ['integer', 'null'] },
                  total_outflow_transactions: { type: ['integer', 'null'] },
                  first_transaction_date: { type: ['string', 'null'], format: 'date' },
                  last_transaction_date: { type: ['string', 'null'], format: 'date' },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      TransactionsNewTransactionsAvailableWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'TRANSACTIONS' },
              webhook_code: { type: 'string', const: 'new_transactions_available' },
              data: {
                type: ['object', 'null'],
                properties: {
                  new_transactions: { type: ['integer', 'null'] },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      TransactionsPage: {
        allOf: [
          { $ref: '#/components/schemas/common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/TransactionOpenFinanceBrazil' } } },
          },
        ],
      },
      TransactionsTransactionsDeletedWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'TRANSACTIONS' },
              webhook_code: { type: 'string', const: 'transactions_deleted' },
              data: {
                type: ['object', 'null'],
                properties: {
                  count: { type: ['integer', 'null'] },
                  transactions: { type: ['array', 'null'], items: { type: 'string' } },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      TransactionsTransactionsUpdatedWebhook: {
        allOf: [
          { $ref: '#/components/schemas/AggregationWebhook' },
          {
            type: 'object',
            required: ['webhook_type', 'webhook_code'],
            properties: {
              webhook_type: { type: 'string', const: 'TRANSACTIONS' },
              webhook_code: { type: 'string', const: 'transactions_updated' },
              data: {
                type: ['object', 'null'],
                properties: {
                  count: { type: ['integer', 'null'] },
                  transactions: { type: ['array', 'null'], items: { type: 'string' } },
                  errors: { type: ['array', 'null'], items: { $ref: '#/components/schemas/WebhookRetrievalError' } },
                },
              },
            },
          },
        ],
      },
      UnauthorizedError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['authentication_failed', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      UnconfirmedLinkError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['unconfirmed_link', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      UnexpectedError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['unexpected_error', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      UnsupportedOperationError: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], enum: ['unsupported_operation', null] },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
        },
      },
      updated_at: { type: ['string', 'null'], format: 'date-time', examples: ['2026-03-02T13:51:08.973152Z'] },
      ValidationError: {
        type: 'object',
        properties: {
          code: {
            type: ['string', 'null'],
            enum: ['required', 'null', 'blank', 'invalid', 'invalid_choice', 'not_a_list', 'does_not_exist', null],
          },
          message: { type: ['string', 'null'] },
          request_id: { $ref: '#/components/schemas/request_id' },
          field: { type: ['string', 'null'] },
        },
      },
      VoucherPaymentDetails: {
        type: 'object',
        properties: {
          is_voucher_payment: { type: ['boolean', 'null'] },
          periodicity: {
            type: ['string', 'null'],
            enum: ['MENSAL', 'TRIMESTRAL', 'SEMESTRAL', 'ANUAL', 'IRREGULAR', 'OUTROS', null],
          },
          periodicity_additional_info: { type: ['string', 'null'] },
        },
      },
      WebhookRetrievalError: {
        type: 'object',
        properties: {
          code: { anyOf: [{ $ref: '#/components/schemas/BelvoErrorCode' }, { type: 'null' }] },
          message: { type: ['string', 'null'] },
        },
      },
      WidgetBranding: {
        type: 'object',
        required: ['company_icon', 'company_logo', 'company_name', 'company_terms_url'],
        properties: {
          company_icon: { type: 'string', examples: ['https://example.org/icon.svg'] },
          company_logo: { type: 'string', examples: ['https://example.org/logo.svg'] },
          company_name: { type: 'string', examples: ['Example'] },
          company_terms_url: { type: 'string', examples: ['https://example.org/terms'] },
          company_terms_version: { type: 'string', examples: ['2026-03'] },
          overlay_background_color: { type: 'string', examples: ['#F0F2F4'] },
          social_proof: { type: 'boolean' },
        },
      },
      WidgetCallbackUrls: {
        type: 'object',
        required: ['success', 'exit', 'event'],
        properties: {
          success: { type: 'string', examples: ['https://example.org/connected'] },
          exit: { type: 'string', examples: ['https://example.org/left'] },
          event: { type: 'string', examples: ['https://example.org/trouble'] },
        },
      },
      WidgetConsent: {
        type: 'object',
        required: ['terms_and_conditions_url', 'permissions', 'identification_info'],
        properties: {
          purpose: { type: 'string', maxLength: 600 },
          terms_and_conditions_url: { type: 'string', examples: ['https://example.org/terms'] },
          permissions: {
            type: 'array',
            minItems: 4,
            maxItems: 4,
            items: { type: 'string', enum: ['REGISTER', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS'] },
          },
          identification_info: { type: 'array', minItems: 1, maxItems: 2, items: { $ref: '#/components/schemas/WidgetIdentification' } },
          default_consent_duration_days: { type: 'integer', enum: [92, 183, 275, 366] },
        },
      },
      WidgetConsentManagement: {
        type: 'object',
        required: ['openfinance_feature', 'consent'],
        properties: {
          openfinance_feature: { type: 'string', const: 'consent_management' },
          consent: { $ref: '#/components/schemas/WidgetPortalConsent' },
        },
      },
      WidgetIdentification: {
        type: 'object',
        required: ['type', 'number', 'name'],
        properties: {
          type: { type: 'string', enum: ['CPF', 'CNPJ'] },
          number: { type: 'string', examples: ['52998224725'] },
          name: { type: 'string', examples: ['Marina Souza'] },
        },
      },
      WidgetOpenFinance: {
        type: 'object',
        required: ['openfinance_feature', 'callback_urls', 'branding', 'consent'],
        properties: {
          openfinance_feature: { type: 'string', const: 'consent_link_creation' },
          callback_urls: { $ref: '#/components/schemas/WidgetCallbackUrls' },
          branding: { $ref: '#/components/schemas/WidgetOpenFinanceBranding' },
          theme: { type: 'array', items: { $ref: '#/components/schemas/WidgetThemeEntry' } },
          consent: { $ref: '#/components/schemas/WidgetConsent' },
          purpose: { type: 'string', maxLength: 600 },
          color_scheme: { type: 'string', enum: ['LIGHT', 'DARK'] },
        },
      },
      WidgetOpenFinanceBranding: {
        type: 'object',
        required: ['company_icon', 'company_logo', 'company_name', 'company_terms_url'],
        properties: {
          company_icon: { type: 'string', examples: ['https://example.org/icon.svg'] },
          company_logo: { type: 'string', examples: ['https://example.org/logo.svg'] },
          company_name: { type: 'string', examples: ['Example'] },
          company_terms_url: { type: 'string', examples: ['https://example.org/terms'] },
          overlay_background_color: { type: 'string', examples: ['#F0F2F4'] },
          social_proof: { type: 'boolean' },
          show_belvo_middle_logo: { type: 'boolean' },
        },
      },
      WidgetPortalConsent: {
        type: 'object',
        required: ['terms_and_conditions_url', 'permissions', 'identification_info'],
        properties: {
          terms_and_conditions_url: { type: 'string', examples: ['https://example.org/terms'] },
          permissions: {
            type: 'array',
            items: { type: 'string', enum: ['REGISTER', 'ACCOUNTS', 'CREDIT_CARDS', 'CREDIT_OPERATIONS'] },
          },
          identification_info: { type: 'array', minItems: 1, maxItems: 2, items: { $ref: '#/components/schemas/WidgetIdentification' } },
        },
      },
      WidgetSettings: {
        type: 'object',
        properties: {
          callback_urls: { $ref: '#/components/schemas/WidgetCallbackUrls' },
          branding: { $ref: '#/components/schemas/WidgetBranding' },
          theme: { type: 'array', items: { $ref: '#/components/schemas/WidgetThemeEntry' } },
        },
      },
      WidgetThemeEntry: {
        type: 'object',
        required: ['css_key', 'value'],
        properties: {
          css_key: { type: 'string', examples: ['--color-primary-base'] },
          value: { type: 'string', examples: ['#3355AA'] },
        },
      },
      WidgetToken: {
        type: 'object',
        required: ['access', 'refresh'],
        properties: { access: { type: ['string', 'null'] }, refresh: { type: ['string', 'null'] } },
      },
      WidgetTokenRequest: {
        anyOf: [
          { $ref: '#/components/schemas/WidgetTokenRequestBankingBrazil' },
          { $ref: '#/components/schemas/WidgetTokenRequestEmploymentBrazil' },
          { $ref: '#/components/schemas/WidgetTokenRequestEmploymentMexico' },
          { $ref: '#/components/schemas/WidgetTokenRequestFiscalMexico' },
          { $ref: '#/components/schemas/WidgetTokenRequestUpdateMode' },
          { $ref: '#/components/schemas/WidgetTokenRequestConsentManagement' },
        ],
      },
      WidgetTokenRequestBankingBrazil: {
        type: 'object',
        required: ['id', 'password', 'scopes', 'fetch_resources', 'stale_in', 'widget'],
        properties: {
          id: { type: 'string' },
          password: { type: 'string' },
          scopes: {
            type: 'string',
            examples: ['read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents'],
          },
          fetch_resources: { $ref: '#/components/schemas/fetch_resources_ofda_brazil' },
          stale_in: { $ref: '#/components/schemas/stale_in' },
          widget: { $ref: '#/components/schemas/WidgetOpenFinance' },
        },
      },
      WidgetTokenRequestConsentManagement: {
        type: 'object',
        required: ['id', 'password', 'scopes', 'widget'],
        properties: {
          id: { type: 'string' },
          password: { type: 'string' },
          scopes: { type: 'string', examples: ['read_consents,write_consents,write_consent_callback'] },
          widget: { $ref: '#/components/schemas/WidgetConsentManagement' },
        },
      },
      WidgetTokenRequestEmploymentBrazil: {
        type: 'object',
        required: ['id', 'password', 'scopes', 'fetch_resources', 'stale_in', 'widget'],
        properties: {
          id: { type: 'string' },
          password: { type: 'string' },
          scopes: { type: 'string', examples: ['read_institutions,write_links'] },
          fetch_resources: { $ref: '#/components/schemas/fetch_resources_employment_brazil' },
          stale_in: { $ref: '#/components/schemas/stale_in' },
          credentials_storage: { $ref: '#/components/schemas/credentials_storage' },
          widget: { $ref: '#/components/schemas/WidgetSettings' },
        },
      },
      WidgetTokenRequestEmploymentMexico: {
        type: 'object',
        required: ['id', 'password', 'scopes', 'fetch_resources', 'stale_in', 'widget'],
        properties: {
          id: { type: 'string' },
          password: { type: 'string' },
          scopes: { type: 'string', examples: ['read_institutions,write_links'] },
          fetch_resources: { $ref: '#/components/schemas/fetch_resources_employment_mexico' },
          stale_in: { $ref: '#/components/schemas/stale_in' },
          credentials_storage: { $ref: '#/components/schemas/credentials_storage' },
          widget: { $ref: '#/components/schemas/WidgetSettings' },
        },
      },
      WidgetTokenRequestFiscalMexico: {
        type: 'object',
        required: ['id', 'password', 'scopes', 'fetch_resources', 'stale_in', 'widget'],
        properties: {
          id: { type: 'string' },
          password: { type: 'string' },
          scopes: { type: 'string', examples: ['read_institutions,write_links'] },
          fetch_resources: { $ref: '#/components/schemas/fetch_resources_fiscal_mexico' },
          stale_in: { $ref: '#/components/schemas/stale_in' },
          credentials_storage: { $ref: '#/components/schemas/credentials_storage' },
          widget: { $ref: '#/components/schemas/WidgetSettings' },
        },
      },
      WidgetTokenRequestUpdateMode: {
        type: 'object',
        required: ['id', 'password', 'scopes', 'link_id'],
        properties: {
          id: { type: 'string' },
          password: { type: 'string' },
          scopes: { type: 'string', examples: ['read_institutions,write_links,read_links'] },
          link_id: { type: 'string', format: 'uuid' },
          widget: { type: 'object', additionalProperties: true },
        },
      },
    },
  },
}
