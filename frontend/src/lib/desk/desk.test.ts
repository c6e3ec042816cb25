import { expect, it, vi } from 'vitest';
import { dueIn } from './due.ts';
import { moveOf, setKeys, stepTo, walk } from './keys.ts';
import { needsLook, roundsOf, stoodOf, toldTo } from './requests.ts';
import { aboutName, aboutOf, countKinds, nextOf } from './tasks.ts';
import { qrImage } from '../qr.ts';
import { typedAddress } from './letter.ts';
import { notAsked } from './words.ts';
import { words } from '#lib/words/index.svelte.ts';

const at = (time: string) => new Date(`2026-11-21T${time}:00Z`);
const press = (key: string, more: KeyboardEventInit = {}) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

it('by when is said in minutes, then in days', () => {
	expect(dueIn('nl', at('09:59'), at('10:00'))).toEqual({ id: 'desk-due-past' });
	expect(dueIn('nl', at('10:20'), at('10:00'))).toEqual({ id: 'desk-due-minutes', args: { count: 20 } });
	expect(dueIn('nl', at('15:00'), at('10:00'))).toEqual({ id: 'desk-due-today', args: { time: '16:00' } });
	expect(dueIn('nl', new Date('2026-11-22T08:00:00Z'), at('10:00')).id).toBe('desk-due-tomorrow');
	expect(dueIn('nl', new Date('2026-11-25T08:00:00Z'), at('10:00')).id).toBe('desk-due-day');
});

it('what must be done at once is late after an hour', () => {
	expect(dueIn('nl', at('09:59'), at('10:00'), at('09:59'))).toEqual({ id: 'desk-due-now', args: { time: '10:59' } });
	expect(dueIn('nl', at('09:00'), at('10:00'), at('09:00')).id).toBe('desk-due-past');
	expect(dueIn('nl', at('09:59'), at('10:00'), at('09:00')).id).toBe('desk-due-past');
});

it('a letter that is held with another key belongs to the browser', () => {
	const plain = { ctrlKey: false, metaKey: false, altKey: false };
	expect(moveOf({ key: 'J', ...plain })).toBe('down');
	expect(moveOf({ key: 'a', ...plain, ctrlKey: true })).toBeUndefined();
	expect(moveOf({ key: 'x', ...plain })).toBeUndefined();
});

it('a walk along the rows begins at the first and stays inside', () => {
	expect([stepTo(-1, 3, 'down'), stepTo(0, 3, 'up'), stepTo(2, 3, 'down'), stepTo(-1, 0, 'down')]).toEqual([0, 0, 2, -1]);
});

it('letters walk, act and end; they do nothing while one writes or when they are off', () => {
	document.body.innerHTML = '<input id="w"><ul>' + ['x', 'y'].map((id) => `<li data-row><a data-open id="${id}" href="#${id}"></a><button data-end id="end-${id}"></button></li>`).join('') + '</ul>';
	const list = document.querySelector('ul') as HTMLElement;
	const help = vi.fn();
	const ended = vi.fn();
	for (const id of ['x', 'y']) document.getElementById(`end-${id}`)?.addEventListener('click', () => ended(id));
	const stop = walk(list, help);
	press('j');
	expect(document.activeElement?.id).toBe('x');
	press('j');
	press('e');
	expect(ended).toHaveBeenLastCalledWith('y');
	document.getElementById('w')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true }));
	expect(document.activeElement?.id).toBe('y');
	setKeys(false);
	press('k');
	expect(document.activeElement?.id).toBe('y');
	press('?');
	expect(help).toHaveBeenCalledOnce();
	setKeys(true);
	stop();
	press('k');
	expect(document.activeElement?.id).toBe('y');
});

it('every kind of task has a next thing to do and a place', () => {
	const about = { subject_room: 'help', subject: 'r', person: { id: 'p', phone: '+32 2 000 00 01' } };
	expect(nextOf({ kind: 'call', id: 't', ...about })).toMatchObject({ id: 'desk-act-call', href: '/desk/taak/t' });
	expect(nextOf({ kind: 'call', ...about, person: { id: 'p' } })).toMatchObject({ href: '/desk/vragen/r' });
	expect(nextOf({ kind: 'confirm_newcomer', subject_room: 'people', subject: 'n' })).toMatchObject({ id: 'desk-act-meet', href: '/desk/mensen/n' });
	expect(nextOf({ kind: 'review', ...about })?.id).toBe('desk-act-read');
	expect(aboutOf({ kind: 'push_alarm', subject_room: 'delivery', subject: 'd' })).toBeUndefined();
	expect(aboutOf({ kind: 'key_back', subject_room: 'key', subject: 'k' })).toBe('/desk/sleutels');
	expect(nextOf({ ...about, id: 't', kind: 'key_lost', subject_room: 'key' }), 'the number stands at the task').toMatchObject({ id: 'desk-act-call', href: '/desk/taak/t' });
	expect(aboutOf({ kind: 'key_lost', subject_room: 'key', subject: 'k' }), 'it is on no list any more').toBe('/desk/sleutels/k');
	// Who only steers is led to no page that would refuse.
	expect(nextOf({ kind: 'ask_personally', subject_room: 'help', subject: 'r' }, false)).toBeUndefined();
	expect(aboutOf({ kind: 'review', subject_room: 'help', subject: 'r' }, false)).toBeUndefined();
});

