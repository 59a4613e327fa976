// Generated from openapi/payments-brazil.yaml by @kit/codegen. Do not edit.

import type { OpenApiDocument } from './openapi-document.gen.ts'

/** Belvo payments in Brazil 1.223.0, for serving it. */
export const belvoPaymentsBrazilDocument: OpenApiDocument = {
  title: 'Belvo payments in Brazil',
  version: '1.223.0',
  api: 'main',
  paths: {
    '/payments/br/institutions/': {
      get: {
        operationId: 'payments.institutions.list',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'name', in: 'query', required: false, schema: { type: 'string', minLength: 3 } },
          {
            name: 'institution_type',
            in: 'query',
            required: false,
            schema: { type: 'string', enum: ['INDIVIDUAL', 'BUSINESS'] },
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', format: 'int32', minimum: 1 } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000, default: 100 },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentInstitutionsPage' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
    },
    '/payments/br/charges/': {
      get: {
        operationId: 'payments.charges.list',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'amount', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__gt', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__gte', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__lt', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__lte', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
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
          { name: 'payment_intent', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'payment_intent__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'status', in: 'query', required: false, schema: { $ref: '#/components/schemas/ChargeStatusV1' } },
          {
            name: 'status__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { $ref: '#/components/schemas/ChargeStatusV1' } },
            explode: false,
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', format: 'int32', minimum: 1 } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000, default: 100 },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentChargesPage' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
    },
    '/payments/br/charges/{charge_id}/': {
      get: {
        operationId: 'payments.charges.detail',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'charge_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentCharge' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/customers/': {
      get: {
        operationId: 'payments.customers.list',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
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
          {
            name: 'customer__type',
            in: 'query',
            required: false,
            schema: { $ref: '#/components/schemas/EnumCustomerType' },
          },
          { name: 'external_id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'external_id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'search', in: 'query', required: false, schema: { type: 'string', minLength: 3 } },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', format: 'int32', minimum: 1 } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000, default: 100 },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentCustomersPage' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'payments.customers.create',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/PaymentCustomerCreate' },
        },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/PaymentCustomer' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/customers/{id}/': {
      get: {
        operationId: 'payments.customers.detail',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentCustomer' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/bank-accounts/': {
      get: {
        operationId: 'payments.bankAccounts.list',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
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
          { name: 'number', in: 'query', required: false, schema: { type: 'string' } },
          {
            name: 'number__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string' } },
            explode: false,
          },
          { name: 'customer', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          { name: 'external_id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'external_id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'institution',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              pattern: '^[a-z_]{1,40}$',
              minLength: 1,
              maxLength: 40,
              examples: ['banco_exemplo_retail'],
            },
          },
          {
            name: 'holder__type',
            in: 'query',
            required: false,
            schema: { $ref: '#/components/schemas/EnumBankAccountHolderTypeOfpi' },
          },
          {
            name: 'holder__type__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { $ref: '#/components/schemas/EnumBankAccountHolderTypeOfpi' } },
            explode: false,
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', format: 'int32', minimum: 1 } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000, default: 100 },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentBankAccountsPage' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'payments.bankAccounts.create',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/PaymentBankAccountCreate' },
        },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/PaymentBankAccount' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/bank-accounts/{id}/': {
      get: {
        operationId: 'payments.bankAccounts.detail',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentBankAccount' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/payment-intents/': {
      get: {
        operationId: 'payments.paymentIntents.list',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'amount', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__gt', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__gte', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__lt', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__lte', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          {
            name: 'amount__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number', format: 'float' } },
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
          { name: 'updated_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'updated_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'updated_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'updated_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'updated_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'updated_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'customer', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'customer__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'external_id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'external_id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'ordering',
            in: 'query',
            required: false,
            schema: { type: 'string', enum: ['updated_at', '-updated_at'] },
          },
          { name: 'provider', in: 'query', required: false, schema: { type: 'string', enum: ['belvo'] } },
          {
            name: 'payment_method_type',
            in: 'query',
            required: false,
            schema: { $ref: '#/components/schemas/EnumPaymentLinkAllowedPaymentMethod' },
          },
          { name: 'search', in: 'query', required: false, schema: { type: 'string', minLength: 3 } },
          {
            name: 'status',
            in: 'query',
            required: false,
            schema: { $ref: '#/components/schemas/EnumPaymentIntentStatus' },
          },
          {
            name: 'status__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { $ref: '#/components/schemas/EnumPaymentIntentStatus' } },
            explode: false,
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', format: 'int32', minimum: 1 } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000, default: 100 },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentIntentsPage' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'payments.paymentIntents.create',
        'x-kit-auth': ['payments'],
        parameters: [{ name: 'Belvo-Idempotency-Key', in: 'header', required: false, schema: { type: 'string', format: 'uuid' } }],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/PaymentIntentCreate' },
        },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/PaymentIntent' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '409': { schema: { type: 'array', items: { $ref: '#/components/schemas/IdempotencyConflictError' } } },
          '422': { schema: { type: 'array', items: { $ref: '#/components/schemas/IdempotencyMismatchError' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
        'x-kit-idempotency': 'Belvo-Idempotency-Key',
      },
    },
    '/payments/br/payment-intents/{id}/': {
      get: {
        operationId: 'payments.paymentIntents.detail',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentIntent' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
      patch: {
        operationId: 'payments.paymentIntents.update',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/PaymentIntentUpdate' },
        },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentIntent' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/payment-intents/{id}/cancel/': {
      post: {
        operationId: 'payments.paymentIntents.cancel',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '204': {},
          '400': { schema: { type: 'array', items: { $ref: '#/components/schemas/400_validation_error' } } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/payment-intents/{payment_intent_id}/charges/': {
      get: {
        operationId: 'payments.paymentIntents.charges.list',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'payment_intent_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          { name: 'status', in: 'query', required: false, schema: { $ref: '#/components/schemas/ChargeStatusV1' } },
          {
            name: 'status__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { $ref: '#/components/schemas/ChargeStatusV1' } },
            explode: false,
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', format: 'int32', minimum: 1 } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000, default: 100 },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentChargesPage' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
    },
    '/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/': {
      get: {
        operationId: 'payments.paymentIntents.charges.detail',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'payment_intent_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'charge_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentChargeV1' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/cancel/': {
      post: {
        operationId: 'payments.paymentIntents.charges.cancel',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'payment_intent_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'charge_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '204': {},
          '400': { schema: { type: 'array', items: { $ref: '#/components/schemas/400_validation_error' } } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/payment-intents/{payment_intent_id}/authorize/': {
      post: {
        operationId: 'payments.paymentIntents.authorize',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'payment_intent_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/PaymentIntentAuthorization' },
        },
        responses: {
          '204': {},
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/payment-authorizations/': {
      get: {
        operationId: 'payments.paymentAuthorizations.list',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
          {
            name: 'id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'amount', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__gt', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__gte', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__lt', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__lte', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          {
            name: 'amount__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number', format: 'float' } },
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
          { name: 'updated_at', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'updated_at__gt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'updated_at__gte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'updated_at__lt', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          { name: 'updated_at__lte', in: 'query', required: false, schema: { type: 'string', format: 'date' } },
          {
            name: 'updated_at__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'string', format: 'date' } },
            explode: false,
          },
          { name: 'customer', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'customer__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'external_id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'external_id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'search', in: 'query', required: false, schema: { type: 'string', minLength: 3 } },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', format: 'int32', minimum: 1 } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000, default: 100 },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentAuthorizationsPage' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'payments.paymentAuthorizations.create',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/PaymentAuthorizationCreate' },
        },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/PaymentAuthorization' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/payment-authorizations/{payment_authorization_id}/': {
      get: {
        operationId: 'payments.paymentAuthorizations.detail',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'payment_authorization_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentAuthorization' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
      patch: {
        operationId: 'payments.paymentAuthorizations.update',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'payment_authorization_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/PatchPaymentAuthorizationBeneficiary' },
        },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentAuthorization' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/payment-authorizations/{payment_authorization_id}/cancel/': {
      post: {
        operationId: 'payments.paymentAuthorizations.cancel',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'payment_authorization_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        responses: {
          '204': {},
          '400': { schema: { type: 'array', items: { $ref: '#/components/schemas/400_validation_error' } } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/payment-authorizations/{payment_authorization_id}/charges/': {
      get: {
        operationId: 'payments.paymentAuthorizations.charges.list',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'payment_authorization_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          { name: 'status', in: 'query', required: false, schema: { $ref: '#/components/schemas/ChargeStatusV2' } },
          {
            name: 'status__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { $ref: '#/components/schemas/ChargeStatusV2' } },
            explode: false,
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', format: 'int32', minimum: 1 } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000, default: 100 },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentAuthorizationChargesPage' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'payments.paymentAuthorizations.charges.create',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'payment_authorization_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/CreateChargeSmartTransfers' },
        },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/ChargeV2' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/': {
      get: {
        operationId: 'payments.paymentAuthorizations.charges.detail',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'payment_authorization_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'charge_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/ChargeV2' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/retry/': {
      post: {
        operationId: 'payments.paymentAuthorizations.charges.retry',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'payment_authorization_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'charge_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        requestBody: { required: true, contentType: 'application/json', schema: { $ref: '#/components/schemas/RetryChargeRequest' } },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/ChargeV2' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/cancel/': {
      post: {
        operationId: 'payments.paymentAuthorizations.charges.cancel',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'payment_authorization_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'charge_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
          {
            name: 'X-Belvo-API-Resource-Version',
            in: 'header',
            required: false,
            schema: { type: 'string', enum: ['Payments-BR.V2'] },
          },
        ],
        responses: {
          '204': {},
          '400': { schema: { type: 'array', items: { $ref: '#/components/schemas/400_validation_error' } } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/transactions/': {
      get: {
        operationId: 'payments.transactions.list',
        'x-kit-auth': ['payments'],
        parameters: [
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
          { name: 'charge', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'charge__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'beneficiary', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'beneficiary__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'payer', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'payer__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'customer', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'customer__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          { name: 'payment_intent', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'payment_intent__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'transaction__type',
            in: 'query',
            required: false,
            schema: { $ref: '#/components/schemas/EnumPaymentTransactionType' },
          },
          {
            name: 'currency',
            in: 'query',
            required: false,
            schema: { type: 'string', pattern: '^[A-Z]{3}$', examples: ['BRL'] },
          },
          { name: 'description', in: 'query', required: false, schema: { type: 'string' } },
          { name: 'amount', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__gt', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__gte', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__lt', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          { name: 'amount__lte', in: 'query', required: false, schema: { type: 'number', format: 'float' } },
          {
            name: 'amount__range',
            in: 'query',
            required: false,
            schema: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number', format: 'float' } },
            explode: false,
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', format: 'int32', minimum: 1 } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000, default: 100 },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/PaymentTransactionsPage' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
    },
    '/payments/br/transactions/{id}/': {
      get: {
        operationId: 'payments.transactions.detail',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/paymentTransaction' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/enrollments/': {
      get: {
        operationId: 'payments.enrollments.list',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'customer__identifier',
            in: 'query',
            required: false,
            schema: { type: 'string', minLength: 11, maxLength: 14, examples: ['52998224725'] },
          },
          { name: 'customer', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          { name: 'external_id', in: 'query', required: false, schema: { type: 'string', format: 'uuid' } },
          {
            name: 'external_id__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { type: 'string', format: 'uuid' } },
            explode: false,
          },
          {
            name: 'institution',
            in: 'query',
            required: false,
            schema: {
              type: 'string',
              pattern: '^[a-z_]{1,40}$',
              minLength: 1,
              maxLength: 40,
              examples: ['banco_exemplo_retail'],
            },
          },
          { name: 'device_id', in: 'query', required: false, schema: { type: 'string' } },
          { name: 'status', in: 'query', required: false, schema: { $ref: '#/components/schemas/EnrollmentStatus' } },
          {
            name: 'status__in',
            in: 'query',
            required: false,
            schema: { type: 'array', items: { $ref: '#/components/schemas/EnrollmentStatus' } },
            explode: false,
          },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', format: 'int32', minimum: 1 } },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 1000, default: 100 },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/EnrollmentsPage' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
        'x-kit-paginated': { style: 'next-url', items: 'results' },
      },
      post: {
        operationId: 'payments.enrollments.create',
        'x-kit-auth': ['payments'],
        parameters: [],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/CreateEnrollmentBiometricPix' },
        },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/EnrollmentBiometricPix' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/enrollments/{enrollment_id}/': {
      get: {
        operationId: 'payments.enrollments.detail',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'enrollment_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/EnrollmentBiometricPix' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/enrollments/complete-redirection/': {
      post: {
        operationId: 'payments.enrollments.completeRedirection',
        'x-kit-auth': ['payments'],
        parameters: [],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/EnrollmentRedirection' },
        },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/EnrollmentBiometricPix' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/enrollments/{enrollment_id}/fido-registration-options/': {
      get: {
        operationId: 'payments.enrollments.fidoRegistrationOptions',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'enrollment_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/FidoRegistrationOptions' } },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/enrollments/{enrollment_id}/confirm/': {
      post: {
        operationId: 'payments.enrollments.confirm',
        'x-kit-auth': ['payments'],
        parameters: [
          {
            name: 'enrollment_id',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/EnrollmentConfirmation' },
        },
        responses: {
          '204': {},
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/br/token/': {
      post: {
        operationId: 'payments.widgetToken.create',
        'x-kit-auth': ['payments'],
        parameters: [],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/BiometricPaymentWidgetRequest' },
        },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/WidgetToken' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
    '/payments/api/widget-token/': {
      post: {
        operationId: 'payments.sdkToken.create',
        'x-kit-auth': ['payments'],
        parameters: [],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/WidgetToken' } },
          '400': {
            schema: {
              type: 'array',
              items: {
                anyOf: [
                  { $ref: '#/components/schemas/400_validation_error' },
                  { $ref: '#/components/schemas/NestedValidationError' },
                ],
              },
            },
          },
          '401': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '403': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '404': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '408': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
          '500': { schema: { type: 'array', items: { $ref: '#/components/schemas/PaymentsErrorItem' } } },
        },
      },
    },
  },
  components: {
    schemas: {
      '400_validation_error': {
        type: 'object',
        required: ['code', 'message', 'request_id'],
        properties: {
          code: {
            type: ['string', 'null'],
            enum: [
              'required',
              'null',
              'blank',
              'invalid',
              'invalid_choice',
              'not_a_list',
              'parse_error',
              'does_not_exist',
              'already_exists',
              'cancellation_error',
              'max_digits',
              'max_decimal_places',
              'min_value',
              null,
            ],
          },
          message: { type: ['string', 'null'] },
          request_id: { type: ['string', 'null'] },
          field: { type: ['string', 'null'] },
        },
      },
      BankAccountDetailsOfpi: {
        type: 'object',
        required: ['account_type', 'agency', 'number'],
        properties: {
          account_type: { $ref: '#/components/schemas/EnumBankAccountPixAccountTypeOfpi' },
          agency: { type: 'string', pattern: '^[0-9]{1,4}$', minLength: 1, maxLength: 4, examples: ['0123'] },
          number: { type: 'string', pattern: '^[0-9]{1,20}$', minLength: 1, maxLength: 20, examples: ['4410982'] },
        },
      },
      BankAccountDetailsOpenFinance: {
        type: 'object',
        required: ['country', 'account_type', 'agency', 'number'],
        properties: {
          country: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentsCountry' }, { type: 'null' }] },
          account_type: { anyOf: [{ $ref: '#/components/schemas/EnumBankAccountPixAccountTypeOfpi' }, { type: 'null' }] },
          agency: { type: ['string', 'null'], examples: ['0123'] },
          number: { type: ['string', 'null'], examples: ['44109823'] },
        },
      },
      BankAccountDetailsOpenFinancePix: {
        type: 'object',
        required: ['country', 'pix_key'],
        properties: {
          country: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentsCountry' }, { type: 'null' }] },
          pix_key: { type: ['string', 'null'], examples: ['RANDOM://e2ab3c14-57f0-4d0c-9a64-1f2b8f0c9d11'] },
        },
      },
      BankAccountId: { type: 'string', format: 'uuid' },
      BankAccountObject: {
        type: 'object',
        required: ['holder', 'details'],
        properties: {
          holder: {
            type: 'object',
            required: ['name', 'identifier'],
            properties: {
              name: {
                type: 'string',
                pattern: "^([A-Za-zÀ-ÖØ-öø-ÿ,.@:&*+_<>()!?/\\\\$%\\d' -]{0,120})$",
                maxLength: 120,
                examples: ['Padaria Exemplo Ltda'],
              },
              identifier: {
                type: 'string',
                pattern: '^(?:[0-9]{11}|[0-9]{14})$',
                minLength: 11,
                maxLength: 14,
                examples: ['52998224725'],
              },
            },
          },
          details: {
            type: 'object',
            required: ['account_type', 'agency', 'institution', 'number'],
            properties: {
              account_type: { type: 'string', enum: ['CHECKINGS', 'SAVINGS', 'PAYMENTS'] },
              agency: { type: 'string', pattern: '^[0-9]{1,4}$', minLength: 1, maxLength: 4, examples: ['0123'] },
              institution: { type: 'string', format: 'uuid' },
              number: { type: 'string', pattern: '^[0-9]{1,20}$', minLength: 1, maxLength: 20, examples: ['4410982'] },
            },
          },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          metadata: { $ref: '#/components/schemas/metadata__payments' },
        },
      },
      BankAccountOfpiResponse: {
        type: 'object',
        required: ['id', 'created_at', 'created_by', 'customer', 'institution', 'details', 'holder'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          created_by: { type: ['string', 'null'], format: 'uuid' },
          customer: { type: ['string', 'null'], format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          institution: { type: ['string', 'null'], format: 'uuid' },
          details: {
            anyOf: [
              { $ref: '#/components/schemas/BankAccountDetailsOpenFinance' },
              { $ref: '#/components/schemas/BankAccountDetailsOfpi' },
              { type: 'null' },
            ],
          },
          holder: {
            anyOf: [
              { $ref: '#/components/schemas/HolderResponseOfpiIndividual' },
              { $ref: '#/components/schemas/HolderResponseOfpiBusiness' },
              { type: 'null' },
            ],
          },
        },
      },
      BankAccountV2: {
        type: 'object',
        required: ['id', 'created_at', 'updated_at', 'active', 'holder', 'details', 'external_id', 'metadata'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          updated_at: { type: ['string', 'null'], format: 'date-time' },
          active: { type: ['boolean', 'null'] },
          holder: {
            type: ['object', 'null'],
            required: ['name', 'identifier'],
            properties: {
              name: { type: ['string', 'null'], examples: ['Padaria Exemplo Ltda'] },
              identifier: { type: ['string', 'null'], examples: ['52998224725'] },
            },
          },
          details: {
            type: ['object', 'null'],
            required: ['institution', 'account_type', 'agency', 'number'],
            properties: {
              institution: { type: ['string', 'null'], format: 'uuid' },
              account_type: { type: ['string', 'null'], enum: ['CHECKINGS', 'SAVINGS', 'PAYMENTS', null] },
              agency: { type: ['string', 'null'], examples: ['0123'] },
              number: { type: ['string', 'null'], examples: ['44109823'] },
            },
          },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          metadata: { anyOf: [{ $ref: '#/components/schemas/metadata__payments' }, { type: 'null' }] },
        },
      },
      BeneficiaryBankAccountOfpi: {
        type: 'object',
        required: ['id', 'created_at', 'created_by', 'institution', 'holder'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          created_by: { type: ['string', 'null'], format: 'uuid' },
          institution: { anyOf: [{ $ref: '#/components/schemas/paymentInstitution' }, { type: 'null' }] },
          details: {
            anyOf: [
              { $ref: '#/components/schemas/BankAccountDetailsOpenFinance' },
              { $ref: '#/components/schemas/BankAccountDetailsOpenFinancePix' },
              { type: 'null' },
            ],
          },
          holder: { anyOf: [{ $ref: '#/components/schemas/HolderResponseOfpi' }, { type: 'null' }] },
        },
      },
      BiometricPaymentWidgetRequest: {
        type: 'object',
        required: ['use_cases', 'widget'],
        properties: {
          use_cases: { type: 'array', minItems: 1, maxItems: 2, items: { type: 'string', enum: ['ENROLLMENT', 'PAYMENT_INTENT'] } },
          widget: {
            type: 'object',
            required: ['callback_urls', 'branding'],
            properties: {
              enrollment: { $ref: '#/components/schemas/EnrollmentBiometricPaymentWidget' },
              payment_intent: { $ref: '#/components/schemas/PaymentIntentBiometricWidget' },
              callback_urls: { $ref: '#/components/schemas/CallbackUrlsBiometricPaymentWidget' },
              branding: { $ref: '#/components/schemas/BrandingBiometricWidget' },
              top_tier_institutions: {
                type: 'array',
                minItems: 1,
                maxItems: 5,
                uniqueItems: true,
                items: {
                  type: 'string',
                  enum: [
                    'nubank_retail',
                    'inter_retail',
                    'picpay_retail',
                    'mercadopago_retail',
                    'itau_retail',
                    'santander_retail',
                    'c6_retail',
                    'bradesco_retail',
                    'banco_do_brasil_retail',
                    'sicredi_retail',
                    'btg_retail',
                    'caixa_retail',
                    'pan_retail',
                    'pagseguro_retail',
                  ],
                },
              },
              theme: { type: 'array', items: { $ref: '#/components/schemas/ThemeBiometricWidget' } },
            },
          },
        },
      },
      BrandingBiometricWidget: {
        type: 'object',
        required: ['company_name'],
        properties: {
          color_scheme: { type: 'string', enum: ['LIGHT', 'DARK'], default: 'LIGHT' },
          company_name: { type: 'string', examples: ['Acme'] },
        },
      },
      CallbackUrlsBiometricPaymentWidget: {
        type: 'object',
        required: ['success', 'exit'],
        properties: {
          success: { type: 'string', examples: ['acme://pix/success'] },
          exit: { type: 'string', examples: ['acme://pix/exit'] },
        },
      },
      ChargeBrazil: {
        type: 'object',
        required: [
          'id',
          'created_at',
          'updated_at',
          'status',
          'amount',
          'beneficiary',
          'provider',
          'payment_method_details',
          'payment_method_information',
          'failure_code',
          'failure_message',
          'metadata',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          updated_at: { type: ['string', 'null'], format: 'date-time' },
          created_by: { type: ['string', 'null'], format: 'uuid' },
          customer: { type: ['string', 'null'], format: 'uuid' },
          payment_intent: { type: ['string', 'null'], format: 'uuid' },
          status: { anyOf: [{ $ref: '#/components/schemas/ChargeStatusV1' }, { type: 'null' }] },
          amount: { type: ['string', 'null'], pattern: '^-?\\d+(?:\\.\\d+)?$', examples: ['150.00'] },
          currency: { type: ['string', 'null'], enum: ['BRL', null] },
          description: { type: ['string', 'null'], examples: ['Order 4711'] },
          statement_description: { type: ['string', 'null'], examples: ['Acme order 4711'] },
          beneficiary: { type: ['string', 'null'], format: 'uuid' },
          provider: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentLinkProvider' }, { type: 'null' }] },
          payment_method_type: { type: ['string', 'null'], enum: ['open_finance', null] },
          payment_method_details: { anyOf: [{ $ref: '#/components/schemas/ChargePaymentMethodDetailsOfpi' }, { type: 'null' }] },
          payment_method_information: { anyOf: [{ $ref: '#/components/schemas/PaymentMethodInformationOfpi' }, { type: 'null' }] },
          payer_information: { anyOf: [{ $ref: '#/components/schemas/ChargePayerInformation' }, { type: 'null' }] },
          transactions: { type: ['array', 'null'], items: { $ref: '#/components/schemas/paymentTransaction' } },
          failure_code: { type: ['string', 'null'] },
          failure_message: { type: ['string', 'null'] },
          metadata: { type: ['object', 'null'], additionalProperties: true },
        },
      },
      ChargeBrazilPix: {
        type: 'object',
        required: [
          'id',
          'created_at',
          'updated_at',
          'status',
          'amount',
          'beneficiary',
          'provider',
          'payment_method_details',
          'payment_method_information',
          'failure_code',
          'failure_message',
          'metadata',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          updated_at: { type: ['string', 'null'], format: 'date-time' },
          created_by: { type: ['string', 'null'], format: 'uuid' },
          customer: { type: ['string', 'null'], format: 'uuid' },
          payment_intent: { type: ['string', 'null'], format: 'uuid' },
          status: { anyOf: [{ $ref: '#/components/schemas/ChargeStatusV1' }, { type: 'null' }] },
          amount: { type: ['string', 'null'], pattern: '^-?\\d+(?:\\.\\d+)?$', examples: ['150.00'] },
          currency: { type: ['string', 'null'], enum: ['BRL', null] },
          description: { type: ['string', 'null'], examples: ['Order 4711'] },
          statement_description: { type: ['string', 'null'], examples: ['Acme order 4711'] },
          beneficiary: { type: ['string', 'null'], format: 'uuid' },
          provider: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentLinkProvider' }, { type: 'null' }] },
          payment_method_type: { type: ['string', 'null'], enum: ['open_finance', null] },
          payment_method_details: { anyOf: [{ $ref: '#/components/schemas/ChargePaymentMethodDetailsPix' }, { type: 'null' }] },
          payment_method_information: { anyOf: [{ $ref: '#/components/schemas/PaymentMethodInformationPixKeysConfirmed' }, { type: 'null' }] },
          payer_information: { anyOf: [{ $ref: '#/components/schemas/ChargePayerInformation' }, { type: 'null' }] },
          transactions: { type: ['array', 'null'], items: { $ref: '#/components/schemas/paymentTransaction' } },
          failure_code: { type: ['string', 'null'] },
          failure_message: { type: ['string', 'null'] },
          metadata: { type: ['object', 'null'], additionalProperties: true },
        },
      },
      ChargePayerInformation: {
        type: 'object',
        properties: {
          bank_account: {
            type: ['object', 'null'],
            properties: {
              type: { type: ['string', 'null'] },
              agency: { type: ['string', 'null'], examples: ['0123'] },
              number: { type: ['string', 'null'], examples: ['44109823'] },
              institution_id: { type: ['string', 'null'], format: 'uuid' },
              code: { type: ['string', 'null'], examples: ['123456'] },
            },
          },
        },
      },
      ChargePaymentMethodDetailsOfpi: {
        type: 'object',
        properties: {
          open_finance: { anyOf: [{ $ref: '#/components/schemas/ChargePaymentMethodDetailsOfpiContent' }, { type: 'null' }] },
        },
      },
      ChargePaymentMethodDetailsOfpiContent: {
        type: 'object',
        properties: {
          schedule: { anyOf: [{ $ref: '#/components/schemas/schedule' }, { type: 'null' }] },
          payer_institution: { type: ['string', 'null'], format: 'uuid' },
          beneficiary_bank_account: { type: ['string', 'null'], format: 'uuid' },
        },
      },
      ChargePaymentMethodDetailsPix: {
        type: 'object',
        properties: {
          open_finance: { anyOf: [{ $ref: '#/components/schemas/ChargePaymentMethodDetailsPixContent' }, { type: 'null' }] },
        },
      },
      ChargePaymentMethodDetailsPixContent: {
        type: 'object',
        properties: {
          payer_institution: { type: ['string', 'null'], format: 'uuid' },
          pix_key: { type: ['string', 'null'], examples: ['e2ab3c14-57f0-4d0c-9a64-1f2b8f0c9d11'] },
          schedule: { anyOf: [{ $ref: '#/components/schemas/schedule' }, { type: 'null' }] },
        },
      },
      ChargeStatusV1: { type: 'string', enum: ['CREATED', 'PENDING', 'SCHEDULED', 'SUCCEEDED', 'CANCELED', 'FAILED', 'PARTIAL'] },
      ChargeStatusV2: { type: 'string', enum: ['PENDING', 'SCHEDULED', 'SETTLED', 'CANCELED', 'FAILED'] },
      ChargeV2: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          status_updated_at: { type: ['string', 'null'], format: 'date-time' },
          status: { anyOf: [{ $ref: '#/components/schemas/ChargeStatusV2' }, { type: 'null' }] },
          status_reason_code: { anyOf: [{ $ref: '#/components/schemas/PaymentReasonCode' }, { type: 'null' }] },
          status_reason_message: { type: ['string', 'null'] },
          amount: { type: ['string', 'null'], pattern: '^-?\\d+(?:\\.\\d+)?$', examples: ['150.00'] },
          date: { type: ['string', 'null'], format: 'date' },
          end_to_end_id: { type: ['string', 'null'], examples: ['E00000000202611220930a1B2c3D4e5F'] },
          statement_description: { type: ['string', 'null'], examples: ['Acme order 4711'] },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          beneficiary: {
            type: ['object', 'null'],
            properties: {
              bank_account: {
                type: ['object', 'null'],
                properties: {
                  id: { type: 'string', format: 'uuid' },
                  holder: {
                    type: ['object', 'null'],
                    properties: {
                      name: { type: ['string', 'null'], examples: ['Padaria Exemplo Ltda'] },
                      identifier: { type: ['string', 'null'], examples: ['52998224725'] },
                    },
                  },
                  details: {
                    type: ['object', 'null'],
                    properties: {
                      institution: { type: ['string', 'null'], format: 'uuid' },
                      agency: { type: ['string', 'null'], examples: ['0123'] },
                      number: { type: ['string', 'null'], examples: ['44109823'] },
                      account_type: { type: ['string', 'null'] },
                      code: { type: ['string', 'null'], examples: ['123456'] },
                    },
                  },
                },
              },
            },
          },
          payer: {
            type: ['object', 'null'],
            properties: {
              bank_account: {
                type: ['object', 'null'],
                properties: {
                  holder: {
                    type: ['object', 'null'],
                    properties: { identifier: { type: ['string', 'null'], examples: ['52998224725'] } },
                  },
                  details: {
                    type: ['object', 'null'],
                    properties: {
                      institution: { type: ['string', 'null'], format: 'uuid' },
                      code: { type: ['string', 'null'], examples: ['123456'] },
                      account_type: { type: ['string', 'null'] },
                      agency: { type: ['string', 'null'], examples: ['0123'] },
                      number: { type: ['string', 'null'], examples: ['44109823'] },
                    },
                  },
                },
              },
            },
          },
          metadata: { anyOf: [{ $ref: '#/components/schemas/metadata__payments' }, { type: 'null' }] },
          next: { type: ['string', 'null'], format: 'uuid' },
          previous: { type: ['string', 'null'], format: 'uuid' },
        },
      },
      CreateBankAccountOfpiBusiness: {
        type: 'object',
        required: ['institution', 'holder', 'details'],
        properties: {
          institution: { type: 'string', format: 'uuid' },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          holder: {
            type: 'object',
            required: ['type', 'information'],
            properties: {
              type: { type: 'string', const: 'BUSINESS' },
              information: {
                type: 'object',
                required: ['name', 'identifier_type', 'identifier'],
                properties: {
                  name: { type: 'string', minLength: 1, maxLength: 256, examples: ['Padaria Exemplo Ltda'] },
                  identifier_type: { type: 'string', enum: ['CNPJ'] },
                  identifier: { type: 'string', pattern: '^\\d{14}$', minLength: 14, maxLength: 14, examples: ['11222333000181'] },
                },
              },
            },
          },
          details: { $ref: '#/components/schemas/BankAccountDetailsOfpi' },
        },
      },
      CreateBankAccountOfpiIndividual: {
        type: 'object',
        required: ['institution', 'holder', 'details'],
        properties: {
          institution: { type: 'string', format: 'uuid' },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          holder: {
            type: 'object',
            required: ['type', 'information'],
            properties: {
              type: { type: 'string', const: 'INDIVIDUAL' },
              information: {
                type: 'object',
                required: ['first_name', 'last_name', 'identifier_type', 'identifier'],
                properties: {
                  first_name: { type: 'string', minLength: 1, maxLength: 256, examples: ['Ana'] },
                  last_name: { type: 'string', minLength: 1, maxLength: 256, examples: ['Exemplo'] },
                  identifier_type: { type: 'string', enum: ['CPF'] },
                  identifier: { type: 'string', pattern: '^\\d{11}$', minLength: 11, maxLength: 11, examples: ['52998224725'] },
                },
              },
            },
          },
          details: { $ref: '#/components/schemas/BankAccountDetailsOfpi' },
        },
      },
      CreateBankAccountV2: {
        type: 'object',
        required: ['holder', 'details'],
        properties: {
          holder: {
            type: 'object',
            required: ['name', 'identifier'],
            properties: {
              name: {
                type: 'string',
                pattern: "^([A-Za-zÀ-ÖØ-öø-ÿ,.@:&*+_<>()!?/\\\\$%\\d' -]{0,120})$",
                maxLength: 120,
                examples: ['Padaria Exemplo Ltda'],
              },
              identifier: {
                type: 'string',
                pattern: '^(?:[0-9]{11}|[0-9]{14})$',
                minLength: 11,
                maxLength: 14,
                examples: ['52998224725'],
              },
            },
          },
          details: {
            type: 'object',
            required: ['account_type', 'agency', 'institution', 'number'],
            properties: {
              account_type: { type: 'string', enum: ['CHECKINGS', 'SAVINGS', 'PAYMENTS'] },
              agency: { type: 'string', pattern: '^[0-9]{1,4}$', minLength: 1, maxLength: 4, examples: ['0123'] },
              institution: { type: 'string', format: 'uuid' },
              number: { type: 'string', pattern: '^[0-9]{1,20}$', minLength: 1, maxLength: 20, examples: ['4410982'] },
            },
          },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          metadata: { $ref: '#/components/schemas/metadata__payments' },
        },
      },
      CreateChargeSmartTransfers: {
        type: 'object',
        required: ['amount'],
        properties: {
          amount: { type: 'string', pattern: '^(?!(?:\\.?\\d){13})\\d+(?:\\.\\d{1,2})?$', examples: ['150.00'] },
          external_id: { type: 'string', examples: ['2b6f1f0e-8c0d-4f57-9a8e-6c1d2e3f4a5b'] },
        },
      },
      CreateCustomerOfpi: {
        type: 'object',
        required: ['identifier'],
        properties: {
          identifier: { type: 'string', minLength: 11, maxLength: 14, examples: ['52998224725'] },
          name: { type: 'string', minLength: 5, maxLength: 200, examples: ['Ana Exemplo'] },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          email: {
            type: 'string',
            pattern: '^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$',
            examples: ['ana@example.org'],
          },
          phone: { type: ['string', 'null'], pattern: '^\\+55\\d{11}$', examples: ['+5511900000000'] },
          address: { type: ['string', 'null'], examples: ['Rua Exemplo 10, 01000-000 Sao Paulo'] },
        },
      },
      CreateCustomerV2: {
        type: 'object',
        required: ['identifier', 'name'],
        properties: {
          identifier: {
            type: 'string',
            pattern: '^(?:[0-9]{11}|[0-9]{14})$',
            minLength: 11,
            maxLength: 14,
            examples: ['52998224725'],
          },
          name: {
            type: 'string',
            pattern: "^([A-Za-zÀ-ÖØ-öø-ÿ,.@:&*+_<>()!?/\\\\$%\\d' -]{0,120})$",
            maxLength: 120,
            examples: ['Padaria Exemplo Ltda'],
          },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
        },
      },
      CreateEnrollmentBiometricPix: {
        type: 'object',
        required: ['type', 'details'],
        properties: {
          type: { type: 'string', enum: ['open_finance_biometric_pix'] },
          details: {
            type: 'object',
            required: ['customer', 'institution', 'platform', 'risk_signals'],
            properties: {
              customer: { type: 'string', format: 'uuid' },
              institution: { type: 'string', format: 'uuid' },
              name: { type: 'string', maxLength: 140, examples: ["Ana's phone"] },
              callback_url: { type: 'string', format: 'uri', examples: ['https://app.example.org/enrolled'] },
              platform: { type: 'string', enum: ['ANDROID', 'BROWSER', 'CROSS_PLATFORM', 'IOS'] },
              risk_signals: { anyOf: [{ $ref: '#/components/schemas/RiskSignals' }, { type: 'object', additionalProperties: true }] },
            },
          },
        },
      },
      CreatePaymentAuthorizationImmediate: {
        type: 'object',
        required: ['payment_method', 'description', 'return_url', 'payer', 'beneficiary', 'payment_method_configuration'],
        properties: {
          payment_method: { type: 'string', const: 'PIX_OF_IMMEDIATE' },
          description: { type: 'string', minLength: 1, maxLength: 140, examples: ['Order 4711'] },
          external_id: { type: 'string', format: 'uuid' },
          return_url: { type: 'string', format: 'uri', examples: ['https://shop.example.org/return'] },
          payer: {
            type: 'object',
            required: ['customer'],
            properties: {
              customer: { anyOf: [{ $ref: '#/components/schemas/CustomerObject' }, { $ref: '#/components/schemas/CustomerId' }] },
              institution: { type: 'string', examples: ['b0c1d2e3-f4a5-4b6c-8d7e-9f0a1b2c3d4e'] },
              representative_identifier: {
                type: 'string',
                pattern: '^(?:[0-9]{11}|[0-9]{14})$',
                minLength: 11,
                maxLength: 14,
                examples: ['52998224725'],
              },
            },
          },
          beneficiary: {
            type: 'object',
            required: ['type', 'target'],
            properties: {
              type: { type: 'string', enum: ['BANK_ACCOUNT'] },
              target: {
                anyOf: [{ $ref: '#/components/schemas/BankAccountObject' }, { $ref: '#/components/schemas/BankAccountId' }],
              },
            },
          },
          payment_method_configuration: {
            type: 'object',
            required: ['amount', 'statement_description'],
            properties: {
              amount: { type: 'number', minimum: 0.01, examples: [150.5] },
              statement_description: { type: 'string', minLength: 1, maxLength: 140, examples: ['Acme order 4711'] },
            },
          },
          metadata: { $ref: '#/components/schemas/metadata__payments' },
        },
      },
      CreatePaymentAuthorizationScheduled: {
        type: 'object',
        required: ['payment_method', 'description', 'return_url', 'payer', 'beneficiary', 'payment_method_configuration'],
        properties: {
          payment_method: { type: 'string', const: 'PIX_OF_SCHEDULED' },
          description: { type: 'string', minLength: 1, maxLength: 140, examples: ['Order 4711'] },
          external_id: { type: 'string', format: 'uuid' },
          return_url: { type: 'string', format: 'uri', examples: ['https://shop.example.org/return'] },
          payer: {
            type: 'object',
            required: ['customer'],
            properties: {
              customer: { anyOf: [{ $ref: '#/components/schemas/CustomerObject' }, { $ref: '#/components/schemas/CustomerId' }] },
              institution: { type: 'string', examples: ['b0c1d2e3-f4a5-4b6c-8d7e-9f0a1b2c3d4e'] },
              representative_identifier: {
                type: 'string',
                pattern: '^(?:[0-9]{11}|[0-9]{14})$',
                minLength: 11,
                maxLength: 14,
                examples: ['52998224725'],
              },
            },
          },
          beneficiary: {
            type: 'object',
            required: ['type', 'target'],
            properties: {
              type: { type: 'string', enum: ['BANK_ACCOUNT'] },
              target: {
                anyOf: [{ $ref: '#/components/schemas/BankAccountObject' }, { $ref: '#/components/schemas/BankAccountId' }],
              },
            },
          },
          payment_method_configuration: {
            type: 'object',
            required: ['amount', 'statement_description', 'dates'],
            properties: {
              amount: { type: 'number', minimum: 0.01, examples: [150.5] },
              statement_description: { type: 'string', minLength: 1, maxLength: 140, examples: ['Acme order 4711'] },
              dates: { type: 'array', minItems: 1, maxItems: 1, items: { type: 'string', format: 'date' } },
            },
          },
          metadata: { $ref: '#/components/schemas/metadata__payments' },
        },
      },
      CreatePaymentAuthorizationSmartTransfers: {
        type: 'object',
        required: ['payment_method', 'description', 'return_url', 'payer', 'beneficiary', 'payment_method_configuration'],
        properties: {
          payment_method: { type: 'string', const: 'PIX_OF_SMART_TRANSFERS' },
          description: { type: 'string', minLength: 1, maxLength: 140, examples: ['Order 4711'] },
          external_id: { type: 'string', format: 'uuid' },
          return_url: { type: 'string', format: 'uri', examples: ['https://shop.example.org/return'] },
          payer: {
            type: 'object',
            required: ['customer'],
            properties: {
              customer: { anyOf: [{ $ref: '#/components/schemas/CustomerObject' }, { $ref: '#/components/schemas/CustomerId' }] },
              institution: { type: 'string', examples: ['b0c1d2e3-f4a5-4b6c-8d7e-9f0a1b2c3d4e'] },
              representative_identifier: {
                type: 'string',
                pattern: '^(?:[0-9]{11}|[0-9]{14})$',
                minLength: 11,
                maxLength: 14,
                examples: ['52998224725'],
              },
            },
          },
          beneficiary: {
            type: 'object',
            required: ['type', 'target'],
            properties: {
              type: { type: 'string', enum: ['BANK_ACCOUNT'] },
              target: {
                anyOf: [{ $ref: '#/components/schemas/BankAccountObject' }, { $ref: '#/components/schemas/BankAccountId' }],
              },
            },
          },
          payment_method_configuration: { type: 'object', additionalProperties: true },
          metadata: { $ref: '#/components/schemas/metadata__payments' },
        },
      },
      CreatePaymentIntentAndBankAccountAndCustomerOfpi: {
        type: 'object',
        required: ['amount', 'customer', 'description', 'allowed_payment_method_types', 'payment_method_details', 'confirm'],
        properties: {
          amount: { type: 'string', pattern: '^(?!(?:\\.?\\d){13})\\d+(?:\\.\\d{1,2})?$', examples: ['150.00'] },
          customer: { $ref: '#/components/schemas/CreateCustomerOfpi' },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          description: { type: 'string', examples: ['Order 4711'] },
          statement_description: { type: 'string', maxLength: 50, examples: ['Acme order 4711'] },
          allowed_payment_method_types: {
            type: 'array',
            minItems: 1,
            maxItems: 1,
            items: { $ref: '#/components/schemas/EnumPaymentLinkAllowedPaymentMethod' },
          },
          payment_method_details: {
            type: 'object',
            required: ['open_finance'],
            properties: {
              open_finance: {
                anyOf: [
                  { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount' },
                  { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount' },
                ],
              },
            },
          },
          confirm: { type: 'boolean', default: false },
          metadata: { type: 'object', additionalProperties: true },
          provider: { $ref: '#/components/schemas/EnumPaymentLinkProvider' },
        },
      },
      CreatePaymentIntentAndCustomerOfpi: {
        type: 'object',
        required: ['amount', 'customer', 'description', 'allowed_payment_method_types', 'payment_method_details', 'confirm'],
        properties: {
          amount: { type: 'string', pattern: '^(?!(?:\\.?\\d){13})\\d+(?:\\.\\d{1,2})?$', examples: ['150.00'] },
          customer: { $ref: '#/components/schemas/CreateCustomerOfpi' },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          description: { type: 'string', examples: ['Order 4711'] },
          statement_description: { type: 'string', maxLength: 50, examples: ['Acme order 4711'] },
          allowed_payment_method_types: {
            type: 'array',
            minItems: 1,
            maxItems: 1,
            items: { $ref: '#/components/schemas/EnumPaymentLinkAllowedPaymentMethod' },
          },
          payment_method_details: {
            type: 'object',
            required: ['open_finance'],
            properties: {
              open_finance: {
                anyOf: [
                  { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount' },
                  { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount' },
                ],
              },
            },
          },
          confirm: { type: 'boolean', default: false },
          metadata: { type: 'object', additionalProperties: true },
          provider: { $ref: '#/components/schemas/EnumPaymentLinkProvider' },
        },
      },
      CreatePaymentIntentBiometricPix: {
        type: 'object',
        required: ['amount', 'description', 'allowed_payment_method_types', 'payment_method_details'],
        properties: {
          amount: { type: 'string', pattern: '^(?!(?:\\.?\\d){13})\\d+(?:\\.\\d{1,2})?$', examples: ['150.00'] },
          customer: { type: 'string', format: 'uuid' },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          description: { type: 'string', examples: ['Order 4711'] },
          statement_description: { type: 'string', maxLength: 50, examples: ['Acme order 4711'] },
          allowed_payment_method_types: { type: 'array', minItems: 1, maxItems: 1, items: { type: 'string', enum: ['open_finance_biometric_pix'] } },
          payment_method_details: { $ref: '#/components/schemas/IndividualRequestBiometricPix' },
          confirm: { type: 'boolean' },
          metadata: { type: 'object', additionalProperties: true },
        },
      },
      CreatePaymentIntentOfpi: {
        type: 'object',
        required: ['amount', 'customer', 'description', 'allowed_payment_method_types', 'payment_method_details', 'confirm'],
        properties: {
          amount: { type: 'string', pattern: '^(?!(?:\\.?\\d){13})\\d+(?:\\.\\d{1,2})?$', examples: ['150.00'] },
          customer: { type: 'string', format: 'uuid' },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          description: { type: 'string', examples: ['Order 4711'] },
          statement_description: { type: 'string', maxLength: 50, examples: ['Acme order 4711'] },
          allowed_payment_method_types: {
            type: 'array',
            minItems: 1,
            maxItems: 1,
            items: { $ref: '#/components/schemas/EnumPaymentLinkAllowedPaymentMethod' },
          },
          payment_method_details: {
            type: 'object',
            required: ['open_finance'],
            properties: {
              open_finance: {
                anyOf: [
                  { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpi' },
                  { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpi' },
                ],
              },
            },
          },
          confirm: { type: 'boolean', default: false },
          metadata: { type: 'object', additionalProperties: true },
          provider: { $ref: '#/components/schemas/EnumPaymentLinkProvider' },
        },
      },
      CreatePaymentIntentPixKeys: {
        type: 'object',
        required: ['amount', 'customer', 'description', 'allowed_payment_method_types', 'payment_method_details', 'confirm'],
        properties: {
          amount: { type: 'string', pattern: '^(?!(?:\\.?\\d){13})\\d+(?:\\.\\d{1,2})?$', examples: ['150.00'] },
          customer: { type: 'string', format: 'uuid' },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          description: { type: 'string', examples: ['Order 4711'] },
          statement_description: { type: 'string', maxLength: 50, examples: ['Acme order 4711'] },
          allowed_payment_method_types: {
            type: 'array',
            minItems: 1,
            maxItems: 1,
            items: { $ref: '#/components/schemas/EnumPaymentLinkAllowedPaymentMethod' },
          },
          payment_method_details: {
            type: 'object',
            required: ['open_finance'],
            properties: {
              open_finance: {
                anyOf: [
                  { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey' },
                  { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey' },
                ],
              },
            },
          },
          confirm: { type: 'boolean', default: false },
          metadata: { type: 'object', additionalProperties: true },
          provider: { $ref: '#/components/schemas/EnumPaymentLinkProvider' },
        },
      },
      CreatePaymentIntentPixKeysAndCustomer: {
        type: 'object',
        required: ['amount', 'customer', 'description', 'allowed_payment_method_types', 'payment_method_details', 'confirm'],
        properties: {
          amount: { type: 'string', pattern: '^(?!(?:\\.?\\d){13})\\d+(?:\\.\\d{1,2})?$', examples: ['150.00'] },
          customer: { $ref: '#/components/schemas/CreateCustomerOfpi' },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          description: { type: 'string', examples: ['Order 4711'] },
          statement_description: { type: 'string', maxLength: 50, examples: ['Acme order 4711'] },
          allowed_payment_method_types: {
            type: 'array',
            minItems: 1,
            maxItems: 1,
            items: { $ref: '#/components/schemas/EnumPaymentLinkAllowedPaymentMethod' },
          },
          payment_method_details: {
            type: 'object',
            required: ['open_finance'],
            properties: {
              open_finance: {
                anyOf: [
                  { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey' },
                  { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey' },
                ],
              },
            },
          },
          confirm: { type: 'boolean', default: false },
          metadata: { type: 'object', additionalProperties: true },
          provider: { $ref: '#/components/schemas/EnumPaymentLinkProvider' },
        },
      },
      CustomerId: { type: 'string', format: 'uuid' },
      CustomerIdPaymentWidget: { type: 'string', format: 'uuid' },
      CustomerObject: {
        type: 'object',
        required: ['identifier', 'name'],
        properties: {
          identifier: {
            type: 'string',
            pattern: '^(?:[0-9]{11}|[0-9]{14})$',
            minLength: 11,
            maxLength: 14,
            examples: ['52998224725'],
          },
          name: {
            type: 'string',
            pattern: "^([A-Za-zÀ-ÖØ-öø-ÿ,.@:&*+_<>()!?/\\\\$%\\d' -]{0,120})$",
            minLength: 1,
            maxLength: 120,
            examples: ['Ana Exemplo'],
          },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
        },
      },
      CustomerOfpi: {
        type: 'object',
        required: ['id', 'created_at', 'created_by', 'customer_type', 'name', 'country', 'email', 'identifier', 'identifier_type'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          created_by: { type: ['string', 'null'], format: 'uuid' },
          customer_type: { anyOf: [{ $ref: '#/components/schemas/EnumCustomerType' }, { type: 'null' }] },
          name: { type: ['string', 'null'], examples: ['Ana Exemplo'] },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          country: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentsCountry' }, { type: 'null' }] },
          email: { type: ['string', 'null'], examples: ['ana@example.org'] },
          identifier: { type: ['string', 'null'], examples: ['52998224725'] },
          identifier_type: { anyOf: [{ $ref: '#/components/schemas/EnumCustomerIdentifierTypeOfpi' }, { type: 'null' }] },
          address: { type: ['string', 'null'] },
          phone: { type: ['string', 'null'], examples: ['+5511900000000'] },
        },
      },
      CustomerPaymentWidget: {
        type: 'object',
        required: ['identifier'],
        properties: {
          identifier: { type: 'string', minLength: 11, maxLength: 11, examples: ['52998224725'] },
          name: { type: 'string', minLength: 5, maxLength: 200, examples: ['Ana Exemplo'] },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
        },
      },
      CustomerV2: {
        type: 'object',
        required: ['id', 'created_at', 'updated_at', 'name', 'identifier'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          updated_at: { type: ['string', 'null'], format: 'date-time' },
          name: { type: ['string', 'null'], examples: ['Ana Exemplo'] },
          identifier: { type: ['string', 'null'], examples: ['52998224725'] },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
        },
      },
      DisplayConfirmationRequiredOfpi: {
        type: 'object',
        properties: {
          beneficiary_bank_account: { anyOf: [{ $ref: '#/components/schemas/BeneficiaryBankAccountOfpi' }, { type: 'null' }] },
          payer_name: { type: ['string', 'null'] },
          payer_identifier: { type: ['string', 'null'] },
          payer_institution: { anyOf: [{ $ref: '#/components/schemas/paymentInstitution' }, { type: 'null' }] },
        },
      },
      DisplayPaymentFailed: {
        type: 'object',
        properties: { payer_institution: { anyOf: [{ $ref: '#/components/schemas/paymentInstitution' }, { type: 'null' }] } },
      },
      DisplayPaymentMethodInformationContentOfpi: {
        type: 'object',
        properties: { institutions: { type: ['array', 'null'], items: { $ref: '#/components/schemas/paymentInstitution' } } },
      },
      DisplayPaymentProcessing: {
        type: 'object',
        properties: { payer_institution: { anyOf: [{ $ref: '#/components/schemas/paymentInstitution' }, { type: 'null' }] } },
      },
      DisplayPaymentSucceeded: {
        type: 'object',
        properties: { payer_institution: { anyOf: [{ $ref: '#/components/schemas/paymentInstitution' }, { type: 'null' }] } },
      },
      EnrollmentBiometricPaymentWidget: {
        type: 'object',
        required: ['type', 'details', 'metadata'],
        properties: {
          type: { type: 'string', enum: ['open_finance_biometric_pix'] },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          details: {
            type: 'object',
            required: ['customer'],
            properties: {
              name: { type: 'string', maxLength: 140, examples: ["Ana's phone"] },
              customer: {
                anyOf: [
                  { $ref: '#/components/schemas/CustomerIdPaymentWidget' },
                  { $ref: '#/components/schemas/CustomerPaymentWidget' },
                ],
              },
              institution: { type: 'string', format: 'uuid' },
            },
          },
          metadata: { type: 'object', additionalProperties: true },
        },
      },
      EnrollmentBiometricPix: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          created_by: { type: ['string', 'null'], format: 'uuid' },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          updated_at: { type: ['string', 'null'], format: 'date-time' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          type: { type: ['string', 'null'], enum: ['open_finance_biometric_pix', null] },
          status: { anyOf: [{ $ref: '#/components/schemas/EnrollmentStatus' }, { type: 'null' }] },
          status_reason_code: {
            type: ['string', 'null'],
            enum: [
              'send_risk_signals_failed',
              'redirection_to_institution_failed',
              'biometric_registration_failed',
              'too_many_device_registration_attempts',
              'rejected_by_user',
              'device_not_supports_biometric_authentication',
              'institution_infra_failed',
              'blocked_by_institution_security_policy',
              'redirection_back_from_institution_failed',
              'biometric_validation_error',
              'rejected_other',
              'canceled_due_to_expiration',
              null,
            ],
          },
          status_reason_message: { type: ['string', 'null'] },
          details: {
            type: ['object', 'null'],
            properties: {
              status: {
                type: ['string', 'null'],
                enum: ['AWAITING_ACCOUNT_HOLDER_VALIDATION', 'AWAITING_ENROLLMENT', 'AUTHORIZED', 'REJECTED', 'REVOKED', null],
              },
              customer: { type: ['string', 'null'], format: 'uuid' },
              institution: { type: ['string', 'null'], format: 'uuid' },
              platform: { type: ['string', 'null'], enum: ['ANDROID', 'BROWSER', 'CROSS_PLATFORM', 'IOS', null] },
              name: { type: ['string', 'null'] },
              callback_url: { type: ['string', 'null'] },
              redirect_url: { type: ['string', 'null'], format: 'uri', examples: ['https://bank.example.org/enroll'] },
              risk_signals: { type: ['string', 'null'], examples: ['******'] },
              expires_at: { type: ['string', 'null'], format: 'date-time' },
            },
          },
          metadata: { type: ['object', 'null'], additionalProperties: true },
        },
      },
      EnrollmentConfirmation: {
        type: 'object',
        required: ['confirmation_data'],
        properties: {
          confirmation_data: {
            type: 'object',
            required: ['authenticatorAttachment', 'id', 'rawId', 'type', 'response'],
            properties: {
              authenticatorAttachment: { type: 'string', enum: ['platform'] },
              id: { type: 'string' },
              rawId: { type: 'string' },
              type: { type: 'string', enum: ['public-key'] },
              response: {
                type: 'object',
                required: ['attestationObject', 'clientDataJSON'],
                properties: { attestationObject: { type: 'string' }, clientDataJSON: { type: 'string' } },
              },
            },
          },
        },
      },
      EnrollmentCreatedData: { type: 'object', properties: { metadata: { type: ['object', 'null'], additionalProperties: true } } },
      EnrollmentCreatedWebhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'ENROLLMENTS' },
          webhook_code: { type: 'string', const: 'OBJECT_CREATED' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ $ref: '#/components/schemas/EnrollmentCreatedData' }, { type: 'null' }] },
        },
      },
      EnrollmentRedirection: {
        anyOf: [
          { $ref: '#/components/schemas/EnrollmentRedirectionError' },
          { $ref: '#/components/schemas/EnrollmentRedirectionSuccess' },
        ],
      },
      EnrollmentRedirectionError: {
        type: 'object',
        required: ['state', 'error', 'error_description'],
        properties: {
          state: { type: 'string' },
          error: { type: 'string', examples: ['access_denied'] },
          error_description: { type: 'string' },
        },
      },
      EnrollmentRedirectionSuccess: {
        type: 'object',
        required: ['state'],
        properties: { state: { type: 'string' }, code: { type: 'string' }, id_token: { type: 'string' } },
      },
      EnrollmentsPage: {
        allOf: [
          { $ref: '#/components/schemas/payments_common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/EnrollmentBiometricPix' } } },
          },
        ],
      },
      EnrollmentStatus: { type: 'string', enum: ['PENDING', 'SUCCEEDED', 'CANCELED', 'FAILED'] },
      EnrollmentStatusData: {
        type: 'object',
        properties: {
          status: { anyOf: [{ $ref: '#/components/schemas/EnrollmentStatus' }, { type: 'null' }] },
          status_reason_code: { type: ['string', 'null'] },
          status_reason_message: { type: ['string', 'null'] },
        },
      },
      EnrollmentStatusWebhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'ENROLLMENTS' },
          webhook_code: { type: 'string', const: 'STATUS_UPDATE' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ $ref: '#/components/schemas/EnrollmentStatusData' }, { type: 'null' }] },
        },
      },
      EnumBankAccountHolderTypeOfpi: { type: 'string', enum: ['INDIVIDUAL', 'BUSINESS'] },
      EnumBankAccountPixAccountTypeOfpi: { type: 'string', enum: ['CHECKINGS', 'SAVINGS', 'SALARY', 'PAYMENTS'] },
      EnumCustomerIdentifierTypeOfpi: { type: 'string', enum: ['CPF', 'CNPJ'] },
      EnumCustomerType: { type: 'string', enum: ['INDIVIDUAL', 'BUSINESS'] },
      EnumPaymentIntentStatus: {
        type: 'string',
        enum: [
          'REQUIRES_PAYMENT_METHOD',
          'REQUIRES_ACTION',
          'PENDING',
          'PROCESSING',
          'SCHEDULED',
          'SUCCEEDED',
          'FAILED',
          'CANCELED',
          'SCHEDULE_FINISHED',
        ],
      },
      EnumPaymentLinkAllowedPaymentMethod: { type: 'string', enum: ['open_finance', 'open_finance_biometric_pix'] },
      EnumPaymentLinkProvider: { type: 'string', enum: ['belvo'] },
      EnumPaymentsCountry: { type: 'string', enum: ['BRA'] },
      EnumPaymentsCurrency: { type: 'string', enum: ['BRL'] },
      EnumPaymentTransactionType: { type: 'string', enum: ['INFLOW', 'OUTFLOW'] },
      external_id__payments: { type: 'string', format: 'uuid' },
      FidoAuthenticationOptions: {
        type: 'object',
        required: ['challenge'],
        properties: {
          rpId: { type: ['string', 'null'], examples: ['bank.example.org'] },
          timeout: { type: ['number', 'null'] },
          challenge: { type: 'string' },
          allowCredentials: {
            type: ['array', 'null'],
            items: {
              type: 'object',
              required: ['id', 'type'],
              properties: { id: { type: 'string' }, type: { type: 'string' } },
            },
          },
          userVerification: { type: ['string', 'null'] },
          extensions: { type: ['object', 'null'], additionalProperties: true },
        },
      },
      FidoRegistrationOptions: {
        type: 'object',
        required: ['rp', 'user', 'challenge', 'pubKeyCredParams'],
        properties: {
          rp: {
            type: 'object',
            required: ['id', 'name'],
            properties: { id: { type: 'string', examples: ['bank.example.org'] }, name: { type: 'string' } },
          },
          user: {
            type: 'object',
            required: ['id', 'name', 'displayName'],
            properties: { id: { type: 'string' }, name: { type: 'string' }, displayName: { type: 'string' } },
          },
          challenge: { type: 'string' },
          pubKeyCredParams: {
            type: 'array',
            items: {
              type: 'object',
              required: ['alg', 'type'],
              properties: { alg: { type: 'integer' }, type: { type: 'string', enum: ['public-key'] } },
            },
          },
          extensions: { type: ['object', 'null'], properties: { appid: { type: ['string', 'null'] } } },
          attestation: { type: ['string', 'null'] },
          timeout: { type: ['number', 'null'] },
          excludeCredentials: { type: ['array', 'null'], items: { type: 'object', additionalProperties: true } },
          authenticatorSelection: { type: ['object', 'null'], additionalProperties: true },
        },
      },
      HolderInformationBusinessOfpiResponse: {
        type: 'object',
        required: ['name', 'identifier_type', 'identifier'],
        properties: {
          name: { type: ['string', 'null'], examples: ['Padaria Exemplo Ltda'] },
          identifier_type: { type: ['string', 'null'], enum: ['CNPJ', null] },
          identifier: { type: ['string', 'null'], examples: ['11222333000181'] },
        },
      },
      HolderInformationIndividualOfpiResponse: {
        type: 'object',
        required: ['first_name', 'last_name', 'identifier_type', 'identifier'],
        properties: {
          first_name: { type: ['string', 'null'], examples: ['Ana'] },
          last_name: { type: ['string', 'null'], examples: ['Exemplo'] },
          identifier_type: { type: ['string', 'null'], enum: ['CPF', null] },
          identifier: { type: ['string', 'null'], examples: ['52998224725'] },
        },
      },
      HolderResponseOfpi: {
        type: 'object',
        required: ['type', 'information'],
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/EnumBankAccountHolderTypeOfpi' }, { type: 'null' }] },
          information: {
            anyOf: [
              { $ref: '#/components/schemas/HolderInformationBusinessOfpiResponse' },
              { $ref: '#/components/schemas/HolderInformationIndividualOfpiResponse' },
              { type: 'null' },
            ],
          },
        },
      },
      HolderResponseOfpiBusiness: {
        type: 'object',
        required: ['type', 'information'],
        properties: {
          type: { type: 'string', const: 'BUSINESS' },
          information: { anyOf: [{ $ref: '#/components/schemas/HolderInformationBusinessOfpiResponse' }, { type: 'null' }] },
        },
      },
      HolderResponseOfpiIndividual: {
        type: 'object',
        required: ['type', 'information'],
        properties: {
          type: { type: 'string', const: 'INDIVIDUAL' },
          information: { anyOf: [{ $ref: '#/components/schemas/HolderInformationIndividualOfpiResponse' }, { type: 'null' }] },
        },
      },
      IdempotencyConflictError: {
        type: 'object',
        required: ['code', 'message', 'request_id'],
        properties: {
          code: { type: ['string', 'null'], enum: ['idempotency_key_conflict', null] },
          message: { type: ['string', 'null'] },
          request_id: { type: ['string', 'null'] },
        },
      },
      IdempotencyMismatchError: {
        type: 'object',
        required: ['code', 'message', 'request_id'],
        properties: {
          code: { type: ['string', 'null'], enum: ['idempotency_payload_mismatch', null] },
          message: { type: ['string', 'null'] },
          request_id: { type: ['string', 'null'] },
        },
      },
      IndividualRequestBiometricPix: {
        type: 'object',
        required: ['open_finance_biometric_pix'],
        properties: {
          open_finance_biometric_pix: {
            type: 'object',
            required: ['beneficiary_bank_account'],
            properties: {
              beneficiary_bank_account: { type: 'string', format: 'uuid' },
              enrollment: { type: 'string', format: 'uuid' },
            },
          },
        },
      },
      InstitutionFormField: {
        type: 'object',
        properties: {
          name: { type: ['string', 'null'], examples: ['username'] },
          type: { type: ['string', 'null'] },
          label: { type: ['string', 'null'] },
          dependency: { type: ['string', 'null'] },
          validation: { type: ['string', 'null'] },
          placeholder: { type: ['string', 'null'] },
          validation_message: { type: ['string', 'null'] },
          values: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InstitutionsFormFieldValues' } },
          length: { type: ['integer', 'null'] },
          optional: { type: ['boolean', 'null'] },
        },
      },
      InstitutionFormFieldSaveCredentials: {
        type: 'object',
        properties: {
          name: { type: ['string', 'null'], examples: ['save_credentials'] },
          type: { type: ['string', 'null'] },
          label: { type: ['string', 'null'] },
          validation: { type: ['string', 'null'] },
        },
      },
      InstitutionFormFieldUsernameType: {
        type: 'object',
        properties: {
          name: { type: ['string', 'null'], examples: ['username'] },
          type: { type: ['string', 'null'] },
          placeholder: { type: ['string', 'null'] },
          values: { type: ['array', 'null'], items: { $ref: '#/components/schemas/InstitutionsFormFieldValues' } },
          preselected: { type: ['integer', 'null'] },
        },
      },
      InstitutionsFormFieldValues: {
        type: 'object',
        properties: {
          code: { type: ['string', 'null'], examples: ['001'] },
          label: { type: ['string', 'null'] },
          validation: { type: ['string', 'null'] },
          validation_message: { type: ['string', 'null'] },
          placeholder: { type: ['string', 'null'] },
        },
      },
      LastErrorPaymentError: {
        type: 'object',
        required: ['error_code', 'error_message'],
        properties: {
          error_code: { type: ['string', 'null'], examples: ['payment_error'] },
          error_message: { type: ['string', 'null'] },
        },
      },
      metadata__payments: { type: 'object', additionalProperties: { type: 'string', maxLength: 500 } },
      NeedsRedirectContent: {
        type: 'object',
        properties: { payer_institution: { anyOf: [{ $ref: '#/components/schemas/paymentInstitution' }, { type: 'null' }] } },
      },
      NestedValidationError: {
        type: 'object',
        required: ['field'],
        properties: { field: { type: ['string', 'null'], examples: ['details'] }, request_id: { type: ['string', 'null'] } },
      },
      NextStepDisplayConfirmationRequiredOfpi: {
        type: 'object',
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/NextStepType' }, { type: 'null' }] },
          open_finance_display_confirmation_required: { anyOf: [{ $ref: '#/components/schemas/DisplayConfirmationRequiredOfpi' }, { type: 'null' }] },
          ready_to_confirm: { type: ['boolean', 'null'] },
        },
      },
      NextStepDisplayPaymentFailed: {
        type: 'object',
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/NextStepType' }, { type: 'null' }] },
          open_finance_display_payment_failed: { anyOf: [{ $ref: '#/components/schemas/DisplayPaymentFailed' }, { type: 'null' }] },
          ready_to_confirm: { type: ['boolean', 'null'] },
        },
      },
      NextStepDisplayPaymentMethodInformation: {
        type: 'object',
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/NextStepType' }, { type: 'null' }] },
          open_finance_display_payment_method_information: { anyOf: [{ $ref: '#/components/schemas/DisplayPaymentMethodInformationContentOfpi' }, { type: 'null' }] },
          ready_to_confirm: { type: ['boolean', 'null'] },
        },
      },
      NextStepDisplayPaymentProcessing: {
        type: 'object',
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/NextStepType' }, { type: 'null' }] },
          open_finance_display_payment_processing: { anyOf: [{ $ref: '#/components/schemas/DisplayPaymentProcessing' }, { type: 'null' }] },
          ready_to_confirm: { type: ['boolean', 'null'] },
        },
      },
      NextStepDisplayPaymentSucceeded: {
        type: 'object',
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/NextStepType' }, { type: 'null' }] },
          open_finance_display_payment_succeeded: { anyOf: [{ $ref: '#/components/schemas/DisplayPaymentSucceeded' }, { type: 'null' }] },
          ready_to_confirm: { type: ['boolean', 'null'] },
        },
      },
      NextStepNeedsRedirect: {
        type: 'object',
        properties: {
          type: { anyOf: [{ $ref: '#/components/schemas/NextStepType' }, { type: 'null' }] },
          open_finance_display_needs_redirect: { anyOf: [{ $ref: '#/components/schemas/NeedsRedirectContent' }, { type: 'null' }] },
          ready_to_confirm: { type: ['boolean', 'null'] },
        },
      },
      NextStepType: {
        type: 'string',
        enum: [
          'open_finance_display_payment_method_information',
          'open_finance_display_confirmation_required',
          'open_finance_display_needs_redirect',
          'open_finance_display_payment_processing',
          'open_finance_display_payment_succeeded',
          'open_finance_display_payment_failed',
        ],
      },
      PatchPaymentAuthorizationBeneficiary: { type: 'object', additionalProperties: true },
      PatchPaymentIntentOfpi: {
        type: 'object',
        required: ['payment_method_details'],
        properties: {
          payment_method_details: {
            type: 'object',
            required: ['open_finance'],
            properties: {
              open_finance: {
                type: 'object',
                properties: {
                  payer_institution: { type: 'string', format: 'uuid' },
                  beneficiary_bank_account: { type: 'string', format: 'uuid' },
                },
              },
            },
          },
          confirm: { type: 'boolean' },
        },
      },
      PatchPaymentIntentPixKeys: { type: 'object', required: ['confirm'], properties: { confirm: { type: 'boolean' } } },
      PaymentAuthorization: {
        type: 'object',
        required: [
          'id',
          'created_at',
          'updated_at',
          'status',
          'status_reason_code',
          'status_reason_message',
          'status_updated_at',
          'authorized_at',
          'external_id',
          'description',
          'return_url',
          'payment_method',
          'payer',
          'beneficiary',
          'payment_method_configuration',
          'charges',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          updated_at: { type: ['string', 'null'], format: 'date-time' },
          status: { anyOf: [{ $ref: '#/components/schemas/PaymentAuthorizationStatus' }, { type: 'null' }] },
          status_reason_code: { anyOf: [{ $ref: '#/components/schemas/PaymentReasonCode' }, { type: 'null' }] },
          status_reason_message: { type: ['string', 'null'] },
          status_updated_at: { type: ['string', 'null'], format: 'date-time' },
          authorized_at: { type: ['string', 'null'], format: 'date-time' },
          external_id: { type: ['string', 'null'], format: 'uuid' },
          description: { type: ['string', 'null'], examples: ['Order 4711'] },
          return_url: { type: ['string', 'null'], format: 'uri', examples: ['https://shop.example.org/return'] },
          payment_method: { type: ['string', 'null'], enum: ['PIX_OF_IMMEDIATE', 'PIX_OF_SCHEDULED', 'PIX_OF_SMART_TRANSFERS', null] },
          payer: {
            type: ['object', 'null'],
            properties: {
              customer: { type: ['string', 'null'], format: 'uuid' },
              institution: { type: ['string', 'null'], format: 'uuid' },
              representative_identifier: { type: ['string', 'null'], examples: ['52998224725'] },
            },
          },
          beneficiary: {
            type: ['object', 'null'],
            properties: {
              type: { type: ['string', 'null'], enum: ['BANK_ACCOUNT', null] },
              target: { type: ['string', 'null'], format: 'uuid' },
            },
          },
          payment_method_configuration: {
            anyOf: [
              { $ref: '#/components/schemas/PaymentConfigurationImmediate' },
              { $ref: '#/components/schemas/PaymentConfigurationScheduled' },
              { type: 'null' },
            ],
          },
          charges: { type: ['array', 'null'], items: { type: 'string', format: 'uuid' } },
          metadata: { anyOf: [{ $ref: '#/components/schemas/metadata__payments' }, { type: 'null' }] },
        },
      },
      PaymentAuthorizationChargesPage: {
        allOf: [
          { $ref: '#/components/schemas/payments_common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/ChargeV2' } } },
          },
        ],
      },
      PaymentAuthorizationCreate: {
        anyOf: [
          { $ref: '#/components/schemas/CreatePaymentAuthorizationImmediate' },
          { $ref: '#/components/schemas/CreatePaymentAuthorizationScheduled' },
          { $ref: '#/components/schemas/CreatePaymentAuthorizationSmartTransfers' },
        ],
      },
      PaymentAuthorizationsPage: {
        allOf: [
          { $ref: '#/components/schemas/payments_common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/PaymentAuthorization' } } },
          },
        ],
      },
      PaymentAuthorizationStatus: {
        type: 'string',
        enum: ['AWAITING_AUTHORIZATION', 'PARTIALLY_ACCEPTED', 'AUTHORIZED', 'CONSUMED', 'REVOKED', 'FAILED'],
      },
      PaymentAuthorizationStatusData: {
        type: 'object',
        properties: {
          status: { anyOf: [{ $ref: '#/components/schemas/PaymentAuthorizationStatus' }, { type: 'null' }] },
          status_reason_code: { anyOf: [{ $ref: '#/components/schemas/PaymentReasonCode' }, { type: 'null' }] },
          status_reason_message: { type: ['string', 'null'] },
        },
      },
      PaymentAuthorizationStatusWebhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', enum: ['PAYMENT_AUTHORIZATIONS', 'PAYMENT_AUTHORIZATION'] },
          webhook_code: { type: 'string', const: 'STATUS_UPDATE' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ $ref: '#/components/schemas/PaymentAuthorizationStatusData' }, { type: 'null' }] },
        },
      },
      PaymentBankAccount: {
        anyOf: [{ $ref: '#/components/schemas/BankAccountOfpiResponse' }, { $ref: '#/components/schemas/BankAccountV2' }],
      },
      PaymentBankAccountCreate: {
        anyOf: [
          { $ref: '#/components/schemas/CreateBankAccountOfpiBusiness' },
          { $ref: '#/components/schemas/CreateBankAccountOfpiIndividual' },
          { $ref: '#/components/schemas/CreateBankAccountV2' },
        ],
      },
      PaymentBankAccountCreatedV1Webhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'BANK_ACCOUNTS' },
          webhook_code: { type: 'string', const: 'OBJECT_CREATED' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }] },
        },
      },
      PaymentBankAccountCreatedV2Webhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'BANK_ACCOUNTS' },
          webhook_code: { type: 'string', const: 'OBJECT_CREATED' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }] },
        },
      },
      PaymentBankAccountCreatedWebhook: {
        anyOf: [
          { $ref: '#/components/schemas/PaymentBankAccountCreatedV1Webhook' },
          { $ref: '#/components/schemas/PaymentBankAccountCreatedV2Webhook' },
        ],
      },
      PaymentBankAccountsPage: {
        allOf: [
          { $ref: '#/components/schemas/payments_common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/PaymentBankAccount' } } },
          },
        ],
      },
      PaymentCharge: {
        anyOf: [
          { $ref: '#/components/schemas/ChargeBrazil' },
          { $ref: '#/components/schemas/ChargeBrazilPix' },
          { $ref: '#/components/schemas/ChargeV2' },
        ],
      },
      PaymentChargeCreatedWebhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'CHARGES' },
          webhook_code: { type: 'string', const: 'OBJECT_CREATED' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }] },
        },
      },
      PaymentChargesPage: {
        allOf: [
          { $ref: '#/components/schemas/payments_common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/PaymentChargeV1' } } },
          },
        ],
      },
      PaymentChargeStatusV1Data: {
        type: 'object',
        properties: {
          status: {
            type: ['string', 'null'],
            enum: ['CREATED', 'PENDING', 'SCHEDULED', 'SUCCEEDED', 'PARTIAL', 'CANCELED', 'FAILED', null],
          },
          metadata: { type: ['object', 'null'], additionalProperties: true },
          failure_code: { type: ['string', 'null'] },
          failure_message: { type: ['string', 'null'] },
          end_to_end_id: { type: ['string', 'null'], examples: ['E00000000202611220930a1B2c3D4e5F'] },
        },
      },
      PaymentChargeStatusV2Data: {
        type: 'object',
        properties: {
          status: { type: ['string', 'null'], enum: ['PENDING', 'SCHEDULED', 'SETTLED', 'CANCELED', 'FAILED', null] },
          status_reason_code: { anyOf: [{ $ref: '#/components/schemas/PaymentReasonCode' }, { type: 'null' }] },
          status_reason_message: { type: ['string', 'null'] },
        },
      },
      PaymentChargeStatusV1Webhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'CHARGES' },
          webhook_code: { type: 'string', const: 'STATUS_UPDATE' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ $ref: '#/components/schemas/PaymentChargeStatusV1Data' }, { type: 'null' }] },
        },
      },
      PaymentChargeStatusV2Webhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'CHARGES' },
          webhook_code: { type: 'string', const: 'STATUS_UPDATE' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ $ref: '#/components/schemas/PaymentChargeStatusV2Data' }, { type: 'null' }] },
        },
      },
      PaymentChargeStatusWebhook: {
        anyOf: [
          { $ref: '#/components/schemas/PaymentChargeStatusV1Webhook' },
          { $ref: '#/components/schemas/PaymentChargeStatusV2Webhook' },
        ],
      },
      PaymentChargeV1: { anyOf: [{ $ref: '#/components/schemas/ChargeBrazil' }, { $ref: '#/components/schemas/ChargeBrazilPix' }] },
      PaymentConfigurationImmediate: {
        type: 'object',
        properties: {
          amount: { type: ['string', 'null'], pattern: '^-?\\d+(?:\\.\\d+)?$', examples: ['150.00'] },
          statement_description: { type: ['string', 'null'], examples: ['Acme order 4711'] },
          authorization_url: { type: ['string', 'null'], format: 'uri', examples: ['https://auth.example.org/authorize?token=abc'] },
        },
      },
      PaymentConfigurationScheduled: {
        type: 'object',
        properties: {
          amount: { type: ['string', 'null'], pattern: '^-?\\d+(?:\\.\\d+)?$', examples: ['150.00'] },
          statement_description: { type: ['string', 'null'], examples: ['Acme order 4711'] },
          authorization_url: { type: ['string', 'null'], format: 'uri', examples: ['https://auth.example.org/authorize?token=abc'] },
          dates: { type: ['array', 'null'], items: { type: 'string', format: 'date' } },
        },
      },
      PaymentCustomer: { anyOf: [{ $ref: '#/components/schemas/CustomerOfpi' }, { $ref: '#/components/schemas/CustomerV2' }] },
      PaymentCustomerCreate: {
        anyOf: [{ $ref: '#/components/schemas/CreateCustomerOfpi' }, { $ref: '#/components/schemas/CreateCustomerV2' }],
      },
      PaymentCustomerCreatedV1Webhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'CUSTOMERS' },
          webhook_code: { type: 'string', const: 'OBJECT_CREATED' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }] },
        },
      },
      PaymentCustomerCreatedV2Webhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'CUSTOMERS' },
          webhook_code: { type: 'string', const: 'OBJECT_CREATED' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }] },
        },
      },
      PaymentCustomerCreatedWebhook: {
        anyOf: [
          { $ref: '#/components/schemas/PaymentCustomerCreatedV1Webhook' },
          { $ref: '#/components/schemas/PaymentCustomerCreatedV2Webhook' },
        ],
      },
      PaymentCustomersPage: {
        allOf: [
          { $ref: '#/components/schemas/payments_common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/PaymentCustomer' } } },
          },
        ],
      },
      paymentInstitution: {
        type: 'object',
        required: [
          'id',
          'active',
          'name',
          'display_name',
          'legal_entity_name',
          'website',
          'logo',
          'icon_logo',
          'text_logo',
          'primary_color',
          'country',
          'form_fields',
          'sort_priority',
          'description',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          active: { type: ['boolean', 'null'] },
          name: { type: ['string', 'null'], examples: ['banco_exemplo_retail'] },
          display_name: { type: ['string', 'null'], examples: ['Banco Exemplo'] },
          legal_entity_name: { type: ['string', 'null'] },
          website: { type: ['string', 'null'], examples: ['https://bank.example.org'] },
          logo: { type: ['string', 'null'] },
          icon_logo: { type: ['string', 'null'] },
          text_logo: { type: ['string', 'null'] },
          primary_color: { type: ['string', 'null'], examples: ['#0a7c5a'] },
          country: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentsCountry' }, { type: 'null' }] },
          form_fields: {
            type: ['array', 'null'],
            items: {
              anyOf: [
                { $ref: '#/components/schemas/InstitutionFormField' },
                { $ref: '#/components/schemas/InstitutionFormFieldUsernameType' },
                { $ref: '#/components/schemas/InstitutionFormFieldSaveCredentials' },
              ],
            },
          },
          sort_priority: { type: ['integer', 'null'], format: 'int32' },
          description: { type: ['string', 'null'] },
        },
      },
      paymentInstitutionBR: {
        type: 'object',
        required: [
          'id',
          'active',
          'name',
          'display_name',
          'legal_entity_name',
          'website',
          'logo',
          'icon_logo',
          'text_logo',
          'primary_color',
          'country',
          'form_fields',
          'sort_priority',
          'description',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          code: { type: ['string', 'null'], examples: ['12345678'] },
          active: { type: ['boolean', 'null'] },
          name: { type: ['string', 'null'], examples: ['banco_exemplo_retail'] },
          display_name: { type: ['string', 'null'], examples: ['Banco Exemplo'] },
          legal_entity_name: { type: ['string', 'null'] },
          website: { type: ['string', 'null'], examples: ['https://bank.example.org'] },
          logo: { type: ['string', 'null'] },
          icon_logo: { type: ['string', 'null'] },
          text_logo: { type: ['string', 'null'] },
          primary_color: { type: ['string', 'null'], examples: ['#0a7c5a'] },
          institution_type: { type: ['string', 'null'], enum: ['BUSINESS', 'INDIVIDUAL', null] },
          country: { type: ['string', 'null'], examples: ['BRA'] },
          form_fields: { type: ['array', 'null'], items: {} },
          sort_priority: { type: ['integer', 'null'], format: 'int32' },
          description: { type: ['string', 'null'] },
        },
      },
      PaymentInstitutionsPage: {
        allOf: [
          { $ref: '#/components/schemas/payments_common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/paymentInstitutionBR' } } },
          },
        ],
      },
      PaymentIntent: {
        anyOf: [{ $ref: '#/components/schemas/PaymentIntentOfpi' }, { $ref: '#/components/schemas/PaymentIntentPixKeys' }],
      },
      PaymentIntentAuthorization: {
        type: 'object',
        required: ['risk_signals', 'assertion'],
        properties: {
          platform: { type: 'string', examples: ['ios'] },
          risk_signals: { anyOf: [{ $ref: '#/components/schemas/RiskSignals' }, { type: 'object', additionalProperties: true }] },
          assertion: {
            type: 'object',
            required: ['id', 'rawId', 'type', 'response'],
            properties: {
              authenticatorAttachment: { type: 'string', enum: ['platform'] },
              id: { type: 'string' },
              rawId: { type: 'string' },
              type: { type: 'string', enum: ['public-key'] },
              response: {
                type: 'object',
                required: ['authenticatorData', 'clientDataJSON', 'signature'],
                properties: {
                  authenticatorData: { type: 'string' },
                  clientDataJSON: { type: 'string' },
                  signature: { type: 'string' },
                  userHandle: { type: ['string', 'null'] },
                },
              },
            },
          },
        },
      },
      PaymentIntentBiometricWidget: {
        type: 'object',
        required: ['amount', 'description', 'allowed_payment_method_types', 'payment_method_details', 'metadata'],
        properties: {
          amount: { type: 'string', pattern: '^(?!(?:\\.?\\d){13})\\d+(?:\\.\\d{1,2})?$', examples: ['150.00'] },
          external_id: { $ref: '#/components/schemas/external_id__payments' },
          description: { type: 'string', examples: ['Order 4711'] },
          statement_description: { type: 'string', maxLength: 50, examples: ['Acme order 4711'] },
          allowed_payment_method_types: { type: 'array', minItems: 1, maxItems: 1, items: { type: 'string', enum: ['open_finance_biometric_pix'] } },
          payment_method_details: { $ref: '#/components/schemas/IndividualRequestBiometricPix' },
          metadata: { type: 'object', additionalProperties: true },
        },
      },
      PaymentIntentCreate: {
        anyOf: [
          { $ref: '#/components/schemas/CreatePaymentIntentPixKeys' },
          { $ref: '#/components/schemas/CreatePaymentIntentPixKeysAndCustomer' },
          { $ref: '#/components/schemas/CreatePaymentIntentOfpi' },
          { $ref: '#/components/schemas/CreatePaymentIntentAndCustomerOfpi' },
          { $ref: '#/components/schemas/CreatePaymentIntentAndBankAccountAndCustomerOfpi' },
          { $ref: '#/components/schemas/CreatePaymentIntentBiometricPix' },
        ],
      },
      PaymentIntentCreatedWebhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'PAYMENT_INTENTS' },
          webhook_code: { type: 'string', const: 'OBJECT_CREATED' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }] },
        },
      },
      PaymentIntentOfpi: {
        type: 'object',
        required: [
          'id',
          'customer',
          'created_at',
          'created_by',
          'updated_at',
          'status',
          'amount',
          'currency',
          'description',
          'selected_payment_method_type',
          'allowed_payment_method_types',
          'payment_method_details',
          'payment_method_information',
          'failure_code',
          'failure_message',
          'provider',
          'last_error',
          'next_step',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          customer: { type: ['string', 'null'], format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          created_by: { type: ['string', 'null'], format: 'uuid' },
          updated_at: { type: ['string', 'null'], format: 'date-time' },
          status: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentIntentStatus' }, { type: 'null' }] },
          amount: { type: ['string', 'null'], pattern: '^-?\\d+(?:\\.\\d+)?$', examples: ['150.00'] },
          currency: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentsCurrency' }, { type: 'null' }] },
          description: { type: ['string', 'null'], examples: ['Order 4711'] },
          statement_description: { type: ['string', 'null'], examples: ['Acme order 4711'] },
          selected_payment_method_type: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentLinkAllowedPaymentMethod' }, { type: 'null' }] },
          allowed_payment_method_types: { type: ['array', 'null'], items: { type: 'string' } },
          payment_method_details: {
            anyOf: [
              { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsIndividualOfpi' },
              { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBusinessOfpi' },
              { type: 'null' },
            ],
          },
          payment_method_information: { anyOf: [{ $ref: '#/components/schemas/PaymentMethodInformationOfpi' }, { type: 'null' }] },
          failure_code: { type: ['string', 'null'] },
          failure_message: { type: ['string', 'null'] },
          metadata: { type: ['object', 'null'], additionalProperties: true },
          charges: { type: ['array', 'null'], items: { $ref: '#/components/schemas/ChargeBrazil' } },
          provider: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentLinkProvider' }, { type: 'null' }] },
          last_error: { anyOf: [{ $ref: '#/components/schemas/LastErrorPaymentError' }, { type: 'null' }] },
          next_step: {
            anyOf: [
              { $ref: '#/components/schemas/NextStepDisplayPaymentMethodInformation' },
              { $ref: '#/components/schemas/NextStepNeedsRedirect' },
              { $ref: '#/components/schemas/NextStepDisplayConfirmationRequiredOfpi' },
              { $ref: '#/components/schemas/NextStepDisplayPaymentProcessing' },
              { $ref: '#/components/schemas/NextStepDisplayPaymentSucceeded' },
              { $ref: '#/components/schemas/NextStepDisplayPaymentFailed' },
              { type: 'null' },
            ],
          },
        },
      },
      PaymentIntentPaymentMethodDetailsBodyBusinessOfpi: {
        type: 'object',
        required: ['beneficiary_bank_account', 'payer_institution', 'callback_url', 'cpf'],
        properties: {
          beneficiary_bank_account: { type: ['string', 'null'], format: 'uuid' },
          payer_institution: { type: ['string', 'null'], format: 'uuid' },
          schedule: { anyOf: [{ $ref: '#/components/schemas/schedule' }, { type: 'null' }] },
          callback_url: { type: ['string', 'null'], examples: ['https://shop.example.org/checkout/back'] },
          cpf: { type: ['string', 'null'], examples: ['52******25'] },
        },
      },
      PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys: {
        type: 'object',
        required: ['pix_key', 'payer_institution', 'callback_url', 'cpf'],
        properties: {
          pix_key: { type: ['string', 'null'], examples: ['e2ab3c14-57f0-4d0c-9a64-1f2b8f0c9d11'] },
          payer_institution: { type: ['string', 'null'], format: 'uuid' },
          schedule: { anyOf: [{ $ref: '#/components/schemas/schedule' }, { type: 'null' }] },
          callback_url: { type: ['string', 'null'], examples: ['https://shop.example.org/checkout/back'] },
          cpf: { type: ['string', 'null'], examples: ['52******25'] },
        },
      },
      PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpi: {
        type: 'object',
        required: ['beneficiary_bank_account', 'payer_institution', 'callback_url', 'cpf'],
        properties: {
          beneficiary_bank_account: { type: 'string', format: 'uuid' },
          payer_institution: { type: 'string', format: 'uuid' },
          schedule: { $ref: '#/components/schemas/schedule-2' },
          callback_url: { type: 'string', examples: ['https://shop.example.org/checkout/back'] },
          cpf: { type: 'string', examples: ['52998224725'] },
        },
      },
      PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount: {
        type: 'object',
        required: ['beneficiary_bank_account', 'payer_institution', 'callback_url', 'cpf'],
        properties: {
          beneficiary_bank_account: { $ref: '#/components/schemas/CreateBankAccountOfpiBusiness' },
          payer_institution: { type: 'string', format: 'uuid' },
          schedule: { $ref: '#/components/schemas/schedule-2' },
          callback_url: { type: 'string', examples: ['https://shop.example.org/checkout/back'] },
          cpf: { type: 'string', examples: ['52998224725'] },
        },
      },
      PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey: {
        type: 'object',
        required: ['pix_key', 'payer_institution', 'callback_url', 'cpf'],
        properties: {
          pix_key: { type: 'string', examples: ['e2ab3c14-57f0-4d0c-9a64-1f2b8f0c9d11'] },
          payer_institution: { type: 'string', format: 'uuid' },
          callback_url: { type: 'string', examples: ['https://shop.example.org/checkout/back'] },
          cpf: { type: 'string', examples: ['52998224725'] },
          schedule: { $ref: '#/components/schemas/schedule-2' },
        },
      },
      PaymentIntentPaymentMethodDetailsBodyIndividualOfpi: {
        type: 'object',
        required: ['beneficiary_bank_account', 'payer_institution', 'callback_url'],
        properties: {
          beneficiary_bank_account: { type: ['string', 'null'], format: 'uuid' },
          payer_institution: { type: ['string', 'null'], format: 'uuid' },
          schedule: { anyOf: [{ $ref: '#/components/schemas/schedule' }, { type: 'null' }] },
          callback_url: { type: ['string', 'null'], examples: ['https://shop.example.org/checkout/back'] },
          cpf: { type: ['string', 'null'], examples: ['52******25'] },
        },
      },
      PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys: {
        type: 'object',
        required: ['pix_key', 'payer_institution', 'callback_url'],
        properties: {
          pix_key: { type: ['string', 'null'], examples: ['e2ab3c14-57f0-4d0c-9a64-1f2b8f0c9d11'] },
          payer_institution: { type: ['string', 'null'], format: 'uuid' },
          callback_url: { type: ['string', 'null'], examples: ['https://shop.example.org/checkout/back'] },
          cpf: { type: ['string', 'null'], examples: ['52******25'] },
          schedule: { anyOf: [{ $ref: '#/components/schemas/schedule' }, { type: 'null' }] },
        },
      },
      PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpi: {
        type: 'object',
        required: ['beneficiary_bank_account', 'callback_url'],
        properties: {
          beneficiary_bank_account: { type: 'string', format: 'uuid' },
          payer_institution: { type: 'string', format: 'uuid' },
          schedule: { $ref: '#/components/schemas/schedule-2' },
          callback_url: { type: 'string', examples: ['https://shop.example.org/checkout/back'] },
        },
      },
      PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount: {
        type: 'object',
        required: ['beneficiary_bank_account', 'payer_institution', 'callback_url'],
        properties: {
          beneficiary_bank_account: { $ref: '#/components/schemas/CreateBankAccountOfpiIndividual' },
          payer_institution: { type: 'string', format: 'uuid' },
          callback_url: { type: 'string', examples: ['https://shop.example.org/checkout/back'] },
          schedule: { $ref: '#/components/schemas/schedule-2' },
        },
      },
      PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey: {
        type: 'object',
        required: ['pix_key', 'payer_institution', 'callback_url'],
        properties: {
          pix_key: { type: 'string', examples: ['e2ab3c14-57f0-4d0c-9a64-1f2b8f0c9d11'] },
          payer_institution: { type: 'string', format: 'uuid' },
          callback_url: { type: 'string', examples: ['https://shop.example.org/checkout/back'] },
          schedule: { $ref: '#/components/schemas/schedule-2' },
        },
      },
      PaymentIntentPaymentMethodDetailsBusinessOfpi: {
        type: 'object',
        required: ['open_finance'],
        properties: {
          open_finance: {
            anyOf: [{ $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyBusinessOfpi' }, { type: 'null' }],
          },
        },
      },
      PaymentIntentPaymentMethodDetailsBusinessPixKeys: {
        type: 'object',
        required: ['open_finance'],
        properties: {
          open_finance: {
            anyOf: [{ $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys' }, { type: 'null' }],
          },
        },
      },
      PaymentIntentPaymentMethodDetailsIndividualOfpi: {
        type: 'object',
        required: ['open_finance'],
        properties: {
          open_finance: {
            anyOf: [{ $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyIndividualOfpi' }, { type: 'null' }],
          },
        },
      },
      PaymentIntentPaymentMethodDetailsIndividualPixKeys: {
        type: 'object',
        required: ['open_finance'],
        properties: {
          open_finance: {
            anyOf: [{ $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys' }, { type: 'null' }],
          },
        },
      },
      PaymentIntentPixKeys: {
        type: 'object',
        required: [
          'id',
          'customer',
          'created_at',
          'created_by',
          'updated_at',
          'status',
          'amount',
          'currency',
          'description',
          'selected_payment_method_type',
          'allowed_payment_method_types',
          'payment_method_details',
          'payment_method_information',
          'failure_code',
          'failure_message',
          'provider',
          'last_error',
          'next_step',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          customer: { type: ['string', 'null'], format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          created_by: { type: ['string', 'null'], format: 'uuid' },
          updated_at: { type: ['string', 'null'], format: 'date-time' },
          status: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentIntentStatus' }, { type: 'null' }] },
          amount: { type: ['string', 'null'], pattern: '^-?\\d+(?:\\.\\d+)?$', examples: ['150.00'] },
          currency: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentsCurrency' }, { type: 'null' }] },
          description: { type: ['string', 'null'], examples: ['Order 4711'] },
          statement_description: { type: ['string', 'null'], examples: ['Acme order 4711'] },
          selected_payment_method_type: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentLinkAllowedPaymentMethod' }, { type: 'null' }] },
          allowed_payment_method_types: { type: ['array', 'null'], items: { type: 'string' } },
          payment_method_details: {
            anyOf: [
              { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsIndividualPixKeys' },
              { $ref: '#/components/schemas/PaymentIntentPaymentMethodDetailsBusinessPixKeys' },
              { type: 'null' },
            ],
          },
          payment_method_information: {
            anyOf: [
              { $ref: '#/components/schemas/PaymentMethodInformationPixKeysConfirmed' },
              { $ref: '#/components/schemas/PaymentMethodInformationPixKeysInitial' },
              { type: 'null' },
            ],
          },
          failure_code: { type: ['string', 'null'] },
          failure_message: { type: ['string', 'null'] },
          metadata: { type: ['object', 'null'], additionalProperties: true },
          charges: { type: ['array', 'null'], items: { $ref: '#/components/schemas/ChargeBrazilPix' } },
          provider: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentLinkProvider' }, { type: 'null' }] },
          last_error: { anyOf: [{ $ref: '#/components/schemas/LastErrorPaymentError' }, { type: 'null' }] },
          next_step: {
            anyOf: [
              { $ref: '#/components/schemas/NextStepDisplayPaymentMethodInformation' },
              { $ref: '#/components/schemas/NextStepNeedsRedirect' },
              { $ref: '#/components/schemas/NextStepDisplayConfirmationRequiredOfpi' },
              { $ref: '#/components/schemas/NextStepDisplayPaymentProcessing' },
              { $ref: '#/components/schemas/NextStepDisplayPaymentSucceeded' },
              { $ref: '#/components/schemas/NextStepDisplayPaymentFailed' },
              { type: 'null' },
            ],
          },
        },
      },
      PaymentIntentsPage: {
        allOf: [
          { $ref: '#/components/schemas/payments_common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/PaymentIntent' } } },
          },
        ],
      },
      PaymentIntentStatusData: {
        type: 'object',
        properties: {
          status: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentIntentStatus' }, { type: 'null' }] },
          metadata: { type: ['object', 'null'], additionalProperties: true },
          failure_code: { type: ['string', 'null'] },
          failure_message: { type: ['string', 'null'] },
          end_to_end_id: { type: ['string', 'null'], examples: ['E00000000202611220930a1B2c3D4e5F'] },
        },
      },
      PaymentIntentStatusPseData: {
        type: 'object',
        properties: {
          status: { type: ['string', 'null'], enum: ['succeeded', 'failed', null] },
          failure_code: { type: ['string', 'null'] },
          failure_message: { type: ['string', 'null'] },
        },
      },
      PaymentIntentStatusPseWebhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'PAYMENT_INTENTS' },
          webhook_code: { type: 'string', const: 'STATUS_UPDATE' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ $ref: '#/components/schemas/PaymentIntentStatusPseData' }, { type: 'null' }] },
        },
      },
      PaymentIntentStatusV1Webhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'PAYMENT_INTENTS' },
          webhook_code: { type: 'string', const: 'STATUS_UPDATE' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ $ref: '#/components/schemas/PaymentIntentStatusData' }, { type: 'null' }] },
        },
      },
      PaymentIntentStatusWebhook: {
        anyOf: [
          { $ref: '#/components/schemas/PaymentIntentStatusV1Webhook' },
          { $ref: '#/components/schemas/PaymentIntentStatusPseWebhook' },
        ],
      },
      PaymentIntentUpdate: {
        anyOf: [
          { $ref: '#/components/schemas/PatchPaymentIntentPixKeys' },
          { $ref: '#/components/schemas/PatchPaymentIntentOfpi' },
        ],
      },
      PaymentMethodInformationBiometricPix: {
        type: 'object',
        properties: {
          provider: { type: ['string', 'null'] },
          consent_id: { type: ['string', 'null'], examples: ['urn:bank:4f0e7b52-0d3c-4a9b-9a51-7d2c3e4f5a6b'] },
          fido_options: { anyOf: [{ $ref: '#/components/schemas/FidoAuthenticationOptions' }, { type: 'null' }] },
          end_to_end_id: { type: ['string', 'null'], examples: ['E00000000202611220930a1B2c3D4e5F'] },
          external_payment_id: { type: ['string', 'null'], format: 'uuid' },
          provider_request_id: { type: ['string', 'null'] },
        },
      },
      PaymentMethodInformationBodyOfpi: {
        type: 'object',
        properties: {
          provider_request_id: { type: ['string', 'null'] },
          redirect_url: { type: ['string', 'null'], examples: ['https://bank.example.org/authorize'] },
          end_to_end_id: { type: ['string', 'null'], examples: ['E00000000202611220930a1B2c3D4e5F'] },
          settlement_date: { type: ['string', 'null'], format: 'date' },
          pix_key_details: {
            type: ['object', 'null'],
            properties: {
              identifier: { type: ['string', 'null'], examples: ['52******25'] },
              name: { type: ['string', 'null'], examples: ['Ana Exemplo'] },
            },
          },
        },
      },
      PaymentMethodInformationOfpi: {
        type: 'object',
        properties: {
          open_finance: { anyOf: [{ $ref: '#/components/schemas/PaymentMethodInformationBodyOfpi' }, { type: 'null' }] },
          open_finance_biometric_pix: { anyOf: [{ $ref: '#/components/schemas/PaymentMethodInformationBiometricPix' }, { type: 'null' }] },
        },
      },
      PaymentMethodInformationPixKeysConfirmed: {
        type: 'object',
        properties: {
          open_finance: {
            type: ['object', 'null'],
            properties: {
              provider_request_id: { type: ['string', 'null'] },
              redirect_url: { type: ['string', 'null'], examples: ['https://bank.example.org/authorize'] },
              end_to_end_id: { type: ['string', 'null'], examples: ['E00000000202611220930a1B2c3D4e5F'] },
              settlement_date: { type: ['string', 'null'], format: 'date' },
              pix_key_details: {
                type: ['object', 'null'],
                properties: {
                  identifier: { type: ['string', 'null'], examples: ['52******25'] },
                  name: { type: ['string', 'null'], examples: ['Ana Exemplo'] },
                },
              },
            },
          },
        },
      },
      PaymentMethodInformationPixKeysInitial: {
        type: 'object',
        properties: {
          open_finance: {
            type: ['object', 'null'],
            properties: {
              provider_request_id: { type: ['string', 'null'] },
              redirect_url: { type: ['string', 'null'] },
              end_to_end_id: { type: ['string', 'null'] },
              settlement_date: { type: ['string', 'null'], format: 'date' },
              pix_key_details: {
                type: ['object', 'null'],
                properties: {
                  identifier: { type: ['string', 'null'], examples: ['52******25'] },
                  name: { type: ['string', 'null'], examples: ['Ana Exemplo'] },
                },
              },
            },
          },
        },
      },
      PaymentReasonCode: {
        type: 'string',
        enum: [
          'ACCOUNT_NOT_ALLOWED',
          'AMOUNT_OVER_LIMIT',
          'AUTHORIZATION_EXPIRED',
          'BANK_USER_MISMATCH',
          'BENEFICIARY_ACCOUNT_BLOCKED',
          'BENEFICIARY_ACCOUNT_CLOSED',
          'BENEFICIARY_ACCOUNT_ERROR',
          'BENEFICIARY_ACCOUNT_NUMBER_INVALID',
          'BENEFICIARY_ACCOUNT_TYPE_INVALID',
          'BENEFICIARY_ACCOUNT_TYPE_NOT_SUPPORTED',
          'BENEFICIARY_BANK_REJECTED_CHARGE',
          'BENEFICIARY_CANCELLED_RECURRING_PAYMENT',
          'BENEFICIARY_IDENTIFIER_INVALID',
          'BENEFICIARY_IDENTIFIER_MISMATCH',
          'BENEFICIARY_REVOKED_AUTHORIZATION',
          'CANCELLATION_NOT_ALLOWED_CHARGE',
          'CANCELLATION_NOT_ALLOWED_PAYMENT_AUTHORIZATION',
          'CANCELLED_WHILE_PENDING',
          'CANCELLED_WHILE_SCHEDULED',
          'CHARGE_EXCEEDS_AUTHORIZED_AMOUNT',
          'CHARGE_PERIOD_LIMIT_REACHED',
          'CHARGE_SETTLEMENT_FAILED',
          'CHARGE_SETTLEMENT_TIMEOUT',
          'DUPLICATE_BENEFICIARY_CHARGE',
          'FRAUD_SUSPECTED',
          'IDENTIFIER_MISMATCH',
          'INSUFFICIENT_FUNDS',
          'INSUFFICIENT_PERMISSION',
          'INVALID_AMOUNT_QRCODE',
          'INVALID_CHARGE',
          'INVALID_PAYMENT_AUTHORIZATION',
          'NO_REASON_PROVIDED',
          'OPEN_FINANCE_NETWORK_FAILURE',
          'OUTSIDE_ALLOWED_TIMEFRAME',
          'PARTIALLY_ACCEPTED_PAYMENT_AUTHORIZATION',
          'PAYER_ACCOUNT_TIMEOUT_ERROR',
          'PAYER_BLOCKED_BY_REGULATORY_REASON',
          'PAYER_REVOKED_AUTHORIZATION',
          'PAYMENT_CONSENT_MISMATCH',
          'PAYMENT_NOT_COMPLETED_CONSENT_EXPIRED',
          'PAYMENT_REFUSED_BY_HOLDER',
          'PAYMENT_SCHEDULING_FAILURE',
          'REJECTED_UNKNOWN',
          'REVOKED_PAYMENT_AUTHORIZATION',
          'REVOKED_UNKNOWN',
          'SAME_ORIGIN_DESTINATION_ACCOUNTS',
          'SETTLEMENT_LIMIT_REACHED',
          'SYSTEM_ERROR',
          'UNEXPECTED_ERROR',
          'USER_DAILY_LIMIT_REACHED',
          'USER_PERIOD_LIMIT_REACHED',
          'USER_REJECTED',
        ],
      },
      payments_common_pagination_properties: {
        type: 'object',
        properties: {
          count: { type: ['integer', 'null'], format: 'int32' },
          next: { type: ['string', 'null'] },
          previous: { type: ['string', 'null'] },
        },
      },
      PaymentsErrorItem: {
        type: 'object',
        required: ['code'],
        properties: {
          code: {
            type: ['string', 'null'],
            enum: [
              'authentication_failed',
              'consent_without_accounts',
              'access_to_resource_denied',
              'permission_denied',
              'not_found',
              'request_timeout',
              'unexpected_error',
              'service_unavailable',
              null,
            ],
          },
          message: { type: ['string', 'null'] },
          request_id: { type: ['string', 'null'] },
        },
      },
      paymentTransaction: {
        type: 'object',
        required: [
          'id',
          'created_at',
          'created_by',
          'amount',
          'currency',
          'description',
          'transaction_type',
          'beneficiary',
          'payer',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          created_at: { type: ['string', 'null'], format: 'date-time' },
          created_by: { type: ['string', 'null'], format: 'uuid' },
          amount: { type: ['string', 'null'], pattern: '^-?\\d+(?:\\.\\d+)?$', examples: ['150.00'] },
          currency: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentsCurrency' }, { type: 'null' }] },
          description: { type: ['string', 'null'], examples: ['Order 4711'] },
          transaction_type: { anyOf: [{ $ref: '#/components/schemas/EnumPaymentTransactionType' }, { type: 'null' }] },
          beneficiary: { type: ['string', 'null'], format: 'uuid' },
          payer: {},
          payment_intent: { type: ['string', 'null'], format: 'uuid' },
          customer: { type: ['string', 'null'], format: 'uuid' },
          charge: { type: ['string', 'null'], format: 'uuid' },
        },
      },
      PaymentTransactionCreatedWebhook: {
        type: 'object',
        required: ['webhook_type', 'webhook_code'],
        properties: {
          webhook_id: { type: 'string', examples: ['6f1d2c3b-4a59-4e68-8b77-90a1b2c3d4e5'] },
          webhook_type: { type: 'string', const: 'TRANSACTIONS' },
          webhook_code: { type: 'string', const: 'OBJECT_CREATED' },
          object_id: { type: 'string', format: 'uuid' },
          external_id: { anyOf: [{ $ref: '#/components/schemas/external_id__payments' }, { type: 'null' }] },
          data: { anyOf: [{ type: 'object', additionalProperties: true }, { type: 'null' }] },
        },
      },
      PaymentTransactionsPage: {
        allOf: [
          { $ref: '#/components/schemas/payments_common_pagination_properties' },
          {
            type: 'object',
            required: ['results'],
            properties: { results: { type: 'array', items: { $ref: '#/components/schemas/paymentTransaction' } } },
          },
        ],
      },
      RetryChargeRequest: { type: 'object', properties: { date: { type: 'string', format: 'date' } } },
      RiskSignals: {
        type: 'object',
        required: ['deviceId', 'osVersion', 'userTimeZoneOffset', 'language', 'screenDimensions', 'accountTenure'],
        properties: {
          deviceId: { type: 'string' },
          osVersion: { type: 'string' },
          userTimeZoneOffset: { type: 'string', examples: ['-03'] },
          language: { type: 'string', examples: ['pt'] },
          screenDimensions: {
            type: 'object',
            required: ['height', 'width'],
            properties: { height: { type: 'number' }, width: { type: 'number' } },
          },
          accountTenure: { type: 'string', format: 'date' },
        },
      },
      schedule: {
        anyOf: [
          { $ref: '#/components/schemas/scheduled_single' },
          { $ref: '#/components/schemas/scheduled_daily' },
          { $ref: '#/components/schemas/scheduled_weekly' },
          { $ref: '#/components/schemas/scheduled_monthly' },
          { $ref: '#/components/schemas/scheduled_custom' },
        ],
      },
      'schedule-2': {
        anyOf: [
          { $ref: '#/components/schemas/scheduled_single-2' },
          { $ref: '#/components/schemas/scheduled_daily-2' },
          { $ref: '#/components/schemas/scheduled_weekly-2' },
          { $ref: '#/components/schemas/scheduled_monthly-2' },
          { $ref: '#/components/schemas/scheduled_custom-2' },
        ],
      },
      scheduled_custom: {
        type: 'object',
        properties: {
          custom: {
            type: ['object', 'null'],
            properties: {
              dates: { type: ['array', 'null'], minItems: 2, maxItems: 60, items: { type: 'string', format: 'date' } },
              description: { type: ['string', 'null'], maxLength: 256, examples: ['Every third day until 30 November'] },
            },
          },
        },
      },
      'scheduled_custom-2': {
        type: 'object',
        required: ['custom'],
        properties: {
          custom: {
            type: 'object',
            required: ['dates', 'description'],
            properties: {
              dates: { type: 'array', minItems: 2, maxItems: 60, items: { type: 'string', format: 'date' } },
              description: { type: 'string', maxLength: 256, examples: ['Every third day until 30 November'] },
            },
          },
        },
      },
      scheduled_daily: {
        type: 'object',
        properties: {
          daily: {
            type: ['object', 'null'],
            properties: {
              start_date: { type: ['string', 'null'], format: 'date' },
              occurrences: { type: ['integer', 'null'], minimum: 2, maximum: 60, examples: [6] },
            },
          },
        },
      },
      'scheduled_daily-2': {
        type: 'object',
        required: ['daily'],
        properties: {
          daily: {
            type: 'object',
            required: ['start_date', 'occurrences'],
            properties: {
              start_date: { type: 'string', format: 'date' },
              occurrences: { type: 'integer', minimum: 2, maximum: 60, examples: [6] },
            },
          },
        },
      },
      scheduled_monthly: {
        type: 'object',
        properties: {
          monthly: {
            type: ['object', 'null'],
            properties: {
              start_date: { type: ['string', 'null'], format: 'date' },
              day_of_month: { type: ['integer', 'null'], minimum: 1, maximum: 31, examples: [15] },
              occurrences: { type: ['integer', 'null'], minimum: 2, maximum: 24, examples: [6] },
            },
          },
        },
      },
      'scheduled_monthly-2': {
        type: 'object',
        required: ['monthly'],
        properties: {
          monthly: {
            type: 'object',
            required: ['start_date', 'day_of_month', 'occurrences'],
            properties: {
              start_date: { type: 'string', format: 'date' },
              day_of_month: { type: 'integer', minimum: 1, maximum: 31, examples: [15] },
              occurrences: { type: 'integer', minimum: 2, maximum: 24, examples: [6] },
            },
          },
        },
      },
      scheduled_single: {
        type: 'object',
        properties: { single: { type: ['object', 'null'], properties: { date: { type: ['string', 'null'], format: 'date' } } } },
      },
      'scheduled_single-2': {
        type: 'object',
        required: ['single'],
        properties: { single: { type: 'object', required: ['date'], properties: { date: { type: 'string', format: 'date' } } } },
      },
      scheduled_weekly: {
        type: 'object',
        properties: {
          weekly: {
            type: ['object', 'null'],
            properties: {
              start_date: { type: ['string', 'null'], format: 'date' },
              day_of_week: {
                type: ['string', 'null'],
                enum: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY', null],
              },
              occurrences: { type: ['integer', 'null'], minimum: 2, maximum: 60, examples: [6] },
            },
          },
        },
      },
      'scheduled_weekly-2': {
        type: 'object',
        required: ['weekly'],
        properties: {
          weekly: {
            type: 'object',
            required: ['start_date', 'day_of_week', 'occurrences'],
            properties: {
              start_date: { type: 'string', format: 'date' },
              day_of_week: { type: 'string', enum: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] },
              occurrences: { type: 'integer', minimum: 2, maximum: 60, examples: [6] },
            },
          },
        },
      },
      ThemeBiometricWidget: {
        type: 'object',
        required: ['css_key', 'value'],
        properties: {
          css_key: { type: 'string', examples: ['--color-primary-base'] },
          value: { type: 'string', examples: ['#0a7c5a'] },
        },
      },
      WidgetToken: { type: 'object', properties: { access: { type: ['string', 'null'] }, refresh: { type: ['string', 'null'] } } },
    },
  },
}
