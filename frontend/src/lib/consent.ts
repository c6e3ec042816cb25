// How somebody's yes was given when a worker writes in their name. Pure.
export const CONSENTS = ['spoken', 'written', 'representative'] as const;
export type Consent = (typeof CONSENTS)[number];
