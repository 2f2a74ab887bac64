/** A link that stands in a line of its own, under others: large enough to be hit, 24 px (WCAG 2.5.8). */
export const reachable = { display: 'inline-block', py: 0.25 } as const;
