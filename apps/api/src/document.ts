import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { actionSchemas, type Asking, type JsonSchema, Problem } from '@waymark/contract';
import {
  besideAsks,
  exchangeLifecycle,
  isListed,
  promoterApplicationLifecycle,
  promoterCallLifecycle,
  proposalLifecycle,
} from '@waymark/domain';
import { actionsOf } from './cases/api-action.js';
import { version } from './health/version.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & Record<string, unknown>;
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

const lifecycles = {
  Exchange: exchangeLifecycle,
  Proposal: proposalLifecycle,
  PromoterCall: promoterCallLifecycle,
  PromoterApplication: promoterApplicationLifecycle,
} as const;

/** What people do in a case that exists: steps of its lifecycle, and what is done beside it. */
const offered = ({
  kind,
  actions,
}: (typeof lifecycles)[keyof typeof lifecycles]): Record<string, Asking> => ({
  ...Object.fromEntries(
    Object.entries<Asking & { from: unknown; weight?: string }>(actions).filter(
      ([, { from, weight }]) => from !== 'new' && weight !== 'system',
    ),
  ),
  ...(isListed(kind) &&
    Object.fromEntries(Object.entries(besideAsks(kind)).map(([name, asks]) => [name, { asks }]))),
});

/** Writes that take no key: doing them twice harms nothing. */
const withoutKey =
  /^\/api\/((auth|demo|report-links|application-links)\/|match-links\/look$|my-(reports|applications)\/\{id\}\/leave$)/;

/** The document of the whole API, made from the classes of @waymark/contract and the lifecycles. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Waymark')
    .setDescription(
      'Casework for learning mobility. Sign in first: a session is a cookie. Every write takes an Idempotency-Key. ' +
        'Errors are problem documents (RFC 9457).',
    )
    .setVersion(version)
    .addCookieAuth('waymark.session_token', { type: 'apiKey', in: 'cookie' }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [Problem],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  for (const [path, item] of Object.entries(document.paths))
    for (const method of methods) {
      const operation = item[method] as Operation | undefined;
      if (operation) complete(document, path, method, operation);
    }
  return document;
}

function complete(document: OpenAPIObject, path: string, method: string, operation: Operation): void {
  const kind = operation[actionsOf] as keyof typeof lifecycles | undefined;
  if (kind) writeActions(document, operation, kind);
  if (method !== 'get' && !withoutKey.test(path)) addKeyParameter(operation);
  const problem = {
    description: 'What went wrong, and how to go on.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  operation.responses = { ...operation.responses, default: problem };
}

/** One schema for each action, named after it; the body of the route is any of them. */
function writeActions(document: OpenAPIObject, operation: Operation, kind: keyof typeof lifecycles): void {
  delete operation[actionsOf];
  const actions = offered(lifecycles[kind]);
  const schemas = actionSchemas(actions, kind);
  document.components ??= {};
  document.components.schemas = {
    ...document.components.schemas,
    ...(schemas as Record<string, JsonSchema>),
  };
  operation.requestBody = {
    required: false,
    content: {
      'application/json': {
        schema: { anyOf: Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` })) },
      },
    },
  };
  for (const parameter of operation.parameters ?? [])
    if ('name' in parameter && parameter.name === 'action')
      parameter.schema = { type: 'string', enum: Object.keys(actions) };
}

function addKeyParameter(operation: Operation): void {
  operation.parameters = [
    ...(operation.parameters ?? []),
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'New for each thing you do, the same when you try again.',
      schema: { type: 'string', pattern: '^[A-Za-z0-9._:-]{8,200}$' },
    },
  ];
}

/** Serves the document and a page that shows it, from our own files only. */
export function serveDocument(app: NestFastifyApplication, document: OpenAPIObject): void {
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Waymark API',
  });
}
