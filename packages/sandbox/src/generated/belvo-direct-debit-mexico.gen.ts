// Generated from openapi/direct-debit-mexico.yaml by @kit/codegen. Do not edit.

import type { OpenApiDocument } from './openapi-document.gen.ts'

/** Belvo direct debit in Mexico 1.0.0, for serving it. */
export const belvoDirectDebitMexicoDocument: OpenApiDocument = {
  title: 'Belvo direct debit in Mexico',
  version: '1.0.0',
  api: 'directDebit',
  paths: {
    '/institutions': {
      get: {
        operationId: 'directDebit.institutions.list',
        'x-kit-auth': ['directDebit'],
        parameters: [],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitInstitutionList' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/customers': {
      post: {
        operationId: 'directDebit.customers.create',
        'x-kit-auth': ['directDebit'],
        parameters: [],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/DirectDebitCustomerCreate' },
        },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/DirectDebitCustomerCreated' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/customers/': {
      get: {
        operationId: 'directDebit.customers.list',
        'x-kit-auth': ['directDebit'],
        parameters: [],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitCustomerList' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/customers/{customerId}': {
      get: {
        operationId: 'directDebit.customers.detail',
        'x-kit-auth': ['directDebit'],
        parameters: [
          {
            name: 'customerId',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitCustomer' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '404': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
      post: {
        operationId: 'directDebit.customers.update',
        'x-kit-auth': ['directDebit'],
        parameters: [
          {
            name: 'customerId',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/DirectDebitCustomerUpdate' },
        },
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitCustomer' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '404': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/payment_methods/bank_accounts': {
      post: {
        operationId: 'directDebit.paymentMethods.create',
        'x-kit-auth': ['directDebit'],
        parameters: [],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/DirectDebitPaymentMethodCreate' },
        },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/DirectDebitPaymentMethodCreated' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/payment_methods': {
      get: {
        operationId: 'directDebit.paymentMethods.list',
        'x-kit-auth': ['directDebit'],
        parameters: [],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitPaymentMethodList' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/payment_methods/{paymentMethodId}': {
      get: {
        operationId: 'directDebit.paymentMethods.detail',
        'x-kit-auth': ['directDebit'],
        parameters: [
          {
            name: 'paymentMethodId',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitPaymentMethod' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '404': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/payment_methods/{paymentMethodId}/deactivate': {
      post: {
        operationId: 'directDebit.paymentMethods.deactivate',
        'x-kit-auth': ['directDebit'],
        parameters: [
          {
            name: 'paymentMethodId',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitPaymentMethod' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '404': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/payment_requests': {
      get: {
        operationId: 'directDebit.paymentRequests.list',
        'x-kit-auth': ['directDebit'],
        parameters: [
          { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } },
          { name: 'page', in: 'query', required: false, schema: { type: 'integer', minimum: 0 } },
          { name: 'search', in: 'query', required: false, schema: { type: 'string' } },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitPaymentRequestList' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
      post: {
        operationId: 'directDebit.paymentRequests.create',
        'x-kit-auth': ['directDebit'],
        parameters: [],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/DirectDebitPaymentRequestCreate' },
        },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/DirectDebitPaymentRequestCreated' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/payment_requests/{paymentRequestId}': {
      get: {
        operationId: 'directDebit.paymentRequests.detail',
        'x-kit-auth': ['directDebit'],
        parameters: [
          {
            name: 'paymentRequestId',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitPaymentRequest' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '404': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/payment_requests/{paymentRequestId}/cancel': {
      post: {
        operationId: 'directDebit.paymentRequests.cancel',
        'x-kit-auth': ['directDebit'],
        parameters: [
          {
            name: 'paymentRequestId',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitPaymentRequest' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '404': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/movements': {
      get: {
        operationId: 'directDebit.movements.list',
        'x-kit-auth': ['directDebit'],
        parameters: [],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitMovementList' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/consents': {
      get: {
        operationId: 'directDebit.consents.list',
        'x-kit-auth': ['directDebit'],
        parameters: [],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitConsentList' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
      post: {
        operationId: 'directDebit.consents.create',
        'x-kit-auth': ['directDebit'],
        parameters: [],
        requestBody: {
          required: true,
          contentType: 'application/json',
          schema: { $ref: '#/components/schemas/DirectDebitConsentCreate' },
        },
        responses: {
          '201': { schema: { $ref: '#/components/schemas/DirectDebitConsent' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/consents/{consentId}': {
      get: {
        operationId: 'directDebit.consents.detail',
        'x-kit-auth': ['directDebit'],
        parameters: [
          {
            name: 'consentId',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        responses: {
          '200': { schema: { $ref: '#/components/schemas/DirectDebitConsent' } },
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '404': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
    '/consents/{consentId}/files': {
      post: {
        operationId: 'directDebit.consents.files.upload',
        'x-kit-auth': ['directDebit'],
        parameters: [
          {
            name: 'consentId',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid', examples: ['a1b2c3d4-0e1f-4a2b-8c3d-4e5f60718293'] },
          },
        ],
        requestBody: {
          required: true,
          contentType: 'multipart/form-data',
          schema: { $ref: '#/components/schemas/DirectDebitConsentFiles' },
        },
        responses: {
          '200': {},
          '400': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '401': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '404': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
          '500': { schema: { $ref: '#/components/schemas/DirectDebitError' } },
        },
      },
    },
  },
  components: {
    schemas: {
      DirectDebitConsent: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          consentId: { type: ['string', 'null'], format: 'uuid' },
          paymentMethodId: { type: ['string', 'null'], format: 'uuid' },
          reference: { type: ['string', 'null'] },
          status: { type: ['string', 'null'] },
          failedReason: { type: ['string', 'null'] },
          failedMessage: { type: ['string', 'null'] },
        },
      },
      DirectDebitConsentCreate: { type: 'object', additionalProperties: true },
      DirectDebitConsentDetails: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          reference: { type: ['string', 'null'] },
          status: { type: ['string', 'null'] },
          failedReason: { type: ['string', 'null'] },
          failedMessage: { type: ['string', 'null'] },
        },
      },
      DirectDebitConsentFiles: { type: 'object', additionalProperties: { type: 'string', format: 'binary' } },
      DirectDebitConsentList: {
        anyOf: [
          { type: 'array', items: { $ref: '#/components/schemas/DirectDebitConsent' } },
          { type: 'object', additionalProperties: true },
        ],
      },
      DirectDebitConsentWebhook: {
        type: 'object',
        required: ['eventType'],
        properties: {
          eventType: { type: 'string', const: 'consent_update' },
          eventCode: { type: ['string', 'null'] },
          datetime: { type: ['string', 'null'], format: 'date-time' },
          details: { anyOf: [{ $ref: '#/components/schemas/DirectDebitConsentDetails' }, { type: 'null' }] },
        },
      },
      DirectDebitCustomer: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          customerId: { type: ['string', 'null'], format: 'uuid' },
          firstname: { type: ['string', 'null'] },
          lastname: { type: ['string', 'null'] },
          documentType: { type: ['string', 'null'], enum: ['mx_rfc', null] },
          documentNumber: { type: ['string', 'null'] },
          email: { type: ['string', 'null'] },
          phone: { type: ['string', 'null'] },
          status: { type: ['string', 'null'] },
        },
      },
      DirectDebitCustomerCreate: {
        type: 'object',
        required: ['firstname', 'lastname', 'documentType', 'documentNumber', 'email', 'phone'],
        properties: {
          firstname: { type: 'string', examples: ['Ana'] },
          lastname: { type: 'string', examples: ['Ejemplo'] },
          documentType: { type: 'string', examples: ['mx_rfc'] },
          documentNumber: { type: 'string', examples: ['EEAA900101XX0'] },
          email: { type: 'string', examples: ['ana@example.org'] },
          phone: { type: 'string', examples: ['+525500000000'] },
        },
      },
      DirectDebitCustomerCreated: { type: 'object', required: ['customerId'], properties: { customerId: { type: 'string', format: 'uuid' } } },
      DirectDebitCustomerDetails: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          reference: { type: ['string', 'null'] },
          status: { type: ['string', 'null'] },
          failedReason: { type: ['string', 'null'] },
          failedMessage: { type: ['string', 'null'] },
          documentNumber: { type: ['string', 'null'] },
        },
      },
      DirectDebitCustomerList: {
        anyOf: [
          { type: 'array', items: { $ref: '#/components/schemas/DirectDebitCustomer' } },
          { type: 'object', additionalProperties: true },
        ],
      },
      DirectDebitCustomerUpdate: { type: 'object', additionalProperties: true },
      DirectDebitCustomerWebhook: {
        type: 'object',
        required: ['eventType'],
        properties: {
          eventType: { type: 'string', const: 'customer_update' },
          eventCode: { type: ['string', 'null'] },
          datetime: { type: ['string', 'null'], format: 'date-time' },
          details: { anyOf: [{ $ref: '#/components/schemas/DirectDebitCustomerDetails' }, { type: 'null' }] },
        },
      },
      DirectDebitError: {
        type: 'object',
        required: ['statusCode', 'error', 'message'],
        properties: {
          statusCode: { type: ['integer', 'null'], examples: [400] },
          error: { type: ['string', 'null'], examples: ['Bad Request'] },
          message: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }, { type: 'null' }] },
        },
      },
      DirectDebitInstitutionList: {
        anyOf: [
          { type: 'array', items: { type: 'object', additionalProperties: true } },
          { type: 'object', additionalProperties: true },
        ],
      },
      DirectDebitMovementList: {
        anyOf: [
          { type: 'array', items: { type: 'object', additionalProperties: true } },
          { type: 'object', additionalProperties: true },
        ],
      },
      DirectDebitPaymentMethod: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          paymentMethodId: { type: ['string', 'null'], format: 'uuid' },
          customerId: { type: ['string', 'null'], format: 'uuid' },
          accountType: { type: ['string', 'null'], enum: ['savings', 'checking', 'debit_card', null] },
          accountNumber: { type: ['string', 'null'] },
          bank: { type: ['string', 'null'] },
          reference: { type: ['string', 'null'] },
          status: { type: ['string', 'null'] },
          failedReason: { type: ['string', 'null'] },
          failedMessage: { type: ['string', 'null'] },
        },
      },
      DirectDebitPaymentMethodCreate: {
        type: 'object',
        required: ['customerId', 'accountType', 'accountNumber', 'bank'],
        properties: {
          customerId: { type: 'string', format: 'uuid' },
          accountType: { type: 'string', enum: ['savings', 'checking', 'debit_card'] },
          accountNumber: { type: 'string', examples: ['002180700000000012'] },
          bank: { type: 'string', examples: ['banco_ejemplo'] },
          reference: { type: 'string', examples: ['customer-4711'] },
        },
      },
      DirectDebitPaymentMethodCreated: {
        type: 'object',
        required: ['paymentMethodId'],
        properties: { paymentMethodId: { type: 'string', format: 'uuid' } },
      },
      DirectDebitPaymentMethodList: {
        anyOf: [
          { type: 'array', items: { $ref: '#/components/schemas/DirectDebitPaymentMethod' } },
          { type: 'object', additionalProperties: true },
        ],
      },
      DirectDebitPaymentMethodUpdate: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          reference: { type: ['string', 'null'] },
          status: { type: ['string', 'null'] },
          failedReason: { type: ['string', 'null'] },
          failedMessage: { type: ['string', 'null'] },
        },
      },
      DirectDebitPaymentMethodWebhook: {
        type: 'object',
        required: ['eventType', 'eventCode'],
        properties: {
          eventType: { type: 'string', const: 'payment_method_update' },
          eventCode: {
            type: 'string',
            enum: [
              'payment_method_registration_successful',
              'payment_method_registration_failed',
              'payment_method_registration_canceled',
            ],
          },
          datetime: { type: ['string', 'null'], format: 'date-time' },
          details: { anyOf: [{ $ref: '#/components/schemas/DirectDebitPaymentMethodUpdate' }, { type: 'null' }] },
        },
      },
      DirectDebitPaymentRequest: {
        type: 'object',
        required: [
          'id',
          'createdDate',
          'updatedDate',
          'status',
          'failedReason',
          'failedMessage',
          'amount',
          'currency',
          'customerId',
          'customerName',
          'reference',
          'paymentMethod',
        ],
        properties: {
          id: { type: 'string', format: 'uuid' },
          createdDate: { type: ['string', 'null'], format: 'date-time' },
          updatedDate: { type: ['string', 'null'], format: 'date-time' },
          status: { $ref: '#/components/schemas/DirectDebitPaymentRequestStatus' },
          failedReason: { type: ['string', 'null'] },
          failedMessage: { type: ['string', 'null'] },
          amount: { type: 'string', pattern: '^-?\\d+(?:\\.\\d+)?$', examples: ['150.00'] },
          currency: { type: 'string', enum: ['mxn'] },
          customerId: { type: 'string', format: 'uuid' },
          customerName: { type: ['string', 'null'], examples: ['Ana Ejemplo'] },
          reference: { type: ['string', 'null'], examples: ['invoice-4711'] },
          paymentMethod: {
            type: ['object', 'null'],
            required: ['type', 'details'],
            properties: {
              type: { type: ['string', 'null'], enum: ['bank_account', null] },
              details: { type: ['object', 'null'], additionalProperties: true },
            },
          },
        },
      },
      DirectDebitPaymentRequestCreate: {
        type: 'object',
        required: ['paymentMethodId', 'amount'],
        properties: {
          paymentMethodId: { type: 'string', format: 'uuid' },
          amount: { type: 'string', pattern: '^\\d+(?:\\.\\d{1,2})?$', examples: ['150.00'] },
          currency: { type: 'string', enum: ['mxn'] },
          reference: { type: 'string', minLength: 1, maxLength: 160, examples: ['invoice-4711'] },
        },
      },
      DirectDebitPaymentRequestCreated: {
        anyOf: [
          { $ref: '#/components/schemas/DirectDebitPaymentRequest' },
          { $ref: '#/components/schemas/DirectDebitPaymentRequestId' },
        ],
      },
      DirectDebitPaymentRequestId: {
        type: 'object',
        properties: { paymentRequestId: { type: ['string', 'null'], format: 'uuid' }, id: { type: 'string', format: 'uuid' } },
      },
      DirectDebitPaymentRequestList: {
        anyOf: [
          { type: 'array', items: { $ref: '#/components/schemas/DirectDebitPaymentRequest' } },
          { type: 'object', additionalProperties: true },
        ],
      },
      DirectDebitPaymentRequestStatus: { type: 'string', enum: ['initial', 'processing', 'successful', 'failed', 'canceled'] },
      DirectDebitPaymentRequestUpdate: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          reference: { type: ['string', 'null'] },
          status: { anyOf: [{ $ref: '#/components/schemas/DirectDebitPaymentRequestStatus' }, { type: 'null' }] },
          failedReason: { type: ['string', 'null'] },
          failedMessage: { type: ['string', 'null'] },
          amount: { type: ['number', 'null'], examples: [150.5] },
        },
      },
      DirectDebitPaymentRequestWebhook: {
        type: 'object',
        required: ['eventType', 'eventCode'],
        properties: {
          eventType: { type: 'string', const: 'payment_request_update' },
          eventCode: {
            type: 'string',
            enum: ['payment_request_successful', 'payment_request_failed', 'payment_request_chargeback'],
          },
          datetime: { type: ['string', 'null'], format: 'date-time' },
          details: { anyOf: [{ $ref: '#/components/schemas/DirectDebitPaymentRequestUpdate' }, { type: 'null' }] },
        },
      },
    },
  },
}
