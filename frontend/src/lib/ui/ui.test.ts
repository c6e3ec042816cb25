// What the dumb parts promise to somebody who cannot see them or is in a hurry.
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRawSnippet } from 'svelte';
import { words } from '#lib/words/index.svelte.ts';
import { problemOf } from '#lib/api/problem.ts';
import categories from '../../../../data/categories.json';
import Button from './Button.svelte';
import ChoiceList from './ChoiceList.svelte';
import CodeForm from './CodeForm.svelte';
import ErrorSummary from './ErrorSummary.svelte';
import Field from './Field.svelte';
import LanguagePicker from './LanguagePicker.svelte';
import PushSwitch from './PushSwitch.svelte';
import OutboxList from './OutboxList.svelte';
import ReadingPanel from './ReadingPanel.svelte';
import Tabs from './Tabs.svelte';
import TextArea from './TextArea.svelte';
import Undo from './Undo.svelte';
import { PATHS } from './paths.ts';

const text = (s: string) => createRawSnippet(() => ({ render: () => `<b>${s}</b>` }));
const quiet = () => undefined;

beforeAll(() => words.use('nl'));
afterEach(cleanup);

it('every kind of help has a drawing of its own', () => {
	for (const { icon } of categories.categories) expect(Object.keys(PATHS), icon).toContain(icon);
	const drawings = categories.categories.map(({ icon }) => icon);
	expect(drawings).toHaveLength(new Set(drawings).size);
});

it('a busy button keeps its place and does nothing', async () => {
	const onclick = vi.fn();
	render(Button, { children: text('Verstuur'), busy: true, onclick });
	await fireEvent.click(screen.getByRole('button'));
	expect(onclick).not.toHaveBeenCalled();
	expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true');
});

it('a field says what is wrong with it', () => {
	render(Field, { id: 'naam', label: 'Je naam', value: '', error: 'Schrijf je naam.' });
	const field = screen.getByLabelText('Je naam');
	expect(field.getAttribute('aria-invalid')).toBe('true');
	expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Schrijf je naam.');
});

it('letters are counted as people count them', () => {
	render(TextArea, { id: 'meer', label: 'Meer', value: '👋🏽a', max: 2 });
	expect(document.getElementById('meer-left')?.textContent).toContain('1 teken te veel');
});

it('the error summary takes the focus and leads to the field', () => {
	render(ErrorSummary, { errors: [{ id: 'naam', text: 'Schrijf je naam.' }] });
	expect(document.activeElement).toBe(screen.getByRole('alert'));
	expect(screen.getByRole('link').getAttribute('href')).toBe('#naam');
});

it('what is wrong is not said to be missing', async () => {
	render(Field, { id: 'code', label: 'Je code', value: 'ABC' });
	render(ErrorSummary, { errors: [{ id: 'code', text: 'Deze code klopt niet.' }] });
	expect(screen.getByRole('heading').textContent).toContain('Er klopt iets nog niet');
	cleanup();
	render(Field, { id: 'code', label: 'Je code', value: '' });
	render(ErrorSummary, { errors: [{ id: 'code', text: 'Vul je code in.' }] });
	expect(screen.getByRole('heading').textContent).toContain('Er is nog één ding nodig');
});

it('what is about no field is said itself: nothing is still missing there', () => {
	render(ErrorSummary, { errors: [{ id: '', text: 'Dit kan jij hier niet doen.' }] });
	expect(screen.getByRole('alert').textContent?.trim()).toBe('Dit kan jij hier niet doen.');
	expect(screen.queryByRole('heading')).toBeNull();
});

it('the error summary names the fields whose sentence is the same', async () => {
	render(Field, { id: 'naam', label: 'Je naam', value: '', optional: true });
	render(ChoiceList, { name: 'hoe', legend: 'Hoe?', choices: [{ value: 'a', label: 'Zo' }], value: '' });
	const missing = 'Vul dit nog in.';
	render(ErrorSummary, { errors: [{ id: 'naam', text: missing }, { id: 'hoe', text: missing }, { id: 'dag', text: 'Kies een dag.' }] });
	await vi.waitFor(() => expect(screen.getAllByRole('link').map((it) => it.textContent?.replaceAll(/[\u2066-\u2069]/g, ''))).toEqual(['Je naam: vul dit nog in.', 'Hoe: vul dit nog in.', 'Kies een dag.']));
});

it('a sentence that names its field itself is not told after its name', async () => {
	render(Field, { id: 'straat', label: 'Je straat', value: '' });
	render(ErrorSummary, { errors: [{ id: 'straat', text: 'Kies je straat.', named: true }] });
	await vi.waitFor(() => expect(screen.getByRole('link').textContent).toBe('Kies je straat.'));
});