it('the way to what a task is about has its name', () => {
	const name = (kind: string, subject_room: string) => aboutName({ kind, subject_room, subject: 's' });
	expect([name('went_wrong', 'complaint'), name('call', 'help'), name('key_lost', 'key'), name('key_back', 'key'), name('confirm_newcomer', 'people')]).toEqual(['desk-act-read', 'desk-about-request', 'slip-title', 'keys-desk-see', 'desk-about-person']);
});

it('kinds are counted, the most frequent first', () => {
	expect(countKinds(['call', 'review', 'call'].map((kind) => ({ kind })))).toEqual([['call', 2], ['review', 1]]);
});

it('the newest round comes first, the board last, and a yes before a no', () => {
	const offer = (wave: number, state: string) => ({ wave, state, since: '' });
	const wave = (number: number) => ({ number, people: 3, sent_at: '' });
	const rounds = roundsOf([wave(1), wave(2)], [offer(1, 'declined'), offer(1, 'assigned'), offer(0, 'reserve')]);
	expect(rounds.map((it) => it.number)).toEqual([2, 1, 0]);
	expect(rounds[1]?.offers.map((it) => it.state)).toEqual(['assigned', 'declined']);
	expect(rounds[2]?.wave).toBeUndefined();
});

it('of several ways the last one is told', () => {
	const told = [
		{ person: 'p', way: 'push', result: 'gone', at: '2026-11-21T10:00:00Z' },
		{ person: 'p', way: 'phone', result: 'on_the_phone_list', at: '2026-11-21T11:00:00Z' }
	];
	expect(toldTo(told, 'p')?.way).toBe('phone');
	expect(toldTo(told, 'q')).toBeUndefined();
});

it('the desk looks at what waits, stands still or has unread words', () => {
	const line = { state: 'open', held: false, words_wait: false };
	expect([line, { ...line, held: true }, { ...line, words_wait: true }, { ...line, state: 'review' }].map(needsLook)).toEqual([false, true, true, true]);
});

it('what is typed is the address without the token, and the code is an image', () => {
	expect(typedAddress('https://buurt.example/u#secret')).toBe('buurt.example/u');
	expect(qrImage('https://buurt.example/u#secret')).toMatch(/^data:image\/svg\+xml,%3Csvg/);
});

it('offers by name who did not answer a wave, once, and who was no longer needed', () => {
	const offers = [
		{ person: 'jan', wave: 1, state: 'lapsed' },
		{ person: 'els', wave: 1, state: 'declined' },
		{ person: 'mia', wave: 0, state: 'lapsed' },
		{ person: 'pol', wave: 2, state: 'sent' },
		{ person: 'ria', wave: 2, state: 'superseded' },
		{ person: 'sam', wave: 0, state: 'superseded' }
	];
	const stood = [...offers.map((it) => it.person), 'luc'].map((it) => stoodOf(offers, it));
	expect(stood, 'and says why of the others').toEqual([undefined, 'declined', 'lapsed', 'sent', undefined, undefined, undefined]);
});

it('a worker reads of somebody who was asked already, and is not told to have answered', async () => {
	await words.use('nl');
	await words.need('desk');
	const said = (code: string) => notAsked({ kind: 'refused', status: 409, code, title: 'Je hebt hier al op geantwoord.', errors: [] }, 'Karim').title;
	// A name is set apart, for whoever reads from right to left.
	expect(said('already_answered').replaceAll(/[\u2068\u2069]/g, '')).toBe('Karim kreeg deze vraag al. Vraag iemand anders.');
	const plain = (code: string) => said(code).replaceAll(/[\u2068\u2069]/g, '');
	expect([plain('not_possible_now'), plain('too_young')]).toEqual(['Je kan Karim dit nu niet vragen. Vraag iemand anders.', 'Karim is nog te jong voor deze vraag.']);
	expect(said('no_longer_open')).toBe('Je hebt hier al op geantwoord.');
});
