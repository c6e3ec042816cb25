// Where it stands. Danger in the line of a thank-you shows the help lines, and says honestly that the line was sent.
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import Outcome from '../../routes/(bewoner)/vragen/[id]/Outcome.svelte';
import type { Request } from './say.ts';

beforeAll(async () => {
	await words.use('nl');
	await words.need('services');
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

const danger = { decision: 'emergency', sentence_ids: ['scope-emergency'], help_lines: ['112'], redirect_to: [] } as unknown as Request['instead'];
function stands(request: Partial<Request>, danger?: Request['instead']): string {
	vi.stubGlobal('fetch', () => new Promise(() => undefined));
	render(Outcome, { request: { state: 'done', helpers: [], ...request } as unknown as Request, fresh: false, worker: 'An', danger });
	return screen.queryByRole('alert')?.textContent ?? '';
}

it('danger in a thank-you: the numbers, and that it was sent', () => {
	const said = stands({}, danger);
	expect(said).toContain('112');
	expect(said).toContain('Je bericht is wel verstuurd.');
	expect(said).not.toContain('sturen we niet');
});

it('a request that is not for neighbours says what is better, and that it was not sent', () => {
	expect(stands({ state: 'closed', instead: danger })).toContain('Deze vraag sturen we niet naar je buren.');
});

it('nothing is said of danger where there is none', () => {
	expect(stands({})).toBe('');
});