it('who shares a phone in turns reads that the others see the notices too, before turning them on', () => {
	const props = { busy: false, onon: quiet, onoff: quiet };
	for (const state of ['off', 'on'] as const) {
		render(PushSwitch, { ...props, state, together: true });
		expect(screen.queryByText(/ziet ook jouw meldingen/), state).toBeTruthy();
		cleanup();
	}
	render(PushSwitch, { ...props, state: 'off' });
	expect(screen.queryByText(/ziet ook jouw meldingen/)).toBeNull();
});

it('choices are one radio group, and its first has the id that an error leads to', async () => {
	const onpick = vi.fn();
	const choices = [{ value: 'a', label: 'Vandaag' }, { value: 'b', label: 'Morgen' }];
	render(ChoiceList, { name: 'when', legend: 'Wanneer?', choices, value: '', onpick });
	await fireEvent.click(screen.getByLabelText('Morgen'));
	expect(onpick).toHaveBeenCalledWith('b');
	expect(screen.getByRole('group', { name: 'Wanneer?' })).toBeTruthy();
	expect(document.getElementById('when')).toBe(screen.getByLabelText('Vandaag'));
});

it('"Aa" twice on a page is two groups: both show what was chosen', () => {
	const props = { big: true, contrast: false, voice: 'silent' as const, onbig: quiet, oncontrast: quiet, onread: quiet, onstop: quiet };
	render(ReadingPanel, props);
	render(ReadingPanel, props);
	const choices = screen.getAllByLabelText<HTMLInputElement>('Grote letters');
	expect(choices.map((choice) => choice.checked)).toEqual([true, true]);
	expect(new Set(choices.map((choice) => choice.name)).size).toBe(2);
});

it('each language is named in its own script', () => {
	render(LanguagePicker, { current: 'nl', onpick: quiet });
	expect(screen.getByText('العربية').getAttribute('lang')).toBe('ar');
	expect(screen.getByText('العربية').getAttribute('dir')).toBe('rtl');
});

it('there are never more than four tabs', () => {
	const tabs = ['a', 'b', 'c', 'd', 'e'].map((x) => ({ href: `/${x}`, label: x, icon: 'home' }));
	render(Tabs, { tabs, here: '/b/1' });
	expect(screen.getAllByRole('link')).toHaveLength(4);
	expect(screen.getByRole('link', { current: 'page' }).textContent).toContain('b');
});

it('a refusal is shown with its reason and with what was typed', () => {
	const entry = { key: '1', person: 'rosa', path: '/x', body: {}, title: 'Boodschappen', typed: 'Een brood', at: 1, state: 'refused' as const, problem: problemOf(409, { title: 'Dat moment is voorbij.' }) };
	render(OutboxList, { entries: [entry], signedIn: true, onagain: quiet, ondrop: quiet });
	expect(screen.getByText(/Dat moment is voorbij/)).toBeTruthy();
	expect(screen.getByText('Een brood')).toBeTruthy();
});

describe('undo', () => {
	const start = () => {
		vi.useFakeTimers();
		const acts = { onpassed: vi.fn(), onundo: vi.fn() };
		const shown = render(Undo, { text: 'Weg.', ...acts });
		return { ...acts, ...shown };
	};
	afterEach(() => vi.useRealTimers());

	it('does it after ten seconds, once', () => {
		const { onpassed, unmount } = start();
		vi.advanceTimersByTime(9000);
		expect(onpassed).not.toHaveBeenCalled();
		vi.advanceTimersByTime(5000);
		unmount();
		expect(onpassed).toHaveBeenCalledTimes(1);
	});

	it('does nothing when it was taken back', async () => {
		const { onpassed, onundo, unmount } = start();
		await fireEvent.click(screen.getByRole('button'));
		unmount();
		expect(onundo).toHaveBeenCalledTimes(1);
		expect(onpassed).not.toHaveBeenCalled();
	});

	it('does it at once when the page is left', () => {
		const { onpassed, unmount } = start();
		unmount();
		expect(onpassed).toHaveBeenCalledTimes(1);
	});
});

it('a code is sent as it was typed, and an empty one is asked for in the words of the page', async () => {
	const ongive = vi.fn(async () => undefined);
	render(CodeForm, { label: 'Je code', hint: 'Zes cijfers.', empty: 'Typ je code.', send: 'Ga verder', value: '', errors: [], ongive });
	await fireEvent.click(screen.getByRole('button', { name: 'Ga verder' }));
	expect(ongive).not.toHaveBeenCalled();
	expect(screen.getByLabelText('Je code').getAttribute('aria-invalid')).toBe('true');
	expect(document.getElementById('code-error')?.textContent).toBe('Typ je code.');
	expect((await screen.findByRole('link')).textContent, 'it names its field itself').toBe('Typ je code.');
	await fireEvent.input(screen.getByLabelText('Je code'), { target: { value: ' 123 456 ' } });
	await fireEvent.click(screen.getByRole('button', { name: 'Ga verder' }));
	expect(ongive).toHaveBeenCalledExactlyOnceWith('123 456');
});
