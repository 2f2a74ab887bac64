import { applyDecorators } from '@nestjs/common';
import { ApiAcceptedResponse, ApiExtension } from '@nestjs/swagger';
import { RequestView } from '@waymark/contract';

/** Marks a route whose body is one of the action bodies of a lifecycle; `document.ts` writes them in. */
export const actionsOf = 'x-waymark-actions-of';
export const ApiActionBody = (lifecycle: 'Exchange' | 'Proposal' | 'PromoterCall' | 'PromoterApplication') =>
  applyDecorators(ApiExtension(actionsOf, lifecycle));

/** The action was taken up and is not decided yet: ask for the request until it is. */
export const ApiSlow = () => applyDecorators(ApiAcceptedResponse({ type: RequestView }));
