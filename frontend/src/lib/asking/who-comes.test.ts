// Who comes, as the asker reads it: of several helpers one may have been there while another is still on the way.
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { words } from '#lib/words/index.svelte.ts';
import WhoComes from '../../routes/(bewoner)/vragen/[id]/WhoComes.svelte';
import type { Request } from './say.ts';

beforeAll(() => words.use('nl'));
afterEach(cleanup);

const HOUR = 3_600_000;

function doorWords(state: string, said: boolean, hours: number, first = 'assigned'): string[] {
	const helper = (ref: string, said_worked: boolean, state = 'assigned') => ({ ref, name: ref, state, said_worked, door_word: ref });
	const when = { ends_at: new Date(Date.now() + hours * HOUR).toISOString() };
	const request = { state, when, can: [], talks: [], helpers: [helper('appel', said, first), helper('zebra', false)] } as unknown as Request;
	const nothing = () => undefined;
	render(WhoComes, { request, busy: false, onrelease: nothing, onrefuse: nothing, onpaid: nothing, onalone: nothing });
	const read = ['appel', 'zebra'].filter((word) => screen.queryByText(word, { selector: 'b[lang=nl]' }));
	cleanup();
	return read;
}

it('who has not been there yet is known by the door word, whoever else says that it worked', () => {
	expect(doorWords('matched', false, 1)).toEqual(['appel', 'zebra']);
	expect(doorWords('confirming', true, 1)).toEqual(['zebra']);
	expect(doorWords('confirming', false, 1, 'done'), 'or the asker says that the first was there').toEqual(['zebra']);
	for (const over of [doorWords('confirming', true, -1), doorWords('confirming', false, 1), doorWords('done', true, 1)]) expect(over).toEqual([]);
});

it('who is still to come can be refused while another was there, and who was there cannot', () => {
	const helper = (ref: string, refusable: boolean) => ({ ref, name: ref, state: 'assigned', said_worked: !refusable, refusable, door_word: ref });
	const when = { ends_at: new Date(Date.now() + HOUR).toISOString() };
	const request = { state: 'confirming', when, can: ['refuse-helper'], talks: [], helpers: [helper('Jan', false), helper('Mia', true)] } as unknown as Request;
	const nothing = () => undefined;
	let refused = '';
	render(WhoComes, { request, busy: false, onrelease: nothing, onrefuse: (it: string) => (refused = it), onpaid: nothing, onalone: nothing });
	const rather = screen.getAllByRole('button', { name: 'Liever iemand anders' });
	expect(rather).toHaveLength(1);
	expect(rather[0]?.closest('article')?.textContent).toContain('Mia');
	expect(refused).toBe('');
});
