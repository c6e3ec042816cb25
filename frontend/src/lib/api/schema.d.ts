// Until docs/openapi.json exists these few types are written by hand; `npm run api` replaces this file.
export interface paths {
	'/api/v1/neighbourhood': { get: { responses: { 200: { content: { 'application/json': components['schemas']['Neighbourhood'] } } } } };
	'/api/v1/session': {
		get: { responses: { 200: { content: { 'application/json': components['schemas']['Session'] } } } };
		delete: { responses: { 204: { content?: never } } };
	};
	'/api/v1/push/key': { get: { responses: { 200: { content: { 'application/json': { key: string } } } } } };
	'/api/v1/push/subscriptions': {
		post: {
			requestBody: { content: { 'application/json': components['schemas']['NewSubscription'] } };
			responses: { 201: { content: { 'application/json': { id: string } } } };
		};
		delete: { responses: { 204: { content?: never } } };
	};
}
export interface components {
	schemas: {
		Neighbourhood: { name: string; phone?: string | null };
		Session: { person: string; name: string; roles: string[]; shared?: boolean };
		NewSubscription: { endpoint: string; keys: { p256dh: string; auth: string } };
	};
}
