import { expect, it } from 'vitest';
import { kindOf, pathOfPush, readPush } from './routes.ts';

const HOME = 'https://buurt.test';
const kind = (path: string, method = 'GET', range = false) => kindOf(method, new URL(path, HOME), HOME, range);

it.each([
	['/', 'shell'],
	['/help', 'shell'],
	['/_app/immutable/x.js', 'shell'],
	['/api/v1/board', 'list'],
	['/api/v1/me/helping', 'list'],
	['/api/v1/me/meeting', 'list'],
	['/api/v1/meeting', 'open'],
	['/api/v1/neighbourhood', 'open'],
	['/api/v1/help-requests/1', 'pass'],
	['/api/v1/session', 'pass'],
	['/api/v1/live', 'pass'],
	['/api/docs', 'pass'],
	['/d', 'pass'],
	['/d/abc', 'pass'],
	['/desk', 'shell'],
	['/readyz', 'pass'],
	['https://elders.test/', 'pass']
])('%s is %s', (path, wanted) => {
	expect(kind(path)).toBe(wanted);
});

it('never touches a Range request or anything that changes something', () => {
	expect(kind('/help', 'GET', true)).toBe('pass');
	expect(kind('/api/v1/board', 'POST')).toBe('pass');
});

it('a notice leads only inside our own house', () => {
	expect(pathOfPush('/vraag/1?x=2', HOME)).toBe('/vraag/1?x=2');
	expect(pathOfPush(`${HOME}/vraag/1`, HOME)).toBe('/vraag/1');
	expect(pathOfPush('https://elders.test/x', HOME)).toBe('/');
	expect(pathOfPush(`${HOME}//elders.test/x`, HOME)).toBe('/elders.test/x');
	expect(pathOfPush('javascript:alert(1)', HOME)).toBe('/');
	expect(pathOfPush(undefined, HOME)).toBe('/undefined');
});

it('a push always shows something', () => {
	const fallback = { title: 'Buurtnet', body: 'Er is nieuws voor jou.' };
	expect(readPush('{"web_push":8030,"notification":{"title":"Boodschappen","navigate":"/x"}}', fallback)).toMatchObject({ title: 'Boodschappen' });
	for (const text of [undefined, '', 'hello', '{}', '{"notification":{}}', 'null']) expect(readPush(text, fallback)).toEqual(fallback);
});
