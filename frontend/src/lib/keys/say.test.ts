import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { actsOf, buttonOf, inOrder, isNow, isOut, markOf, MOST, offeredTo, sentenceOf } from './say.ts';

it('on the way to the keys stands that one waits, or else that one is lost', () => {
	const [out, asked, lost] = [{ state: 'held', side: 'holder' }, { state: 'given', side: 'holder' }, { state: 'lost', side: 'giver' }];
	expect([[out], [out, lost], [lost, asked, out], []].map((it) => markOf(it as never))).toEqual([undefined, 'keys-way-lost', 'keys-way-asks', undefined]);
});

it('who is asked reads a question, and who said it reads that the other is asked', () => {
	for (const side of ['giver', 'holder']) {
		const other = side === 'giver' ? 'holder' : 'giver';
		expect(sentenceOf({ state: 'returning', side, said: other })).toBe('keys-other-said');
		expect(sentenceOf({ state: 'returning', side, said: side })).toBe('keys-i-said');
		expect(sentenceOf({ state: 'given', side })).toBe(`keys-${side}-given`);
		expect(sentenceOf({ state: 'held', side })).toBe(`keys-${side}-held`);
		expect(sentenceOf({ state: 'returned', side })).toBe('keys-returned');
	}
});

it('a button says yes where somebody is asked, and that it is back where nobody said so yet', () => {
	expect(buttonOf('back', 'held')).toBe('keys-do-back');
	expect(buttonOf('back', 'returning')).toBe('keys-do-yes');
	expect(buttonOf('not_back', 'returning')).toBe('keys-do-not_back');
	expect(buttonOf('lost', 'given')).toBe('keys-do-lost');
});

it('shows what can be said in one order, and nothing else', () => {
	expect(actsOf(['lost', 'back', 'steal', 'hold'])).toEqual(['hold', 'back', 'lost']);
	expect(actsOf([])).toEqual([]);
});

it('one writes down as many keys at once as the service takes', () => {
	const body = readFileSync('../src/help/api/door_key_bodies.rs', 'utf8');
	expect(/range\(min = 1, max = (\d+)\)\)\]\s+pub number: u8/.exec(body)?.[1]).toBe(String(MOST));
});

it('tells what is out', () => {
	expect(['given', 'held', 'returning', 'returned', 'lost'].map((state) => isOut({ state }))).toEqual([true, true, true, false, false]);
});

it('who is asked whether they got it gives it back only after that', () => {
	const can = ['hold', 'back', 'lost'];
	expect(offeredTo({ state: 'given', side: 'holder', can })).toEqual(['hold', 'lost']);
	expect(offeredTo({ state: 'held', side: 'holder', can: ['back', 'lost'] })).toEqual(['back', 'lost']);
	expect(offeredTo({ state: 'given', side: 'giver', can: ['back', 'lost'] })).toEqual(['back', 'lost']);
});

it('what asks something of the reader stands first, then what is lost', () => {
	const keys = [
		{ id: 'out', state: 'held', side: 'giver' },
		{ id: 'said', state: 'returning', side: 'holder', said: 'holder' },
		{ id: 'lost', state: 'lost', side: 'giver' },
		{ id: 'asked', state: 'returning', side: 'giver', said: 'holder' },
		{ id: 'given', state: 'given', side: 'holder' }
	];
	expect(inOrder(keys).map(({ id }) => id)).toEqual(['asked', 'given', 'lost', 'out', 'said']);
});

it('who has to do with a lost key reads whom a worker calls', () => {
	expect(sentenceOf({ state: 'lost', side: 'giver', calls: 'giver' })).toBe('keys-lost-you');
	expect(sentenceOf({ state: 'lost', side: 'holder', calls: 'giver' })).toBe('keys-lost-other');
	expect(sentenceOf({ state: 'lost', side: 'holder', calls: null })).toBe('keys-lost-team');
});

it('a key that is lost is of now, and once that is a month ago of before', () => {
	const changed = '2026-11-23T07:57:00Z';
	const now = Date.parse('2026-11-23T08:00:00Z');
	expect(['given', 'held', 'returning', 'returned', 'lost'].map((state) => isNow({ state, changed }, now))).toEqual([true, true, true, false, true]);
	expect(isNow({ state: 'lost', changed }, now + 30 * 86_400_000)).toBe(false);
});
