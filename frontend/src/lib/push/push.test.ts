import { expect, it } from 'vitest';
import { able, within } from './index.ts';

const phone = { worker: true, push: true, ios: false, standalone: false, permission: 'default' as NotificationPermission, shared: false };

it('a phone that can is asked', () => expect(able(phone)).toBe('ask'));
it('an iPhone must first put us on its home screen', () => {
	expect(able({ ...phone, ios: true, push: false, permission: undefined })).toBe('ios-needs-install');
	expect(able({ ...phone, ios: true, standalone: true })).toBe('ask');
});
it('a refusal is not asked again', () => expect(able({ ...phone, permission: 'denied' })).toBe('denied'));
it('a device of others too is not asked', () => expect(able({ ...phone, shared: true })).toBe('shared'));
it('a device without push says so', () => expect(able({ ...phone, push: false })).toBe('unsupported'));
it('a browser that never answers is given up on', async () => {
	await expect(within(new Promise(() => undefined), 5)).rejects.toThrow('timeout');
	await expect(within(Promise.resolve('on'), 1000)).resolves.toBe('on');
});
