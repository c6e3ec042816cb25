// What the service or the network may answer instead of what was asked. Pure.
/** What is wrong with the field of that id; an empty id is about the whole form. */
export interface Fault {
	id: string;
	text: string;
	/** The sentence names its field itself: the summary need not say it again. */
	named?: boolean;
}

export interface FieldProblem {
	pointer: string;
	code: string;
	title: string;
}

export type ProblemKind = 'offline' | 'signed-out' | 'missing' | 'refused' | 'invalid' | 'busy' | 'broken';

export interface Problem {
	kind: ProblemKind;
	status: number;
	/** The stable code of the service, or the kind when it sent none. */
	code: string;
	/** The sentence of the service in the reader's language; empty when the shell must find the words itself. */
	title: string;
	errors: FieldProblem[];
	/** What it is about, such as the person who is known already. */
	about?: string;
}

const text = (x: unknown): string => (typeof x === 'string' ? x : '');

function kindOf(status: number, errors: FieldProblem[]): ProblemKind {
	if (status === 0) return 'offline';
	if (status === 401) return 'signed-out';
	if (status === 404) return 'missing';
	if (status === 429 || status === 503) return 'busy';
	if (status >= 500) return 'broken';
	return errors.length > 0 ? 'invalid' : 'refused';
}

function fieldOf(x: unknown): FieldProblem {
	const it = (x ?? {}) as Record<string, unknown>;
	return { pointer: text(it.pointer), code: text(it.code), title: text(it.title) || text(it.code) };
}

/** A status and a body → a problem. A body that is none of ours is no reason to fall over. */
export function problemOf(status: number, body: unknown): Problem {
	const it = (body && typeof body === 'object' ? body : {}) as Record<string, unknown>;
	const errors = Array.isArray(it.errors) ? it.errors.map(fieldOf) : [];
	const kind = kindOf(status, errors);
	const about = text(it.about);
	return { kind, status, code: text(it.code) || kind, title: text(it.title), errors, ...(about ? { about } : {}) };
}

export const OFFLINE: Problem = problemOf(0, null);

/** Field problems as an ErrorSummary wants them: `/when/day` belongs to the field with id `when-day`. */
export function summary(problem: Problem): Fault[] {
	if (problem.errors.length === 0) return [{ id: '', text: problem.title }];
	return problem.errors.map(({ pointer, title }) => ({ id: fieldId(pointer), text: title }));
}

export const fieldId = (pointer: string): string => pointer.replace(/^\//, '').replaceAll('/', '-').replaceAll('_', '-');
