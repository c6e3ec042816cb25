// The API as pages use it: `const answer = await ask(api.GET('/api/v1/board'))`, then `answer.ok ? answer.data : answer.problem`.
import createClient from 'openapi-fetch';
import { words } from '#lib/words/index.svelte.ts';
import { send } from './fetch.ts';
import { OFFLINE, problemOf, type Problem } from './problem.ts';
import type { components, paths } from './schema.d.ts';

export type Schemas = components['schemas'];
export type Answer<T> = { ok: true; data: T } | { ok: false; problem: Problem };

export const api = createClient<paths>({ baseUrl: '', fetch: send });

// Before anybody signed in, the service answers in the language that was chosen here.
api.use({ onRequest: ({ request }) => request.headers.set('Accept-Language', words.lang) });

interface Raw<T> {
	data?: T;
	error?: unknown;
	response: Response;
}

/** Waits for a call and never throws: what went wrong comes back in words a person can read. */
export async function ask<T>(call: Promise<Raw<T>>): Promise<Answer<T>> {
	try {
		const { data, error, response } = await call;
		if (response.ok) return { ok: true, data: data as T };
		return { ok: false, problem: inWords(problemOf(response.status, error)) };
	} catch {
		return { ok: false, problem: inWords(OFFLINE) };
	}
}

/** The service brings the words of its refusals; the shell has a sentence for each kind where it could not. */
export function inWords(problem: Problem): Problem {
	if (problem.title) return problem;
	const id = ['refused', 'invalid'].includes(problem.kind) ? 'trouble-broken' : `trouble-${problem.kind}`;
	return { ...problem, title: words.maybe(id) ?? '' };
}

/** The header for a POST that creates: one key per intention, kept for its repeats. */
export const once = (key: string = crypto.randomUUID()): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': key });
